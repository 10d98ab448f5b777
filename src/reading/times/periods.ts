/** Periods as written: «الشهر الماضي», «الربع الأول من 2015», «ستينات القرن الماضي», «قبل أسبوعين», «الأيام الثلاثة الماضية». */
import { isAdjective, monthAt, monthTail, yearAt } from './dates.ts';
import { definitePeriod } from './days.ts';
import type { Moment, MomentAt } from './moment.ts';
import { ANY_CLITICS, NO_CLITICS, phraseAt, type Scan, wordAt, wordIn } from './scan.ts';
import {
  COUNTED_UNITS,
  DECADES,
  DEFINITE_UNITS,
  PARTS,
  rows,
  SEASONS,
  SHIFTS,
  setOf,
  type Unit,
} from './words.ts';

const OF = setOf('من في');

/** «الأسبوع الماضي», «هذا العام», unless «العام» is an adjective («الأمين العام الحالي»). */
export function periodAt(scan: Scan, at: number): MomentAt | undefined {
  const found = definitePeriod(scan, at);
  if (found === undefined || isAdjective(scan, at)) return undefined;
  // «العام الماضي 2014», «العام الجاري (2015)»: the number stands
  const open = wordAt(scan, found.next) === '(' ? 1 : 0;
  const year = found.moment.unit === 'year' ? yearAt(scan, found.next + open, true) : undefined;
  if (year?.moment.year === undefined || (open > 0 && wordAt(scan, year.next) !== ')')) return found;
  return { moment: year.moment, next: year.next + open };
}

/** The edge of a period: «مطلع 2012», «منتصف هذا الشهر», «نهاية أيلول/سبتمبر 2020», «أواخر العام». */
export function partAt(scan: Scan, at: number): MomentAt | undefined {
  const part = phraseAt(scan, PARTS, at, ANY_CLITICS);
  if (part === undefined) return undefined;
  const of = OF.has(wordAt(scan, part.next)) ? part.next + 1 : part.next;
  const whole = wholeAt(scan, of);
  if (whole !== undefined) return { moment: { ...whole.moment, part: part.value }, next: whole.next };
  // «بنهاية العام», «منتصف الشهر»: the article's own
  const unit = phraseAt(scan, DEFINITE_UNITS, of);
  const own =
    unit?.value === 'month' || unit?.value === 'year' || (unit?.value === 'week' && part.value === 'START');
  return unit !== undefined && own && !isQualified(scan, unit.next)
    ? { moment: { unit: unit.value, shift: 0, part: part.value }, next: unit.next }
    : undefined;
}

/** «نهاية العام الدراسي», «بداية الأسبوع الثالث من البرنامج»: another year, another week. */
const isQualified = (scan: Scan, at: number): boolean =>
  scan.numbers[at]?.ordinal === true || wordIn(scan, at, OTHER_YEARS);
const OTHER_YEARS = setOf('الدراسي الجامعي المالي الماليه الهجري التدريبي الدراسيه الجديد');

/** A period that can have edges: a month, a year, a counted or sliced one. */
function wholeAt(scan: Scan, at: number): MomentAt | undefined {
  return (
    sliceAt(scan, at) ??
    decadeAt(scan, at) ??
    seasonAt(scan, at) ??
    periodAt(scan, at) ??
    monthPeriod(scan, at, NO_CLITICS) ??
    yearAt(scan, at, true)
  );
}

/** A month with its year or «الماضي»; whether a bare one counts is decided by the caller. */
export function monthPeriod(scan: Scan, at: number, clitics: RegExp): MomentAt | undefined {
  const month = monthAt(scan, at, clitics);
  if (month === undefined) return undefined;
  const tail = monthTail(scan, month.next);
  return { moment: { month: month.month, ...tail?.moment }, next: tail?.next ?? month.next };
}

/** What a slice is cut from: a year, a month, or the article's year. */
const PIECES = rows<'quarter' | 'half'>([
  ['quarter', 'الربع'],
  ['half', 'النصف'],
]);
const LAST = setOf('الاخير الاخيره');

