/** Days: «أمس الثلاثاء», «6 آب القادم», «الجمعة 22», «أول خميس من أيار», «25/10/1436هـ». */
import { addMonths, type Day, dayOf, dayOfHijri, mondayOf, partsOf, weekdayOf } from './calendar.ts';
import { type Context, type Covered, hijriYears, single, statedYear } from './context.ts';
import type { Direction } from './direction.ts';
import type { Moment } from './moment.ts';
import { periodCovered } from './resolve-periods.ts';

/** The day nearest to `base` that has the weekday. */
const nearest = (base: Day, weekday: number): Day => base + ((weekday - weekdayOf(base) + 10) % 7) - 3;

/** The last such weekday on or before `base`. */
const onOrBefore = (base: Day, weekday: number): Day => base - ((weekdayOf(base) - weekday + 7) % 7);
const onOrAfter = (base: Day, weekday: number): Day => base + ((weekday - weekdayOf(base) + 7) % 7);

/** The day that a moment names. */
export function dayCovered(moment: Moment, context: Context): Covered | undefined {
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

/** «الأول من رمضان الماضي». */
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
