/** Paraphrases: English words with y. Columns: see table.ts. */
export const englishY = `
year | عام سنة أعوام سنوات | موسم
yesterday | أمس البارحة مبارح | الأمس
young | شاب صغير_السن شباب يافع | فتى فتيان ناشئ أطفال عشريني
`;
