/** Days as written: «أمس», «يوم الأحد الماضي», «مساء», «أول جمعة من يوليو»; and the words that only look like them. */
import { monthAt, monthTail } from './dates.ts';
import type { MomentAt } from './moment.ts';
import { ANY_CLITICS, type Found, NO_CLITICS, phraseAt, type Scan, wordAt, wordIn } from './scan.ts';
import {
  BARE_WEEKDAYS,
  DAY_PART_ADVERBS,
  DAY_PARTS,
  type DayPart,
  DEFINITE_UNITS,
  RELATIVE_DAYS,
  SHIFTS,
  setOf,
  THIS_DAY_PART,
  TOLD_SHIFTS,
  WEEKDAYS,
} from './words.ts';

export const DAY_WORD = setOf('يوم نهار');

/** «اليوم», «أمس الأول», «غداً», «الليلة الماضية». */
export function relativeDayAt(scan: Scan, at: number): MomentAt | undefined {
  const start = wordIn(scan, at, DAY_WORD) && wordAt(scan, at) !== 'اليوم' ? at + 1 : at;
  // «فجر هذا اليوم»
  if (/^[وف]?هذا$/.test(wordAt(scan, at)) && wordAt(scan, at + 1) === 'اليوم')
    return { moment: { relativeDay: 0 }, next: at + 2 };
  const found = phraseAt(scan, RELATIVE_DAYS, start, start === at ? ANY_CLITICS : NO_CLITICS);
  if (found === undefined || isFalseDay(scan, start, found)) return undefined;
  return { moment: { relativeDay: found.value }, next: found.next };
}

/** Names of newspapers and stations: «المصري اليوم», «روسيا اليوم». */
const NAMES_BEFORE_TODAY = setOf(
  'المصري روسيا اسراييل اخبار صحيفه جريده مصر اليمن موقع قناه ليبيا الجزاير فلسطين سوريا عراق العراق عمان لبنان شبكه مجله يو الشرق العرب المغرب',
);

/** What «اليوم» may be followed by when it is no day of the calendar: «اليوم التالي», «اليوم العالمي للمرأة», «اليوم السابع». */
const OTHER_DAYS = setOf(
  'التالي السابق الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الاخير الوطني العالمي الدولي الدراسي الواحد نفسه ذاته عينه الموعود الاخر المقبل الماضي القادم الذي التي الختامي الافتتاحي المفتوح المشهود',
);

/** «هذا اليوم» is today; «ذلك اليوم» is a day told before. */
const THAT = setOf('ذلك ذاك تلك كل طوال طيله');

/** «يوم الغد», «مساء الغد». */
const AT_MORROW = setOf('يوم صباح مساء فجر ظهر عصر ليل ليله');

function isFalseDay(scan: Scan, at: number, { value, next }: Found<number>): boolean {
  const before = wordAt(scan, at - 1);
  const source = scan.words[at]?.source ?? '';
  if (value === -1) {
    // «في أمسّ الحاجة»: most in need; «الأمس القريب» is no day
    if (/ّ/.test(source) || ['الحاجه', 'حاجه', 'القريب', 'البعيد'].includes(wordAt(scan, next))) return true;
    return wordAt(scan, next) === 'ال' || before === 'اول';
  }
  if (value === 1) {
    // «غدا رئيساً»: he became; «الغد» is a newspaper and a vague morrow
    if (scan.words[at]?.forms.some(({ stem }) => stem === 'الغد'))
      return !(AT_MORROW.has(before) || (at === 0 && scan.words.length === 1));
    const follower = scan.words[next];
    const tanwin = /ً/.test(source) || scan.words[at]?.forms.some(({ stem }) => stem === 'غد');
    return (
      !tanwin &&
      follower?.kind === 'word' &&
      /(?:ا|ه|ين|ون)$/.test(follower.text) &&
      !/^(?:ال|ان)/.test(follower.text)
    );
  }
  if (value !== 0) return false;
  if (THAT.has(before) || before.endsWith('يوم') || NAMES_BEFORE_TODAY.has(before)) return true;
  // «مرتين في اليوم», «بعد اليوم»
  if (['في', 'باليوم', 'بعد'].includes(before) && scan.words[at]?.text === 'اليوم') return true;
  if (scan.words[at]?.forms.some(({ clitics, stem }) => stem === 'اليوم' && /[بلك]/.test(clitics)))
    return true;
  return wordIn(scan, next, OTHER_DAYS) && !isWeekdayShift(scan, next);
}

