/** Words of time, folded (src/arabic/fold.ts). A new name is one word in a row here, and a sentence in the tests. */
import { withProclitics } from '../tokens.ts';
import type { TimeMod } from '../types.ts';

/** Words that follow the first one, and what the whole stands for. */
interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A table of rows [what it stands for, words parted by blanks]; «_» joins the words of one phrase. */
export function rows<T>(table: readonly (readonly [T, string])[]): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [value, words] of table)
    for (const word of words.split(' ')) {
      const [head = '', ...rest] = word.split('_');
      phrases.set(
        head,
        [...(phrases.get(head) ?? []), { rest, value }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  return phrases;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Months by one word: Gulf and Egyptian, Levantine, Maghrebi. «_» stands for a blank. */
export const MONTHS = rows<number>([
  [1, 'يناير ينايير جانفي كانون_الثاني كانون_ثاني كانون_ثان كانون_2'],
  [2, 'فبراير فيبراير فبرير فيفري شباط اشباط'],
  [3, 'مارس اذار'],
  [4, 'ابريل افريل نيسان'],
  [5, 'مايو ماي ايار مايس'],
  [6, 'يونيو يونيه جوان حزيران'],
  [7, 'يوليو يوليه يوليوز جويليه تموز'],
  [8, 'اغسطس اغسطوس اوغسطس اوت غشت اب'],
  [9, 'سبتمبر سيبتمبر شتنبر ايلول'],
  [10, 'اكتوبر اوكتوبر تشرين_الاول تشرين_اول تشرين_1'],
  [11, 'نوفمبر نوفنبر نونبر تشرين_الثاني تشرين_ثاني تشرين_ثان تشرين_2'],
  [12, 'ديسمبر دسمبر ديسيمبر دجنبر كانون_الاول كانون_اول كانون_1'],
]);

/**
 * Months that are other words too («مارس» practised, «ماي» May the minister, «جوان» Joan, «أوت» out, «آب» returned,
 * «نيسان» the car): they need a day, a year, «شهر» or the like beside them; a preposition is not enough.
 */
export const SHY_MONTHS = setOf('مارس ماي جوان اوت اب غشت مايس');

/** Hijri months; they count only with a day, a year, or «شهر»: «رجب», «رمضان» are names too. */
export const HIJRI_MONTHS = rows<number>([
  [1, 'محرم المحرم'],
  [2, 'صفر'],
  [3, 'ربيع_الاول ربيع_اول'],
  [4, 'ربيع_الاخر ربيع_الثاني ربيع_اخر ربيع_ثاني'],
  [5, 'جمادي_الاولي جمادي_الاول جمادي_اولي جمادا_الاولي'],
  [6, 'جمادي_الاخره جمادي_الثانيه جمادي_الاخر جمادي_الثاني جمادا_الاخره'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
  [11, 'ذو_القعده ذي_القعده ذا_القعده'],
  [12, 'ذو_الحجه ذي_الحجه ذا_الحجه'],
]);

/** 0 is Sunday. */
export const WEEKDAYS = rows<number>([
  [0, 'الاحد'],
  [1, 'الاثنين الاتنين'],
  [2, 'الثلاثاء الثلثاء الثلاثا'],
  [3, 'الاربعاء الاربعا'],
  [4, 'الخميس'],
  [5, 'الجمعه'],
  [6, 'السبت'],
]);

/** Without the article only after «يوم» or an ordinal: «أول يوم جمعة من يوليو». */
export const BARE_WEEKDAYS = rows<number>([
  [0, 'احد'],
  [1, 'اثنين'],
  [2, 'ثلاثاء'],
  [3, 'اربعاء'],
  [4, 'خميس'],
  [5, 'جمعه'],
  [6, 'سبت'],
]);

/** Days counted from the article's; the longest that fits counts. «_» stands for a blank. */
export const RELATIVE_DAYS = rows<number>([
  [-2, 'امس_الاول اول_امس اول_من_امس قبل_امس اول_البارحه البارحه_الاولي'],
  [-1, 'امس الامس البارحه مبارح امبارح'],
  [0, 'اليوم'],
  [1, 'غدا غد الغد'],
  [2, 'بعد_غد بعد_الغد بعد_غدا'],
]);

export type DayPart = 'DW' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Parts of the day that stand before a day: «فجر الخميس», «مساء أمس». */
export const DAY_PARTS = rows<DayPart>([
  ['DW', 'فجر'],
  ['MO', 'صباح صبيحه ضحي'],
  ['MI', 'ظهر ظهيره'],
  ['AF', 'عصر بعد_ظهر بعد_عصر'],
  ['EV', 'مساء امسيه'],
  ['NI', 'ليل ليله منتصف_ليل منتصف_ليله'],
]);

/** Adverbs that stand after a day or an hour: «الخميس صباحاً», «التاسعة ليلاً». */
export const DAY_PART_ADVERBS = rows<DayPart>([
  ['DW', 'فجرا الفجر'],
  ['MO', 'صباحا الصباح ضحي قبل_الظهر'],
  ['MI', 'ظهرا الظهر'],
  ['AF', 'عصرا العصر بعد_الظهر'],
  ['EV', 'مساء المساء'],
  ['NI', 'ليلا الليل'],
]);

/** «هذا الصباح», «هذه الليلة». */
export const THIS_DAY_PART = rows<DayPart>([
  ['MO', 'الصباح'],
  ['MI', 'الظهر'],
  ['EV', 'المساء'],
  ['NI', 'الليله'],
]);

/** Where a period lies from the article's: −1 «الماضي», 0 «الجاري», 1 «المقبل». */
export const SHIFTS = rows<number>([
  [
    -1,
    'الماضي الماضيه الماضيين الماضيان الماضيتين المنصرم المنصرمه المنصرمين الفايت الفايته المنقضي المنقضيه',
  ],
  [0, 'الجاري الجاريه الحالي الحاليه الراهن الراهنه'],
  [1, 'المقبل المقبله المقبلين المقبلان المقبلتين القادم القادمه القادمين القادمان الاتي الاتيه'],
  [-2, 'قبل_الماضي قبل_الماضيه ما_قبل_الماضي'],
  [2, 'بعد_المقبل بعد_القادم بعد_المقبله بعد_القادمه'],
]);

/** These count from the time told last; from the article's day only where nothing else is told. */
export const TOLD_SHIFTS = rows<number>([
  [-1, 'السابق السابقه'],
  [1, 'التالي التاليه اللاحق'],
  [0, 'نفسه ذاته نفسها ذاتها عينه عينها'],
]);

export const PARTS = rows<TimeMod>([
  ['START', 'مطلع اوايل بدايه بدايات مستهل غره'],
  ['MID', 'منتصف اواسط وسط'],
  ['END', 'نهايه اواخر نهايات ختام'],
]);

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** «الشهر الماضي», «هذا الأسبوع». */
export const DEFINITE_UNITS = rows<Unit>([
  ['week', 'الاسبوع'],
  ['month', 'الشهر'],
  ['quarter', 'الربع'],
  ['year', 'العام السنه'],
  ['decade', 'العقد'],
  ['century', 'القرن'],
]);

/** «قبل شهر», «بعد أسبوع»; plurals and duals with their number. */
export const COUNTED_UNITS = rows<{ readonly unit: Unit | 'hour'; readonly count?: number }>([
  [{ unit: 'hour' }, 'ساعه ساعات'],
  [{ unit: 'hour', count: 2 }, 'ساعتين ساعتان'],
  [{ unit: 'day' }, 'يوم يوما ايام'],
  [{ unit: 'day', count: 2 }, 'يومين يومان'],
  [{ unit: 'week' }, 'اسبوع اسبوعا اسابيع'],
  [{ unit: 'week', count: 2 }, 'اسبوعين اسبوعان'],
  [{ unit: 'month' }, 'شهر شهرا اشهر شهور'],
  [{ unit: 'month', count: 2 }, 'شهرين شهران'],
  [{ unit: 'year' }, 'عام عاما اعوام سنه سنوات سنين'],
  [{ unit: 'year', count: 2 }, 'عامين عامان سنتين سنتان'],
  [{ unit: 'decade' }, 'عقد عقدا عقود'],
  [{ unit: 'decade', count: 2 }, 'عقدين عقدان'],
]);

/** «السبعينيات»: the first year of the decade within its century. */
export const DECADES = rows<number>([
  [20, 'عشرينات عشرينيات'],
  [30, 'ثلاثينات ثلاثينيات'],
  [40, 'اربعينات اربعينيات'],
  [50, 'خمسينات خمسينيات'],
  [60, 'ستينات ستينيات'],
  [70, 'سبعينات سبعينيات'],
  [80, 'ثمانينات ثمانينيات'],
  [90, 'تسعينات تسعينيات'],
]);

/** First month of a season of three. */
export const SEASONS = rows<number>([
  [3, 'ربيع الربيع'],
  [6, 'صيف الصيف'],
  [9, 'خريف الخريف'],
  [12, 'شتاء الشتاء'],
]);

/** Nouns of which a bare «العام» is an adjective: «الأمين العام», «بشكل عام». */
export const GENERAL_NOUNS = setOf(
  'الامين المدعي النايب المدير الراي القطاع النقل الامن الصالح الطريق المفتي القايد المشرف القنصل المفتش المراقب الحاكم المنسق المفوض الكاتب الموتمر الاضراب العفو الوضع المقر النظام الحق المال الاطار السياق الشكل المستوي الاتجاه الامتحان التعليم المجلس الاتحاد السكرتير الرييس المحاسب التحكيم الطابع الاستفتاء الاداء الترتيب المعدل المزاج الطب الجراح الضابط المتحدث الفريق التصنيف المركز الدين المهندس الاجتماع',
);

/** Words without a table of their own that an expression may begin with. */
const OPENING_WORDS = setOf(
  'شهر الشهر يوم نهار اليوم عام العام سنه السنه عامي العامين من بين بدءا ابتداء اعتبارا يومي شهري اعوام الاعوام ايام سنوات ليلتي صباحي موسم موسمي الموسم وقت قبل منذ بعد هذا هذه الساعه ال اخر الربع النصف الاشهر الشهور اول اول احد اثنين ثلاثاء اربعاء خميس جمعه سبت الساعات الايام الاسابيع السنوات السنين العقود اليومين الاسبوعين الشهرين السنتين العقدين الواحده الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره الحاديه الحادي',
);

const BEGINNINGS = withProclitics([
  ...OPENING_WORDS,
  ...[
    MONTHS,
    HIJRI_MONTHS,
    WEEKDAYS,
    RELATIVE_DAYS,
    DAY_PARTS,
    THIS_DAY_PART,
    PARTS,
    DEFINITE_UNITS,
    SEASONS,
  ].flatMap((table) => [...table.keys()]),
  ...[...DECADES.keys()].flatMap((decade) => [decade, `ال${decade}`]),
]);

/** True when an expression of time may begin with this folded word; numbers may begin one too. */
export const mayBegin = (word: string): boolean => BEGINNINGS.has(word);

/** Nouns that a number like 2000 counts, so that it is no year. */
export const COUNTED_NOUNS = setOf(
  'شخص شخصا قتيل قتيلا جريح جريحا جندي جنديا مقاتل مقاتلا عنصر عنصرا عسكري عسكريا طفل طفلا امراه نازح نازحا لاجي لاجيا مهاجر مهاجرا مدني مدنيا مواطن مواطنا حاله اصابه وفاه اسره عايله منزل منزلا وحده قطعه طن طنا كيلومتر كيلومترا كيلو متر مترا كلم كم ميل ميلا قدم هكتار هكتارا فدان دولار دولارا ريال ريالا درهم درهما دينار دينارا يورو ليره جنيه جنيها روبل ين يوان شيكل شيقل نقطه مره صوت صوتا طالب طالبا موظف موظفا عامل عاملا مشارك مشاركا متظاهر متظاهرا شركه موسسه مدرسه قريه مدينه دوله سهم سهما صفحه كلمه غرام غراما كيلوغرام لتر لترا برميل برميلا ميغاواط واط سنه عام عاما يوم يوما شهر شهرا ساعه دقيقه ثانيه بالميه نسمه راس سياره طايره صاروخ صاروخا موقع موقعا هدف هدفا خيمه سرير سريرا جثه معتقل معتقلا سجين سجينا اسير اسيرا حاج حاجا زاير زايرا سايح سايحا مسافر مسافرا راكب راكبا متطوع متطوعا ضحيه',
);
