/** Paraphrases: English words with q. Columns: see table.ts. */
export const englishQ = `
quake | زلزال هزة
qualification | تأهل مؤهل تصفيات
qualified | مؤهل كفء
qualifier | تصفيات مباراة_تأهيلية
qualify | تأهل حجز_مقعد | بلغ_النهائي
quality | جودة نوعية صفة | مواصفات مستوى
quantity | كمية مقدار
quarantine | حجر_صحي عزل
quarrel | شجار خلاف مشاجرة | مشادة_كلامية عراك
quarter | ربع حي
quarter_final | ربع_النهائي دور_الثمانية
queen | ملكة ملكات
query | استفسار سؤال
quest | سعي بحث
question | سؤال تساؤل استجوب مسألة | تحقيق استفسار
queue | طابور صف طوابير
quick | سريع عاجل فوري | بسرعة
quiet | ساكن
quit | ترك استقال غادر
quota | حصة كوتا
quotation | اقتباس عرض_سعر
quote | اقتبس
quran | قرآن مصحف
`;
