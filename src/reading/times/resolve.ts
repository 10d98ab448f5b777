/** Resolving: what an expression says, counted from the article's date, becomes a value. Without that date nothing relative has one. */
import type { TimeMod } from '../types.ts';
import {
  addMonths,
  type Day,
  dayOf,
  dayOfHijri,
  dayValue,
  hijriOf,
  lastOfMonth,
  mondayOf,
  monthValue,
  partsOf,
  weekdayOf,
  weekValue,
  yearValue,
} from './calendar.ts';
import type { Direction } from './direction.ts';
import { type ClockTime, hasDay, type Moment } from './moment.ts';
import { offsetOf } from './zones.ts';

/** What a moment is counted from. */
export interface Context {
  /** The article's date. */
  readonly reference?: Day | undefined;
  /** Worked out only where it decides. */
  readonly direction: () => Direction;
  /** The expression is the whole text: nothing else says which year or day is meant, so it is the reference's own. */
  readonly alone: boolean;
  /** The first day of what was told before, in the same text: for «العام نفسه», «اليوم التالي». */
  readonly told?: Day | undefined;
}

/** A resolved moment: its value, and the days it covers. */
export interface Resolved {
  readonly value: string;
  readonly mod?: TimeMod;
  readonly first: Day;
  readonly last: Day;
  /** It rests on the article's date. */
  readonly relative: boolean;
}

/** A day or period without hour and edge. */
type Covered = Omit<Resolved, 'mod'>;

/** Resolves a moment, or undefined when the context lacks what it counts from. */
export function resolve(moment: Moment, context: Context): Resolved | undefined {
  const covered = hasDay(moment) ? dayCovered(moment, context) : periodCovered(moment, context);
  const mod = moment.part === undefined ? {} : { mod: moment.part };
  if (moment.clock !== undefined) {
    // a clock time in a sentence tells no day; typed alone it means today
    const day = covered?.first ?? (context.alone ? context.reference : undefined);
    const value = clockValue(moment.clock, moment, day, context.reference);
    const first = day ?? context.reference ?? 0;
    return { value, first, last: first, relative: covered?.relative ?? day !== undefined, ...mod };
  }
  if (covered === undefined) return undefined;
  const dayPart = moment.dayPart === undefined ? '' : `T${moment.dayPart}`;
  return { ...covered, value: covered.value + dayPart, ...mod };
}

const AFTERNOON = new Set(['AF', 'EV']);

function clockValue(
  clock: ClockTime,
  moment: Moment,
  day: Day | undefined,
  reference: Day | undefined,
): string {
  const part = clock.dayPart ?? moment.dayPart;
  let { hour } = clock;
  if (hour <= 12 && part !== undefined) {
    if (hour === 12) hour = part === 'MI' || part === 'AF' ? 12 : 0;
    else if (AFTERNOON.has(part) || (part === 'MI' && hour < 6) || (part === 'NI' && hour > 4)) hour += 12;
  }
  if (hour === 24) hour = 0;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const at = day ?? reference;
  const zone =
    clock.zone === 'UTC' ? 'Z' : clock.zone && at !== undefined ? offsetOf(clock.zone, at, hour) : '';
  return `${day === undefined ? '' : dayValue(day)}T${pad(hour)}:${pad(clock.minute)}${zone}`;
}

const single = (day: Day | undefined, relative: boolean): Covered | undefined =>
  day === undefined ? undefined : { value: dayValue(day), first: day, last: day, relative };

/** The day nearest to `base` that has the weekday. */
const nearest = (base: Day, weekday: number): Day => base + ((weekday - weekdayOf(base) + 10) % 7) - 3;

/** The last such weekday on or before `base`. */
const onOrBefore = (base: Day, weekday: number): Day => base - ((weekdayOf(base) - weekday + 7) % 7);
const onOrAfter = (base: Day, weekday: number): Day => base + ((weekday - weekdayOf(base) + 7) % 7);

