/** Number words, folded (see src/arabic/fold.ts: «مئة» is «ميه», «مائة» «مايه»), in all cases and genders. */
import { withProclitics } from '../tokens.ts';

/** Every word of `words` (separated by blanks) stands for `value`. */
const entries = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

export const ZERO = entries([[0, 'صفر صفرا']]);

/** 1–9. */
export const UNITS = entries([
  [1, 'واحد واحده واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين اتنين'],
  [3, 'ثلاث ثلاثه ثلاثا'],
  [4, 'اربع اربعه اربعا'],
  [5, 'خمس خمسه خمسا'],
  [6, 'ست سته ستا'],
  [7, 'سبع سبعه سبعا'],
  [8, 'ثمان ثماني ثمانيه ثمانيا'],
  [9, 'تسع تسعه تسعا'],
]);

/** Forms that are numbers only before «عشر» or «وعشرون»: «أحد عشر», «إحدى وعشرون», «اثنا عشر». */
export const BOUND_UNITS = entries([
  [1, 'احد احدي'],
  [2, 'اثنا اثني اثنتا اثنتي'],
]);

export const TEN = entries([[10, 'عشر عشره عشرا']]);

export const TENS = entries([
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]);

const HUNDRED_SPELLINGS = ['مايه', 'ميه'];
const HUNDRED_PREFIXES: readonly (readonly [number, string])[] = [
  [300, 'ثلاث ثلث'],
  [400, 'اربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان ثماني ثمن'],
  [900, 'تسع'],
];

/** «مئة», «مائتي», «ثلاثمائة». */
export const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ...HUNDRED_SPELLINGS.map((hundred) => [hundred, 100] as const),
  ...entries([[200, 'مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي']]),
  ...HUNDRED_PREFIXES.flatMap(([value, prefixes]) =>
    prefixes
      .split(' ')
      .flatMap((prefix) => HUNDRED_SPELLINGS.map((hundred) => [prefix + hundred, value] as const)),
  ),
]);

/** After a unit: «ثلاث مائة», «ثلاث مئات», «3 مئة». */
export const HUNDRED_AFTER_UNIT: ReadonlySet<string> = new Set([...HUNDRED_SPELLINGS, 'ميات', 'مايات']);

/**
 * Folded, «مئتين» (200) is «ميتين» (dead), «مئة» «مية» (a name): these count only where the source has a hamza.
 */
export const NEEDS_HAMZA: ReadonlySet<string> = new Set(['ميه', 'ميتان', 'ميتين', 'ميتا', 'ميتي']);

/** A word that multiplies what stands before it; alone it counts once, a dual twice. */
export interface Scale {
  readonly scale: number;
  readonly count: 1 | 2;
  /** «آلاف» alone is a vague size, no number. */
  readonly plural?: true;
}

const scaleRows = (scale: number, one: string, two: string, many: string): (readonly [Scale, string])[] => [
  [{ scale, count: 1 }, one],
  [{ scale, count: 2 }, two],
  [{ scale, count: 1, plural: true }, many],
];

export const SCALES = entries<Scale>([
  ...scaleRows(12, 'دزينه درزن', 'دزينتان دزينتين', 'دزينات'),
  ...scaleRows(1e3, 'الف الفا', 'الفان الفين الفي', 'الاف الافا'),
  ...scaleRows(1e6, 'مليون مليونا', 'مليونان مليونين مليوني', 'ملايين'),
  ...scaleRows(1e9, 'مليار مليارا بليون بليونا', 'ملياران مليارين ملياري بليونان بليونين', 'مليارات بلايين'),
  ...scaleRows(
    1e12,
    'تريليون تريليونا ترليون ترليونا',
    'تريليونان تريليونين ترليونان ترليونين تريليوني ترليوني',
    'تريليونات ترليونات',
  ),
]);

/** Ordinals 1–10, without the article. «الثان» for «الثاني» is met in questions. */
export const ORDINALS = entries([
  [1, 'اول اولي'],
  [2, 'ثاني ثانيه ثان ثانيا'],
  [3, 'ثالث ثالثه'],
  [4, 'رابع رابعه'],
  [5, 'خامس خامسه'],
  [6, 'سادس سادسه'],
  [7, 'سابع سابعه'],
  [8, 'ثامن ثامنه'],
  [9, 'تاسع تاسعه'],
  [10, 'عاشر عاشره'],
]);

/** «الحادي عشر», «الحادية والعشرون»: ordinals only before a ten. */
export const BOUND_ORDINALS = entries([[1, 'حادي حاديه']]);

export const FRACTIONS = entries([
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
  [1 / 4, 'ربع'],
]);

/** After three: «ثلاثة أرباع». */
export const QUARTERS = 'ارباع';

/** «ثلاثة فاصلة خمسة». */
export const DECIMAL_POINT: ReadonlySet<string> = new Set(['فاصله', 'فاصل']);

/** «خمسون في المئة», «بالمائة»: no number of its own. */
export const PERCENT_PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'ب', 'فى']);

/** Folded words that only look like a number with a proclitic: «لست» (I am not), «باول» (Powell). */
export const NO_NUMBERS: ReadonlySet<string> = new Set(['لست', 'فلست', 'ولست', 'باول', 'كست']);

const STEMS = [
  ZERO,
  UNITS,
  BOUND_UNITS,
  TEN,
  TENS,
  HUNDREDS,
  SCALES,
  ORDINALS,
  BOUND_ORDINALS,
  FRACTIONS,
].flatMap((table) => [...table.keys()]);
const NUMERALS = withProclitics([...STEMS, ...STEMS.map((stem) => `ال${stem}`)]);

/** True when a number may begin with this folded word. */
export const isNumeral = (word: string): boolean => NUMERALS.has(word);
