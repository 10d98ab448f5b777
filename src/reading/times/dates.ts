/** Dates, months and years as written: «21 أيلول/ سبتمبر», «الثالث من نيسان», «2015/8/25», «25/10/1436هـ», «العام 2015». */
import type { Moment, MomentAt } from './moment.ts';
import { ANY_CLITICS, NO_CLITICS, phraseAt, type Scan, touches, wordAt, wordIn } from './scan.ts';
import {
  COUNTED_NOUNS,
  DEFINITE_UNITS,
  GENERAL_NOUNS,
  HIJRI_MONTHS,
  MONTHS,
  SHIFTS,
  SHY_MONTHS,
  setOf,
  TOLD_SHIFTS,
} from './words.ts';

const OF = setOf('من في');
const MONTH_WORD = setOf('شهر الشهر');
const YEAR_WORDS = setOf('عام العام سنه السنه');
const DEFINITE_YEARS = /(?:ال|لل)(?:عام|سنه)$/;
const YEAR_ADJECTIVES = setOf('الميلادي الميلاديه الهجري الهجريه الدراسي الدراسيه المالي الماليه');
const HIJRI_MARKS = setOf('هـ ه هجري هجريه للهجره');
const GREGORIAN_MARKS = setOf('م ميلادي ميلاديه للميلاد');

/** A month with the second name that may stand beside it. `shy`: needs more than a preposition to be one. */
export interface MonthAt {
  readonly month: number;
  readonly next: number;
  readonly shy: boolean;
  /** «شهر» stood before it. */
  readonly named: boolean;
}

/** A month by one or both of its names, «شهر» before it or not: «أيلول/ سبتمبر», «أغسطس (آب)», «يونيو حزيران». */
export function monthAt(scan: Scan, at: number, clitics: RegExp = ANY_CLITICS): MonthAt | undefined {
  if (!wordIn(scan, at, MONTH_WORD)) return monthName(scan, at, clitics);
  const month = monthName(scan, at + 1, NO_CLITICS);
  return month === undefined ? undefined : { ...month, named: true, shy: false };
}

function monthName(scan: Scan, at: number, clitics: RegExp): MonthAt | undefined {
  const found = phraseAt(scan, MONTHS, at, clitics);
  if (found === undefined) return undefined;
  const source = scan.words[at]?.source ?? '';
  const pair = secondName(scan, found.next, found.value);
  // folded, «محافظة إب» and «أب» (father) are like «آب»
  if (/إب$/.test(source) || (source === 'أب' && pair === undefined)) return undefined;
  const shy = pair === undefined && scan.words[at]?.forms.some(({ stem }) => SHY_MONTHS.has(stem)) === true;
  return { month: found.value, next: pair ?? found.next, shy, named: false };
}

/** The word after the month's second name, when it follows: one month, not two. */
function secondName(scan: Scan, at: number, month: number): number | undefined {
  const mark = wordAt(scan, at);
  const name = at + (['/', '-', '(', '،', ',', '\\'].includes(mark) ? 1 : 0);
  const second = phraseAt(scan, MONTHS, name);
  if (second?.value !== month) return undefined;
  return mark === '(' && wordAt(scan, second.next) === ')' ? second.next + 1 : second.next;
}

/** A year's number at a word: four digits, or words («ألفان وثمانية عشر»). */
function yearNumber(scan: Scan, at: number, least: number): { value: number; next: number } | undefined {
  const number = scan.numbers[at];
  if (number === undefined || number.ordinal || !Number.isInteger(number.value)) return undefined;
  if (number.value < least || number.value > 2100) return undefined;
  if (scan.words[at]?.kind === 'number' && (scan.words[at]?.text.length ?? 0) > 4) return undefined;
  // «في 2000 متر», «2015 شخصا»
  if (COUNTED_NOUNS.has(wordAt(scan, number.next))) return undefined;
  const follower = wordAt(scan, number.next);
  if (follower === 'ق' || wordAt(scan, number.next + 1) === 'الميلاد') return undefined;
  return number;
}

