/** Paraphrases: English words with k. Columns: see table.ts. */
export const englishK = `
kangaroo | كنغر كنغارو
karate | كاراتيه
keep | احتفظ أبقى واصل حافظ ظل | استمر خزن أخفى
key | مفتاح رئيسي أساسي | مفاتيح
kick | ركل رفس ركلة
kid | طفل ولد أطفال | صغير أبناء
kidnap | خطف اختطف اختطاف | فدية مخطوف رهينة خاطف
kidnapper | خاطف مختطف | فدية
kidnapping | خطف اختطاف حجز_حرية | فدية
kidney | كلية | فشل_كلوي غسيل
kill | قتل مقتل أودى_بحياة أردى اغتال | قتيل ضحية جثة وفاة طعن رصاص جريمة
killer | قاتل سفاح جان | مجرم
killer_whale | أوركا حوت_قاتل
killing | قتل مقتل جريمة_قتل
kilometre | كيلومتر كلم
kind | نوع لطيف طيب صنف | أنواع حنون
king | ملك عاهل ملوك
kingdom | مملكة ممالك
kiosk | كشك أكشاك
kiss | قبل تقبيل
kit | طقم قميص
kitchen | مطبخ مطابخ
knee | ركبة ركب
knife | سكين سكاكين مدية | طعن خنجر سلاح_أبيض
knight | فارس فرسان
knock | طرق دق
knock_out | أقصى ضربة_قاضية أخرج
knot | عقدة عقد
know | عرف علم أدرك دري | معرفة خبر اطلع
knowledge | معرفة علم معارف دراية | معلومات
koran | قرآن مصحف
`;
