/** Paraphrases: English words with l. Columns: see table.ts. */
export const englishL = `
la_liga | الدوري_الإسباني الليغا
label | ملصق علامة
labor | عمل عمال مخاض
laboratory | مختبر معمل مختبرات
laboratory_test | فحص_مخبري تحليل
labour | عمل عمال مخاض
labour_market | سوق_العمل
lace | دانتيل رباط
lack | نقص افتقر انعدام افتقار قلة | غياب شح عدم_وجود
lack_of | نقص انعدام غياب شح
lad | صبي فتى
ladder | سلم
lady | سيدة امرأة
lag | تخلف تأخر
lake | بحيرة بحيرات
lamb | خروف حمل حملان
lament | ندب رثى
lamp | مصباح لمبة سراج
land | أرض هبط أراضي حط هبوط | مطار هكتار تربة
landfill | مكب_نفايات مطمر
landing | هبوط إنزال
landlord | مالك صاحب_المنزل مؤجر
landmark | معلم معالم
landmine | لغم ألغام لغم_أرضي
landscape | منظر_طبيعي مشهد
landslide | انهيار_أرضي انزلاق_تربة انهيار_طيني | فوز_ساحق
landslide_victory | فوز_ساحق اكتساح
lane | ممر حارة مسار
language | لغة لسان لغات لهجة | عربية إنجليزية فرنسية ترجمة إسبانية تركية فارسية كردية صينية أمازيغية
languish | قبع ذبل
laos | لاوس فيينتيان
laptop | حاسوب_محمول لابتوب
large | كبير واسع ضخم كبرى | أكبر مساحة عملاق
large_scale | واسع_النطاق
laser | ليزر أشعة
lash | جلدة جلد
last | آخر أخير استمر ماض | دام استغرق الماضي
last_month | الشهر_الماضي الشهر_المنصرم الشهر_الفائت
last_night | الليلة_الماضية ليلة_أمس مساء_أمس
last_sixteen | دور_الستة_عشر ثمن_النهائي
last_week | الأسبوع_الماضي الأسبوع_المنصرم الأسبوع_الفائت
last_year | العام_الماضي السنة_الماضية العام_المنصرم
lasting | دائم مستمر
late | متأخر راحل أواخر متأخرا | تأخر تأخير مرحوم
lately | مؤخرا أخيرا
later | لاحقا
latest | أحدث آخر أخير
latin_america | أمريكا_اللاتينية أميركا_الجنوبية
latter | أخير ثان
latvia | لاتفيا ريغا
laugh | ضحك ضحكة سخر | كوميدي طريف
laughter | ضحك قهقهة
launch | أطلق دشن إطلاق انطلاق | افتتح صاروخ
laundry | غسيل مغسلة
lava | حمم حمم_بركانية
lava_flow | تدفق_الحمم
lavish | باذخ فخم
law | قانون نظام تشريع لائحة مرسوم قوانين حقوق | تشريعات مادة يعاقب ينص أقر
lawful | قانوني مشروع
lawless | خارج_عن_القانون منفلت
lawlessness | فوضى انفلات_أمني
lawmaker | نائب مشرع برلماني | عضو_مجلس_النواب
lawn | عشب مرج
lawsuit | دعوى دعوى_قضائية قضية | رفع_دعوى مقاضاة
lawyer | محام محامية وكيل محامون | دفاع موكله هيئة_الدفاع موكلي مرافعة دعوى
lay | وضع باض
lay_off | سرح فصل تسريح_عمال
layer | طبقة طبقات
layoff | تسريح فصل_عمال
layoffs | تسريح فصل استغناء_عن_عمال
lazy | كسول كسل
lead | قاد تصدر تزعم رصاص | قيادة قائد رئيس تقدم
lead_role | دور_البطولة بطولة
lead_to | تسبب
leader | زعيم قائد رئيس متصدر قادة | أمير مرشد أمين_عام شيخ ملك رئيس_وزراء زعماء
leader_of_opposition | زعيم_المعارضة
leaders_of_league | متصدر_الدوري صدارة_الترتيب
leadership | قيادة زعامة ريادة
leading | رائد بارز
leading_actor | بطل دور_البطولة
leaf | ورقة ورقة_شجر
leaflet | منشور مناشير
leaflet_drop | إلقاء_منشورات
league | دوري رابطة عصبة
leak | تسرب تسريب سرب
lean | اتكأ نحيل
leap | قفز وثب قفزة
learn | تعلم تعليم علم عرف | درس دورة تدرب اكتسب تلقى_دروسا أتقن
learner | متعلم دارس
lease | إيجار عقد_إيجار استأجر
leather | جلد جلود
leave | غادر مغادرة رحل ترك خرج انصرف إجازة | استقال هاجر رحيل سافر
leave_behind | ترك خلف_وراءه
leave_job | استقال ترك_العمل
leave_office | غادر_منصبه ترك_المنصب
leave_out | استبعد حذف أغفل
lebanese | لبناني لبنانية
lebanon | لبنان بيروت لبناني
lecture | محاضرة حاضر
lecturer | محاضر مدرس_جامعي
left | يسار أيسر يسرى
left_back | ظهير_أيسر
left_handed | أعسر أشول
left_out | مستبعد غائب خارج_التشكيلة | استبعاد استبعد غاب
left_winger | جناح_أيسر
leftist | يساري يسار
leg | ساق رجل قدم أرجل | فخذ ركبة بتر
legacy | إرث تركة
legal | قانوني شرعي مشروع
legend | أسطورة أساطير
legendary | أسطوري أسطورة
legislation | تشريع قانون
legislator | مشرع نائب
legislature | برلمان مجلس_تشريعي
legitimate | شرعي مشروع
leisure | ترفيه وقت_فراغ
lemon | ليمون حامض
lend | أعار أقرض قرض
length | طول مدة | متر كيلومتر طوله كيلومترات سنتيمتر
lenient | متساهل مخفف
lens | عدسة عدسات
lentil | عدس
leopard | نمر فهد
leprosy | جذام
less | أقل أدنى
lessen | قلل خفف
lesson | درس حصة عبرة
let | سمح ترك أجر أتاح
let_down | خذل خيب_أمل
let_go | ترك أفلت أطلق
let_in | سمح_بالدخول أدخل
lethal | قاتل فتاك مميت
letter | رسالة خطاب حرف رسائل | كتاب مكتوب برقية
lettuce | خس
leukaemia | سرطان_الدم لوكيميا
leukemia | سرطان_الدم لوكيميا
levant | بلاد_الشام الشام
level | مستوى منسوب درجة | طابق معدل نسبة
level_crossing | مزلقان معبر_قطار
leverage | نفوذ ضغط
levy | فرض جباية
liability | مسؤولية التزام
libel | تشهير قذف
liberal | ليبرالي متحرر
liberate | حرر تحرير
liberation | تحرير تحرر
liberia | ليبيريا مونروفيا
liberty | حرية حريات
librarian | أمين_مكتبة
library | مكتبة مكتبات
libya | ليبيا طرابلس ليبي | بنغازي
libyan | ليبي ليبيا ليبية
licence | رخصة ترخيص
license | رخصة ترخيص رخص
lick | لعق لحس
lid | غطاء
lie | كذب كذبة استلقى وقع يقع | زور ادعى_كاذبا شهادة_زور تمدد
lie_down | استلقى تمدد
lieutenant | ملازم ملازم_أول
life | حياة عمر عيش مؤبد | معيشة سيرة مدى_الحياة
life_expectancy | متوسط_العمر العمر_المتوقع
life_imprisonment | سجن_مؤبد سجن_مدى_الحياة مؤبد
life_jacket | سترة_نجاة
life_sentence | سجن_مؤبد مؤبد مدى_الحياة
life_span | عمر متوسط_العمر
lifeboat | قارب_نجاة
lifeguard | منقذ منقذ_شاطئ
lifelong | مدى_الحياة
lifestyle | نمط_حياة أسلوب_معيشة
lifetime | عمر حياة
lifetime_achievement_award | جائزة_عن_مجمل_أعماله تكريم
lift | رفع أنهى ألغى مصعد حمل | حصار عقوبات
lift_the_ban | رفع_الحظر ألغى_الحظر
light | ضوء نور خفيف إضاءة أشعل | مصباح إنارة
light_year | سنة_ضوئية
lighthouse | منارة فنار
lightning | صاعقة برق | صواعق
ligue_1 | الدوري_الفرنسي
like | أحب أعجب
likely | محتمل مرجح متوقع | ربما
limb | طرف أطراف | بتر
limestone | حجر_جيري كلس
limit | حد حدود قيد
limited | محدود مقيد
limp | عرج أعرج
line | خط سطر طابور صف | خطوط مسار
line_up | اصطف تشكيلة
linesman | حكم_مساعد حكم_راية
lineup | تشكيلة التشكيلة_الأساسية
linger | بقي طال
link | رابط ربط صلة
lion | أسد ليث أسود
lion_cub | شبل أشبال
lip | شفة شفاه
lipstick | أحمر_شفاه
liquid | سائل سوائل
liquor | خمر مشروب_كحولي
list | قائمة لائحة كشف قوائم | جدول سجل
listen | استمع أصغى سمع استماع | إنصات موسيقى مستمع
listener | مستمع مستمعون
literacy | محو_الأمية قراءة_وكتابة
literary | أدبي أدبية
literary_award | جائزة_أدبية
literature | أدب آداب | رواية شعر
lithium | ليثيوم
lithuania | ليتوانيا فيلنيوس
litter | قمامة نفايات
little | قليل صغير بسيط | ضئيل
live | عاش سكن أقام حي مباشر | مقيم ساكن قطن عيش منزل تقطن يسكنون
live_broadcast | بث_مباشر نقل_مباشر
live_in | سكن يقطن
live_on | اقتات
live_with | تعايش
livelihood | رزق مصدر_رزق معيشة
lively | حيوي نشيط
liver | كبد كبدي
livestock | ماشية مواش ثروة_حيوانية | أغنام أبقار
livestream | بث_مباشر
living | معيشة عيش حي
lizard | سحلية ضب
load | حمل حمولة شحن
load_truck | حمل_شاحنة
loan | قرض سلفة إعارة | قروض فائدة اقترض مليار_دولار
loan_player | معار إعارة
lobby | لوبي بهو ردهة
lobbyist | جماعة_ضغط
lobster | كركند استاكوزا
local | محلي محلية بلدي | سكان_المنطقة أهلي
locality | منطقة بلدة
locate | حدد_موقع يقع
location | موقع مكان
lock | قفل أقفل
lockdown | إغلاق حجر عزل
locksmith | صانع_أقفال
locomotive | قاطرة قطار
locust | جراد أسراب_الجراد
lodge | نزل أودع قدم_شكوى
lodging | سكن مأوى
lofty | شامخ سام
log | سجل جذع
log_in | سجل_الدخول دخول
logic | منطق
logistics | لوجستيات إمداد
logo | شعار علامة
london | لندن العاصمة_البريطانية بريطانيا
lonely | وحيد منعزل | وحدة
long | طويل طول مطول | متر كيلومتر مدة
long_jump | وثب_طويل قفز_طويل
long_lasting | طويل_الأمد
long_range | بعيد_المدى
long_term | طويل_الأجل طويل_الأمد
longing | شوق حنين
look | نظر بدا تطلع مظهر شكل | إطلالة بحث شاهد
look_after | اعتنى رعى رعاية
look_at | تأمل
look_for | بحث
look_forward | تطلع ترقب
look_into | درس
look_like | شكله
look_out | احترس انتبه
look_up_to | احترم اقتدى
loom | لاح نول
loophole | ثغرة
loose | طليق مفكك
loot | نهب سلب غنيمة
looting | نهب سلب أعمال_نهب
lord | لورد سيد رب
lorry | شاحنة لوري كميون
los_angeles | لوس_أنجلوس لوس_انجليس
lose | خسر أضاع انهزم خسارة | هزيمة ضاع فقدان سقط_أمام هزم خسائر
lose_control | انحرف
lose_one's_job | سرح | بطالة تسريح إقالة
lose_weight | نقص_وزنه خسارة_الوزن | رجيم كيلوغرام
loser | خاسر مهزوم
loss | خسارة فقدان خسائر
lost | ضائع مفقود ضال تائه
lost_and_found | مفقودات
lot | كثير قطعة_أرض العديد | كمية_كبيرة كثيرون
lottery | يانصيب لوتو سحب
lottery_winner | فائز_باليانصيب
loud | صاخب عال مدو
loudspeaker | مكبر_صوت
lounge | صالة قاعة
love | أحب حب عشق غرام | محب علاقة معجب هوى
love_letter | رسالة_حب رسالة_غرام
love_story | قصة_حب علاقة_عاطفية
lovely | جميل محبوب
lover | عاشق حبيب عشيق
low | منخفض ضعيف متدن قليل | انخفاض أدنى واطئ
low_cost | منخفض_التكلفة رخيص
lower | خفض أدنى
loyal | مخلص موال
loyalty | ولاء وفاء
luck | حظ نصيب
lucky | محظوظ سعيد_الحظ
lucrative | مربح
luggage | أمتعة حقائب
lullaby | تهويدة
lunar | قمري
lunar_eclipse | خسوف خسوف_القمر
lunch | غداء وجبة_الغداء
lung | رئة رئتان رئوي
lung_cancer | سرطان_الرئة
lure | استدرج أغرى
lurk | تربص كمن
luxurious | فاخر فخم
luxury | فاخر رفاهية فخم
luxury_goods | سلع_فاخرة سلع_كمالية
lynch | سحل قتل_على_يد_حشد
lyric | كلمات_أغنية غنائي
`;