/** «الأمين العام», «بشكل عام»: no year. */
export const isAdjective = (scan: Scan, at: number): boolean =>
  wordAt(scan, at) === 'العام' && wordIn(scan, at - 1, GENERAL_NOUNS);

/** «عام 2015», «العام الماضي», «2015» behind a month: what it adds to the moment. */
export function yearAt(scan: Scan, at: number, bare: boolean): MomentAt | undefined {
  if (wordIn(scan, at, YEAR_WORDS)) {
    if (isAdjective(scan, at)) return undefined;
    // «العام الماضي», not «خلال 100 عام الماضية»
    const shift = DEFINITE_YEARS.test(wordAt(scan, at)) ? phraseAt(scan, SHIFTS, at + 1) : undefined;
    if (shift !== undefined) return { moment: { yearShift: shift.value }, next: shift.next };
    const told = phraseAt(scan, TOLD_SHIFTS, at + 1);
    if (told !== undefined) return { moment: { yearShift: told.value, told: true }, next: told.next };
    const number = yearNumber(scan, at + (YEAR_ADJECTIVES.has(wordAt(scan, at + 1)) ? 2 : 1), 100);
    return number === undefined ? undefined : calendarYear(scan, number);
  }
  if (wordAt(scan, at) === 'هذا' || wordAt(scan, at) === 'هذه')
    return YEAR_WORDS.has(wordAt(scan, at + 1)) ? { moment: { yearShift: 0 }, next: at + 2 } : undefined;
  const number = bare ? yearNumber(scan, at, 1000) : undefined;
  return number === undefined ? undefined : calendarYear(scan, number);
}

/** A year with its mark: «1436هـ» is Hijri, «2015م» is not. */
function calendarYear(scan: Scan, { value, next }: { value: number; next: number }): MomentAt {
  if (HIJRI_MARKS.has(wordAt(scan, next))) return { moment: { hijri: { year: value } }, next: next + 1 };
  return { moment: { year: value }, next: GREGORIAN_MARKS.has(wordAt(scan, next)) ? next + 1 : next };
}

/** What follows a month: a year («2020», «من عام 2012», «، 1927»), or «الماضي». */
export function monthTail(scan: Scan, at: number): MomentAt | undefined {
  const shift = phraseAt(scan, SHIFTS, at);
  if (shift !== undefined) return { moment: { shift: shift.value }, next: shift.next };
  const mark = wordAt(scan, at);
  if (OF.has(mark)) return yearAt(scan, at + 1, true);
  // «5 مايو - 2015», «25 آذار, 1927»
  const year = yearAt(scan, at + (['/', '-', ','].includes(mark) ? 1 : 0), true);
  return year?.moment.hijri === undefined ? year : undefined;
}

/** A day of the month at a word: 1–31 in digits or words. */
export function dayNumber(scan: Scan, at: number): { value: number; next: number } | undefined {
  const number = scan.numbers[at];
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 31)
    return undefined;
  if (scan.words[at]?.kind === 'number' && (scan.words[at]?.text.length ?? 0) > 2) return undefined;
  // «سوريا:3 مايو» is a date, «1/3 مايو», «2:3» is none
  if (['/', ':', '.'].includes(wordAt(scan, at - 1)) && scan.words[at - 2]?.kind === 'number')
    return undefined;
  return number;
}

/** A date: day and month in either order, in words or digits, either calendar; and «20 من الشهر المقبل». */
export function dateAt(scan: Scan, at: number): MomentAt | undefined {
  return numericDate(scan, at) ?? dayFirst(scan, at) ?? monthFirst(scan, at);
}