function dayCovered(moment: Moment, context: Context): Covered | undefined {
  const { reference } = context;
  if (moment.day !== undefined && moment.month !== undefined)
    return datedDay(moment, moment.day, moment.month, context);
  if (moment.hijri?.day !== undefined) return hijriDay(moment, moment.hijri.day, context);
  if (moment.nth !== undefined) return nthWeekday(moment, moment.nth, context);
  if (reference === undefined) return undefined;
  if (moment.relativeDay !== undefined) {
    const base = reference + moment.relativeDay;
    // «اليوم الأربعاء» in an article filed on a Thursday: the stated weekday stands
    return single(moment.weekday === undefined ? base : nearest(base, moment.weekday), true);
  }
  if (moment.day !== undefined) return single(dayWithoutMonth(moment, moment.day, reference, context), true);
  return moment.weekday === undefined
    ? undefined
    : single(bareWeekday(moment, moment.weekday, reference, context), true);
}

const isForward = ({ direction }: Context): boolean => {
  const told = direction();
  return told === 'future' || told === 'ahead';
};

function bareWeekday({ unit, shift }: Moment, weekday: number, reference: Day, context: Context): Day {
  if (unit === 'week') return mondayOf(reference) + 7 * (shift ?? 0) + ((weekday + 6) % 7);
  if (shift === undefined)
    return isForward(context) ? onOrAfter(reference, weekday) : onOrBefore(reference, weekday);
  if (shift === 0) return nearest(reference, weekday);
  return shift < 0
    ? onOrBefore(reference - 1, weekday) + 7 * (shift + 1)
    : onOrAfter(reference + 1, weekday) + 7 * (shift - 1);
}

/** «20 من الشهر المقبل»; «الجمعة 22»: the nearest such date, in the direction told. */
function dayWithoutMonth(moment: Moment, day: number, reference: Day, context: Context): Day | undefined {
  const monthAway = (away: number): Day | undefined => {
    const { year, month } = partsOf(addMonths(reference - partsOf(reference).day + 1, away));
    return dayOf(year, month, day);
  };
  if (moment.unit === 'month') return monthAway(moment.shift ?? 0);
  const candidates = [0, -1, 1, -2, 2, -3, 3].map(monthAway).filter((found) => found !== undefined);
  const matching = candidates.filter(
    (found) => moment.weekday === undefined || weekdayOf(found) === moment.weekday,
  );
  const cost = (found: Day): number => {
    const away = found - reference;
    return isForward(context) ? (away < 0 ? 100 - away : away) : away > 1 ? 100 + away : Math.abs(away);
  };
  return matching.sort((a, b) => cost(a) - cost(b))[0];
}

function datedDay(moment: Moment, day: number, month: number, context: Context): Covered | undefined {
  const { reference, alone, told } = context;
  const stated = statedYear(moment, context);
  if (stated !== undefined) return single(dayOf(stated.year, month, day), stated.relative);
  if (reference === undefined) return undefined;
  const { year } = partsOf(reference);
  const candidates = [-2, -1, 0, 1, 2]
    .map((away) => dayOf(year + away, month, day))
    .filter((found) => found !== undefined);
  const { shift } = moment;
  if (shift === 0) return single(dayOf(year, month, day), true);
  if (shift !== undefined && shift < 0)
    return single(candidates.filter((found) => found < reference).at(-1), true);
  if (shift !== undefined && shift > 0)
    return single(
      candidates.find((found) => found > reference),
      true,
    );
  if (moment.weekday !== undefined || moment.relativeDay !== undefined) {
    const close = candidates
      .filter((found) => moment.weekday === undefined || weekdayOf(found) === moment.weekday)
      .sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
    if (close[0] !== undefined && (moment.weekday !== undefined || Math.abs(close[0] - reference) < 7))
      return single(close[0], true);
  }
  if (alone) return single(dayOf(year, month, day), true);
  const following = followingTold(told, reference, (from) => dayOf(from, month, day));
  if (following !== undefined) return single(following, true);
  return single(inDirection(candidates, reference, context.direction(), SOON_DAYS), true);
}

/** A day so near ahead is meant, even where nothing says so: «يفتح أبوابه في 3 سبتمبر» late in August. */
const SOON_DAYS = 60;

/** The last on or before the reference, or the first on or after it; `soon` as above. */
function inDirection(
  candidates: readonly Day[],
  reference: Day,
  direction: Direction,
  soon: number,
): Day | undefined {
  const past = candidates.filter((found) => found <= reference).at(-1);
  const future = candidates.find((found) => found >= reference);
  if (past === undefined) return future;
  if (future === undefined) return past;
  const ahead = future - reference;
  const behind = reference - past;
  if (direction === 'future' || (direction === 'ahead' && ahead < 270)) return future;
  if (direction === 'near') return ahead < behind ? future : past;
  return ahead <= soon && behind > 365 - soon - 31 ? future : past;
}

