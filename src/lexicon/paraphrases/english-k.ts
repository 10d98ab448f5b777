/** Paraphrases: English words with k. Columns: see table.ts. */
export const englishK = `
kaaba | الكعبة الكعبة_المشرفة
kabul | كابول كابل العاصمة_الأفغانية
kangaroo | كنغر كنغارو
karate | كاراتيه
kazakhstan | كازاخستان أستانا كازاخي
kebab | كباب مشاوي
keen | حريص متحمس
keep | احتفظ حافظ أبقى صان واصل ظل | استمر خزن أخفى
keep_away | ابتعد أبعد تجنب
keep_on | استمر واصل
keep_out | منع_الدخول أبعد
keep_secret | كتم أبقى_سرا أخفى
keep_up | واكب حافظ
keeper | حارس أمين
kenya | كينيا نيروبي كيني
kettle | غلاية إبريق
key | مفتاح رئيسي أساسي | مفاتيح
keyboard | لوحة_مفاتيح
kgb | المخابرات_السوفيتية
khartoum | الخرطوم العاصمة_السودانية
kick | ركل رفس ركلة
kick_off | انطلق بدأ انطلاق
kick_out | طرد أبعد
kickboxing | كيك_بوكسينغ
kid | طفل ولد أطفال | صغير أبناء
kidnap | خطف اختطف اختطاف | فدية مخطوف رهينة خاطف رهائن مقابل_فدية اقتادوا مجهولون
kidnapper | خاطف مختطف | فدية
kidnapping | خطف اختطاف حجز_حرية | فدية
kidney | كلية | فشل_كلوي غسيل
kidney_failure | فشل_كلوي قصور_كلوي
kidney_transplant | زراعة_كلية
kids | أطفال صغار أبناء ناشئة
kiev | كييف العاصمة_الأوكرانية
kill | قتل مقتل أودى_بحياة أردى اغتال | قتيل ضحية جثة وفاة طعن رصاص جريمة ذبح خنق دهس تسميم شنق صعق
kill_in_action | قتل_في_المعركة استشهد
kill_oneself | انتحر أنهى_حياته
killer | قاتل سفاح جان | مجرم
killer_whale | أوركا حوت_قاتل حوت_الأوركا | حوت
killing | قتل مقتل جريمة_قتل
kilogram | كيلوغرام كلغ
kilometre | كيلومتر كلم
kin | أقارب ذوو
kind | نوع لطيف طيب صنف | أنواع حنون
kindergarten | روضة_أطفال روضة حضانة
kindness | لطف طيبة
king | ملك عاهل ملوك | الملك جلالة عرش
kingdom | مملكة ممالك
kiosk | كشك أكشاك
kiss | قبل تقبيل
kit | طقم قميص
kitchen | مطبخ مطابخ
kitchen_knife | سكين_مطبخ
kite | طائرة_ورقية
kitten | قطة_صغيرة هريرة
knee | ركبة ركب
knesset | كنيست برلمان_إسرائيلي
knife | سكين سكاكين مدية | طعن خنجر سلاح_أبيض
knight | فارس فرسان
knock | طرق دق
knock_down | دهس هدم صدم
knock_on | طرق دق
knock_out | أقصى ضربة_قاضية أخرج
knock_over | أسقط دهس
knockout_stage | أدوار_إقصائية خروج_المغلوب
knot | عقدة عقد
know | عرف علم أدرك دري | معرفة خبر اطلع
knowledge | معرفة علم معارف دراية | معلومات
koala | كوالا
koran | قرآن مصحف
korea | كوريا كوري
kosovo | كوسوفو بريشتينا
kremlin | الكرملين الرئاسة_الروسية موسكو
kurd | كردي أكراد كرد
kurdish | كردي كردية أكراد
kurdistan | كردستان أربيل كردي
kuwait | الكويت كويتي
kuwaiti | كويتي الكويت كويتية
kyiv | كييف العاصمة_الأوكرانية
kyrgyzstan | قرغيزستان بيشكيك
`;