/** «اليوم الأول من يوليو» is handled as a date by its number. */
const isWeekdayShift = (scan: Scan, at: number): boolean => phraseAt(scan, WEEKDAYS, at) !== undefined;

/** «الأحد الماضي», «يوم الجمعة»; «الخميس من الأسبوع المقبل». */
export function weekdayAt(scan: Scan, at: number): MomentAt | undefined {
  const named = wordIn(scan, at, DAY_WORD);
  const start = named ? at + 1 : at;
  const clitics = named ? NO_CLITICS : ANY_CLITICS;
  const found =
    phraseAt(scan, WEEKDAYS, start, clitics) ?? (named ? phraseAt(scan, BARE_WEEKDAYS, start) : undefined);
  // «أربعاء الأسبوع القادم»
  const bare = found === undefined ? phraseAt(scan, BARE_WEEKDAYS, at, clitics) : undefined;
  const bareWeek = bare === undefined ? undefined : definitePeriod(scan, bare.next);
  if (bare !== undefined && bareWeek?.moment.unit === 'week')
    return { moment: { weekday: bare.value, ...bareWeek.moment }, next: bareWeek.next };
  if (found === undefined || isFalseWeekday(scan, at, found.next, found.value)) return undefined;
  const shift = phraseAt(scan, SHIFTS, found.next);
  if (shift !== undefined) return { moment: { weekday: found.value, shift: shift.value }, next: shift.next };
  const of = ['من', 'في'].includes(wordAt(scan, found.next)) ? found.next + 1 : undefined;
  const week = of === undefined ? undefined : definitePeriod(scan, of);
  if (week?.moment.unit === 'week')
    return { moment: { weekday: found.value, ...week.moment }, next: week.next };
  return { moment: { weekday: found.value }, next: found.next };
}

/** Before a weekday's name when it is none: «صلاة الجمعة», «بين الاثنين», «كل جمعة». */
const NO_DAY_BEFORE = setOf('صلاه خطبه كل ايام كلا كلتا هذين هاتين احد سوق مسجد قريه حي');

function isFalseWeekday(scan: Scan, at: number, next: number, weekday: number): boolean {
  const before = wordAt(scan, at - 1);
  if (NO_DAY_BEFORE.has(before) || (before === 'يوم' && wordAt(scan, at - 2) === 'كل')) return true;
  // «يومي الجمعة والسبت من كل أسبوع»: no one day
  for (let index = next; index < next + 3; index++)
    if (wordAt(scan, index) === 'من' && wordAt(scan, index + 1) === 'كل') return true;
  // «الاثنين» is «the two» as well
  return (
    weekday === 1 &&
    (['بين', 'هولاء', 'ل'].includes(before) || ['معا', 'الاخرين', 'كانا', 'هما'].includes(wordAt(scan, next)))
  );
}

/** «الأسبوع الماضي», «هذا الشهر», «العام نفسه». */
export function definitePeriod(scan: Scan, at: number): MomentAt | undefined {
  const demonstrative = /^[وفبل]?هذ[اه]$/.test(wordAt(scan, at));
  const unit = phraseAt(
    scan,
    DEFINITE_UNITS,
    demonstrative ? at + 1 : at,
    demonstrative ? NO_CLITICS : ANY_CLITICS,
  );
  if (unit === undefined) return undefined;
  const shift = phraseAt(scan, SHIFTS, unit.next);
  if (shift !== undefined) return { moment: { unit: unit.value, shift: shift.value }, next: shift.next };
  const told = phraseAt(scan, TOLD_SHIFTS, unit.next);
  // «الربع نفسه من العام الماضي»
  if (told !== undefined && unit.value === 'quarter' && told.value === 0) return undefined;
  if (told !== undefined)
    return { moment: { unit: unit.value, shift: told.value, told: true }, next: told.next };
  return demonstrative ? { moment: { unit: unit.value, shift: 0 }, next: unit.next } : undefined;
}

