/**
 * Intervals: two ends that share what is said once.
 *
 *   «بين الأول والخامس عشر من يوليو», «من 2007 إلى 2012», «يومي السبت والأحد المقبلين», «13-15 تموز»
 */
import { clockAt } from './clock.ts';
import { dateAt, dayNumber, monthAt, monthTail, yearAt } from './dates.ts';
import { relativeDayAt, weekdayAt } from './days.ts';
import type { Moment, MomentAt } from './moment.ts';
import { periodAt } from './periods.ts';
import { ANY_CLITICS, NO_CLITICS, phraseAt, type Scan, wordAt, wordIn } from './scan.ts';
import { SHIFTS, setOf } from './words.ts';

/** Both ends as written, and the word after the second. */
export interface IntervalAt {
  readonly from: Moment;
  readonly to: Moment;
  readonly next: number;
}

/** An end of an interval: perhaps only «الأول» or «2003», with what kind of thing it is. */
interface End extends MomentAt {
  readonly kind: 'day' | 'date' | 'month' | 'year' | 'weekday' | 'relative' | 'clock' | 'period';
}

const OPENERS = setOf('من بين بدءا ابتداء اعتبارا');
const TO = setOf('الي حتي لغايه وحتي والي ولغايه');

/** Nouns that announce several: «يومي», «عامي», «شهري», «الفترة بين». */
const PAIRS = setOf('يومي عامي العامين شهري اعوام ايام الاعوام سنوات ليلتي صباحي مساء موسم موسمي الموسم');

/** The interval at a word, if one begins there. */
export function intervalAt(scan: Scan, at: number): IntervalAt | undefined {
  const opener = wordIn(scan, at, OPENERS) && !wordAt(scan, at).startsWith('الي');
  const named = wordIn(scan, at, PAIRS);
  const start = opener || named ? at + 1 : at;
  // «بدءا من», «بين عامي», «من يوم»
  const first = wordIn(scan, start, OPENERS) || wordIn(scan, start, PAIRS) ? start + 1 : start;
  const from = endAt(scan, first, opener || named);
  if (from === undefined) return undefined;
  const link = linkAt(scan, from.next, {
    opener: opener ? (scan.words[at]?.text ?? '') : '',
    named,
    kind: from.kind,
    dated: from.moment.year !== undefined,
  });
  const to = link === undefined ? undefined : endAt(scan, link, true);
  if (to === undefined) return undefined;
  // «7 و8 أيار» are one stretch, «1965 و1967» two years
  const listed = !opener && !named && andAt(scan, from.next) !== undefined;
  if (listed && !isNext(from, to)) return undefined;
  return shared(scan, more(scan, from, to, opener || named), from);
}

/** Whether the second of two is the day, month or year after the first. */
function isNext({ kind, moment: first }: End, { moment: second }: End): boolean {
  if (kind === 'weekday') return second.weekday === ((first.weekday ?? 0) + 1) % 7;
  const field = kind === 'day' ? 'day' : kind === 'month' ? 'month' : 'year';
  return second[field] === (first[field] ?? 0) + 1;
}

/** «في 7 و8 و9 مايو»: the last of several is the end. */
function more(scan: Scan, from: End, to: End, open: boolean): End {
  if (to.kind !== 'day' && to.kind !== 'year' && to.kind !== 'weekday') return to;
  const and = andAt(scan, to.next);
  const third = and === undefined || !open ? undefined : endAt(scan, and, true);
  return third !== undefined && (third.kind === from.kind || third.kind === 'date') ? third : to;
}

/** An end: the fullest thing that begins here. `open`: a bare day or year may stand for itself. */
function endAt(scan: Scan, at: number, open: boolean): End | undefined {
  const day = wordAt(scan, at) === 'ال' ? at + 1 : at;
  const date = dateAt(scan, day) ?? (/^[وف]?يوم$/.test(wordAt(scan, at)) ? dateAt(scan, at + 1) : undefined);
  if (date !== undefined && (date.moment.month !== undefined || date.moment.unit !== undefined))
    return { ...date, kind: 'date' };
  const clock = clockAt(scan, at);
  if (clock !== undefined) return { moment: { clock: clock.value }, next: clock.next, kind: 'clock' };
  const weekday = weekdayAt(scan, at);
  if (weekday !== undefined) return { ...weekday, kind: 'weekday' };
  const relative = relativeDayAt(scan, at);
  if (relative !== undefined) return { ...relative, kind: 'relative' };
  const month = monthAt(scan, at, ANY_CLITICS);
  if (month !== undefined) {
    const tail = monthTail(scan, month.next);
    return { moment: { month: month.month, ...tail?.moment }, next: tail?.next ?? month.next, kind: 'month' };
  }
  const period = periodAt(scan, at);
  if (period !== undefined) return { ...period, kind: 'period' };
  const year = yearAt(scan, at, open || scan.words[at]?.kind === 'number');
  if (year?.moment.year !== undefined && year.moment.year > 31) return { ...year, kind: 'year' };
  const number = dayNumber(scan, day);
  return number === undefined ? undefined : { moment: { day: number.value }, next: number.next, kind: 'day' };
}

