/** Paraphrases: English words with n. Columns: see table.ts. */
export const englishN = `
nail | مسمار ظفر
naked | عار مكشوف
name | اسم سمى أسماء لقب | يدعى المدعو كنية
narrow | ضيق محدود
nasty | بغيض سيئ
nation | أمة شعب وطن | بلد
national | وطني قومي مواطن | رعايا
nationality | جنسية تابعية | جواز_سفر يحمل_الجنسية
nationwide | على_مستوى_البلاد في_أنحاء_البلاد
native | أصلي محلي
natural | طبيعي فطري | طبيعة عضوي
nature | طبيعة طابع | بيئة غابة برية
navigate | أبحر ملاحة
navy | بحرية سلاح_البحرية قوات_بحرية
near | قريب قرب
nearby | قريب مجاور
necessary | ضروري
necessity | ضرورة
neck | عنق رقبة
necklace | قلادة عقد
need | احتاج احتياج لزم تطلب | نقص ضروري افتقر
needle | إبرة إبر
negative | سلبي سلبية
neglect | أهمل إهمال تقصير
negligence | إهمال تقصير
negotiate | فاوض تفاوض تباحث | مفاوضات
negotiation | مفاوضات محادثات تفاوض | مباحثات حوار
negotiator | مفاوض وسيط
neighbor | جار جيران مجاور
neighborhood | حي حارة جوار | ضاحية أحياء
neighbour | جار جيران مجاور
neighbourhood | حي حارة جوار | ضاحية أحياء
nephew | ابن_أخ ابن_أخت
nerve | عصب أعصاب
nervous | متوتر عصبي
nest | عش وكر
net | شبكة صاف صافي
network | شبكة قناة شبكات | عصابة إنترنت
neutral | محايد حيادي
new | جديد حديث مستجد | مبتكر لأول_مرة مؤخرا
new_year | رأس_السنة سنة_جديدة عام_جديد
newborn | حديث_الولادة مولود رضيع
newcomer | وافد_جديد قادم
news | خبر أخبار نبأ أنباء | نشرة إعلام صحيفة
news_agency | وكالة_أنباء
news_conference | مؤتمر_صحفي مؤتمر_صحافي
newspaper | صحيفة جريدة صحف جرائد | يومية صحافة طبعة
newsreader | مذيع مقدم_أخبار
nice | لطيف جميل
nickname | لقب كنية اسم_شهرة | الملقب المعروف_باسم كني
niece | ابنة_أخ ابنة_أخت
night | ليل ليلة مساء | منتصف_الليل سهرة
nightclub | ملهى_ليلي مرقص ناد_ليلي
nightmare | كابوس
nobel_prize | جائزة_نوبل نوبل
noble | نبيل شريف
noise | ضجيج ضوضاء صخب
nominate | رشح سمى ترشيح
nomination | ترشيح تسمية
nominee | مرشح مرشحون
nonsense | هراء كلام_فارغ
noon | ظهر ظهيرة
normal | عادي طبيعي
north | شمال شمالي | الشمال
northern | شمالي شمالية
nose | أنف منخار
notable | بارز ملحوظ
note | لاحظ أشار ملاحظة ورقة مذكرة | ورقة_نقدية نوه
notebook | دفتر كراسة
notice | لاحظ إشعار إعلان إخطار | تنبيه انتبه إنذار
notorious | سيئ_السمعة شهير
novel | رواية روايات قصة
novelist | روائي كاتب أديب
nuclear | نووي ذري
nuclear_weapon | سلاح_نووي قنبلة_نووية رأس_نووي
number | عدد رقم أعداد أرقام | نمرة حصيلة بلغ
nun | راهبة راهبات
nurse | ممرضة ممرض تمريض
nursery | حضانة روضة مشتل
nut | جوز مكسرات
nutrition | تغذية غذاء
`;
