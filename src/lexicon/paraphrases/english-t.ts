/** Paraphrases: English words with t. Columns: see table.ts. */
export const englishT = `
table | طاولة مائدة جدول منضدة | ترتيب سفرة
table_tennis | تنس_الطاولة كرة_الطاولة بينغ_بونغ
tablet | لوح قرص
taboo | محظور محرم
tackle | تصدى عالج واجه
tactic | تكتيك خطة
taekwondo | تايكوندو
tail | ذيل ذنب
tailor | خياط ترزي | خياطة فستان تفصيل
taint | لوث شوه
taiwan | تايوان تايبيه تايواني
tajikistan | طاجيكستان دوشانبه
take | أخذ تناول استولى استغرق نقل | سرق اقتاد تسلم سحب
take_action | اتخذ_إجراء تحرك
take_advantage_of | استغل استفاد
take_after | شابه أشبه
take_away | أخذ انتزع سحب
take_back | استعاد استرد سحب
take_by_surprise | فاجأ باغت
take_care_of | رعى رعاية
take_charge | تولى_المسؤولية تولى
take_control | سيطر استولى سيطرة
take_down | أنزل أسقط أزال
take_effect | دخل_حيز_التنفيذ سرى بدأ_تطبيقه
take_hostage | احتجز_رهائن احتجاز
take_in | استقبل آوى استوعب
take_into_account | أخذ_في_الحسبان راعى
take_off | أقلع خلع إقلاع
take_office | تولى_منصبه أدى_اليمين تسلم_منصبه | تنصيب
take_on | واجه تولى وظف
take_out | أخرج استخرج سحب
take_over | استولى تولى استحوذ | خلف سيطر
take_part | شارك اشترك ساهم | مشاركة مشاركون
take_part_in | اشترك خاض | مشاركة
take_pictures | التقط_صورا صور تصوير
take_place | أقيم يقام عقد انطلق يستضيف وقع حدث جرى | انعقد نظم استضاف
take_responsibility | تحمل_المسؤولية تبنى
take_revenge | انتقم ثأر انتقام
take_shelter | احتمى لجأ لاذ
take_the_lead | تقدم تصدر افتتح_التسجيل
take_the_oath | أدى_اليمين أقسم
take_time | استغرق دام امتد | سنوات أشهر
take_to_court | قاضى رفع_دعوى مقاضاة
take_to_the_streets | خرج_إلى_الشوارع تظاهر
take_up | شغل بدأ تولى
takeover | استحواذ استيلاء سيطرة صفقة_شراء | انقلاب
tale | حكاية قصة
talent | موهبة مواهب | موهوب مسابقة
talent_show | برنامج_مواهب
talented | موهوب بارع
taliban | طالبان حركة_طالبان
talk | تحدث كلام حديث محادثة تكلم | محادثات حوار مفاوضات دردش
talk_about | تناول
talk_show | برنامج_حواري
talk_to | كلم
talks | محادثات مفاوضات مباحثات
tall | طويل شاهق
tame | روض أليف
tamer | مروض
tangle | تشابك
tank | دبابة خزان صهريج
tanker | ناقلة صهريج
tanzania | تنزانيا دودوما
tap | صنبور حنفية نقر
tape | شريط تسجيل
tar | قطران
target | هدف استهدف مستهدف
tariff | رسوم_جمركية تعرفة
task | مهمة مهام واجب | عمل تكليف
taste | طعم ذوق مذاق
tattoo | وشم | وشوم جلد
taunt | سخر عير
tax | ضريبة ضرائب رسوم جباية | مكوس جمارك بنسبة إعفاء
tax_collector | جابي_ضرائب
tax_cut | خفض_الضرائب
tax_evasion | تهرب_ضريبي
tax_fraud | احتيال_ضريبي تهرب_ضريبي
taxi | سيارة_أجرة تاكسي | سائق
taxi_driver | سائق_تاكسي سائق_سيارة_أجرة | سيارة_أجرة راكب
taxi_fare | أجرة_التاكسي
taxpayer | دافع_الضرائب مكلف | ضريبة أموال_عامة
tea | شاي
teach | درس علم تدريس تعليم | معلم أستاذ حصة دروس مدرس معلمة طلابه محاضر حصص
teacher | معلم مدرس أستاذ | تدريس مدرسة معلمة مربي طلاب حصة
teaching | تدريس تعليم
teaching_staff | هيئة_تدريس معلمون
team | فريق منتخب طاقم | نادي لاعبون مجموعة
teammate | زميل_في_الفريق زميل
teapot | إبريق_شاي
tear | تمزق قطع دمعة مزق دموع
tear_down | هدم أزال
tear_gas | غاز_مسيل_للدموع قنابل_مسيلة | تفريق شرطة قنابل
tear_gas_canister | قنبلة_غاز
teargas | غاز_مسيل_للدموع
tease | ضايق مازح
tech_company | شركة_تكنولوجيا
tech_giant | عملاق_التكنولوجيا
technical | تقني فني
technician | فني تقني
technique | تقنية أسلوب
technology | تكنولوجيا تقنية تقنيات | ذكاء_اصطناعي برمجيات جهاز
teen | مراهق فتى مراهقة
teenage | مراهق مراهقة فتى
teenager | مراهق فتى يافع مراهقة | عاما قاصر
tehran | طهران العاصمة_الإيرانية
tel_aviv | تل_أبيب إسرائيل
telecom | اتصالات
telephone | هاتف تليفون
telescope | تلسكوب مقراب مرصد
telescope_image | صورة_التلسكوب
television | تلفزيون تلفاز شاشة | قناة بث مسلسل
tell | أخبر قال روى أبلغ حكى | صرح سرد كشف
tell_apart | ميز فرق
temper | مزاج طبع
temperature | درجة_الحرارة درجة_مئوية درجة_حرارة حرارة | مئوية فهرنهايت درجات
temple | معبد هيكل
temple_mount | الحرم_القدسي المسجد_الأقصى
temporary | مؤقت متنقل انتقالي مؤقتا مؤقتة | تمهيدا
tempt | أغرى
temptation | إغراء فتنة
ten | عشرة عشر
tenant | مستأجر ساكن | إيجار شقة
tend | رعى | غالبا
tendency | ميل اتجاه
tender | مناقصة عطاء ترسية منافسة حنون
tennis | تنس كرة_المضرب | رولان_غاروس ويمبلدون
tennis_player | لاعب_تنس لاعبة_تنس مصنف
tension | توتر شد
tent | خيمة خيام مخيم
tentative | مبدئي مؤقت
tenth | عاشر عاشرة
tenure | ولاية مدة_المنصب
term | فترة ولاية مصطلح شرط مدة | شروط سنوات
terminal | صالة محطة مميت
terminally_ill | مريض_بمرض_عضال
terminate | أنهى فسخ
termite | نمل_أبيض
terrace | شرفة مدرج
terrain | تضاريس جبال وديان سهول صخور أرض
terrible | رهيب مريع فظيع
terrific | رائع هائل
terrify | أرعب روع
territory | إقليم أراض أراضي
terror | إرهاب رعب ترويع
terrorism | إرهاب إرهابي | هجوم تفجير
terrorist | إرهابي متطرف إرهابيون | داعش متطرفين انتحاري خلية
terrorist_attack | هجوم_إرهابي عملية_إرهابية تفجير اعتداء
tesla | تسلا
test | اختبار فحص امتحان تجربة اختبر | تحليل أظهر تجارب
testament | وصية عهد
testify | شهد أدلى_بشهادة شهادة
testimony | شهادة إفادة أقوال
tetanus | كزاز
text | نص رسالة_نصية
textbook | كتاب_مدرسي كتب_مدرسية
textile | نسيج منسوجات
thailand | تايلاند تايلند بانكوك تايلاندي
thank | شكر أعرب_عن_تقديره امتنان عرفان | أشاد ثمن
the_hague | لاهاي
theater | مسرح مسرحي
theatre | مسرح مسرحي | خشبة مسرحية
theatre_director | مخرج_مسرحي
theatre_play | مسرحية عرض_مسرحي
theatrical | مسرحي
theft | سرقة نهب سطو | لص سارق اختلاس مسروقات سطو_مسلح نشل
theme | موضوع محور
theologian | عالم_دين لاهوتي
theoretical | نظري
theory | نظرية نظريات فرضية
therapist | معالج
therapy | علاج معالجة
thesis | أطروحة رسالة_علمية
thick | سميك كثيف
thief | لص سارق حرامي | سرقة سطو نشال
thigh | فخذ
thin | نحيف رقيق
thing | شيء أمر غرض مسألة | أدوات مقتنيات
think | فكر اعتقد ظن رأى | تفكير اعتبر حسب
think_of | رأي اعتبر
third | ثالث ثلث
thirst | عطش ظمأ
thirsty | عطشان ظمآن
thirteen | ثلاثة_عشر ثلاث_عشرة
thirty | ثلاثون ثلاثين | ثلاثيني
this_week | الأسبوع_الجاري الأسبوع_الحالي
this_year | العام_الجاري العام_الحالي
thorn | شوكة شوك
thorough | شامل دقيق
thoroughbred | أصيل حصان_أصيل
thought | فكر فكرة
thousand | ألف آلاف
thousands | آلاف ألوف
thrash | سحق ضرب
thread | خيط سلسلة
threat | تهديد خطر تهديدات | هدد توعد وعيد
threaten | توعد هدد لوح خطر تهديد | وعيد
three | ثلاثة ثلاث
three_quarters | ثلاثة_أرباع
three_times | ثلاث_مرات ثلاثة_أضعاف
thrill | إثارة نشوة
thriller | فيلم_إثارة تشويق إثارة | فيلم
thrilling | مثير مشوق
thrive | ازدهر نما
throat | حلق حنجرة
throne | عرش تولى_الحكم | ملك تتويج
throw | رمى ألقى قذف | رشق إلقاء
throw_away | رمى ألقى
throw_in | رمية_تماس
throw_out | طرد رمى رفض
thug | بلطجي بلطجية شبيح
thumb | إبهام
thunder | رعد
thunderstorm | عاصفة_رعدية رعد | برق صواعق أمطار_رعدية
thursday | الخميس يوم_الخميس
thwart | أحبط أفشل
thyme | زعتر
thyroid | غدة_درقية
ticket | تذكرة تذاكر بطاقة | سعر_التذكرة حضور دولار
ticket_holder | حامل_تذكرة
tickle | دغدغ
tidal_wave | موجة_مد تسونامي
tide | مد جزر
tidy | مرتب رتب
tie | ربطة_عنق تعادل ربط
tie_the_knot | تزوج عقد_قران
tie_up | قيد ربط كبل
tiger | نمر ببر
tight | ضيق مشدود مشدد
tighten | شدد أحكم
tigris | دجلة نهر_دجلة
tiktok | تيك_توك
tile | بلاط قرميد
tilt | إمالة
timber | خشب أخشاب
time | وقت زمن مرة ساعة موعد | فترة مدة دقيقة
timely | مناسب
timetable | جدول_زمني
timid | خجول هياب
tin | صفيح علبة
tiny | ضئيل بحجم_نملة
tip | بقشيش طرف نصيحة
tip_off | حذر أبلغ نبه معلومة
tire | إطار تعب
tired | متعب مرهق | إرهاق
tiresome | متعب ممل
tissue | نسيج منديل
title | عنوان لقب اسم
title_deed | سند_ملكية صك
toad | علجوم
toast | نخب خبز_محمص
tobacco | تبغ دخان
today | اليوم | حاليا
toddler | طفل_صغير رضيع | سنتين عامين سنوات
toe | إصبع_القدم
together | سويا جنبا_إلى_جنب | برفقة
togo | توغو لومي
toil | كد كدح
toilet | مرحاض دورة_مياه حمام
token | رمز عملة
tokyo | طوكيو العاصمة_اليابانية
tolerance | تسامح تحمل
toll | حصيلة عدد_الضحايا رسوم
toll_road | طريق_برسوم
tomato | طماطم بندورة
tomb | قبر ضريح مقبرة
tombstone | شاهد_قبر
tomorrow | غدا غد بكرة | يوم_غد
ton | طن أطنان
tone | نبرة لهجة
tongue | لسان لغة
tonight | الليلة | مساء_اليوم
tonsil | لوزة لوزتان
tool | أداة أدوات
tooth | سن أسنان ضرس
toothache | ألم_أسنان وجع_ضرس
top | قمة أعلى تصدر صدارة | أول أفضل أبرز سطح
top_scorer | هداف أفضل_هداف
topple | قلب_النظام إطاحة إسقاط خلع أطاح أسقط
torch | شعلة مشعل مصباح
torment | عذاب عذب
tornado | إعصار زوبعة إعصار_قمعي
torrent | سيل طوفان
torrential | غزير جارف
tortoise | سلحفاة
torture | عذب تعذيب نكل تنكيل | ضرب صعق_بالكهرباء حرق
torturer | جلاد معذب
toss | رمى قذف
total | مجموع إجمالي كامل | بلغ جملة
touch | لمس مس | تأثر
touchscreen | شاشة_لمس
tough | صعب قاس صارم شديد
tour | جولة زيارة رحلة جال تجوال | حفلات
tourism | سياحة سياحي | سائح زوار
tourist | سائح مصطاف زائر متنزه سياح | سياحة توافد زوار سائحون
tourist_attraction | معلم_سياحي مزار وجهة_سياحية
tourist_guide | مرشد_سياحي
tournament | بطولة دورة مسابقة | كأس
tow | سحب قطر
tow_truck | ونش سطحة
tower | برج ناطحة_سحاب برج_مراقبة أبراج
town | بلدة مدينة قرية | بلدية ضيعة
townsman | ابن_المدينة
toxic | سام سامة | تسمم مواد_كيميائية
toy | لعبة دمية ألعاب
toy_shop | متجر_ألعاب
trace | أثر تعقب
track | تتبع مضمار سكة
tracking | تتبع تعقب رصد | جهاز
tractor | جرار تراكتور | زراعة حرث
trade | تجارة تبادل مبادلة تداول | صادرات واردات تبادل_تجاري تاجر
trade_deficit | عجز_تجاري
trade_union | نقابة نقابة_عمال
trade_war | حرب_تجارية رسوم_جمركية
trademark | علامة_تجارية
trader | تاجر متداول
tradition | تقليد عادة عرف | تراث عادات
traditional | تقليدي تراثي شعبي | عادات تراث تقاليد
traffic | مرور حركة_السير مرورية ازدحام
traffic_accident | حادث_سير حادث_مروري تصادم
traffic_jam | ازدحام زحام اختناق_مروري ازدحام_مروري زحمة_سير
traffic_light | إشارة_مرور إشارة_ضوئية
traffic_offence | مخالفة_مرورية
traffic_police | شرطة_المرور مرور | مخالفة رخصة
trafficked | ضحية_اتجار مهرب
trafficker | مهرب تاجر متاجر
trafficking | اتجار تهريب
trafficking_in_persons | اتجار_بالبشر
tragedy | مأساة فاجعة كارثة
tragic | مأساوي مفجع مؤلم أليم | مأساة
trail | مسار درب أثر
trailer | مقطورة إعلان_فيلم
train | قطار درب تدرب | سكة_حديد محطة قضبان عربة سكة
train_station | محطة_قطار محطة_القطارات
trainee | متدرب متدربون متدربة | تدريب دورة
trainer | مدرب مدربة
training | تدريب تمرين تأهيل مران | دورة تدريبات مدرب
training_camp | معسكر معسكر_خارجي معسكر_إعدادي جولة_تحضيرية | تمارين
training_course | دورة_تدريبية برنامج_تدريبي ورشة_عمل تدريب
trait | سمة صفة
traitor | خائن عميل خان غدر | تجسس
tram | ترام ترامواي
trample | داس دهس
trance | غيبوبة نشوة
tranquil | ساكن
tranquilizer | مهدئ
transaction | معاملة صفقة
transcript | نص كشف_درجات
transfer | انتقال صفقة تعاقد ضم نقل تحويل | إعارة وقع عقد انضمام مليون_يورو موسم
transfer_fee | قيمة_الصفقة قيمة_الانتقال
transfer_market | سوق_الانتقالات ميركاتو
transfer_window | فترة_الانتقالات سوق_الانتقالات ميركاتو فترة_التسجيل
transform | تحول
transgender | متحول_جنسيا عابر_جنسيا عبور_جنسي تغيير_الجنس
transient | عابر مؤقت
transit | عبور ترانزيت
transition | انتقال مرحلة_انتقالية
transitional | انتقالي انتقالية
translate | ترجم ترجمة
translate_into | ترجمة
translation | ترجمة نقل
translator | مترجم مترجمة
transmission | نقل بث انتقال
transmit | نقل بث
transparency | شفافية إفصاح وضوح كشف
transparent | شفاف واضح
transplant | زراعة زرع | متبرع كبد قلب كلية
transplantation | زراعة زرع
transport | نقل مواصلات شحن | حافلة قطار طائرة مترو سفينة
trap | فخ حاصر مصيدة
trapped | عالق محاصر | تحت_الأنقاض
trash | قمامة نفايات
trauma | صدمة حالة_نفسية رضح
travel | سافر سفر توجه طار رحلة غادر تنقل | سياحة طيران جاب مسافر مطار وصل رحلات جواز_سفر
travel_agency | وكالة_سفر شركة_سياحة
travel_ban | منع_من_السفر حظر_سفر
traveler | مسافر رحالة
traveller | مسافر رحالة
tray | صينية
treacherous | غادر خطر
tread | داس خطا
treason | خيانة خيانة_عظمى | تجسس إعدام خيانة_الوطن
treasure | كنز كنوز | ذهب عملات دفين
treasurer | أمين_صندوق
treasury | خزينة خزانة صندوق
treat | عالج داوى استقبل_حالات قدم_الرعاية عامل | علاج أسعف معالجة تلقى_العلاج خضع_لجراحة دواء عيادة أدخل_المستشفى
treatment | علاج معالجة معاملة | دواء جراحة أدوية مستشفى تداوى عملية جرعات كيماوي
treaty | معاهدة اتفاقية
tree | شجرة أشجار شجر | نخلة زيتون غابة شتلة صنوبر سنديان قطع جذع
trek | رحلة_شاقة مسير
tremble | ارتجف ارتعش
tremendous | هائل ضخم
tremor | هزة رجفة
trench | خندق خنادق
trend | اتجاه توجه ترند
trespass | تعدى
trespasser | متعد دخيل
trial | محاكمة جلسة محكمة تجربة اختبار محاكمات | تجارب_سريرية قاعة_المحكمة قفص_الاتهام قاض النطق_بالحكم
triangle | مثلث
triathlon | ترياتلون سباق_ثلاثي
tribal | عشائري
tribe | قبيلة عشيرة
tribunal | محكمة محكمة_خاصة
tribute | تكريم تحية
trick | خدعة حيلة
tricky | صعب مخادع
trigger | أثار زناد أطلق
trillion | تريليون تريليونات
trillionaire | تريليونير
trim | قص هذب
trip | رحلة سفرة زيارة | جولة سفر
triple | ثلاثي ثلاثة_أضعاف
triplets | ثلاثة_توائم
tripoli | طرابلس العاصمة_الليبية
triumph | انتصار نصر
triumphant | منتصر ظافر
trivial | تافه بسيط
trolley | عربة
troop | قوات جنود فرقة
troops_withdrawal | سحب_القوات انسحاب_القوات
trophy | كأس جائزة درع
trophy_cabinet | خزينة_البطولات
tropical | مداري استوائي
trouble | مشكلة متاعب اضطراب | مشاكل عطل صعوبات
troubled | مضطرب متعثر
trousers | بنطال سروال
trout | تراوت
truce | هدنة وقف_إطلاق_النار تهدئة وقف_القتال
truce_violation | خرق_الهدنة
truck | شاحنة قلاب سيارة_نقل ناقلة شاحنات مركبة_نقل كميون لوري
truck_driver | سائق_شاحنة
true | صحيح حقيقي صادق | حقيقة صدق فعلا
trumpet | بوق
trunk | جذع صندوق خرطوم
trust | ثقة وثق ائتمان
trustee | وصي أمين
truth | حقيقة صدق صحة | حقائق واقع
try | حاول محاولة جرب سعى حاكم | محاكمة تجربة
try_on | جرب قاس
try_out | اختبر جرب
tsunami | تسونامي موجات_مد | أمواج زلزال مد_بحري
tuberculosis | سل درن مرض_السل الدرن | رئة
tuesday | الثلاثاء يوم_الثلاثاء
tug_of_war | شد_الحبل
tuition | رسوم_دراسية أقساط
tuition_fee | رسوم_دراسية
tumble | تدحرج هوى
tumor | ورم أورام
tuna | تونة تن
tune | لحن نغمة
tunis | تونس العاصمة_التونسية
tunisia | تونس تونسي
tunisian | تونسي تونس تونسية
tunnel | نفق أنفاق
turban | عمامة
turbine | توربين مروحة
turbulence | مطبات_هوائية
turbulent | مضطرب عاصف
turkey | تركيا أنقرة تركي | إسطنبول
turkish | تركي تركيا تركية
turkmenistan | تركمانستان عشق_آباد
turmoil | اضطراب فوضى
turn | تحول أدار دور انعطف التفت | أصبح
turn_age | أكمل_عامه بلغ_عامه أتم_عامه
turn_around | استدار عكس
turn_away | رد منع صرف
turn_back | عاد رجع
turn_down | رفض خفض
turn_in | سلم قدم
turn_off | أطفأ أغلق
turn_on | شغل أشعل
turn_out | تبين اتضح ظهر
turn_over | انقلب سلم
turn_to | توجه
turn_up | حضر ظهر
turnaround | تحول انقلاب
turning_point | نقطة_تحول
turnout | نسبة_مشاركة إقبال | نسبة_التصويت
turtle | سلحفاة سلاحف
tusk | ناب عاج
tutor | مدرس_خصوصي معلم | دروس_خصوصية
tv | تلفزيون تلفاز قناة
tv_channel | قناة_تلفزيونية فضائية
tv_host | مقدم_برامج مذيع
tv_presenter | مقدم_برامج مذيع إعلامي
tv_series | مسلسل دراما حلقات
tv_show | برنامج_تلفزيوني برنامج
tweet | تغريدة غرد | تويتر
twelfth | ثاني_عشر ثانية_عشرة
twelve | اثنا_عشر اثني_عشر
twentieth | عشرون العشرين
twenty | عشرون عشرين | عشريني
twice | مرتين مرتان ضعف
twilight | غسق شفق
twin | توأم توائم توأمان
twist | لف التواء منعطف
twitter | تويتر إكس
two | اثنان اثنين اثنتان اثنتين | زوج ثنائي
two_hundred | مئتان مائتين مئتين
two_state_solution | حل_الدولتين
two_thirds | ثلثان ثلثي
tycoon | قطب رجل_أعمال ملياردير
type | نوع صنف طراز كتب | أنواع
typhoid | تيفوئيد تيفود
typhoon | إعصار عاصفة
typical | نموذجي معتاد
typist | كاتب_على_الآلة
tyranny | طغيان استبداد
tyrant | طاغية مستبد
tyre | إطار إطارات كاوتش
tyres | إطارات عجلات
`;