/** «في 24 شباط 2022 … وفي 30 أيلول …»: a tale of a former year goes on in it. */
function followingTold(
  told: Day | undefined,
  reference: Day,
  of: (year: number) => Day | undefined,
): Day | undefined {
  if (told === undefined || reference - told < 366) return undefined;
  const { year } = partsOf(told);
  const same = of(year);
  return same !== undefined && same >= told ? same : undefined;
}

/** The year as stated: a number, «العام الماضي», «العام نفسه»; undefined when none is. */
function statedYear(
  moment: Moment,
  { reference, told, alone }: Context,
): { year: number; relative: boolean } | undefined {
  if (moment.year !== undefined) return { year: moment.year, relative: false };
  if (moment.yearShift === undefined) return undefined;
  const base = moment.told ? (told ?? (alone ? reference : undefined)) : reference;
  return base === undefined
    ? undefined
    : { year: partsOf(base).year + moment.yearShift, relative: !moment.told };
}

function nthWeekday(moment: Moment, nth: number, context: Context): Covered | undefined {
  const period = periodCovered(moment, context);
  if (period === undefined) return undefined;
  if (moment.weekday === undefined)
    return single(nth < 0 ? period.last : period.first + nth - 1, period.relative);
  const day =
    nth < 0
      ? onOrBefore(period.last, moment.weekday)
      : onOrAfter(period.first, moment.weekday) + 7 * (nth - 1);
  return day > period.last ? undefined : single(day, period.relative);
}

function hijriDay(moment: Moment, day: number, context: Context): Covered | undefined {
  const { hijri = {} } = moment;
  if (hijri.month === undefined) return undefined;
  if (hijri.year !== undefined) return single(dayOfHijri(hijri.year, hijri.month, day), false);
  const { reference } = context;
  if (reference === undefined) return undefined;
  const years = hijriYears(reference).map((year) => dayOfHijri(year, hijri.month ?? 0, day));
  // «اليوم الاثنين 4 شوال»: near at hand
  if (moment.weekday !== undefined || moment.relativeDay !== undefined) {
    const base = moment.weekday === undefined ? reference + (moment.relativeDay ?? 0) : reference;
    const close = years
      .filter((found) => found !== undefined)
      .sort((a, b) => Math.abs(a - base) - Math.abs(b - base));
    return single(close[0], true);
  }
  return single(chooseShifted(years, reference, moment.shift), true);
}

const hijriYears = (reference: Day): readonly number[] =>
  [-1, 0, 1].map((away) => hijriOf(reference).year + away);

function chooseShifted(
  days: readonly (Day | undefined)[],
  reference: Day,
  shift: number | undefined,
): Day | undefined {
  const candidates = days.filter((found) => found !== undefined);
  if (shift !== undefined && shift < 0) return candidates.filter((found) => found < reference).at(-1);
  if (shift !== undefined && shift > 0) return candidates.find((found) => found > reference);
  return inDirection(candidates, reference, 'near', SOON_DAYS);
}

const between = (
  first: Day | undefined,
  last: Day | undefined,
  value: string,
  relative: boolean,
): Covered | undefined =>
  first === undefined || last === undefined ? undefined : { value, first, last, relative };

const wholeYear = (year: number, relative: boolean): Covered | undefined =>
  between(dayOf(year, 1, 1), dayOf(year, 12, 31), yearValue(year), relative);

const wholeMonth = (year: number, month: number, relative: boolean): Covered | undefined =>
  between(dayOf(year, month, 1), lastOfMonth(year, month), monthValue(year, month), relative);

/** Months `[from, from + count)` of a year; `from` may pass its end. */
function months(year: number, from: number, count: number, relative: boolean): Covered | undefined {
  const first = dayOf(year, from, 1);
  if (first === undefined) return undefined;
  const end = partsOf(addMonths(first, count - 1));
  return between(
    first,
    lastOfMonth(end.year, end.month),
    `${monthValue(year, from)}/${monthValue(end.year, end.month)}`,
    relative,
  );
}