interface Opening {
  readonly opener: string;
  readonly named: boolean;
  readonly kind: End['kind'];
  /** It has a year of its own. */
  readonly dated: boolean;
}

/** Where the second end begins: behind «إلى» after «من», behind «و» after «بين» or «يومي», behind a dash between bare ends. */
function linkAt(scan: Scan, at: number, { opener, named, kind, dated }: Opening): number | undefined {
  const word = wordAt(scan, at);
  const isBetween = /بين$/.test(opener);
  if (TO.has(word) && (opener !== '' || kind === 'day')) return at + 1;
  // «تموز 13 الى 15», «8 آب - 12 آب»
  if (
    (TO.has(word) || word === '-') &&
    kind === 'date' &&
    dayNumber(scan, at + 1) !== undefined &&
    isClosed(scan, at + 2)
  )
    return at + 1;
  // «(25 تموز 1898 - 21 أيار 1983)» are two days of a life, not a stretch of time
  if (word === '-' && kind === 'date' && !dated && dateAt(scan, at + 1)?.moment.month !== undefined)
    return at + 1;
  if (word === '-' && (kind === 'day' || kind === 'year' || kind === 'month' || opener !== '')) return at + 1;
  if (word === '/' && kind === 'year' && named) return at + 1;
  // «7 و8 مايو» are two days even unannounced; «في مايو ويونيو» two months
  const joinable =
    isBetween || named || kind === 'day' || kind === 'month' || kind === 'year' || kind === 'weekday';
  return joinable && (opener === '' || isBetween || named) ? andAt(scan, at) : undefined;
}

const isClosed = (scan: Scan, at: number): boolean =>
  scan.words[at] === undefined || scan.words[at]?.kind === 'mark';

/** The word behind or under «و». */
function andAt(scan: Scan, at: number): number | undefined {
  if (wordAt(scan, at) === 'و') return at + 1;
  return /^و./.test(wordAt(scan, at)) && scan.words[at]?.kind === 'word' ? at : undefined;
}

const SHARED = ['month', 'year', 'yearShift', 'unit', 'shift', 'told'] as const;

/** Gives each end what only the other says; undefined when they are no two ends of one thing. */
function shared(scan: Scan, to: End, from: End): IntervalAt | undefined {
  const kinds = `${from.kind}-${to.kind}`;
  if (!ALLOWED.has(kinds)) return undefined;
  let { next } = to;
  let second = to.moment;
  // «الخميس والجمعة الماضيين», «مايو ويونيو الماضيين»
  const shift = second.shift === undefined ? phraseAt(scan, SHIFTS, next) : undefined;
  if (shift !== undefined && (to.kind === 'weekday' || to.kind === 'month' || to.kind === 'date')) {
    second = { ...second, shift: shift.value };
    next = shift.next;
  }
  const month = to.kind === 'day' && from.kind === 'day' ? monthBehind(scan, next) : undefined;
  if (month !== undefined) {
    second = { ...second, ...month.moment };
    next = month.next;
  }
  const first = filled(from.moment, second);
  if (from.kind === 'day' && first.month === undefined && first.unit === undefined) return undefined;
  if (to.kind === 'day' && from.kind === 'date') second = filled(second, from.moment);
  const ordered = acrossYears(first, second, from.moment);
  return { from: ordered, to: second, next };
}

const ALLOWED = new Set([
  'day-day',
  'day-date',
  'date-date',
  'date-day',
  'month-month',
  'year-year',
  'weekday-weekday',
  'weekday-date',
  'relative-weekday',
  'relative-date',
  'weekday-relative',
  'date-relative',
  'clock-clock',
  'period-period',
  'date-weekday',
  'month-weekday',
  'date-month',
]);

/** «تموز 13 الى 15» has its month before, «13 و15 من شهر تموز» behind. */
function monthBehind(scan: Scan, at: number): MomentAt | undefined {
  const of = wordAt(scan, at) === 'من' ? at + 1 : at;
  const month = monthAt(scan, of, NO_CLITICS);
  if (month === undefined) return undefined;
  const tail = monthTail(scan, month.next);
  return { moment: { month: month.month, ...tail?.moment }, next: tail?.next ?? month.next };
}

function filled(poor: Moment, rich: Moment): Moment {
  const out: { -readonly [K in keyof Moment]: Moment[K] } = { ...poor };
  const dated = poor.year !== undefined || poor.yearShift !== undefined || poor.shift !== undefined;
  for (const key of SHARED) {
    if (out[key] !== undefined || rich[key] === undefined) continue;
    if (key !== 'month' && dated) continue;
    if (key === 'month' && poor.day === undefined) continue;
    Object.assign(out, { [key]: rich[key] });
  }
  return out;
}

/** «بين نوفمبر ومارس 2020»: the first end lies in the year before. */
function acrossYears(first: Moment, second: Moment, written: Moment): Moment {
  if (written.year !== undefined || first.year === undefined || first.year !== second.year) return first;
  if (first.month === undefined || second.month === undefined || first.month <= second.month) return first;
  return { ...first, year: first.year - 1 };
}
