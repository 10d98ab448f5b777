/** Paraphrases: English words with n. Columns: see table.ts. */
export const englishN = `
nail | مسمار ظفر
naive | ساذج
naked | عار مكشوف
name | اسم سمى أسماء لقب | يدعى المدعو كنية أطلق_عليها_اسم تسمية
name_after | سمي_على_اسم
namibia | ناميبيا ويندهوك
nanny | مربية جليسة_أطفال
nanotechnology | تقنية_النانو
narcotic | مخدر مخدرات
narrate | روى سرد
narrator | راو راوية
narrow | ضيق محدود
narrowly | بفارق_ضئيل بصعوبة
nasa | ناسا وكالة_الفضاء_الأمريكية
nasty | بغيض سيئ
nation | أمة شعب وطن | بلد
national | وطني قومي مواطن | رعايا
national_anthem | نشيد_وطني السلام_الوطني
national_day | عيد_وطني يوم_وطني
national_debt | دين_عام مديونية
national_park | محمية حديقة_وطنية
national_team | منتخب منتخب_وطني
nationalise | أمم تأميم
nationalist | قومي وطني
nationality | جنسية مواطن تابعية | جواز_سفر يحمل_الجنسية مصري سوري أمريكي فرنسي هندي
nationalize | أمم تأميم
nationwide | على_مستوى_البلاد في_أنحاء_البلاد
native | أصلي محلي
nato | الناتو حلف_شمال_الأطلسي الحلف_الأطلسي حلف_الأطلسي
natural | طبيعي فطري | طبيعة عضوي
natural_disaster | كارثة_طبيعية | زلزال فيضان إعصار بركان
natural_gas | غاز_طبيعي
natural_resource | مورد_طبيعي ثروة_طبيعية | نفط غاز ذهب فوسفات معادن
natural_resources | موارد_طبيعية ثروات_طبيعية
naturalise | جنس تجنيس
nature | طبيعة طابع | بيئة غابة برية
nausea | غثيان
naval | بحري بحرية
navigate | أبحر ملاحة
navigation | ملاحة إبحار
navy | بحرية سلاح_البحرية قوات_بحرية
nba | دوري_كرة_السلة_الأمريكي
neanderthal | نياندرتال
near | قريب قرب
nearby | قريب مجاور
neat | أنيق مرتب
necessary | ضروري
necessity | ضرورة
neck | عنق رقبة
necklace | قلادة عقد سلسلة طوق | ذهب لؤلؤ
need | احتاج احتياج لزم تطلب | نقص ضروري افتقر
needle | إبرة حقنة حقن إبر
needy | محتاج فقير معوز معسر فقراء
negative | سلبي سلبية
neglect | أهمل إهمال تقصير
negligence | إهمال تقصير تهاون تقاعس تسيب مهمل إهمال_طبي
negotiate | تفاوض حوار محادثات مباحثات فاوض تباحث | مفاوضات
negotiation | مفاوضات محادثات تفاوض | مباحثات حوار
negotiator | مفاوض وسيط وفد_مفاوض كبير_المفاوضين
negotiator_team | فريق_التفاوض
neighbor | جار جيران مجاور
neighborhood | حي حارة جوار | ضاحية أحياء
neighbour | مجاور جار متاخم جيران
neighbourhood | حي حارة جوار | ضاحية أحياء
nepal | نيبال كاتماندو
nephew | ابن_أخ ابن_أخت ابن_شقيق ابن_شقيقة ابن_أخيه ابن_أخته | عمه خاله
nerve | عصب أعصاب
nerve_damage | تلف_الأعصاب
nervous | متوتر عصبي
nest | عش وكر
net | شبكة صاف صافي
net_profit | صافي_ربح صافي_أرباح
netflix | نتفليكس نيتفليكس
netherlands | هولندا أمستردام هولندي | لاهاي
network | شبكة قناة شبكات | عصابة إنترنت
neurologist | طبيب_أعصاب
neuron | خلية_عصبية عصبي
neurosurgeon | جراح_أعصاب
neutral | محايد نأى_بنفسه حياد حيادي
never | مطلقا
new | جديد حديث مستجد | مبتكر لأول_مرة مؤخرا
new_delhi | نيودلهي دلهي الهند
new_year | رأس_السنة سنة_جديدة عام_جديد
new_york | نيويورك
new_zealand | نيوزيلندا ولنغتون نيوزيلندي
newborn | حديث_الولادة مولود رضيع
newcomer | وافد_جديد قادم
newlywed | متزوج_حديثا عروسان
news | خبر أخبار نبأ أنباء | نشرة إعلام صحيفة
news_agency | وكالة_أنباء
news_conference | مؤتمر_صحفي مؤتمر_صحافي
newsletter | نشرة_إخبارية
newspaper | صحيفة جريدة صحف جرائد | يومية صحافة طبعة مقال نشرت افتتاحية صحيفة_يومية
newsreader | مذيع مقدم_أخبار
newsroom | غرفة_أخبار
newsstand | كشك_صحف
next | مقبل قادم تال | المقبل لاحق
next_month | الشهر_المقبل الشهر_القادم
next_week | الأسبوع_المقبل الأسبوع_القادم
next_year | العام_المقبل العام_القادم السنة_القادمة
ngo | منظمة_غير_حكومية جمعية_أهلية منظمات_المجتمع_المدني
nice | لطيف جميل
nickname | لقب كنية اسم_شهرة | الملقب المعروف_باسم كني المعروف أطلق_عليه_لقب
nicotine | نيكوتين تبغ
niece | ابنة_أخ ابنة_أخت ابنة_شقيق ابنة_شقيقة | عمها خالها
niger | النيجر نيامي
nigeria | نيجيريا أبوجا نيجيري
nigerian | نيجيري نيجيريا
night | ليل ليلة مساء ساعة_متأخرة | منتصف_الليل سهرة
nightclub | ملهى_ليلي مرقص ناد_ليلي
nightfall | حلول_الليل غروب
nightlife | حياة_ليلية سهر
nightmare | كابوس معاناة كوابيس
nile | النيل نهر_النيل
nine | تسعة تسع
nineteen | تسعة_عشر تسع_عشرة
ninety | تسعون تسعين | تسعيني
ninth | تاسع تاسعة
niqab | نقاب منقبة
no_confidence_vote | حجب_الثقة سحب_الثقة تصويت_بحجب_الثقة
nobel_prize | جائزة_نوبل نوبل | الأكاديمية_السويدية
noble | نبيل شريف
nod | أومأ إيماءة
noise | ضجيج ضوضاء صخب
nomad | بدوي رحل
nominate | رشح سمى ترشيح
nomination | ترشيح تسمية
nominee | مرشح مرشحون
nonsense | هراء كلام_فارغ
noodle | نودلز معكرونة
noon | ظهر ظهيرة
noose | حبل_المشنقة
norm | معيار عرف
normal | طبيعي عادي معتاد | عادت_إلى_طبيعتها
north | شمال شمالي | الشمال
north_africa | شمال_أفريقيا المغرب_العربي
north_east | شمال_شرق
north_korea | كوريا_الشمالية بيونغ_يانغ كوري_شمالي
north_west | شمال_غرب
northern | شمالي شمالية
northern_lights | شفق_قطبي
norway | النرويج أوسلو نرويجي
nose | أنف منخار
nosebleed | رعاف نزيف_الأنف
nostalgia | حنين شوق
notable | بارز ملحوظ
note | لاحظ أشار ملاحظة ورقة مذكرة | ورقة_نقدية نوه
notebook | دفتر كراسة
notice | لاحظ إشعار إعلان إخطار | تنبيه انتبه إنذار
notion | فكرة مفهوم
notorious | سيئ_السمعة شهير خطير مشهور
nourish | غذى أطعم
novel | رواية روايات قصة
novelist | روائي كاتب أديب
novella | رواية_قصيرة
novelty | حداثة بدعة
november | نوفمبر تشرين_الثاني
nowadays | حاليا اليوم
nuclear | نووي ذري
nuclear_energy | طاقة_نووية
nuclear_plant | محطة_نووية مفاعل
nuclear_reactor | مفاعل_نووي
nuclear_test | تجربة_نووية
nuclear_weapon | سلاح_نووي قنبلة_نووية رأس_نووي
nude | عار عري
nuisance | إزعاج مصدر_إزعاج
null | لاغ باطل
number | عدد رقم أعداد أرقام | نمرة حصيلة بلغ ألف مئات عشرات إجمالي
number_plate | لوحة_أرقام لوحة_السيارة
numbness | خدر تنميل
numerous | عديد كثير
nun | راهبة راهبات أخت | دير كنيسة
nun's_convent | دير_راهبات
nurse | ممرض ممرضة طاقم_طبي كادر_طبي تمريض
nursery | حضانة روضة مشتل
nursery_school | حضانة روضة
nursing_home | دار_رعاية_المسنين
nurture | رعى ربى
nut | جوز مكسرات
nutrition | تغذية غذاء
nutritionist | خبير_تغذية أخصائي_تغذية
`;
