/** Disasters and accidents, what they destroy, and who warns of them. Columns: see table.ts. */
export const disaster = `
event | حدث أحداث وقائع مجريات | event incident occurrence events incidents | >accident >disaster >attack >explosion
accident | حادث حوادث حادثة حادث_سير حوادث_السير حادث_مروري حوادث_مرورية حادث_أليم كارثة_جوية | accident accidents incident mishap | >crash >derail >sink >plane-crash >disaster
disaster | كارثة كوارث كارثي نكبة نكبات فاجعة مصيبة مصائب بلاء كارثة_طبيعية كوارث_طبيعية طامة | disaster catastrophe calamity catastrophic natural_disaster | >earthquake >flood >tsunami >storm >volcano >landslide >drought >wildfire >famine
crash | تحطم يتحطم تحطمت تصادم اصطدام اصطدم يصطدم صدم اصطدمت انقلاب_سيارة انقلبت_السيارة تدهور_السيارة ارتطام ارتطم حادث_تصادم خبط خبطت خبطوا اتخبط دعم_سيارة صادم ضربته_سيارة | crash crashed collision collide wreck collided | >plane-crash ~accident
plane-crash | تحطم_طائرة تحطمت_الطائرة سقوط_طائرة سقطت_الطائرة تحطم_الطائرة سقوط_الطائرة كارثة_جوية حادث_جوي حوادث_جوية حوادث_الطيران هبوط_اضطراري طاحت_الطيارة وقعت_الطيارة | plane_crash air_crash crash_landing air_disaster air_accident | ~plane
derail | خروج_القطار_عن_القضبان خرج_عن_القضبان خروج_عن_السكة انحراف_القطار حادث_قطار حوادث_القطارات | derail derailment train_crash train_accident | ~train
sink | غرق يغرق غاص يغوص غرقت_السفينة انقلاب_القارب انقلب_القارب غرق_القارب جنوح_السفينة غرقى غريق غارق غرقوا غطس يغطس غاصت غرقت مغمورة | sink sank sunk sinking capsize capsized submerge drown drowned submerged dive diver divers | ~ship ~boat
fall | سقط يسقط سقوط طاح طاحت هبط_فجأة سقطت ساقط متساقطة تساقط خر وقع طاحو طيحان هوى سقطوا | fall fell fallen drop plunge falling came_down come_down falls
# --- the earth
earthquake | زلزال زلازل هزة هزات هزة_أرضية هزات_أرضية رجفة زلزالي رجة نشاط_زلزالي زلزلة | earthquake quake tremor seismic temblor | >aftershock
aftershock | هزة_ارتدادية هزات_ارتدادية ارتدادية توابع_الزلزال | aftershock aftershocks
epicenter | مركز_الزلزال مركز_الهزة بؤرة_الزلزال بؤرة_سطحية | epicenter epicentre | ~earthquake
richter | ريختر مقياس_ريختر درجات_على_مقياس قوة_الزلزال قوته_درجة | richter magnitude | ~earthquake
fault-line | صدع صدوع فالق صفيحة صفائح صفائح_تكتونية تكتوني حزام_النار حلقة_النار | fault fault_line tectonic tectonic_plates ring_of_fire
volcano | بركان براكين بركاني حمم ثوران ثار_البركان فوهة_البركان | volcano volcanic eruption lava erupt
ash | رماد رماد_بركاني سحابة_رماد | ash
landslide | انهيار_أرضي انهيارات_أرضية انزلاق_التربة انزلاق_أرضي انزلاقات_أرضية انهيار_طيني انهيار_ثلجي انزلاقات | landslide mudslide avalanche
# --- water and wind
tsunami | تسونامي موجات_مد موجة_مد_عاتية موجات_المد_البحري مد_بحري أمواج_عاتية أمواج_تسونامي | tsunami tidal_wave | ~wave
wave | موجة أمواج موج موجات | wave waves
flood | فيضان فيضانات فاض يفيض سيل سيول غمرت_المياه غمر غمرت طوفان غرقت_الشوارع مياه_السيول ارتفاع_منسوب_المياه غرقوا_البيوت غرق_الحي دخل_الماء_للديار السيل واد_حامل فاضت فايض | flood floods flooding inundate flash_flood submerged flooded | ~rain ~overflow ~swept-away
storm | عاصفة عواصف زوبعة زوابع عاصفي هبوب_عاصفة عاصفة_رعدية عاصفة_رملية عجاج نوة منخفض_جوي هيجان_البحر زعبوبة دوامة_هوائية | storm storms tempest gale | >hurricane ~wind ~rain
hurricane | إعصار أعاصير تيفون إعصار_مداري عاصفة_مدارية زوبعة_مدارية الاعصار إعصارا عواصف_مدارية | hurricane cyclone typhoon tornado cyclones hurricanes tornadoes | ~rain ~wind
drought | جفاف جدب شح_المياه ندرة_المياه نقص_المياه تصحر | drought water_shortage desertification
famine | مجاعة مجاعات جوع جائع جوعى جياع جعان سوء_تغذية سوء_التغذية انعدام_الأمن_الغذائي تجويع | famine hunger hungry starvation malnutrition starve
# --- fire
fire | حريق حرائق نار نيران اندلاع_حريق شب_حريق احتراق احترق يحترق ألسنة_اللهب لهب التهم_النيران اشتعلت_النيران عافية_نار شعلت النار ولعت أحرق يحرق محترق عافية شاعلة شعل ولع يولع حرق اتحرق انحرق محروق أجج يؤجج أضرم يضرم إضرام أضرموا أوقد يوقد أشعل يشعل أشعلوا إشعال ألهب يلهب مضرم اتقد متقد حرق_متعمد إحراق أحرقوا | fire blaze flames burn burning inferno burned burnt arson arsonist ignite ignited set_fire set_alight torched | >wildfire !shooting
wildfire | حرائق_الغابات حريق_غابات حرائق_غابات حريق_غابة | wildfire wildfires forest_fire bushfire | ~forest
extinguish | إطفاء أطفأ يطفئ إخماد أخمد يخمد السيطرة_على_الحريق طفى | extinguish put_out douse | ~firefighter ~fire
firefighter | إطفائي إطفائيون رجال_الإطفاء رجال_المطافي فرق_الإطفاء دفاع_مدني الدفاع_المدني حماية_مدنية الحماية_المدنية المطافي سيارات_الإطفاء رجل_إطفاء بومبية بومبيي المطافىء مطافي رجال_الحماية_المدنية | firefighter firefighters fireman firemen fire_brigade fire_department civil_defense civil_defence
smoke | دخان أدخنة دخاخين سحب_الدخان | smoke fumes
# --- what it does
destroy | دمر يدمر تدمير دمار تدمرت مدمر تهدم خراب انهدم حطم محطم مهدم دمرت يخرب مهدوم يتهدم تهدمت متهدم يحطم تحطيم أتلف إتلاف نسف تدمر تهدمو خرب خربت خربوا هدم هدمت تكسر تلف دمار_شامل ساوى_بالأرض سوى_بالأرض أتى_على أتت_النيران_على سويت_بالأرض أصبح_ركاما قوض يقوض تقويض دك_المبنى سواه_بالأرض سوتها_بالأرض محا محت_المدينة | destroy destroyed destruction devastate devastation demolish ruin wreck ruined demolished wiped_out devastated level levelled raze vandalism wipe_out wrecked razed flattened obliterated | ~damage ~collapse !build >demolish
collapse | انهيار انهار ينهار انهارت تهاوى سقوط_مبنى انهيار_مبنى انهيارات | collapse collapsed | ~building ~destroy
damage | ضرر أضرار تضرر يتضرر خسائر أضرار_مادية خسائر_مادية ألحق_أضرارا تلف تلفيات أتلف عطب تضررت أضر يضر مضر تالف تلفت أذى إيذاء مؤذ تضررو متأذي أعطاب مساس متلوف خربان تخرب دمر تكسرت إتلاف تلفانة | damage damages damaged harm losses harmed harmful worst_hit damaging | >destroy ~victim ~loss-financial ~destroy
rubble | أنقاض ركام حطام حطامها ردم هدد_البناء تحت_الأنقاض بقايا_المبنى شظايا شظية | rubble debris ruins wreckage fragments shrapnel | ~collapse
breakdown | عطل أعطال تعطل يتعطل خلل خلل_فني عطل_فني معطل عطلان باظ انخرب مشكلة_فنية تعطيل | breakdown malfunction failure fault out_of_order technical_failure break_down glitch
cause | سبب أسباب تسبب يتسبب مسبب جراء بسبب دافع دوافع ناجم ناتج أدى يؤدي عوامل علة باعث مرده أدت تسببت أسفر يسفر أسفرت ناجمة أفضى يفضي خلف_قتلى خلفت خلف_دمارا ناتجة أوقع مخلفا تمخض خلى_الناس مسببات باعثه وراء_الحادث خلف_الحادث مسببه دوافعه دوافعها سببها سببه مرد عزا يعزو عزت يعود_إلى يعود_السبب يرجع_إلى يرجع_السبب نظرا_إلى لدواع دواع دواعي جراء_ذلك مبعث مبعثه | cause reason caused causes reasons because motive motives factor factors causing trigger triggered lead led why motivation attributed attribute owing due stem_from stems_from culprit | ~result
result | نتيجة نتائج عواقب تداعيات أثر آثار نتج محصلة ثمرة آثار_جانبية تأثيرات محصلته عاقبة تبعات تبعاته ارتدادات نتيجتها تمخضت_عن تبعة مغبة ذيول وقع_وتأثير حصيلة_الأعمال أسفرت_عن آلت_إليه | result results consequence consequences aftermath outcome effect outcomes effects repercussions implications impact upshot fallout by-product legacy repercussion | ~influence
warning | إنذار إنذارات حذر يحذر تحذير تحذيرات تنبيه نبه إنذار_مبكر أنذر صفارات_الإنذار محذرا ينذر ينبه منذر حذروا نبهوا بلغوا_بالخطر ناقوس_الخطر إنذارهم حذرت نبهت محذرة محذرين أنذرت دق_ناقوس دقت_ناقوس تحذيره تحذيرها يخشى_خبراء توعية_بالخطر لافتة_تحذير | warning warn warned alert alarm sirens warnings caution warns alerts cautioned cautioning red_flag wary | ~danger ~expected
expected | متوقع توقع يتوقع توقعات مرتقب مرجح رجح يرجح تنبؤ تنبأ يتنبأ تكهن تكهنات محتمل احتمال احتمالات ترجيح توقعت مرجحة متنبأ يستنوا منتظرة يحتمل متوقعة تكهن_الخبراء استشراف استشرف ينتظر_أن من_المنتظر من_المرتقب مرتقبة مقدر_له | expected expect forecast predict prediction likely probable expectation anticipate predicted foresee foreseen anticipated projected projection outlook due_to_be | ~future
state-of-emergency | حالة_الطوارئ حالة_طوارئ حالة_تأهب تأهب استنفار حالة_استنفار | state_of_emergency alert martial_law emergency_rule
investigation | تحقيق تحقيقات حقق يحقق محقق محققون تحر تحريات لجنة_تحقيق استقصاء فتح_تحقيقا تحقيق_جار بحث_وتحر فتح_تحقيق باشرت_التحقيق فتحت_النيابة تحقق_الشرطة بحثت_الشرطة تحقيقاتها | investigation investigate inquiry probe investigator investigators investigating | ~cause ~police ~detective
black-box | صندوق_أسود الصندوق_الأسود الصندوقين_الأسودين صناديق_سوداء مسجل_الرحلة مسجل_الصوت | black_box flight_recorder flight_data_recorder cockpit_voice_recorder
mistake | خطأ أخطاء غلط غلطة أخطأ يخطئ خطأ_بشري غلطان زلة هفوة مخطئ خاطئ أغلاط غلطوا | mistake error fault wrong human_error mistakes errors mistaken erroneous incorrect
negligence | إهمال أهمل يهمل تقصير تهاون مهمل مقصر استهتار لامبالاة تجاهل يتجاهل متجاهل غض_الطرف إغفال صم_آذانه غض_الطرف_عن تجاهلوا طنش طنشوا يطنش مابالاش مااهتموش تغاضى يتغاضى تقاعس يتقاعس تقاعست | negligence neglect careless negligent ignore ignored disregard overlook turned_a_blind_eye ignores
prevent | منع يمنع تفادي يتفادى تجنب يتجنب تلافي درء مانع موانع منعت أعاق يعيق عرقل يعرقل عراقيل عائق عوائق اتقاء حبسوا_على | prevent prevention avoid avert ban prohibit prevented banned bar barred prohibited forbid forbidden avoided obstruct hinder hamper obstacle impede stopped | ~ban
rebuild | إعادة_الإعمار إعادة_إعمار إعمار أعاد_البناء إعادة_بناء ترميم رمم يرمم إصلاح أصلح يصلح صيانة تصليح إصلاح_الأعطال | rebuild reconstruction reconstruct repair restore maintenance renovate repaired restoration mend
pollution | تلوث ملوث لوث يلوث تسرب_نفطي بقعة_نفطية | pollution polluted contamination oil_spill | ~waste-disposal
leak | تسرب تسريب يتسرب تسرب_إشعاعي إشعاع إشعاعات إشعاعي | leak leakage radiation radioactive
`;
