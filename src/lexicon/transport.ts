/** Transport: planes, ships, trains, cars, roads, those who travel and those who drive. Columns: see table.ts. */
export const transport = `
# --- vehicles
vehicle | مركبة مركبات آلية آليات عربة عربات وسيلة_نقل وسائل_النقل | vehicle vehicles | >car >bus >truck >motorcycle >train >taxi >ambulance >bicycle
car | سيارة سيارات عربية عربيات موتر مواتر طوموبيل كرهبة سيارته طنوبيل طموبيل طونوبيل سيارتها عربيتو عربيته سيارات_خاصة سيارة_دفع_رباعي جيب_عسكري بيجو | car cars automobile auto vehicle suv sedan
bus | حافلة حافلات باص باصات أتوبيس أتوبيسات أوتوبيس كار ميكروباص ميني_باص اتوبوس طوبيس طرونسبور سرفيس تاكسي_جماعي حافلته حفيلة كوستر حافلة_ركاب | bus buses coach minibus
truck | شاحنة شاحنات كميون لوري لواري قاطرة_ومقطورة صهريج صهاريج ناقلة_وقود نقل_ثقيل كاميون قلاب وانيت هايلكس شاحنة_صهريج رموك | truck trucks lorry tanker_truck trailer pickup pickup_truck tanker lorries tow-truck truckload
motorcycle | دراجة_نارية دراجات_نارية موتوسيكل موتوسيكلات موتور سكوتر | motorcycle motorbike scooter
bicycle | دراجة_هوائية دراجات دراجة بسكليت عجلة سيكل بيسكلات | bicycle bike cycle cycling
taxi | تاكسي سيارة_أجرة سيارات_أجرة طاكسي تكسي | taxi cab
ambulance | إسعاف سيارة_إسعاف سيارات_الإسعاف سيارات_إسعاف مسعف مسعفون رجال_الإسعاف طواقم_الإسعاف فرق_الإسعاف إسعافات إسعافات_أولية أسعف يسعف | ambulance ambulances paramedic paramedics first_aid | ~hospital
train | قطار قطارات تران ترين ريل قاطرة عربات_القطار بابور_البر | train trains locomotive rail railcar railway_carriage | ~railway
railway | سكة_حديد سكك_حديد السكك_الحديدية سكة_حديدية سكة_القطار قضبان خط_سكة | railway railroad rail tracks
metro | مترو مترو_الأنفاق قطار_الأنفاق ترام ترامواي طرام | metro subway underground tram
plane | طائرة طائرات طيارة طيارات طيران_مدني نفاثة بوينغ إيرباص بوينج طائرة_ركاب طائرة_شحن طيران_ركاب طائرات_الركاب | plane airplane aeroplane aircraft airliner jet boeing airbus airplanes hijacked_plane cockpit fuselage jetliner wing cabin jumbo_jet | >helicopter >drone >warplane ~flight ~airport
helicopter | مروحية مروحيات هليكوبتر هليكوبترات هيليكوبتر طوافة طائرة_عمودية حوامة | helicopter helicopters chopper
balloon | منطاد مناطيد بالون بالونات | balloon airship
rocket-space | مركبة_فضائية صاروخ_فضائي مكوك مكوك_فضائي مسبار فضاء فضائي مركبة_الفضاء صاروخ_حامل صاروخ_الإطلاق صاروخ_فضاء منصة_إطلاق منصة_الإطلاق قاعدة_إطلاق قاعدة_الإطلاق إطلاق_الصاروخ إطلاق_المركبة عد_تنازلي العد_التنازلي معزز_صاروخي | spacecraft space_shuttle probe space nasa launch_pad launchpad launch_vehicle liftoff lift-off countdown booster | ~satellite ~launch ~astronaut
ship | سفينة سفن بواخر ناقلة ناقلات ناقلة_نفط سفينة_شحن يخت يخوت بابور عبارة_ركاب ناقلة_حاويات | ship ships vessel ferry freighter tanker yacht boat_ship liner sunken trawler | >warship ~boat ~port
boat | قارب قوارب زورق زوارق مركب مراكب فلوكة لنش لنشات شختورة سنبوك قارب_صيد زورق_مطاطي قارب_مطاطي بوطي فلايك فلوكة_صيد قارب_خشبي قوارب_خشبية قارب_الموت قوارب_الموت | boat boats dinghy canoe rowing_boat fishing_boat craft lifeboat speedboat speedboats powerboat trawler tug tugboat barge kayak towboat | >rubber-boat ~ship ~sink
rubber-boat | قارب_مطاطي قوارب_مطاطية زورق_مطاطي زوارق_مطاطية قارب_قابل_للنفخ قوارب_قابلة_للنفخ مطاطي مطاط كاوتشوك زودياك قابل_للنفخ نفخ منفوخ | rubber_boat inflatable inflatable_boat rubber_dinghy dinghy zodiac raft rubber
# --- ways and places
road | طريق طرق طرقات طريق_سريع شارع شوارع درب سكة مسار زقاق أزقة زنقة طريج نهج_الشارع زنق دروب طريقهم طريق_بري مسلك مسالك ممر_بري طريق_جبلي | road roads street highway motorway route avenue lane alley path routes pavement sidewalk asphalt | >highway ~traffic >bridge >tunnel >intersection >corridor
highway | طريق_سريع أوتوستراد طريق_رئيسي طريق_دولي طرق_سريعة أوتوروت | highway motorway freeway expressway
airport | مطار مطارات صالة_المغادرة صالة_الوصول برج_المراقبة لايروبور مطارها | airport airports airfield terminal | ~plane ~runway
runway | مدرج مدارج مدرج_الهبوط مدرج_المطار مهبط مهابط | runway airstrip landing_strip tarmac | ~airport ~landing
port | ميناء موانئ مرفأ مرافئ رصيف أرصفة رصيف_الميناء مرسى مينا بور ميناء_بحري | port ports harbor harbour dock wharf pier quay shipyard shipyards | ~ship
station | محطة محطات محطة_القطار محطة_الحافلات موقف_الحافلات كراج | station stop terminal
parking | موقف_سيارات مواقف_السيارات باركينج باركينغ | parking parking_lot car_park
intersection | تقاطع تقاطعات مفترق دوار | intersection junction roundabout crossroads
traffic | مرور حركة_المرور مروري مرورية ازدحام_مروري زحمة_سير اختناقات_مرورية حركة_السير حركة_المركبات | traffic traffic_jam congestion jam tailback tailbacks | ~crowded
ticket | تذكرة تذاكر تيكت | ticket tickets fare
# --- moving
travel | سافر يسافر سفر رحلة رحلات سفرية ارتحل تنقل سفره أسفار يتنقل ترحال | travel travelled traveled journey trip traveling traveler escort voyage itinerary trek outbound | ~flight ~passenger
flight | رحلة رحلات رحلة_جوية رحلات_جوية طيران طار يطير تحليق حلق يحلق الملاحة_الجوية تحلق محلقة | flight flights fly flew flown flying aviation take_off took_off takeoff hover | ~take-off
airline | شركة_طيران شركات_طيران شركة_الطيران خطوط_جوية الخطوط_الجوية خطوط_الطيران ناقل_جوي الشركة_المشغلة مشغل_الطائرة | airline airlines carrier operator | ~plane
take-off | إقلاع أقلع يقلع أقلعت غادرت_المطار انطلقت_الطائرة طارت | take_off took_off takeoff | !landing
landing | هبوط هبط يهبط حطت نزلت_الطائرة هبوط_اضطراري حط_الطيار هبوط_الطائرة نزول_الطائرة | landing land landed touch_down touched_down crash_land emergency_landing belly_landing | ~runway
depart | غادر يغادر مغادرة مغادر ترك_البلاد رحيل يترك تاركا انصرف مهجور فارق خلف_وراءه أدبر ولى_مدبرا ودع_البلاد رحلوا رحلت غادرت خلى_البلاد | depart departed departure leave left set_off go_away leaving abandon abandoned quit set_out sail_away pull_away move_away walk_off | !arrive
arrive | وصل يصل وصول وصلوا قدوم بلغ_المكان جا جاء يجيء أتى يأتي إجا يجي جاي مجيء اجى جاو حطت يوصل وصلت جه جت جات جيت أجوا أجت وصلو ييجي بيجي يجو تجي توصل قدم_من يقدم_إلى لفى جايين واصلة واصلين أقبل_على وفد_إلى وفدوا حل_ضيفا حلوا_ضيوفا بلغوا_المكان | arrive arrived arrival reach reached come came coming reaching comes arrives show_up turned_up turn_up come_along
go | ذهب يذهب ذهاب توجه يتوجه متوجه توجهوا قصد يقصد راح يروح مشى يمشي سار يسير اتجه يتجه متجه ذاهب راحت مشاو قاصدا رايح رايحين روحو مشات مشا راحو رحت رحنا تمشي يمشوا اتوجه قاصد تروح غادي_يمشي | go went gone going headed heading goes | ~depart
return | عاد يعود عودة عائد عائدون رجع يرجع رجوع راجع العودة ترجع أوبة مرتجع رجعوا رجعت رجعنا راجعين عاودوا_الرجوع يعودون عادوا عادت رجوعهم | return returned come_back came_back go_back homecoming returning went_back returns turn_back turn_around reinstate reinstated revive revived resurgence resurrect
enter | دخل يدخل دخول ولج فات خش داخل دخلت ولوج خشوا خشت دخلوا فاتوا_جوا يخش تسلل | enter entered entry entrance entering got_in get_in access let_in | >infiltrate >raid
exit | خرج يخرج خروج طلع يطلع طلوع خرجت خرجوا طلعوا طلعت طالع برزوا غادروا ضهر_برا | exit go_out come_out leave escape exited came_out went_out exits leaving got_out get_out | ~evacuation
cross | عبر يعبر عبور اجتاز يجتاز اجتياز عابر قطع_الحدود | cross crossed crossing
pass | مر يمر مروا تخطى سلك سلكت فات يفوت عدى عدت فايت | pass passed exceed overtake passing cross crossed traverse passes went_by transit | ~cross
overshoot | تجاوز_المدرج تجاوزت_المدرج تجاوز_مدرج انزلقت_الطائرة خرجت_عن_المدرج انحراف انحرفت | overshoot overran overrun skid veer
transport | نقل ينقل نقلوا ناقل مواصلات وصل_البضائع توصيل نقلت تقل تحمل_على_متنها نقلوهم ودوه ودوهم أخذوه_إلى خدوه نقلوها حملوهم وصلوهم شالوهم | transport transported transportation carry carried transfer move shipped convey transferred shipment moved take taken take_to took_to taken_to bring brought | >shipping >lead-away
shipping | شحن شحنة شحنات بضائع_منقولة حمولة حاوية حاويات كارجو ملاحة إبحار أبحر يبحر ملاحي | shipping shipment cargo freight container sail sailed navigation set_sail consignment container_ship
drive | قاد يقود قيادة_السيارة ساق يسوق سواقة قيادة_المركبات رخصة_القيادة ساقو سايق سايقة يسوكها يقودها | drive drove driven driving steer steered
driver | سائق سائقون سواق سواقين شوفير شيفور | driver drivers chauffeur motorist | ~car ~drive
pilot | طيار طيارون طيارين كابتن ربان_الطائرة قائد_الطائرة مساعد_الطيار قبطان_الطائرة كابتن_الطائرة | pilot pilots captain co-pilot copilot aviator | ~crew ~plane
captain-ship | قبطان قباطنة ربان ربابنة قبطان_السفينة ريس_المركب | captain skipper | ~sailor ~ship
sailor | ملاح ملاحون نوتي صياد_بحري البحارة | sailor sailors seaman seamen mariner seafarer seafarers | ~ship ~navy
crew | طاقم أطقم طواقم طاقم_الطائرة أفراد_الطاقم طاقم_السفينة أطقم_الطائرة | crew crews crew_members cabin_crew staff_on_board | >pilot >flight-attendant
flight-attendant | مضيف مضيفة مضيفات مضيفون طاقم_الضيافة مضيفة_طيران مضيفين | flight_attendant flight_attendants stewardess stewardesses steward air_hostess cabin_crew
passenger | راكب ركاب راكبة ركابها مسافر مسافرون مسافرين رحالة ركاب_الطائرة ركاب_السفينة | passenger passengers traveller people_on_board aboard traveler travelers travellers | ~plane ~bus
on-board | متن تقل يحمل_على_متنه | aboard carrying | ~passenger
tourist | سائح سياح سائحون سياحة سياحي سياحية زائر_أجنبي سواح مصطاف مصطافون وجهة_سياحية وجهات_سياحية منتجع_سياحي رحلة_سياحية رحلات_سياحية مرشد_سياحي مرشدون_سياحيون جولة_سياحية جولات_سياحية موسم_سياحي الموسم_السياحي حركة_السياحة وكالة_سفر وكالات_السفر شركة_سياحة سواح_أجانب معالم_سياحية سياحة_علاجية سياحة_بيئية زوار_الموقع زائرون_أجانب سائحات سائحين متنزهون مصيف مصايف مرشد مرشدة مرشدين أدلاء_سياحيون دليل_سياحي | tourist tourists tourism visitor holidaymaker tour_guide tour tours sightseeing travel_agency travel_agent tourist_attraction holidaymakers vacationer vacationers destination | ~hotel ~visit
pedestrian | مشاة راجل ماش_على_قدميه | pedestrian pedestrians passer-by passers-by
door | باب أبواب بوابة بوابات مدخل مداخل مخرج مخارج مخارج_الطوارئ أبواب_الطوارئ قفل_الباب عتبة أقفال_الأبواب بوابة_رئيسية باب_خلفي الباب_الخلفي باب_جانبي باب_الطوارئ مدخل_خلفي درفة | door doors gate entrance emergency_exit entrances doorway back_door gateway exits
seat | مقعد مقاعد كرسي كراسي | seat seats chair
wheel | عجلة عجلات إطار إطارات دولاب دواليب كفر كفرات | wheel wheels tire tires tyre
engine | محرك محركات ماكينة مكينة موتور ماطور | engine engines motor
fuel | وقود محروقات بنزين ديزل مازوت بانزين سولار كاز ليصانص | fuel petrol gasoline diesel kerosene propane refuel | ~oil-fuel
oil-fuel | نفط نفطي بترول بترولي خام برميل براميل أوبك بترولية خام_برنت النفط_الخام زيت_الخام أوبيك | oil petroleum crude barrel barrels opec oil-rich
delay | تأخير تأخر يتأخر تأجيل يؤجل مؤجل إرجاء أرجأ متأخر تعطيل متأخرة في_وقت_متأخر يرجئ تأجلت تأخرت ماطل يماطل مماطلة تسويف سوف_في تلكأ يتلكأ تلكؤ أجلت تأجيلها بطى بطأوا تعطلت | delay delayed postpone postponed late belated defer put_off delays stalled stalling procrastination set_back setback setbacks overdue hold_up held_up
cancel | إلغاء ألغى يلغي ملغى ملغاة ألغيت أبطل إبطال كنسل فسخ_العقد شطب لغى ألغوا صرف_النظر_عن عدل_عن_قراره تراجع_عن_القرار طويت_الفكرة بطلوها | cancel cancelled canceled cancellation scrap call_off abolish revoke annul called_off backed_down abort aborted axe_plan rescind repeal repealed scrapped overturn invalidate nullify
cruise | رحلة_بحرية رحلات_بحرية سفينة_سياحية سفينة_سياحة سفن_سياحية باخرة_سياحية بواخر_سياحية سفينة_ركاب | cruise cruises cruise_ship ferry ferries | ~ship
luggage-air | حقيبة_سفر حقائب_السفر أمتعة_المسافرين أمتعة_مفقودة وزن_الأمتعة فقدان_الأمتعة | luggage baggage suitcase hand_luggage | ~bag
booking | حجز_تذكرة حجز_مسبق حجوزات حجوزاتهم حجز_غرفة حجز_مقعد إلغاء_الحجز تأكيد_الحجز تذاكر_الدخول رسم_الدخول رسوم_الدخول سعر_التذكرة ثمن_التذكرة أسعار_التذاكر تسعيرة_الدخول | booking bookings reservation reservations reserve booked entry_fee admission ticket_price | ~ticket
ground-ship | جنوح جنحت_السفينة جانحة جنحت شحط_المركب علقت_السفينة | run_aground ran_aground grounded aground stranded_ship | ~ship ~sink ~trapped
speedboat | زورق_سريع زوارق_سريعة قارب_سريع قوارب_سريعة لنش_سريع زورق_بخاري | speedboat speedboats powerboat motorboat | ~boat ~navy
convoy | موكب مواكب موكب_رئاسي موكبه رتل أرتال رتل_عسكري موكب_السيارات | convoy convoys motorcade procession caravan column_of_vehicles | ~vehicle ~guard ~aid
`;
