/** Paraphrases: English words with x. Columns: see table.ts. */
export const englishX = `
x_ray | أشعة_سينية صورة_أشعة
xenophobia | كراهية_الأجانب رهاب_الأجانب عنصرية | معاداة_المهاجرين | هجوم
`;
