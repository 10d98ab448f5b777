/** Arbitrary texts made of what the readers react to, for properties that hold of any text. */
import fc from 'fast-check';

const PIECES = [
  ...'وقال إن|أعلنت|أنّ|الوزارة|وزير الخارجية|بحسب|نقلت|عن|قوله|مضيفاً|مشيرة إلى|مقتل|قُتل|أصيب|إصابة|13|7,5|عشرات|آلاف|أكثر من|ما لا يقل عن|على الأقل|شخصاً|طفلان|جنود|قتيلاً|بينهم|منهم|آخرون|وثلاثة'.split(
    '|',
  ),
  ...'«|»|"|“|”|(|)|:|،|.|..|!|\n|-|–|:«|أمس|الثلاثاء|في بيان|كما|كان|قد|الذي|إلى|على|ب|ل|و|ـ|َ|ّ|20 أيلول|كلمة|يريد|السوق'.split(
    '|',
  ),
];

/** Pieces of news in any order, and anything else a page may hold. */
export const arabicText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', '', ' ').map((between) => pieces.join(between)));