/** «الربع الثالث من العام الجاري», «النصف الأول من 2015», «الأشهر التسعة الأولى من 2015», «الأسبوع الأول من يوليو». */
export function sliceAt(scan: Scan, at: number): MomentAt | undefined {
  const piece = phraseAt(scan, PIECES, at, ANY_CLITICS);
  if (piece !== undefined) {
    const last = LAST.has(wordAt(scan, piece.next));
    const number = scan.numbers[piece.next];
    const most = piece.value === 'quarter' ? 4 : 2;
    const n = last ? most : number?.ordinal ? number.value : undefined;
    if (n === undefined || n > most) return undefined;
    const year = yearOf(scan, last ? piece.next + 1 : (number?.next ?? piece.next));
    if (year !== undefined)
      return { moment: { slice: { of: piece.value, n }, ...year.moment }, next: year.next };
    const next = number?.next ?? piece.next;
    return piece.value === 'quarter' && !last && ofBusiness(scan, at, next)
      ? { moment: { slice: { of: piece.value, n } }, next }
      : undefined;
  }
  return firstMonths(scan, at) ?? weekOfMonth(scan, at);
}

const BUSINESS =
  /^[وفبل]?(?:ال)?(?:ارباح|ربح|خسائر|خساير|ايرادات|عائدات|عايدات|مبيعات|نمو|ناتج|اقتصاد|نتايج|صافي|اسهم|ماليه|دولار|ريال|يورو|بنك|شركه|شركات|سوق|صادرات|واردات|انتاج|مليون|مليار|استثمار|وظايف|تضخم|اسعار|بيانات|توزيعات)/;

/** «ارتفعت الأرباح في الربع الثاني»: of a year that is not named; not «في الربع الثاني من المباراة». */
function ofBusiness({ words }: Scan, at: number, next: number): boolean {
  if (/^(?:من|لل.*)$/.test(words[next]?.text ?? '')) return false;
  return words.slice(Math.max(0, at - 25), next + 15).some(({ text }) => BUSINESS.test(text));
}

/** «من العام الماضي», «من عام 2015», «لعام 2015», «من 2015», «2015». */
function yearOf(scan: Scan, at: number): MomentAt | undefined {
  const of = OF.has(wordAt(scan, at)) ? at + 1 : at;
  const period = definitePeriod(scan, of);
  if (period?.moment.unit === 'year') {
    const { shift = 0, told } = period.moment;
    return { moment: { yearShift: shift, ...(told ? { told } : {}) }, next: period.next };
  }
  const year = yearAt(scan, of, true);
  if (year !== undefined) return year;
  // «الربع الأول من العام»: this one
  return phraseAt(scan, DEFINITE_UNITS, of)?.value === 'year' && of > at
    ? { moment: { yearShift: 0 }, next: of + 1 }
    : undefined;
}

const MONTHS_WORD = setOf('الاشهر الشهور اشهر شهور');
const FIRST = setOf('الاولي الاول');

/** «الأشهر التسعة الأولى من 2015», «أول ستة أشهر من العام الجاري». */
function firstMonths(scan: Scan, at: number): MomentAt | undefined {
  const definite = wordIn(scan, at, MONTHS_WORD);
  const count = scan.numbers[definite && wordAt(scan, at + 1) === 'ال' ? at + 2 : at + 1];
  if (count === undefined || count.value < 2 || count.value > 11 || count.ordinal) return undefined;
  const closed = definite
    ? FIRST.has(wordAt(scan, count.next))
    : /^[وف]?[بل]?اول$/.test(wordAt(scan, at)) && MONTHS_WORD.has(wordAt(scan, count.next));
  const year = closed ? yearOf(scan, count.next + 1) : undefined;
  return year === undefined
    ? undefined
    : { moment: { slice: { of: 'months', n: count.value }, ...year.moment }, next: year.next };
}

/** «الأسبوع الأول من يوليو», «الأسبوع الأخير من الشهر الجاري». */
function weekOfMonth(scan: Scan, at: number): MomentAt | undefined {
  const unit = phraseAt(scan, DEFINITE_UNITS, at, ANY_CLITICS);
  if (unit?.value !== 'week') return undefined;
  const number = scan.numbers[unit.next];
  const last = LAST.has(wordAt(scan, unit.next));
  const n = last ? -1 : number?.ordinal && number.value <= 4 ? number.value : undefined;
  const of = last ? unit.next + 1 : (number?.next ?? unit.next);
  if (n === undefined || !OF.has(wordAt(scan, of))) return undefined;
  const period = definitePeriod(scan, of + 1);
  const month = period?.moment.unit === 'month' ? period : monthPeriod(scan, of + 1, NO_CLITICS);
  return month === undefined
    ? undefined
    : { moment: { slice: { of: 'week', n }, ...month.moment }, next: month.next };
}

