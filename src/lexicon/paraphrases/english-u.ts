/** Paraphrases: English words with u. Columns: see table.ts. */
export const englishU = `
understand | استوعب أدرك | تفهم معرفة
union | اتحاد نقابة اتحادات | نقابات إضراب عمال
university | جامعة جامعي جامعات | كلية أكاديمية طلاب تخرج حرم_جامعي
use | استخدم استخدام استعمل استعمال وظف | بواسطة استغل استعان
`;
