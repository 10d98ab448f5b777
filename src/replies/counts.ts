/** Counted nouns: figures in words, by the plural rules of each language («قتيلان», «7 مدنيين», «أكثر من 200 جريح»). */
import type { Toll, TollCategory, TollGroup, TollQualifier } from '../reading/types.ts';
import type { Language } from './language.ts';

/** Arabic forms of a noun after its number; `two` and its form after a preposition carry the number in themselves. */
interface ArabicNoun {
  readonly one: string;
  readonly two: string;
  readonly twoOblique: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
  /** After a vague size: «عشرات القتلى». */
  readonly definite: string;
}

const noun = (
  one: string,
  two: string,
  twoOblique: string,
  few: string,
  many: string,
  other: string,
  definite: string,
): ArabicNoun => ({ one, two, twoOblique, few, many, other, definite });

/** one, two, two after a preposition, 3–10, 11–99, 100 and more, after a vague size */
const ARABIC: Readonly<Record<TollCategory | TollGroup, ArabicNoun>> = {
  killed: noun('قتيل واحد', 'قتيلان', 'قتيلين', 'قتلى', 'قتيلًا', 'قتيل', 'القتلى'),
  wounded: noun('جريح واحد', 'جريحان', 'جريحين', 'جرحى', 'جريحًا', 'جريح', 'الجرحى'),
  missing: noun('مفقود واحد', 'مفقودان', 'مفقودين', 'مفقودين', 'مفقودًا', 'مفقود', 'المفقودين'),
  displaced: noun('نازح واحد', 'نازحان', 'نازحين', 'نازحين', 'نازحًا', 'نازح', 'النازحين'),
  evacuated: noun('شخص واحد', 'شخصان', 'شخصين', 'أشخاص', 'شخصًا', 'شخص', 'الأشخاص'),
  captured: noun('محتجز واحد', 'محتجزان', 'محتجزين', 'محتجزين', 'محتجزًا', 'محتجز', 'المحتجزين'),
  civilians: noun('مدني واحد', 'مدنيان', 'مدنيين', 'مدنيين', 'مدنيًّا', 'مدني', 'المدنيين'),
  children: noun('طفل واحد', 'طفلان', 'طفلين', 'أطفال', 'طفلًا', 'طفل', 'الأطفال'),
  women: noun('امرأة واحدة', 'امرأتان', 'امرأتين', 'نساء', 'امرأة', 'امرأة', 'النساء'),
  soldiers: noun('جندي واحد', 'جنديان', 'جنديين', 'جنود', 'جنديًّا', 'جندي', 'الجنود'),
  police: noun('شرطي واحد', 'شرطيان', 'شرطيين', 'شرطيين', 'شرطيًّا', 'شرطي', 'رجال الشرطة'),
};

/** one, more than one */
const ENGLISH: Readonly<Record<TollCategory | TollGroup, readonly [string, string]>> = {
  killed: ['killed', 'killed'],
  wounded: ['wounded', 'wounded'],
  missing: ['missing', 'missing'],
  displaced: ['displaced', 'displaced'],
  evacuated: ['evacuated', 'evacuated'],
  captured: ['captured', 'captured'],
  civilians: ['civilian', 'civilians'],
  children: ['child', 'children'],
  women: ['woman', 'women'],
  soldiers: ['soldier', 'soldiers'],
  police: ['police officer', 'police officers'],
};

type Vague = Exclude<TollQualifier, 'exact' | 'at_least' | 'more_than' | 'about' | 'up_to' | 'range'>;

const VAGUE: Readonly<Record<Vague, Readonly<Record<Language, string>>>> = {
  dozens: { ar: 'عشرات', en: 'dozens' },
  hundreds: { ar: 'مئات', en: 'hundreds' },
  thousands: { ar: 'آلاف', en: 'thousands' },
  tens_of_thousands: { ar: 'عشرات الآلاف من', en: 'tens of thousands' },
  hundreds_of_thousands: { ar: 'مئات الآلاف من', en: 'hundreds of thousands' },
  millions: { ar: 'ملايين', en: 'millions' },
};

/** `oblique`: the counted noun stands after a preposition («أكثر من قتيلين»). */
const QUALIFIED: Readonly<
  Record<Exclude<TollQualifier, Vague>, Readonly<Record<Language, string>> & { readonly oblique?: true }>
> = {
  exact: { ar: '{count}', en: '{count}' },
  at_least: { ar: '{count} على الأقل', en: 'at least {count}' },
  more_than: { ar: 'أكثر من {count}', en: 'more than {count}', oblique: true },
  about: { ar: 'نحو {count}', en: 'about {count}', oblique: true },
  up_to: { ar: 'ما يصل إلى {count}', en: 'up to {count}', oblique: true },
  range: { ar: 'بين {least} و{count}', en: '{least} to {count}', oblique: true },
};

const digits = new Intl.NumberFormat('en', { useGrouping: 'min2' });
const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** A number of things: `counted(7, 'civilians', 'ar') === '7 مدنيين'`. */
export function counted(
  count: number,
  what: TollCategory | TollGroup,
  language: Language,
  oblique = false,
): string {
  const form = rules[language].select(count);
  if (language === 'en') return `${digits.format(count)} ${ENGLISH[what][form === 'one' ? 0 : 1]}`;
  const forms = ARABIC[what];
  if (form === 'zero') return `لا ${forms.few}`;
  if (form === 'two') return oblique ? forms.twoOblique : forms.two;
  return form === 'one' ? forms.one : `${digits.format(count)} ${forms[form]}`;
}

/** A figure in words: «32 قتيلًا», «أكثر من 200 جريح», «آلاف النازحين», «7 مدنيين». */
export function figureInWords(
  toll: Pick<Toll, 'category' | 'count' | 'max' | 'qualifier' | 'group'>,
  language: Language,
): string {
  const what = toll.group ?? toll.category;
  const { qualifier, count } = toll;
  if (isVague(qualifier)) {
    const size = VAGUE[qualifier][language];
    return language === 'ar' ? `${size} ${ARABIC[what].definite}` : `${size} ${ENGLISH[what][1]}`;
  }
  const frame = QUALIFIED[qualifier];
  return frame[language]
    .replace('{least}', digits.format(count ?? 0))
    .replace('{count}', counted(toll.max ?? count ?? 0, what, language, frame.oblique));
}

const isVague = (qualifier: TollQualifier): qualifier is Vague => qualifier in VAGUE;