/** «ستينات القرن الماضي», «السبعينيات»; not «في الثلاثينيات من عمره». */
export function decadeAt(scan: Scan, at: number): MomentAt | undefined {
  for (const { clitics, stem } of scan.words[at]?.forms ?? []) {
    const definite = stem.startsWith('ال');
    const decade = DECADES.get(definite ? stem.slice(2) : stem)?.[0]?.value;
    if (decade === undefined || clitics.length > 2) continue;
    const of = OF.has(wordAt(scan, at + 1)) ? at + 2 : at + 1;
    const century = centuryAt(scan, of);
    if (century !== undefined) return { moment: { decade, ...century.moment }, next: century.next };
    if (/^(?:ال)?عمر/.test(wordAt(scan, of)) || !definite) return undefined;
    return { moment: { decade }, next: at + 1 };
  }
  return undefined;
}

/** «القرن الماضي», «القرن التاسع عشر». */
export function centuryAt(scan: Scan, at: number): MomentAt | undefined {
  const unit = phraseAt(scan, DEFINITE_UNITS, at, ANY_CLITICS);
  if (unit?.value !== 'century') return undefined;
  const number = scan.numbers[unit.next];
  if (number !== undefined && number.value >= 1 && number.value <= 21)
    return { moment: { century: number.value }, next: number.next };
  return definitePeriod(scan, at);
}

/** «صيف 2014», «الشتاء الماضي»; a bare season is none. */
export function seasonAt(scan: Scan, at: number): MomentAt | undefined {
  if (/^هذا$/.test(wordAt(scan, at))) {
    const current = phraseAt(scan, SEASONS, at + 1);
    return current === undefined
      ? undefined
      : { moment: { season: current.value, shift: 0 }, next: current.next };
  }
  const season = phraseAt(scan, SEASONS, at, ANY_CLITICS);
  if (season === undefined) return undefined;
  const shift = wordAt(scan, at).includes('ال') ? phraseAt(scan, SHIFTS, season.next) : undefined;
  if (shift !== undefined) return { moment: { season: season.value, shift: shift.value }, next: shift.next };
  const year = yearOf(scan, season.next);
  return year === undefined
    ? undefined
    : { moment: { season: season.value, ...year.moment }, next: year.next };
}

const AGO = setOf('قبل منذ');
const HENCE = setOf('بعد');
const ABOUT = setOf('نحو حوالي قرابه زهاء');
const NOW = setOf('الان اليوم');

/** «قبل أسبوعين», «منذ ثلاثة أيام», «بعد شهر من الآن»; not «قبل يومين من الانتخابات», which counts from something else. */
export function offsetAt(scan: Scan, at: number, ahead: (next: number) => boolean): MomentAt | undefined {
  const ago = wordIn(scan, at, AGO);
  if (!ago && !wordIn(scan, at, HENCE)) return undefined;
  const about = ABOUT.has(wordAt(scan, at + 1)) ? at + 2 : at + 1;
  const counted = countedUnit(scan, about);
  if (counted === undefined) return undefined;
  const { unit, count, next } = counted;
  const of = wordAt(scan, next) === 'من';
  const fromNow = of && NOW.has(wordAt(scan, next + 1));
  if (of && !fromNow) return undefined;
  if (!ago && !fromNow && !ahead(next)) return undefined;
  return { moment: { unit, count: ago ? -count : count, point: true }, next: fromNow ? next + 2 : next };
}

