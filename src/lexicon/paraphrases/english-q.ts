/** Paraphrases: English words with q. Columns: see table.ts. */
export const englishQ = `
qatar | قطر الدوحة قطري
qatari | قطري قطر قطرية
quadruplets | أربعة_توائم
quaint | طريف
quake | زلزال هزة
quake_victim | ضحية_الزلزال منكوب
qualification | مؤهل تأهل تصفيات | شهادة | ماجستير خبرة
qualified | مؤهل كفء
qualifier | تصفيات تأهل مباراة_تأهيلية
qualifiers | تصفيات تصفيات_مؤهلة دور_تمهيدي
qualify | تأهل حجز_مقعدا بلغ_الدور حجز_بطاقة وصل_إلى_دور حجز_مقعد | صعد بلوغ | دخل_المنافسة بلغ_النهائي
quality | جودة نوعية | معايير مستوى كفاءة صفة | مواصفات
quantity | كمية مقدار | قطعة طن عدد حجم | كيلوجرام
quantum | كمي
quarantine | حجر_صحي عزل حجر عزل_صحي | | كورونا
quarrel | شجار خلاف مشادة عراك مشاجرة | | مشادة_كلامية
quarry | محجر
quarter | ربع ثلاثة_أشهر فصل حي | خمسة_وعشرون_في_المائة
quarter_final | ربع_النهائي دور_الثمانية
quarterly | فصلي ربع_سنوي
queen | ملكة جلالة ملكات
quell | أخمد قمع
quench | أطفأ روى
query | استفسار سؤال
quest | سعي بحث
question | استجوب سأل تساءل سؤال تساؤل مسألة | | تحقيق استفسار
queue | طابور انتظار صف طوابير
quick | سريع عاجل فوري | | بسرعة
quicken | سرع عجل
quicksand | رمال_متحركة
quiet | ساكن
quilt | لحاف
quirky | غريب
quit | ترك استقال غادر
quiz | مسابقة اختبار
quota | حصة حصص_السوق نصيب كوتا | نسبة حد_أدنى سقف
quotation | اقتباس عرض_سعر
quote | استشهد اقتبس
quran | قرآن مصحف
quran_memorization | حفظ_القرآن
quran_school | تحفيظ_القرآن حلقة_تحفيظ | | كتاب
`;