function dayFirst(scan: Scan, at: number): MomentAt | undefined {
  const day = dayNumber(scan, at);
  if (day === undefined) return undefined;
  let next = day.next;
  const mark = wordAt(scan, next);
  if (OF.has(mark) ? mark === 'من' : ['/', '-'].includes(mark)) next++;
  const month = monthAt(scan, next, NO_CLITICS);
  if (month !== undefined) {
    const tail = monthTail(scan, month.next);
    return {
      moment: { day: day.value, month: month.month, ...tail?.moment },
      next: tail?.next ?? month.next,
    };
  }
  const hijri = hijriMonthAt(scan, next);
  // «2-صفر» is a score, «الست من شوال» six days of a month
  const cardinal =
    scan.words[at]?.kind === 'word' && scan.numbers[at]?.ordinal === false && day.value % 10 > 0;
  const score =
    (mark === '-' || cardinal || wordAt(scan, next) === 'صفر') && hijri?.moment.hijri?.year === undefined;
  if (hijri !== undefined && !score)
    return {
      moment: { ...hijri.moment, hijri: { ...hijri.moment.hijri, day: day.value } },
      next: hijri.next,
    };
  // «20 من الشهر المقبل», «في 15 الجاري»
  const period = mark === 'من' ? definiteMonth(scan, next) : undefined;
  if (period !== undefined) return { moment: { ...period.moment, day: day.value }, next: period.next };
  const shift = phraseAt(scan, SHIFTS, next);
  return shift?.value === 0 && /^الجاري|^الحالي/.test(wordAt(scan, next))
    ? { moment: { day: day.value, unit: 'month', shift: 0 }, next: shift.next }
    : undefined;
}

function definiteMonth(scan: Scan, at: number): MomentAt | undefined {
  const named = wordAt(scan, at) === 'هذا' ? at + 1 : at;
  const unit = phraseAt(scan, DEFINITE_UNITS, named);
  if (unit?.value !== 'month') return undefined;
  const shift = phraseAt(scan, SHIFTS, unit.next);
  if (shift !== undefined) return { moment: { unit: 'month', shift: shift.value }, next: shift.next };
  // «في الخامس عشر من الشهر», «من هذا الشهر»
  const follower = scan.words[unit.next];
  const closed = named > at || follower === undefined || follower.kind === 'mark';
  return closed ? { moment: { unit: 'month', shift: 0 }, next: unit.next } : undefined;
}

/** «يناير الثاني والعشرين، 2018», «تموز 13»: a day in digits only where no noun follows that it could count. */
function monthFirst(scan: Scan, at: number): MomentAt | undefined {
  const month = monthAt(scan, at);
  const day = month === undefined ? undefined : dayNumber(scan, month.next);
  if (month === undefined || day === undefined) return undefined;
  const ordinal = scan.numbers[month.next]?.ordinal ?? false;
  const comma = wordAt(scan, day.next) === ',' ? 1 : 0;
  const year = yearAt(scan, day.next + comma, true);
  const follower = scan.words[day.next];
  const closed = follower === undefined || follower.kind === 'mark' || ['الي', 'حتي'].includes(follower.text);
  if (!ordinal && year?.moment.year === undefined && !closed) return undefined;
  return { moment: { day: day.value, month: month.month, ...year?.moment }, next: year?.next ?? day.next };
}

/** A Hijri month: with «شهر», a year, or after a day. «ربيع» and «رمضان» alone are none. */
export function hijriMonthAt(scan: Scan, at: number, clitics: RegExp = NO_CLITICS): MomentAt | undefined {
  const named = wordIn(scan, at, MONTH_WORD);
  const found = phraseAt(scan, HIJRI_MONTHS, named ? at + 1 : at, named ? NO_CLITICS : clitics);
  if (found === undefined) return undefined;
  const next = ['المبارك', 'الفضيل', 'الكريم', 'الحرام'].includes(wordAt(scan, found.next))
    ? found.next + 1
    : found.next;
  const tail = hijriTail(scan, next);
  return {
    moment: { hijri: { month: found.value, ...tail?.moment.hijri }, ...shiftOf(tail) },
    next: tail?.next ?? next,
  };
}

const shiftOf = (tail: MomentAt | undefined): Moment =>
  tail?.moment.shift === undefined ? {} : { shift: tail.moment.shift };