const days = (first: Day | undefined, last: Day | undefined, relative: boolean): Covered | undefined =>
  first === undefined || last === undefined
    ? undefined
    : between(first, last, `${dayValue(first)}/${dayValue(last)}`, relative);

function periodCovered(moment: Moment, context: Context): Covered | undefined {
  if (moment.slice !== undefined) return sliced(moment, moment.slice, context);
  if (moment.decade !== undefined) return decade(moment, moment.decade, context);
  if (moment.century !== undefined) return years((moment.century - 1) * 100, 100, false);
  if (moment.season !== undefined) return season(moment, moment.season, context);
  if (moment.hijri !== undefined) return hijriPeriod(moment, context);
  if (moment.month !== undefined) return month(moment, moment.month, context);
  const stated = statedYear(moment, context);
  if (stated !== undefined) return wholeYear(stated.year, stated.relative);
  return moment.unit === undefined ? undefined : counted(moment, context);
}

const years = (first: number, count: number, relative: boolean): Covered | undefined =>
  between(
    dayOf(first, 1, 1),
    dayOf(first + count - 1, 12, 31),
    `${yearValue(first)}/${yearValue(first + count - 1)}`,
    relative,
  );

function month(moment: Moment, month: number, context: Context): Covered | undefined {
  const stated = statedYear(moment, context);
  if (stated !== undefined) return wholeMonth(stated.year, month, stated.relative);
  const { reference, alone } = context;
  if (reference === undefined) return undefined;
  const { year, month: current } = partsOf(reference);
  const { shift } = moment;
  // «سبتمبر الماضي» read in July is last year's, read in October this year's
  if (shift !== undefined && shift < 0)
    return wholeMonth(year - (month < current ? 0 : 1) + shift + 1, month, true);
  if (shift !== undefined && shift > 0)
    return wholeMonth(year + (month > current ? 0 : 1) + shift - 1, month, true);
  if (shift === 0 || alone) return wholeMonth(year, month, true);
  const ahead = (month - current + 12) % 12;
  // a month nine or more ahead would be said «المقبل»: «ستواصل الانخفاض … بعد 14 في المئة في يوليو», read in August
  const direction = context.direction();
  const forward =
    ahead <= 2 ||
    direction === 'future' ||
    (direction === 'ahead' && ahead < 9) ||
    (direction === 'near' && ahead < 6);
  return wholeMonth(year + (forward ? (month < current ? 1 : 0) : month > current ? -1 : 0), month, true);
}

/** «الشهر الماضي», «قبل أسبوعين», «الأيام الثلاثة الماضية». */
function counted(moment: Moment, { reference, told, alone }: Context): Covered | undefined {
  const base = moment.told ? (told ?? (alone ? reference : undefined)) : reference;
  if (base === undefined || moment.unit === undefined) return undefined;
  if (moment.count !== undefined) return severalUnits(moment, moment.unit, moment.count, base);
  const shift = moment.shift ?? 0;
  const relative = !moment.told;
  const { year, month } = partsOf(base);
  if (moment.unit === 'week') {
    const monday = mondayOf(base) + 7 * shift;
    return between(monday, monday + 6, weekValue(monday), relative);
  }
  if (moment.unit === 'month') {
    const target = partsOf(addMonths(dayOf(year, month, 1) ?? base, shift));
    return wholeMonth(target.year, target.month, relative);
  }
  if (moment.unit === 'quarter') {
    const target = partsOf(addMonths(dayOf(year, month, 1) ?? base, 3 * shift));
    return part(target.year, 'Q', Math.ceil(target.month / 3), 3, relative);
  }
  if (moment.unit === 'year') return wholeYear(year + shift, relative);
  if (moment.unit === 'decade') return years((Math.floor(year / 10) + shift) * 10, 10, relative);
  return moment.unit === 'century' ? years((Math.floor(year / 100) + shift) * 100, 100, relative) : undefined;
}

