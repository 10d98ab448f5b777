/** Buildings and infrastructure: houses, public places, electricity, water, telecommunications. Columns: see table.ts. */
export const building = `
building | مبنى مبان مباني بناية بنايات عمارة عمارات مبنى_سكني برج_سكني منشأة منشآت عقار_سكني مبنى_متعدد مباني_سكنية عمارة_سكنية مجمع_سكني مجمعات_سكنية مرافق_المبنى برج_تجاري منشآت_مدنية | building buildings structure block tower_block facility premises apartment_block residential_complex edifice complex | >house >tower >hotel >hospital >palace >school >worship-place >mosque >church >museum >warehouse >stadium >university
build | بنى يبني بناء بناية_منزل شيد يشيد تشييد أقام_بناء بنيان بنو تعمير مبني مشيد إعادة_إعمار بناه | build built construct construction erect establish building constructed rebuild rebuilt reconstruction put_up | !demolish ~create
demolish | هدم يهدم تهديم إزالة_المباني أزال_البناء تجريف جرف_البيوت جرافة إزالة_البيوت | demolish demolition tear_down bulldoze raze bulldozer bulldozers pull_down knock_down knocked_down torn_down take_down
house | بيت بيوت منزل منازل دار مسكن شقة شقق فيلا فلل دارنا برطمان مأوى_سكني وحدة_سكنية وحدات_سكنية حوش_البيت داري ديار_الناس مساكن بيته منزله محل_سكن حوش دويرة دارهم بيوتهم منازلهم بيتهم مسكنه سكنهم دوار_سكني سكناه ديارهم بيتها بيتي دورهم_السكنية منزلها بيت_خشبي محل_السكن سكن_عائلي | house houses home homes dwelling apartment apartments flat residence housing villa households household bungalow their_homes hut huts cabin shack shacks squatter squatters makeshift_homes | ~building >hut
live-in | سكن يسكن يقيم أقام يقطن عاش يعيش مكان_إقامته مبيت ساكن ساكنين يسكنوا عايش عايشين_في قاطنين مقيمة مستقر_في استوطن يستوطن سكنوا عاشوا_في أقاموا_في استقروا_في استقر_في سكنها عايش_في تسكن تقطن مكان_السكن | live lives lived reside resident dwell inhabit residence stayed housing living_in settled settle inhabited settle_down set_up_home occupant occupants inhabitant tenant | ~resident
tower | برج أبراج ناطحة_سحاب ناطحات_سحاب مئذنة منارة | tower towers skyscraper high-rise
hotel | فندق فنادق أوتيل لوكاندة منتجع فندقي شاليه شاليهات نزل_سياحي شقق_مفروشة فنادق_فاخرة فندق_خمس_نجوم نزل نزلاء_الفندق نزلاء مقيمون_في_الفندق حجز_فندقي موظف_الاستقبال موظفة_الاستقبال بهو_الفندق إدارة_الفندق مدير_الفندق ليلة_فندقية إقامة_فندقية بيت_ضيافة دار_ضيافة موتيل غرف_فندقية إشغال_الفنادق نسبة_الإشغال | hotel hotels inn resort motel resorts hostel guesthouse guest_house hotelier hotel_guests room_rate occupancy five-star receptionist lodge bed_and_breakfast
palace | قصر قصور قلعة قلاع حصن حصون | palace palaces castle fort fortress citadel
warehouse | مستودع مستودعات مخزن مخازن عنبر عنابر هنجر كراج هناجر خزن يخزن تخزين مخزون | warehouse depot storage store storehouse hangar stored stock stockpile
wall | جدار جدران حائط حيطان حيط أسوار سياج حيطة سياجات جدار_عازل | wall walls fence seawall
roof | سقف سقوف أسقف سطح_المنزل سطوح سطح_المبنى قرميد زنك_السقف سقفه سقوفها ألواح_السقف سطوح_المنازل أسطح_المنازل أسطح_البيوت سقفية | roof roofs ceiling rooftop tiles_of_roof
floor | طابق طوابق الطابق تراس طابق_أرضي دور_أرضي | floor floors storey story ground_floor
room | غرفة غرف حجرة حجرات أوضة قاعة قاعات صالة صالات صالون مجلس_الضيوف غرفتين غرفته جناح_فندقي غرفة_معيشة غرفة_الجلوس غرفة_الطعام دار_الجلوس بيت_الجلوس | room rooms chamber hall halls suite living_room dining_room lounge | >bed-room >kitchen >bathroom
window | نافذة نوافذ شباك شبابيك طاقة_البيت روشن نوافذها زجاج_النوافذ زجاج_النافذة شرفة_زجاجية طاقة_في_الجدار كوة منور | window windows windowpane skylight pane
stairs | درج_البيت سلالم أدراج سلم_كهربائي مصعد مصاعد أسانسير سلم_المبنى سلالم_المبنى درجات_السلم أدراج_متحركة مصعد_كهربائي الدرج سلم_داخلي | stairs staircase elevator lift escalator steps escalators elevators lifts
kitchen | مطبخ مطابخ كوزينة مخزن_المطبخ موقد مواقد صحون_المطبخ خلاط | kitchen cooker
bathroom | حمام حمامات مرحاض مراحيض دورة_مياه دورات_مياه تواليت | bathroom toilet toilets lavatory
garden | حديقة حدائق متنزه متنزهات منتزه جنينة منتزهات حديقة_حيوان | garden gardens park parks zoo
square | ساحة ساحات ميدان ميادين ميدان_عام | square plaza
stadium | ملعب ملاعب استاد مجمع_رياضي مضمار ملعب_المباراة ستاد مدينة_رياضية المستطيل_الأخضر كامب_رياضي صالة_رياضية حلبة_السباق حلبة حلبات | stadium stadiums arena pitch ground field_of_play turf sports_hall gym venue
museum | متحف متاحف متحفي متاحفنا دار_العرض دار_الآثار أروقة_المتحف زوار_المتحف متحف_الفن | museum museums gallery exhibition museum_of_art | ~artwork ~curator ~antiquity
monument | آثار موقع_أثري مواقع_أثرية نصب_تذكاري معلم معالم تراث معلم_أثري معالم_تاريخية أثري أثرية موقع_تاريخي مواقع_تاريخية صروح معبد_قديم مدينة_أثرية أوابد أطلال خرائب مسلة مسلات أهرامات الأهرام معابد_قديمة | monument monuments statue archaeological antiquities ruins heritage landmark archaeology relics excavation landmarks archaeological_site pyramid obelisk ancient_site | >sculpture
bridge | جسر جسور كوبري كباري قنطرة قناطر جسر_معلق | bridge bridges overpass flyover
tunnel | نفق أنفاق | tunnel tunnels
canal | قناة قنوات ترعة | canal channel waterway
infrastructure | بنية_تحتية البنية_التحتية بنى_تحتية البنى_التحتية مرافق مرافق_عامة خدمات_أساسية مرفق مرافق_حيوية منشآت_حيوية | infrastructure utilities public_services facilities | >bridge >road >electricity-supply >water-supply >telecom
construction-works | أشغال أشغال_عامة أعمال_بناء أعمال_إنشائية مقاول مقاولات مقاولون ورشة_بناء تحسينات تطوير_الميناء رافعة رافعات | works construction_works contractor construction_site crane improvements
architect | مهندس_معماري هندسة_معمارية معماري تصميم_معماري | architect architecture architectural
brick-material | طوب إسمنت خرسانة حديد_التسليح مواد_البناء باطون طابوق | brick bricks cement concrete building_materials
electricity-supply | كهرباء كهربائي كهربائية تيار_كهربائي ضو طاقة_كهربائية شبكة_الكهرباء ضوء_الكهرباء مولد_كهرباء مولدات الكهربا كهربا تيار النور_الكهربائي كهرب | electricity power electric electrical generator power_grid | >power-outage >generator
power-outage | انقطاع_الكهرباء انقطاع_التيار انقطاع_التيار_الكهربائي قطع_الكهرباء قطعت_الكهرباء انقطعت_الكهرباء تقنين_الكهرباء الكهرباء_مقطوعة انقطعت_الكهربا قطعوا_الكهربا قطع_التيار قطعت_التيار فصل_التيار فصلوا_الكهربا راحت_الكهربا مشى_الضو تقطع_الضو قطع_الضو النور_قطع انقطاع_الضو ماكو_كهرباء ظلام_دامس الظلام_الدامس غرقت_في_الظلام راحت_الكهرباء انقطع_التيار الضو_مقطوع قطعو_الضو طفت_الكهرباء طفى_النور النور_قاطع قطع_النور بلا_كهرباء فصل_الكهرباء | power_outage power_cut blackout blackouts outages in_the_dark power_cuts power_outages without_power without_electricity lost_power load_shedding go_dark went_dark | ~outage ~darkness
water-supply | إمدادات_المياه شبكة_المياه قطع_المياه انقطاع_المياه صرف_صحي الصرف_الصحي مجار مجاري صهاريج_المياه تحلية تحلية_المياه صهريج_مياه صهاريج_خاصة تانكر_مياه تناكر_الماء شبكات_المياه خزان_المياه | water_supply sewage sewer sanitation desalination water_cut water_tanker water_tankers water_truck running_water | ~water
telecom | اتصالات الاتصالات شبكة_الاتصالات شبكات_الاتصال خطوط_الهاتف شبكة_الهاتف انقطاع_الاتصالات قطع_الاتصالات شركة_الاتصالات قطاع_الاتصالات شبكة_الهاتف_المحمول تغطية_الهاتف | telecommunications communications telecom phone_lines network phone_network | ~phone ~internet
phone | هاتف هواتف تلفون تليفون جوال جوالات موبايل محمول هاتف_محمول نقال هاتف_ذكي هواتف_ذكية خلوي بورتابل تلفونات هاتفي هاتفية اتصال_هاتفي آيفون سامسونج شريحة_هاتف تيليفون | phone phones telephone mobile smartphone cell_phone cellphone iphone
internet | إنترنت الإنترنت شبكة_الإنترنت نت شبكة_عنكبوتية الويب إلكتروني واي_فاي نت_سريع موقع_الويب أونلاين افتراضي افتراضية رقمية رقميا عالم_رقمي تصفح يتصفح محرك_البحث محركات_البحث غوغل جوجل ألياف_ضوئية نطاق_عريض الجيل_الخامس بصمة_رقمية بريد_إلكتروني البريد_الإلكتروني إيميل إيميلات | internet web online wifi electronic digital electronically google search_engine email e-mail emails broadband virtual wi-fi browser cyberspace 5g e-commerce
lights | ضوء أضواء إنارة إضاءة نور أنوار مصباح مصابيح لمبة شمعة شموع ضوئي | light lights lighting lamp lamps candle
outage | انقطاع انقطع ينقطع مقطوع قطع_الخدمة توقف_الخدمة يقطع قطعت انقطعت منقطع بتر قص تقطعت قاطع_الطريق | outage cut cut_off interruption disrupted sever severed interrupt interrupted disconnected disconnection disrupt disruption
cable | كابل كابلات كيبل سلك أسلاك أسلاك_شائكة خط_كهرباء | cable cables wire wires barbed_wire
pipe | أنبوب أنابيب خط_أنابيب ماسورة مواسير قسطل خطوط_أنابيب أنبوب_النفط خط_الغاز | pipe pipes pipeline tube pipelines
machine | آلة آلات جهاز أجهزة معدات روبوت روبوتات تجهيزات تجهيز جهز عتاد مجهز مستلزمات لوازم آليات | machine machines device devices equipment robot robots gear tool tools machinery apparatus
camera | كاميرات_المراقبة عدسة عدسات آلة_تصوير الكاميرا الكاميرات | camera cameras cctv lens surveillance_camera
tool | أداة وسيلة وسائل أداة_الجريمة بإيش بشنو بأي_وسيلة | tool tools instrument means equipment gear apparatus utensil implement | ~way-manner ~use
waste-disposal | نفايات قمامة زبالة مكب مكبات_النفايات تدوير إعادة_التدوير | waste garbage trash rubbish recycling landfill
bag | حقيبة حقائب شنطة شنط كيس أكياس أمتعة عفش شناطي | bag bags luggage suitcase baggage sack suitcase_bag
box | صندوق صناديق علبة علب كراتين كرتونة صندوق_حديدي حاوية_صغيرة طرد_بريدي طرود طرود_بريدية | box boxes container parcel package safe crate carton
key | مفتاح مفاتيح قفل أقفال | key keys lock
housing | إسكان وحدات_سكنية مساكن_شعبية سكن_شعبي | housing public_housing | ~house
office-room | مكتب مكاتب مقر_العمل | office offices bureau
observatory | مرصد مراصد | observatory
bed-room | سرير أسرة_النوم فراش فرش_النوم مرتبة مراتب وسادة وسادات مخدة مخدات لحاف ألحفة بطانية بطانيات غطاء_السرير غرفة_نوم غرف_النوم غرفة_النوم ناموسية حصيرة تخت فرشة فرشات إسفنج فرش وسائد غطاء_صوفي حرام_صوف دوشك طراحة حصير أسرة_نوم كيس_نوم سرائر | bed beds mattress mattresses pillow pillows blanket blankets bedroom bedding cot cots sleeping_bag | ~sleep ~shelter
hut | كوخ أكواخ عشة عشش براكة براريك صفيح بيت_صفيح تخشيبة سقيفة صندقة عرزال كرفان كرفانات | hut huts shack shacks shed cabin caravan | ~house
darkness | ظلام عتمة ظلمة الظلما في_الظلام غرق_في_الظلام معتم مظلم مظلمة دامس تحت_جنح_الظلام جنح_الظلام عتم حالك دامسة معتمة ضلمة | dark darkness in_the_dark gloom under_cover_of_darkness | ~power-outage ~night
generator | مولد مولدات مولد_كهربائي مولدة ماطور_كهربا محول محولات محول_كهربائي | generator generators transformer transformers | ~electricity-supply ~fuel
power-station | محطة_كهرباء محطة_توليد محطات_التوليد محطة_الطاقة شركة_الكهرباء شبكة_كهربائية أعمدة_الكهرباء خطوط_الكهرباء عمود_كهرباء | power_station power_plant power_company power_lines utility power-line | ~electricity-supply ~power-outage
kitchenware | أواني أوان أواني_الطبخ آنية ماعون مواعين قدر_طبخ قدور طنجرة طناجر حلة حلل مقلاة صحن صحون أطباق ملعقة ملاعق كسرولة طاوة | kitchenware cookware pots pans dishes plates utensils pot pan dish | ~kitchen ~cook
homestead | حوش أحواش باحة فناء صحن_الدار حظيرة حظائر زريبة إسطبل | yard courtyard barn stable pen | ~house
ceiling-collapse | سقط_السقف طار_السقف فقدت_أسقفها انهيار_السقف طارت_الأسقف | roof_collapse lost_its_roof lost_their_roofs | ~roof ~collapse
gym-hall | صالة_رياضية قاعة_رياضية صالة_ألعاب نادي_رياضي | gym gymnasium sports_hall
# --- rooms and what stands in them
basement-attic | دهليز دهاليز بدروم علية_المنزل ملحق_البيت طابق_سفلي الطابق_السفلي مخزن_المنزل كهف_المنزل قبوه | basement cellar attic underground_room vault loft | ~room ~floor
corridor-house | ممر_داخلي أروقة ردهة ردهات بهو مدخل_المبنى مدخل_العمارة بلكونة مصطبة سطح_البيت | hallway lobby foyer courtyard yard balcony balconies terrace patio porch
cardboard | ورق_مقوى الورق_المقوى كرتون كرتون_مقوى صناديق_كرتونية | cardboard
# --- travel, hotels, food
`;
