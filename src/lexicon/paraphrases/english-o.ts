/** Paraphrases: English words with o. Columns: see table.ts. */
export const englishO = `
oak | بلوط سنديان
oasis | واحة
oath | يمين قسم | أدى_اليمين
oath_of_office | يمين_دستورية قسم
oats | شوفان
obedience | طاعة إذعان
obese | بدين سمين سمنة
obesity | سمنة بدانة | وزن_زائد
obey | أطاع امتثل طاعة
obituary | نعي تأبين
object | جسم غرض اعترض
objection | تحفظ اعتراض رفض
obligation | التزام واجب
oblige | ألزم أجبر إلزامي فرض
obliged | مجبر ملزم مضطر
obscene | فاحش بذيء
obscure | غامض مغمور
observatory | مرصد
observatory_telescope | تلسكوب
observe | لاحظ راقب رصد
observer | مراقب مراقبون
obsession | هوس ولع شغف وسواس
obsolete | بال قديم
obstacle | عقبة عائق يقف_بوجه أعاق مشكلة صعوبة عراقيل
obstruct | عرقل أعاق
obtain | نال حاز
obvious | واضح جلي
occasion | مناسبة فرصة
occasional | عرضي متقطع
occupant | شاغل راكب
occupation | احتلال مهنة وظيفة | يعمل معلم مهندس يشتغل
occupational | مهني وظيفي
occupier | محتل احتلال
occupy | احتل احتلال سيطر شغل استولى
occur | وقع حدث جرى حصل | اندلع نشب
ocean | محيط محيطات
october | أكتوبر تشرين_الأول
octopus | أخطبوط
odd | غريب فردي
odor | رائحة
oecd | منظمة_التعاون_الاقتصادي_والتنمية
off_duty | خارج_الخدمة
offence | جريمة مخالفة إساءة جنحة
offend | أساء أهان إساءة
offender | مجرم مخالف جان
offensive | هجوم مسيء
offer | عرض قدم إغراء مقترح منح اقترح | عروض خصم اقتراح
offering | اكتتاب طرح إصدار
office | مكتب منصب مقر مكاتب | إدارة ديوان
officer | ضابط عقيد لواء عميد نقيب شرطي ضباط | رائد ملازم
official | مسؤول وزير نائب مدير متحدث رسمي رسميا | موظف محافظ سفير وكيل_وزارة قيادي
officiate | أدار_المباراة ترأس
offshore | بحري منطقة_بحرية في_عرض_البحر خارج_البلاد
offside | تسلل
offspring | نسل ذرية صغار
often | غالبا كثيرا عادة
oic | منظمة_التعاون_الإسلامي التعاون_الإسلامي
oil | نفط خام برنت برميل زيت بترول | زيتون وقود نفطي
oil_company | شركة_نفط
oil_field | حقل حقل_نفط طاقة_إنتاجية آبار حقل_نفطي
oil_glut | وفرة فائض تخمة_المعروض فائض_الإمدادات
oil_price | خام سعر_البرميل عقود_آجلة نفط سعر_النفط أسعار_الخام برميل
oil_production | إنتاج_النفط إنتاج_نفطي
oil_refinery | مصفاة_نفط
oil_spill | تسرب_نفطي بقعة_نفط تلوث_نفطي | تسرب ناقلة
oil_tanker | ناقلة_نفط صهريج | برميل نفط
oil_well | بئر_نفط
ointment | مرهم دهان
okra | بامية
old | قديم عجوز مسن عتيق كبير_السن | عمر سنة أثري تقليدي شيخ عاما معمر سبعيني قرون
old_age | شيخوخة كبر_السن
old_days | أيام_خوال ماض زمان
old_fashioned | قديم_الطراز تقليدي
old_man | عجوز شيخ مسن رجل_مسن
old_woman | عجوز مسنة
oldest | أقدم أول أعرق عام أكبر_سنا | معمر
oldest_man | أكبر_معمر أكبر_رجل_سنا
olive | زيتون زيتونة
olive_oil | زيت_زيتون
olympic_games | أولمبياد ألعاب_أولمبية
olympics | أولمبياد ألعاب_أولمبية دورة_أولمبية
oman | عمان سلطنة_عمان مسقط عماني
omani | عماني عمان سلطنة_عمان
ombudsman | ديوان_المظالم وسيط
omit | حذف أغفل
on_board | ظهر_السفينة ركاب
on_duty | مناوب
on_fire | مشتعل محترق
on_foot | سيرا_على_الأقدام مشيا ماشيا
on_purpose | عمدا قصدا متعمد
on_stage | على_خشبة_المسرح
on_the_run | هارب فار متوار
on_time | في_الوقت_المحدد
on_trial | قيد_المحاكمة يحاكم
onboard | راكب يقل يحمل
once | مرة مرة_واحدة
one | واحد واحدة أحد إحدى
one_third | ثلث الثلث
one_way | اتجاه_واحد
ongoing | جار مستمر
onion | بصل بصلة
online | إلكتروني موقع إنترنت أونلاين
onlooker | متفرج مار
only_child | وحيد_والديه ابن_وحيد
onset | بداية مطلع
onslaught | هجوم انقضاض
opec | أوبك منظمة_الدول_المصدرة_للنفط
open | فتح افتتح مفتوح دشن افتتاح | انطلق تدشين قص_الشريط استقبل_زوار بدء
open_air | هواء_طلق
open_fire | أطلق_النار فتح_النار إطلاق_نار
opening | افتتاح تدشين فتحة
opening_match | مباراة_افتتاحية
opening_recitation | ابتدأ_بالقرآن_الكريم تلاوة آيات
opera | أوبرا
operate | شغل عمل أجرى_عملية | تشغيل
operating_room | غرفة_العمليات
operating_system | نظام_تشغيل
operation | عملية جراحة تشغيل | عملية_جراحية غرفة_العمليات مداهمة حملة
operative | عنصر فاعل
operator | مشغل مزود عامل
opinion | رأي وجهة_نظر يرى يعتقد مؤيد_ومعارض آراء | استطلاع اعتبر قال
opinion_poll | استطلاع_رأي استطلاع سبر_آراء
opponent | خصم منافس معارض يواجه
opponents | معارض مخالف منتقد رافض
opportunity | فرصة مجال سانحة فرص
oppose | عارض رفض اعترض احتج مناهض وقف_بوجه تصدى ناهض | معارضة
opposite | عكس مقابل
opposition | معارضة رفض معارض خصوم قوى_المعارضة
opposition_leader | زعيم_المعارضة
oppress | ظلم اضطهد قمع
oppression | قمع استبداد ظلم بطش اضطهاد تنكيل
opt_for | اختار فضل
optimistic | متفائل تفاؤل
option | خيار بديل خيارات
oral | شفوي شفهي فموي
orange | برتقالة برتقال برتقالي
orangutan | إنسان_الغاب أورانغوتان
orator | خطيب
orbit | مدار
orchard | بستان حقل
orchestra | أوركسترا فرقة_موسيقية
ordeal | محنة معاناة مأساة عذاب
order | أمر توجيه وجه طلب نظام ترتيب طلبية | قرار أوامر توجيهات أوعز
orders | تعليمات توجيهات أوامر قرار_القيادة
ordinary | عادي مألوف
organ | عضو أعضاء
organ_donation | تبرع_بالأعضاء
organ_transplant | زراعة_أعضاء زرع_كلية زرع_أعضاء | متبرع كلية قلب كبد
organic | عضوي طبيعي
organise | نظم رتب أقام
organised_crime | جريمة_منظمة مافيا عصابات
organiser | جهة_منظمة أمانة_المدينة بلدية إدارة_المهرجان
organization | منظمة تنظيم هيئة جمعية مؤسسة | جمعيات منظمات
organize | نظم رتب أقام
organizer | منظم منظمون جهة_منظمة
orient | شرق وجه
origin | أصل منشأ مصدر جذور مسقط_رأس | أصول
original | أصلي أصيل أول
originally_planned | بدلا_من_ثلاثة اقترحت
orphan | يتيم أيتام | كفالة توفي_والداه يتامى
orphanage | ميتم ملجأ ملجأ_أيتام | أيتام
orthodox | أرثوذكسي أرثوذكس
oscar | أوسكار جائزة_أوسكار
osteoporosis | هشاشة_العظام
ostrich | نعامة نعام
otter | ثعلب_الماء قضاعة
oud | عود عازف_عود
ounce | أوقية أونصة
oust | أطاح عزل خلع
ousted | مخلوع معزول متنح مقال
out_of_control | خارج_السيطرة
out_of_order | معطل عطل
out_of_print | نفدت_طبعته
out_of_work | عاطل بلا_عمل بطالة
outbid | زايد
outbreak | وباء تفشي ظهور موجة_إصابة انتشار_المرض تفش اندلاع انتشار
outcome | نتيجة مخرجات حصيلة توصيات
outcry | ضجة احتجاج
outdated | قديم يعود_إلى_عصر لا_يفي_بالغرض متقادم بال
outdoor | خارجي في_الهواء_الطلق
outer | خارجي
outer_space | فضاء_خارجي فضاء
outfit | زي ملابس
outgoing | منتهية_ولايته مغادر
outing | نزهة رحلة
outlaw | خارج_عن_القانون حظر
outlet | منفذ متجر
outline | خطوط_عريضة أوجز
outlook | نظرة توقعات
outnumber | فاق_عددا
outpatient | عيادات_خارجية
outpost | نقطة_عسكرية بؤرة
output | إنتاج ناتج
outrage | استياء غضب استنكار سخط استهجان
outright | صريح مباشر
outside | خارج
outskirt | ضاحية أطراف
outskirts | ضواحي أطراف_المدينة
outsource | تعهيد استعان_بمصادر_خارجية
outspoken | صريح
outstanding | متميز بارز مستحق
outward | خارجي ظاهري
oven | فرن أفران
overall | إجمالي عام
overboard | من_على_ظهر_السفينة
overcharge | غالى_في_السعر
overcome | تجاوز قهر
overcrowded | مكتظ مزدحم
overdose | جرعة_زائدة | مخدرات حبوب تعاطى
overdue | متأخر مستحق
overfishing | صيد_جائر
overflow | فاض فيضان
overhaul | إصلاح_شامل جدد
overload | حمل_زائد حمولة_زائدة
overlook | أطل تجاهل
overnight | ليلا بين_ليلة_وضحاها
overpass | جسر_علوي
overrule | نقض ألغى
overrun | اجتاح تجاوز
overseas | ما_وراء_البحار
overseas_demand | الطلب_الخارجي الصادرات طلبيات_التصدير
oversee | إشراف
overshadow | ألقى_بظلاله طغى
overtake | تجاوز تخطى
overthrow | خلع انقلاب إسقاط عزل أطاح إطاحة أسقط
overtime | عمل_إضافي وقت_إضافي
overturn | انقلب نقض ألغى | انقلاب
overweight | زائد_الوزن وزن_زائد سمنة
overweight_person | بدين سمين
overwhelm | غمر سحق
overwhelming | ساحق غامر
overwork | إرهاق إجهاد
owe | دان استدان مدين
owl | بومة بوم
own | ملك امتلك خاص | مالك صاحب ملكية اقتنى حيازة مملوك يمتلك
own_goal | هدف_عكسي هدف_في_مرماه نيران_صديقة
own_half | منتصف_ملعبه
own_pocket | حساب_خاص نفقته_الخاصة
owner | صاحب مالك ملاك تملك | أصحاب ملكية يملك
ownership | تملك ملكية حصة امتلاك
ox | ثور
oxygen | أكسجين أنابيب_أكسجين
oyster | محار
ozone | أوزون
`;
