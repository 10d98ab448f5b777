/** Paraphrases: English words with y. Columns: see table.ts. */
export const englishY = `
yacht | يخت يخوت
yard | فناء حوش ساحة باحة ياردة
yarn | خيط غزل
yazidi | إيزيدي أيزيديون
year | عام سنة أعوام سنوات | | موسم
yearly | سنوي
yearn | تاق اشتاق
yeast | خميرة
yell | صرخ صاح
yellow | أصفر صفراء
yellow_card | بطاقة_صفراء إنذار
yellow_fever | حمى_صفراء
yemen | اليمن صنعاء يمني | | عدن
yemeni | يمني اليمن يمنية
yesterday | أمس البارحة مبارح الأمس
yield | محصول عائد أثمر
yoga | يوغا
yoghurt | زبادي لبن
yogurt | زبادي لبن
young | شاب صغير_السن شباب يافع فتى ناشئ | | فتيان عشريني ثلاثيني مراهق ربيع_العمر
youngest | أصغر الأصغر_سنا
youngster | شاب ناشئ فتى
youth | شباب شاب ناشئ فتيان شبابي شريحة_الشباب ناشئة جيل_جديد مراهق يافع فتوة
youth_team | فئات_سنية ناشئون منتخب_الشباب | أولمبي شباب
youtube | يوتيوب
youtuber | يوتيوبر صانع_محتوى مؤثر | | قناته_على_يوتيوب
`;
