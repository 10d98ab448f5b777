/** Paraphrases: English words with z. Columns: see table.ts. */
export const englishZ = `
zakat | زكاة صدقة
zambia | زامبيا لوساكا
zeal | حماسة
zealous | متحمس غيور
zebra | حمار_وحشي
zero | صفر
zero_hours | عقود_بلا_ساعات_محددة عقود_صفرية | عمل_مؤقت
zero_tolerance | عدم_التسامح | صارم تشديد | مهاجر
zika | زيكا
zimbabwe | زيمبابوي هراري
zinc | زنك
zionist | صهيوني صهيونية
zone | منطقة نطاق
zoo | حديقة_حيوان حديقة_الحيوانات حديقة_الحيوان | أقفاص حارس | قفص أسد نمر حيوانات زرافة دب نمور
zookeeper | حارس_حديقة_الحيوان مربي_حيوانات حارس مربي | | أسد قفص حديقة_الحيوان
zoologist | عالم_حيوان
`;