function severalUnits({ point }: Moment, unit: string, count: number, base: Day): Covered | undefined {
  const { year, month } = partsOf(base);
  if (point) {
    if (unit === 'day' || unit === 'week') return single(base + count * (unit === 'week' ? 7 : 1), true);
    if (unit === 'decade') return wholeYear(year + count * 10, true);
    return single(addMonths(base, count * (unit === 'year' ? 12 : 1)), true);
  }
  if (unit === 'day' || unit === 'week') {
    const other = base + count * (unit === 'week' ? 7 : 1);
    return days(Math.min(base, other), Math.max(base, other), true);
  }
  if (unit === 'month') {
    const first = partsOf(addMonths(dayOf(year, month, 1) ?? base, count < 0 ? count : 1));
    return months(first.year, first.month, Math.abs(count), true);
  }
  const span = Math.abs(count) * (unit === 'decade' ? 10 : 1);
  return years(count < 0 ? year - span : year + 1, span, true);
}

function sliced(moment: Moment, slice: NonNullable<Moment['slice']>, context: Context): Covered | undefined {
  if (slice.of === 'week') {
    const { slice: _, ...whole } = moment;
    const period = periodCovered(whole, context);
    if (period === undefined) return undefined;
    return slice.n < 0
      ? days(period.last - 6, period.last, period.relative)
      : days(period.first + 7 * (slice.n - 1), period.first + 7 * slice.n - 1, period.relative);
  }
  const stated = statedYear(moment, context);
  if (stated === undefined) return undefined;
  const { year, relative } = stated;
  if (slice.of === 'months')
    return slice.n === 6 ? part(year, 'H', 1, 6, relative) : months(year, 1, slice.n, relative);
  return slice.of === 'half' ? part(year, 'H', slice.n, 6, relative) : part(year, 'Q', slice.n, 3, relative);
}

/** «2015-Q3», «2015-H1»: the n-th stretch of `length` months. */
function part(
  year: number,
  letter: string,
  n: number,
  length: number,
  relative: boolean,
): Covered | undefined {
  const covered = months(year, (n - 1) * length + 1, length, relative);
  return covered === undefined ? undefined : { ...covered, value: `${yearValue(year)}-${letter}${n}` };
}

function decade(moment: Moment, decade: number, { reference }: Context): Covered | undefined {
  if (moment.century !== undefined) return years((moment.century - 1) * 100 + decade, 10, false);
  // «السبعينيات» alone are the last ones gone by
  const now = reference === undefined ? 2000 : partsOf(reference).year;
  const century = Math.floor(now / 100) * 100 + 100 * (moment.unit === 'century' ? (moment.shift ?? 0) : 0);
  const first =
    moment.unit === undefined && century + decade > now - 10 ? century - 100 + decade : century + decade;
  return years(first, 10, moment.unit === 'century' && reference !== undefined);
}

function season(moment: Moment, from: number, context: Context): Covered | undefined {
  const stated = statedYear(moment, context);
  if (stated !== undefined) return months(stated.year, from, 3, stated.relative);
  const { reference } = context;
  if (reference === undefined || moment.shift === undefined) return undefined;
  const { year } = partsOf(reference);
  const candidates = [-2, -1, 0, 1]
    .map((away) => months(year + away, from, 3, true))
    .filter((found) => found !== undefined);
  if (moment.shift < 0) return candidates.filter(({ last }) => last < reference).at(-1);
  if (moment.shift > 0) return candidates.find(({ first }) => first > reference);
  return candidates.find(({ last }) => last >= reference);
}

function hijriPeriod(moment: Moment, context: Context): Covered | undefined {
  const { month, year } = moment.hijri ?? {};
  const of = (y: number): Covered | undefined => {
    const first = dayOfHijri(y, month ?? 1, 1);
    const next = month === undefined || month === 12 ? dayOfHijri(y + 1, 1, 1) : dayOfHijri(y, month + 1, 1);
    return days(first, next === undefined ? undefined : next - 1, year === undefined);
  };
  if (year !== undefined) return of(year);
  const { reference } = context;
  if (reference === undefined || month === undefined) return undefined;
  const candidates = hijriYears(reference)
    .map(of)
    .filter((found) => found !== undefined);
  if (moment.shift === 1) return candidates.find(({ first }) => first > reference);
  if (moment.shift === -1) return candidates.filter(({ last }) => last < reference).at(-1);
  const current = candidates.find(({ first, last }) => first <= reference && reference <= last);
  if (current !== undefined) return current;
  const away = ({ first, last }: Covered): number =>
    Math.min(Math.abs(first - reference), Math.abs(last - reference));
  return candidates.sort((a, b) => away(a) - away(b))[0];
}