/** «يومين», «ثلاثة أسابيع», «شهر واحد». A bare plural («قبل أيام») counts nothing. */
function countedUnit(scan: Scan, at: number): { unit: Unit; count: number; next: number } | undefined {
  const number = scan.numbers[at];
  const noun = number === undefined ? at : number.next;
  const found = phraseAt(scan, COUNTED_UNITS, noun);
  if (found === undefined || (number !== undefined && (number.ordinal || !Number.isInteger(number.value))))
    return undefined;
  let { next } = found;
  let count = number?.value ?? found.value.count ?? 1;
  if (number === undefined && found.value.count === undefined) {
    if (PLURALS.has(wordAt(scan, noun))) return undefined;
    // «قبل شهر رمضان», «قبل عام 2015», «قبل يوم الخميس», «بعد يوم حافل»
    const one = /^واحده?$/.test(wordAt(scan, next));
    if (one) next++;
    else if (scan.numbers[next] !== undefined || startsName(scan, next)) return undefined;
  }
  if (found.value.unit === 'hour') {
    // «قبل 48 ساعة» is two days; fewer hours stay unread
    if (count % 24 !== 0) return undefined;
    count /= 24;
    return { unit: 'day', count, next };
  }
  return count > 2000 ? undefined : { unit: found.value.unit, count, next };
}

const PLURALS = setOf('ايام اسابيع اشهر شهور اعوام سنوات سنين عقود ساعات');

/** After «شهر», «يوم», «عام»: a name of the month or day, or an adjective. */
const startsName = (scan: Scan, at: number): boolean => {
  const word = scan.words[at];
  return word?.kind === 'word' && !FOLLOWS_COUNT.has(word.text) && !/^[وف]/.test(word.text);
};
const FOLLOWS_COUNT = setOf(
  'من في علي عن الي ان انه انها اي كما بعد قبل خلال لكن حيث مع تقريبا فقط كامل بالضبط بسبب عندما حين ثم او قد كان كانت اعلن اعلنت قال قالت بينما بحسب وفق تحت لدي',
);

const DEFINITE_COUNTED = rows<Unit | 'hour'>([
  ['hour', 'الساعات'],
  ['day', 'الايام'],
  ['week', 'الاسابيع'],
  ['month', 'الاشهر الشهور'],
  ['year', 'الاعوام السنوات السنين'],
  ['decade', 'العقود'],
]);
const DEFINITE_DUALS = rows<Unit>([
  ['day', 'اليومين'],
  ['week', 'الاسبوعين'],
  ['month', 'الشهرين'],
  ['year', 'العامين السنتين'],
  ['decade', 'العقدين'],
]);

/** «الأيام الثلاثة الماضية», «الأسبوعين المقبلين», «الـ24 ساعة الماضية», «الثلاثة أشهر القادمة». */
export function lastUnitsAt(scan: Scan, at: number): MomentAt | undefined {
  const dual = phraseAt(scan, DEFINITE_DUALS, at, ANY_CLITICS);
  if (dual !== undefined) return shifted(scan, dual.next, dual.value, 2);
  const plural = phraseAt(scan, DEFINITE_COUNTED, at, ANY_CLITICS);
  if (plural !== undefined) {
    const number = scan.numbers[wordAt(scan, plural.next) === 'ال' ? plural.next + 1 : plural.next];
    return number === undefined || number.ordinal
      ? undefined
      : shifted(scan, number.next, plural.value, number.value);
  }
  const number = scan.numbers[/^[وف]?[بل]?ال$/.test(wordAt(scan, at)) ? at + 1 : at];
  if (number === undefined || number.ordinal) return undefined;
  if (!/^[وف]?[بل]?ال/.test(wordAt(scan, at))) return undefined;
  const unit = phraseAt(scan, COUNTED_UNITS, number.next);
  return unit === undefined ? undefined : shifted(scan, unit.next, unit.value.unit, number.value);
}

function shifted(scan: Scan, at: number, unit: Unit | 'hour', count: number): MomentAt | undefined {
  const shift = phraseAt(scan, SHIFTS, at);
  if (
    shift === undefined ||
    Math.abs(shift.value) !== 1 ||
    !Number.isInteger(count) ||
    count < 1 ||
    count > 200
  )
    return undefined;
  const moment = (unit: Unit, n: number): Moment => ({ unit, count: n * shift.value });
  if (unit !== 'hour') return { moment: moment(unit, count), next: shift.next };
  return count % 24 === 0 ? { moment: moment('day', count / 24), next: shift.next } : undefined;
}
