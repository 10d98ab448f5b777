/** Nature: land and water, directions and distances, weather and climate, animals and plants, materials. Columns: see table.ts. */
export const nature = `
# --- land
mountain | جبل جبال جبلي جبلية مرتفعات قمة_الجبل سفح سفوح هضبة هضاب تل تلال تلة سلسلة_جبلية منحدر منحدرات تضاريس | mountain mountains hill hills highlands plateau mount foothills slope slopes terrain ridge | ~climbing-sport ~peak
peak | قمة_جبل أعلى_قمة ذروة أوج ذروته | peak summit_of_mountain summit climax
valley | واد أودية وادي الوادي وديان سهل سهول غور شعب_الوادي وهاد هوة أخدود | valley valleys plain plains canyon gorge ravine | ~river
desert | صحراء صحارى صحراوي صحراوية رمال رمل رملي كثبان قفار نفود البر_الصحراوي تصحر زحف_الرمال | desert deserts sand dunes wilderness desertification | ~dust-storm ~drought
forest | غابة غابات حرش أحراش غابي أدغال دغل حراج غابات_مطيرة غابة_استوائية | forest forests jungle woods woodland rainforest grove | ~wildfire
island | جزيرة جزر جزيرات أرخبيل جزري | island islands isle archipelago
continent | قارة قارات قاري | continent continents
cave | كهف كهوف مغارة مغارات سراديب | cave caves cavern | ~tunnel
land | أرض أراض أراضي أراضيه تراب_الوطن بري برية اليابسة يابسة قطعة_أرض قطع_أراض أرض_زراعية ملكية_الأرض | land lands ground soil terrain plot_of_land | ~real-estate ~territory
soil | تربة طين طيني أوحال طمي | soil mud clay dirt
rock | صخر صخور صخري صخرة حجر حجارة أحجار حصى صخرة_ضخمة تساقط_الصخور تساقط_صخور رخام غرانيت | rock rocks stone stones boulder limestone boulders marble granite rockfall | ~landslide
field | حقل حقول مزرعة مزارع غيط بستان بساتين عزبة مرعى مراعي | field fields farm farmland orchard farms plantation meadow pasture ranch | ~farmer ~crop
earth-planet | كوكب كواكب الكرة_الأرضية كوكب_الأرض | planet planets earth globe
sun | شمس شمسي شمسية الشمس شروق غروب مشمس | sun solar sunlight sunrise sunset sunny sunshine daylight | ~solar
moon | قمر قمري هلال رؤية_الهلال القمر | moon lunar crescent moonlight full_moon
star | نجم نجوم مجرة مجرات | star stars galaxy
universe | كون كوني فلك فلكي علم_الفلك فضاء_خارجي | universe cosmos astronomy outer_space
sky | سماء سماوات سماوي جو أجواء جوي جوية فضاء_جوي مجال_جوي المجال_الجوي | sky skies air airspace atmosphere midair mid-air
# --- water
water | ماء مياه مي مية موية مائي مائية مايه ماي | water waters | >drinking-water >river >sea >lake >rain
drinking-water | مياه_الشرب ماء_الشرب مياه_صالحة_للشرب مياه_نقية ماء_صالح_للشرب مياه_معدنية شرب_الماء يشربون_الماء يشرب_الناس شرب_المياه مصدر_المياه مصادر_المياه | drinking_water clean_water potable_water water_source bottled_water | ~water-supply ~drink ~infection-source
sea | بحر بحري بحور مياه_البحر عرض_البحر أعالي_البحار هيجان_البحر مد_وجزر المد_والجزر حالة_البحر بحر_هائج أمواج_عاتية | sea seas marine maritime tide tides rough_seas high_seas | >gulf ~ocean ~boat
ocean | محيط محيطات المحيط | ocean oceans undersea | ~sea
gulf | خليج خلجان خور | gulf bay | >strait
strait | مضيق مضائق | strait straits
lake | بحيرة بحيرات هور أهوار غدير بركة_ماء لاغون | lake lakes lagoon marsh marshes pond reservoir wetland wetlands swamp
river | نهر أنهار نهري ترعة جدول_ماء رافد روافد واد وديان_جارية ترع نهير مجرى_النهر | river rivers stream creek waterway brook tributary | >riverbank ~bridge
riverbank | ضفة ضفاف ضفتي مصب دلتا | bank_of_the_river riverbank delta
spring-water | نبع ينابيع ينبوع عين_ماء بئر آبار أبيار | well wells spring
dam | سد سدود سدة خزان_مائي خزانات_المياه حاجز_مائي سد_مائي بوابات_السد | dam dams reservoir embankment levee | ~flood ~water-level
coast | ساحل سواحل ساحلي ساحلية شاطئ شواطئ شط شريط_ساحلي شريط_بحري شطآن كورنيش سيف_البحر حافة_البحر رمال_الشاطئ بلاج بلاجات الشط | coast coasts shore shores beach beaches coastal seaside shoreline coastline ashore seafront | ~sea ~swimming
water-surface | سطح_الماء سطح_البحر سطح_مياه سطح_البحيرة | surface water_surface
ice | جليد جليدي تجمد متجمد صقيع ذوبان_الجليد نهر_جليدي أنهار_جليدية كتلة_جليدية كتل_جليدية جبل_جليدي غطاء_جليدي القطب_الشمالي القطب_الجنوبي القارة_القطبية قمم_جليدية طبقة_جليدية | ice glacier frost frozen iceberg icebergs iced glaciers ice_sheet arctic antarctic antarctica polar north_pole south_pole | ~cold ~climate
# --- where
place | مكان أماكن موقع مواقع موضع مواضع محل بقعة مطرح حتة بلاصة مطارح بلايص موضعه حتت مكانه مكانها فين وين موقعها موقعه مواقعها أينما فينهو نطاق_جغرافي موضعها مكانهم | place places location site spot locations sites locality where whereabouts whereabout venue venues spots somewhere | ~located ~city ~village ~country ~region ~building
region | منطقة مناطق إقليم أقاليم نواحي ناحية ربوع نطاق | region regions areas zone district territory enclave territorial | >province
province | محافظة محافظات مقاطعة مقاطعات ولاية ولايات إقليم أقاليم قضاء_إداري إمارة_منطقة | province provinces governorate state county prefecture
city | مدينة مدن بلدة بلدات مدينته بلاد_الناس ولاية_المدينة | city cities town towns urban municipality | >capital ~village
village | قرية قرى ضيعة ريف ريفي أرياف قروي قرويون دشرة نجع هجرة_قرية دوار_القرية قرايا ضيع بادية دواوير دواور مدشر مداشر نجوع قرى_صغيرة | village villages rural countryside hamlet villager villagers townships
capital | عاصمة عواصم | capital capitals
neighborhood | حي أحياء حارة حارات ضاحية ضواح ضواحي حومة فريج محلة حارتنا حومتنا حي_شعبي فريق_السكن ربع_المدينة | neighborhood neighbourhood quarter suburb suburbs district
country | دولة دول بلد بلدان بلاد وطن أقطار | country countries nation nations state states
homeland | وطن أوطان ديار بلاد_الأجداد مسقط_رأس موطن موطنه موطنها موطنهم مرتع مهد مهد_الحضارة مسقط_الرأس | homeland home_country motherland hometown cradle birthplace
world | عالم عالمي عالمية العالم دنيا دولي | world global worldwide international hemisphere
center | مركز وسط أوسط مركزي مركزية قلب_المدينة وسط_المدينة وسط_البلد منتصف_المدينة مراكز متمركزة بؤرة منتصف | center centre central middle downtown heart_of_the_city heart core hub focal mid
located | يقع تقع واقع واقعة تمركز يتمركز ارتكز ترتكز تتواجد | located situated lies lie concentrated based stationed
direction | اتجاه اتجاهات وجهة صوب جهة باتجاه جهات نحو نواح | direction directions toward towards destination bound
north | شمال شمالي شمالية شمالا | north northern | !south
south | جنوب جنوبي جنوبية جنوبا الجنوب | south southern
east | شرق شرقي شرقية شرقا | east eastern | !west
west | غرب غربي غربية غربا | west western
northeast | شمال_شرق شمال_شرقي شمالي_شرق شمالي_شرقي | northeast northeastern
northwest | شمال_غرب شمال_غربي شمالي_غرب شمالي_غربي | northwest northwestern
southeast | جنوب_شرق جنوب_شرقي جنوبي_شرق جنوبي_شرقي | southeast southeastern
southwest | جنوب_غرب جنوب_غربي جنوبي_غرب جنوبي_غربي | southwest southwestern
near | قرب قريب بقرب بالقرب قريبة مقربة جوار بجوار قبالة ملاصق مجاور متاخم حذاء محاذي أقرب بمحاذاة على_مقربة على_مرمى_حجر على_بعد_أمتار على_بعد_كيلومترات | near nearby close beside adjacent off_the_coast neighboring vicinity nearest proximity neighbouring outskirts_of | !far ~approach
far | بعد_المسافة ناء نائية ابتعد يبتعد أبعد قصي يبعد تبعد قاصية البعيد | far away distant remote farthest distance
inside | داخل داخلي داخلية ضمن جوا جوه جوات باطن | inside within interior indoor inner internal in indoors | !outside
outside | خارج خارجي خارجية | outside abroad exterior outer outdoors external out
above | فوق فوقه | above upper | !below
below | تحت أسفل سفلي تحته | below under underneath beneath lower bottom down
front-side | أمام قدام أمامي إزاء واجهة قبالة | front ahead facade forward opposite before facing | !behind
behind | خلف وراء خلفي ورا | behind back rear background
right-side | يمين يميني أيمن اليمين | right_side right-hand right | !left-side
left-side | يسار شمال_اليد أيسر يسرى اليسار | left_side left-hand left
edge | حافة حواف هامش أطراف_المدينة شفا مشارف تخوم ضواحي | edge margin brink fringe outskirts
surround | أحاط يحيط محاط أحاطت طوق_المكان طوقت_المكان مطوق طوقوا | surround surrounded encircle cordoned_off encircled | ~siege
bottom | قاع قعر عمق_البحر قاع_البحر عمق قيعان | bottom seabed depths bed
surface | سطح أسطح سطحي سطوح | surface roof
line | خط خطوط سطر صف صفوف طابور طوابير | line lines row rows queue
area-size | مساحة مساحات هكتار هكتارات فدان كيلومتر_مربع متر_مربع دونم رقعة مترا_مربعا كيلومترا_مربعا ألف_هكتار مساحتها مساحته | area hectare hectares acre acres square_kilometer square_meters acreage surface_area | ~size ~land
depth | عمق أعماق عميق عميقة أغوار سحيق غويط | depth deep depths deeply deepest | !shallow
shallow | ضحل ضحلة | shallow
height | ارتفاع علو علو_الموجة مرتفع مرتفعة شاهق عال عالي عالية ارتفاعها عليا سامق أطول_قامة أعلى_بناء طول_القامة قامة قامته قامتها طوله_متر فارع فارعة باسق كم_ارتفاعه كم_علوه | height high altitude elevation tall higher highest elevated tallest | ~rise !low ~peak
low | منخفض منخفضة واط واطي متدن متدنية قليل_الارتفاع وطي سفلي | low lower lowest | ~fall-decrease
length | طول أطوال طويل طويلة امتداد امتد يمتد تمتد ممتد طولها طوله | length long extends stretch lengthy | !short ~distance
short | قصير قصيرة قصر_المسافة موجز مختصر قصار أقصر وجيز اختصار بإيجاز | short brief shortest briefly shortly
width | عرض_الطريق عريض اتساع متسع واسع واسعة وسع رحب فسيح عرضه شاسع وسيع أوسع | width wide broad spacious extensive vast | !narrow
narrow | ضيق ضيقة ضاق يضيق أضيق | narrow tight cramped
distance | مسافة مسافات بعد_المسافة كيلومتر كيلومترات كيلو ميل أميال المسافة كيلومترا كيلومترين مدى_القرب | distance kilometer kilometre kilometers km mile miles kilometres away metres_away | ~far ~near ~meter
meter | متر أمتار سنتيمتر سنتيمترات مليمتر قدم_طول ياردة مترا مترين سم بوصة بوصات متران | meter metre meters metres centimeter feet foot inch centimetres millimeter millimetre millimetres inches yard yards | ~length ~depth ~height ~size ~rain
# --- weather
weather | طقس جو أحوال_جوية الأحوال_الجوية أرصاد أرصاد_جوية الأرصاد حالة_الطقس الأرصاد_الجوية نشرة_جوية طقسا الطقس_السيئ خبير_الأرصاد خبراء_الطقس مديرية_الأرصاد | weather meteorological meteorology forecast forecasters weather_forecast forecaster meteorologist meteorologists inclement | >rain >storm >temperature >wind >fog >snow >lightning >dust-storm >low-pressure >heat-wave >cold-wave
climate | مناخ مناخي مناخية تغير_المناخ تغير_مناخي التغير_المناخي احتباس_حراري الاحتباس_الحراري احترار ظاهرة_الاحتباس تغيرات_مناخية أزمة_المناخ قمة_المناخ اتفاق_المناخ | climate climate_change global_warming greenhouse_effect | ~emissions ~weather ~drought
emissions | انبعاثات انبعاث غازات_دفيئة ثاني_أكسيد_الكربون الكربون كربون غازات_الاحتباس عادم عوادم غاز_الميثان البصمة_الكربونية حياد_كربوني | emissions carbon carbon_dioxide greenhouse_gas co2 emission emit exhaust_fumes methane net_zero | ~pollution
rain | مطر أمطار ممطر هطول هطل تهاطل هطلت شتا زخات غيث تساقط_الأمطار مطري مطرت هطول_الأمطار شتوة تشتي مطرة رخات رخة رذاذ نازلة_الشتا انهمر ينهمر انهمار وابل_المطر مطر_غزير هطلت_بغزارة صبت_السماء | rain rains rainfall rainy downpour precipitation rained raining pouring poured heavy_rain torrential_rain drizzle showers monsoon rainstorm hailstorm | ~flood >downpour
snow | ثلج ثلوج ثلجي عاصفة_ثلجية تساقط_الثلوج ندف_الثلج كرات_الثلج حبات_البرد | snow snowfall snowstorm blizzard hail snowflakes sleet snowy | ~cold
wind | ريح رياح هواء هوا هبوب نسيم ريحه سرعة_الرياح رياح_قوية عصف عصفت هبات هبة_ريح سرعة_الريح شدة_الرياح عاصفة_هوائية | wind winds windy breeze gust gusts blowing wind_speed gale gales squall | ~storm ~hurricane
cloud | غيم غيوم سحاب سحب سحابة غائم ملبدة | cloud clouds cloudy overcast
fog | ضباب ضبابي شبورة غبار أتربة غبرة عواصف_ترابية رؤية_أفقية | fog mist dust haze visibility
lightning | برق رعد صاعقة صواعق رعدي رعدية ضربته_صاعقة ضربة_صاعقة عاصفة_رعدية | lightning thunder thunderstorm lightning_strike struck_by_lightning | ~storm ~rain
temperature | حرارة درجة_حرارة درجات_الحرارة درجة_الحرارة حراري درجة_مئوية مئوية فهرنهايت درجة_تحت_الصفر | temperature temperatures degrees celsius heat thermometer | >hot >cold ~level
hot | حار حارة ساخن قيظ شوب موجة_حر سخن سخانة دافئ لهيب صهد حرارة سخونة حامي لاهب لاهبة شديد_الحرارة | hot heat heatwave warm boiling scorching sweltering | !cold ~summer
cold | بارد باردة برد برودة قارس موجة_برد ساقع سقعة برداني صقعة مثلج برود مجمد بردان سقع زمهرير قرس | cold cool chill freezing cold_wave chilly frost hypothermia frostbitten shivering | ~winter
dry | جاف جافة جفاف يابس ناشف قحط قاحل قاحلة | dry arid dryness drought run_dry parched barren | ~drought
wet | رطب رطوبة مبلل ندي | wet humid humidity moist damp
season | فصل فصول موسم مواسم موسمي موسمية | season seasons seasonal | >summer >winter >spring >autumn
summer | صيف صيفي صيفية الصيف | summer | !winter
winter | شتاء شتوي شتوية الشتاء | winter
spring | ربيع ربيعي الربيع | spring
autumn | خريف خريفي الخريف | autumn
# --- living nature
nature | طبيعة طبيعي طبيعية | nature natural wild
environment | بيئة بيئي بيئية البيئة محيط_بيئي | environment environmental ecology ecological ecosystem ecosystems
animal | حيوان حيوانات حيواني بهيمة دواب كائن_حي كائنات_حية بهائم حيوان_أليف حيوانات_أليفة حيوانات_برية حيوانات_مفترسة حيوانات_ضالة حيوان_بري حديقة_الحيوان حديقة_الحيوانات محمية_طبيعية محميات حارس_الحديقة حياة_برية الحياة_البرية قفص أقفاص سياج_الحيوانات صغار_الحيوان فرائس فريسة طبيب_بيطري بيطرية ثدييات زواحف زاحف قوارض_صغيرة وحش وحوش حيوان_صغير جحر جحور أرنب أرانب قنفذ خفاش خفافيش سنجاب | animal animals wildlife creature creatures beast zoo zookeeper cage cages enclosure pet pets stray wildlife_reserve prey vet veterinarian veterinary reptile mammals reptiles den rabbit rabbits bat bats squirrel hedgehog beasts kangaroo koala | >dog >cat >horse >camel >bird >fish >livestock-animal >predator >snake >elephant >monkey >deer >big-grazer >turtle-frog >donkey >insect
dog | كلب كلاب كلبة جرو كلاب_ضالة كلب_بوليسي كلاب_بوليسية كلاب_الأثر كلب_حراسة كلب_هجين نباح نبح ينبح عضة_كلب داء_الكلب سعار كلبها حيوان_أليف حيوانها_الأليف حيوانه_الأليف | dog dogs puppy hound hounds rabies bark barking sniffer_dog guide_dog stray_dogs pet | ~attack-animal
cat | قط قطط قطة بسة هر بزونة قطوة قطته قطتها قطوط قطيطة مواء قط_بري | cat cats kitten kittens stray_cat
horse | حصان أحصنة خيل خيول فرس مهرة جواد جياد عود_خيل | horse horses equestrian mare stallion pony
camel | جمل جمال إبل ناقة نوق بعير | camel camels
bird | طيور عصفور عصافير طائر_نادر طيور_مهاجرة أعشاش عش_الطائر تغريد_الطيور ريش جناح_الطائر طير فراخ_الطير سرب_طيور مناقير منقار جناحيه طائر طائرا | bird birds nest feather feathers birdwatcher wings beak birds_of_prey | >poultry >falcon >pigeon
fish | سمك أسماك سمكة سمكي سردين سمك_التونة تونة نفوق_الأسماك كائنات_بحرية أحياء_بحرية صيد_السمك سمكات أسماك_نافقة حوض_أسماك سمج سمجة سمكات_البحر | fish fishes seafood marine_life tuna salmon aquarium tuna_fish | >whale >shark >shellfish ~fishing
livestock-animal | ماشية مواش أنعام قطيع ثروة_حيوانية رؤوس_الماشية حلال_الماشية مواشيه أغنامهم ماشيتهم علف أعلاف | livestock herd flock cattle cattle_feed fodder | >cow >sheep >pig >camel >poultry ~shepherd ~meat
predator | حيوان_مفترس حيوانات_مفترسة أسود_مفترسة حيوان_متوحش سباع | predator wild_animal beast | >lion >tiger >wolf >bear >crocodile
snake | أفعى أفاع ثعبان ثعابين حنش عقرب عقارب لدغة_أفعى لدغة_ثعبان لدغة_عقرب سم_الأفعى | snake snakes serpent scorpion snakebite venom venomous | ~attack-animal ~poisoning
insect | حشرة حشرات نمل نمل_أبيض ذباب ذبابة عنكبوت فراشة فراشات دود ديدان قرادة يرقة يرقات | insect insects ant ants spider butterfly worm fly_insect caterpillar | >bee >locust >mosquito >vermin
extinct | انقراض انقرض مهدد_بالانقراض منقرض ديناصور ديناصورات أحفورة أحفوري حفريات منقرضة سلالة_نادرة فصيلة_نادرة نادر_الوجود | extinct extinction endangered dinosaur dinosaurs fossil fossils fossilised mammoth rare_species
plant | نبات نباتات نباتي زرع زراعة_النبات شجرة شجر أشجار عشب أعشاب نخل نخيل نخلة بذور ورق_الشجر غطاء_نباتي سجر نبتة غرس غرسة شتلات شتلة جذور أوراق_النبات نبتت ينبت نما_النبات | plant plants tree trees grass palm vegetation seedling seedlings shrub bush | ~flower ~tree-plant
wood | خشب أخشاب خشبي خشبية حطب خشبة نجار ألواح_خشبية لوح_خشب نجارة ورشة_نجارة | wood wooden timber plank planks carpenter carpentry | ~tree-plant
plastic | بلاستيك بلاستيكي بلاستيكية أكياس_بلاستيكية مطاط عبوات_بلاستيكية قوارير_بلاستيكية | plastic plastics rubber | ~recycling-waste
glass | زجاج زجاجي زجاجية قزاز إزاز جام زجاجة زجاجات قارورة قوارير شظايا_الزجاج تحطم_الزجاج زجاج_مكسور | glass bottle bottles shattered_glass | ~window
paper | ورق ورقة أوراق ورقي كاغد | paper papers sheet
fabric | قماش أقمشة نسيج منسوجات قطن قطني حرير حريري صوف جلود خيط خيوط | fabric cloth textile textiles cotton silk wool leather
metal | معدن معادن معدني فلز فولاذ صلب ألمنيوم ألومنيوم نيكل نيكل_المعدن رصاص_المعدن قصدير زنك كوبالت نحاس حديد_الخردة خردة خردوات معدنية_ثقيلة | metal metals steel aluminium aluminum nickel zinc tin cobalt lead copper scrap_metal scrap alloy | ~mine-minerals
gas | غاز غازات غازي غاز_طبيعي أوكسجين أكسجين هيدروجين نيتروجين الغاز_الطبيعي الغاز رائحة_غاز تسرب_الغاز غازات_سامة أول_أكسيد_الكربون | gas gases oxygen hydrogen nitrogen natural_gas gas_leak carbon_monoxide fumes | ~leak
chemical | كيمياء كيميائي كيميائية كيماوي كيماويات مادة_كيميائية مواد_كيميائية حمض أحماض حمضي مبيد مبيدات | chemical chemicals chemistry chemist dioxide oxide acid acids pesticide pesticides | ~poisoning ~leak
material | مادة مواد خامات مكون مكونات عنصر_كيميائي سائل سوائل | material materials substance substances ingredient component liquid
physics | فيزياء فيزيائي فيزيائية ذرة ذرات جزيء جزيئات نواة | physics physicist atom atoms molecule particle
biology | أحياء_علم علم_الأحياء بيولوجيا بيولوجي تطور_الكائنات | biology biological | ~gene
nuclear-reactor | مفاعل مفاعلات محطة_نووية محطات_نووية مفاعل_نووي | reactor reactors nuclear_plant nuclear_power_plant | ~nuclear ~energy
# --- foul weather
abate | خفت_حدته خفت ضعفت_العاصفة انحسر ينحسر انحسار تراجعت_حدته تلاشى هدأت_العاصفة وهنت بدأت_تضعف | abate subside subsided weaken weakened weakening ease eased die_down died_down | ~fall-decrease ~calm
landfall | ضرب_الساحل ضرب_اليابسة وصل_اليابسة بلغ_اليابسة بلوغ_اليابسة وصول_الإعصار دخل_اليابسة لامس_اليابسة يضرب_السواحل | landfall make_landfall made_landfall hit_land hits_the_coast | ~arrive ~coast ~storm
storm-category | الفئة_الأولى الفئة_الثانية الفئة_الثالثة الفئة_الرابعة الفئة_الخامسة من_الفئة عاصفة_مدارية منخفض_مداري درجة_الإعصار | category storm_category category_four category_five category_three tropical_depression | ~type ~hurricane
storm-eye | عين_العاصفة عين_الإعصار مركز_العاصفة مركز_الإعصار قلب_العاصفة | eye_of_the_storm eye | ~storm
low-pressure | منخفض_جوي منخفض_قطبي كتلة_هوائية جبهة_باردة تقلبات_جوية اضطرابات_جوية سوء_الأحوال_الجوية طقس_سيئ | low_pressure cold_front bad_weather | ~storm ~weather
downpour | أمطار_غزيرة أمطار_طوفانية زخات_قوية مطر_قوي ملليمتر مليمترا ملم منسوب_الأمطار كمية_الأمطار | downpour heavy_rain torrential millimetres millimeters cloudburst | ~rain ~flood
water-level | منسوب_المياه منسوب_النهر مستوى_المياه ارتفاع_المنسوب فيضان_النهر طمى_النهر | water_level river_level | ~flood ~river
overflow | طفح يطفح فاضت_الأودية فاض_النهر خرج_عن_مجراه تجاوز_ضفافه كسر_السد انهيار_السد | overflow overflowed burst_its_banks dam_burst breach spillway spillover | ~flood ~dam
swept-away | جرف يجرف جرفت جرفته جرفتهم السيول_جرفت جارف جارفة حملته_المياه اداه_الواد شاله_السيل أخذه_السيل انجرف تجرفه جرفتها المياه_جرفت جرفتهم_المياه سحبهم_التيار سحبه_التيار | swept_away washed_away carried_away torrent torrential wash_away washed_ashore wash_ashore sweep_away | ~flood ~sink ~missing
uproot | اقتلع يقتلع اقتلعت اقتلاع خلعت_الأشجار أشجار_مقتلعة طيرت_السقوف تطاير تطايرت اقتلع_الأسقف كسرت_الأشجار أسقطت_الأشجار سقوط_شجرة سقوط_أشجار أشجار_ساقطة | uproot uprooted blew_off torn_off ripped_off fallen_tree fallen_trees trees_down | ~wind ~damage ~tree-plant ~storm
forecaster | خبير_أرصاد خبراء_الأرصاد راصد_جوي راصدون متنبئ متنبئون مركز_الأعاصير هيئة_الأرصاد نشرة_جوية مركز_الأرصاد | forecaster forecasters meteorologist meteorologists weather_service | ~weather ~warning ~expected
dust-storm | عاصفة_ترابية عواصف_رملية عاصفة_غبارية طوز عجاج هبوب_رملي خماسين رياح_السموم غبار_كثيف | dust_storm sandstorm | ~wind ~fog
heat-wave | موجة_حر موجة_حارة ارتفاع_درجات_الحرارة ضربة_شمس ضربات_شمس حر_شديد لهيب_الصيف سخانة_كبيرة موجة_الحر موجات_الحر ارتفاع_الحرارة | heatwave heat_wave sunstroke heatstroke scorcher | ~hot ~temperature ~summer
cold-wave | موجة_برد موجة_صقيع برد_قارس صقيع بردانين تجمدوا | cold_wave cold_snap freeze | ~cold ~snow
snowbound | طرق_مقطوعة_بالثلوج محاصرون_بالثلوج تراكم_الثلوج جرافات_الثلج كاسحة_ثلوج | snowbound snowed_in snowplow | ~snow ~trapped
escape-animal | هروب_حيوان هرب_الأسد هربت_من_القفص فر_من_القفص فر_من_الحديقة هرب_من_حديقة أفلت_من أمسكوا_بالحيوان أعيد_إلى_القفص سهم_مخدر رصاصة_مخدرة تخدير_الحيوان خدر_الحيوان إبرة_مخدرة حقنة_مخدرة هرب_حيوان حيوان_هارب اصطادوا_الحيوان تخدير مهدئ_للحيوان | animal_escaped escaped_from_zoo tranquillizer tranquilizer sedated dart animal_on_the_loose on_the_loose recaptured | ~animal ~flee
attack-animal | عضه عضته عض_كلب عضات نهش ينهش نهشه نهشته افترس يفترس افترسه هاجمه_كلب هاجمه_دب لدغ لدغة لسع خدش عقره مخالب أنياب عض يعض عضها عضني هجوم_أسد هجوم_كلاب كلب_شرس انقض_عليه قفز_عليه_الكلب يعضه عضات_الكلاب | bite bitten bit maul mauled sting stung claw claws fangs scratch animal_attack attacked_by_a_dog dog_bite bites
save-species | مهددة_بالانقراض أنواع_مهددة خطر_الانقراض صيد_جائر الصيد_الجائر صيد_غير_مشروع تجارة_العاج عاج قرون_وحيد صيادو_الفيلة صيادون_غير_شرعيين | endangered_species poaching poacher poachers ivory conservationist threatened_species | ~extinct ~animal ~nature
tree-plant | جذع جذوع غصن أغصان جذور_الشجرة أوراق_الشجر زرع_أشجار تشجير غرس_الأشجار قطع_الأشجار إزالة_الغابات حطابون شجرة_معمرة نخلة_معمرة صنوبر بلوط أرز_لبنان سنديان سرو_الشجر فروع_الشجر ورق_شجر أوراق_الأشجار | trunk branch branches root_of_tree leaves sapling tree_planting deforestation logging oak pine pine_tree cedar | ~plant ~forest
flower | زهرة زهور أزهار ورد ورود وردة باقة باقة_ورد باقات_الزهور إكليل_زهور ياسمين قرنفل توليب زنبق نرجس زهور_برية | flower flowers rose roses bouquet bouquets wreath blossom tulip lily petals | ~plant
lion | لبؤة أشبال شبل أسد_هارب الأسد_الهارب أسود_هاربة | lion lions lioness cub cubs | ~attack-animal ~escape-animal
tiger | نمر نمور نمرة فهد فهود | tiger tigers leopard cheetah panther | ~attack-animal ~escape-animal
wolf | ذئب ذئاب ديب ديابة ضبع ضباع ثعلب ثعالب ابن_آوى | wolf wolves fox foxes hyena jackal | ~attack-animal
bear | دب دببة دبة باندا_عملاقة | bear bears panda | ~attack-animal ~escape-animal
crocodile | تمساح تماسيح | crocodile crocodiles alligator | ~attack-animal ~escape-animal
elephant | فيل فيلة أفيال خرطوم_الفيل | elephant elephants | ~escape-animal
monkey | قرد قرود شمبانزي غوريلا ميمون | monkey monkeys gorilla chimpanzee ape apes | ~escape-animal
deer | غزال غزلان ظباء ظبي أيل مها_عربي وعل | deer gazelle antelope oryx
big-grazer | زرافة زرافات كنغر وحيد_القرن فرس_النهر حمار_وحشي | giraffe kangaroo rhino rhinoceros hippo zebra
turtle-frog | سلحفاة سلاحف ضفدع ضفادع سحلية سحالي | turtle turtles tortoise frog frogs lizard
poultry | دجاج دجاجة دواجن ديك إوز بط بطة فراخ كتاكيت ديوك بيض_الدجاج بيضة مزارع_الدواجن مزرعة_دواجن جاج جاجة دياي جيج_محمر | poultry chicken chickens duck ducks goose hen rooster eggs egg | ~meat
falcon | صقر صقور نسر نسور بومة غراب عقاب_جارح طيور_جارحة | falcon eagle hawk owl crow vulture bird_of_prey
pigeon | حمامة حمائم حمام_زاجل | pigeon pigeons dove
parrot | ببغاء طاووس نعامة طائر_بطريق | parrot peacock ostrich penguin penguins
whale | حوت حيتان دلفين دلافين جنوح_الحيتان حوت_نافق حيتان_نافقة | whale whales dolphin dolphins beached_whale | ~coast
shark | سمك_القرش أسماك_القرش قرش_البحر هجوم_قرش فك_القرش | shark sharks | ~attack-animal
shellfish | أخطبوط قنديل_البحر قناديل_البحر روبيان جمبري سلطعون محار_بحري | octopus jellyfish shrimp crab
coral | شعاب_مرجانية شعب_مرجانية مرجان | coral coral_reef reef
cow | بقر أبقار بقرة عجول عجل ثور ثيران جاموس | cow cows cattle bull bulls calf buffalo | ~milk ~meat
sheep | غنم أغنام خروف خراف خرفان ماعز نعجة نعاج كبش أضاحي | sheep goat goats lamb ram | ~meat ~feast-sacrifice ~shepherd
pig | خنزير خنازير | pig pigs swine
donkey | حمار حمير بغل بغال | donkey donkeys mule
bee | نحل نحلة خلية_نحل خلايا_النحل دبور دبابير مناحل نحال لسعة_نحل لسعات | bee bees wasp beehive beekeeper swarm honeybees hornet | ~attack-animal
locust | جراد أسراب_الجراد سرب_جراد | locust locusts | ~crop ~insect
vermin | صراصير صرصور بق_الفراش قمل فئران جرذ جرذان قوارض مكافحة_الحشرات مكافحة_القوارض رش_المبيدات حشرات_منزلية | cockroach bedbugs lice rat rats mouse mice rodents vermin pest pests infestation infested | ~disease
mosquito | بعوض_ناقل ناموس_البعوض حشرة_البعوض | mosquito mosquitoes
# --- clothes one by one
weather-alert | إنذار_أحمر إنذار_برتقالي نشرة_إنذارية تحذير_جوي تحذيرات_جوية إنذار_جوي تنبيه_جوي | weather_warning red_alert orange_alert weather_alert | ~warning ~weather
waterfall | شلال شلالات شلال_مياه | waterfall waterfalls cascade | ~river
`;