/** «أول يوم جمعة من يوليو», «آخر خميس من الشهر الماضي». */
export function nthWeekdayAt(scan: Scan, at: number): MomentAt | undefined {
  const number = scan.numbers[at];
  const last = /^[وفب]?اخر$/.test(wordAt(scan, at));
  const nth = last ? -1 : number?.ordinal && number.value <= 5 ? number.value : undefined;
  if (nth === undefined) return undefined;
  let next = last ? at + 1 : (number?.next ?? at + 1);
  if (['يوم', 'ايام'].includes(wordAt(scan, next))) next++;
  const weekday = phraseAt(scan, BARE_WEEKDAYS, next);
  // «آخر يوم من أكتوبر»
  if (weekday === undefined && wordAt(scan, next - 1) === 'يوم') return nthDay(scan, next, nth);
  if (weekday === undefined || !['من', 'في'].includes(wordAt(scan, weekday.next))) return undefined;
  const month = monthAt(scan, weekday.next + 1, NO_CLITICS);
  if (month !== undefined) {
    const tail = monthTail(scan, month.next);
    return {
      moment: { nth, weekday: weekday.value, month: month.month, ...tail?.moment },
      next: tail?.next ?? month.next,
    };
  }
  const period = definitePeriod(scan, weekday.next + 1);
  return period?.moment.unit === 'month'
    ? { moment: { nth, weekday: weekday.value, ...period.moment }, next: period.next }
    : undefined;
}

function nthDay(scan: Scan, at: number, nth: number): MomentAt | undefined {
  if (!['من', 'في'].includes(wordAt(scan, at))) return undefined;
  const month = monthAt(scan, at + 1, NO_CLITICS);
  if (month === undefined) return undefined;
  const tail = monthTail(scan, month.next);
  return { moment: { nth, month: month.month, ...tail?.moment }, next: tail?.next ?? month.next };
}

/** «الليلة», «هذا المساء», «الليلة الماضية»: a part of a day counted from the article's. */
export function thisDayPartAt(scan: Scan, at: number): MomentAt | undefined {
  const demonstrative = /^[وف]?هذ[اه]$/.test(wordAt(scan, at));
  const part = phraseAt(
    scan,
    THIS_DAY_PART,
    demonstrative ? at + 1 : at,
    demonstrative ? NO_CLITICS : /^[وف]?$/,
  );
  if (part === undefined) return undefined;
  if (demonstrative) return { moment: { relativeDay: 0, dayPart: part.value }, next: part.next };
  if (part.value !== 'NI') return undefined;
  if (THAT.has(wordAt(scan, at - 1)) || /^[وف]?(?:تلك|في)$/.test(wordAt(scan, at - 1))) return undefined;
  const shift = phraseAt(scan, SHIFTS, part.next);
  if (shift !== undefined && shift.value !== 0)
    return { moment: { relativeDay: shift.value, dayPart: 'NI' }, next: shift.next };
  const told = phraseAt(scan, TOLD_SHIFTS, part.next);
  return told === undefined && scan.numbers[part.next] === undefined
    ? { moment: { relativeDay: 0, dayPart: 'NI' }, next: shift?.next ?? part.next }
    : undefined;
}

/** «فجر», «بعد ظهر» before a day. «فجّر» (blew up) is none. */
export function dayPartAt(scan: Scan, at: number): Found<DayPart> | undefined {
  const found = phraseAt(scan, DAY_PARTS, at, ANY_CLITICS);
  return found === undefined || /ّ/.test(scan.words[at]?.source ?? '') ? undefined : found;
}

/** «صباحاً», «مساء» behind a day: no other day follows, which it would belong to. */
export function dayPartAdverbAt(scan: Scan, at: number): Found<DayPart> | undefined {
  const found = phraseAt(scan, DAY_PART_ADVERBS, at);
  if (found === undefined) return undefined;
  const follows = relativeDayAt(scan, found.next) ?? weekdayAt(scan, found.next);
  return follows === undefined ? found : undefined;
}

/** «ليل الخميس - الجمعة», «ليل الخميس الجمعة»: the second day only closes the night of the first. */
export function nightEnd(scan: Scan, at: number, weekday: number): number | undefined {
  const mark = wordAt(scan, at);
  const from = ['-', '/', 'الي', 'علي'].includes(mark) ? at + 1 : at;
  const second = phraseAt(scan, WEEKDAYS, from);
  return second !== undefined && second.value === (weekday + 1) % 7 ? second.next : undefined;
}