function hijriTail(scan: Scan, at: number): MomentAt | undefined {
  const shift = phraseAt(scan, SHIFTS, at);
  if (shift !== undefined) return { moment: { shift: shift.value }, next: shift.next };
  const word = at + (OF.has(wordAt(scan, at)) ? 1 : 0);
  const number = scan.numbers[wordIn(scan, word, YEAR_WORDS) ? word + 1 : word];
  if (number === undefined || number.value < 1 || number.value > 1500 || !Number.isInteger(number.value))
    return undefined;
  if (number.value < 1300 && !HIJRI_MARKS.has(wordAt(scan, number.next))) return undefined;
  const marked = HIJRI_MARKS.has(wordAt(scan, number.next));
  return { moment: { hijri: { year: number.value } }, next: marked ? number.next + 1 : number.next };
}

/** «2015/8/25», «26-7-2015», «31.12.2015», «25/10/1436هـ»; two parts only («21/09») where `dayContext` says a date stands here. */
export function numericDate(scan: Scan, at: number, dayContext = false): MomentAt | undefined {
  const written = numericParts(scan, at);
  if (written === undefined) return undefined;
  const { parts, next } = written;
  const [first = 0, second = 0, third] = parts;
  if (third === undefined) {
    const valid = dayContext && first >= 1 && first <= 31 && second >= 1 && second <= 12;
    return valid ? { moment: { day: first, month: second }, next } : undefined;
  }
  const [day, middle, year] =
    first > 31 ? [third, second, first] : [first, second, third < 100 && dayContext ? third + 2000 : third];
  if (year < 1000 || year > 2100) return undefined;
  // «12/25/2015»: the month first, where it cannot be a day
  const [date, month] = middle > 12 && day <= 12 ? [middle, day] : [day, middle];
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const mark = wordAt(scan, next);
  if (HIJRI_MARKS.has(mark) || (year >= 1300 && year <= 1500))
    return { moment: { hijri: { year, month, day: date } }, next: HIJRI_MARKS.has(mark) ? next + 1 : next };
  return { moment: { year, month, day: date }, next: GREGORIAN_MARKS.has(mark) ? next + 1 : next };
}

/** «6 / 10 / 1436هـ», «15/ 10/ 1436 هـ»: with blanks, when it ends in a year. */
function spacedParts(scan: Scan, at: number): { parts: number[]; next: number } | undefined {
  const whole = [0, 2, 4].every((i) => /^\d+$/.test(wordAt(scan, at + i)));
  const [day, month, year] = [wordAt(scan, at), wordAt(scan, at + 2), wordAt(scan, at + 4)];
  if (!whole || wordAt(scan, at + 1) !== '/' || wordAt(scan, at + 3) !== '/') return undefined;
  if (day.length > 2 || month.length > 2 || year.length !== 4) return undefined;
  return { parts: [day, month, year].map(Number), next: at + 5 };
}

/** Two or three numbers with one kind of separator, no blank between. */
function numericParts(scan: Scan, at: number): { parts: number[]; next: number } | undefined {
  const word = scan.words[at];
  if (word?.kind !== 'number') return undefined;
  const spaced = spacedParts(scan, at);
  if (spaced !== undefined) return spaced;
  if (word.text.includes('.')) {
    const parts = word.text.split('.').map(Number);
    return parts.length === 3 ? { parts, next: at + 1 } : undefined;
  }
  const separator = wordAt(scan, at + 1);
  if (separator !== '/' && separator !== '-' && separator !== '\\') return undefined;
  const parts = [Number(word.text)];
  let next = at + 1;
  while (
    parts.length < 3 &&
    wordAt(scan, next) === separator &&
    touches(scan, next) &&
    scan.words[next + 1]?.kind === 'number' &&
    touches(scan, next + 1)
  ) {
    parts.push(Number(wordAt(scan, next + 1)));
    next += 2;
  }
  // «1/2/3/4» is no date
  if (wordAt(scan, next) === separator && scan.words[next + 1]?.kind === 'number' && touches(scan, next))
    return undefined;
  return parts.length >= 2 && parts.every(Number.isInteger) ? { parts, next } : undefined;
}
