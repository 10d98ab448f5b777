/** Periods: months, years, weeks, quarters, decades, seasons, Hijri months, «الأيام الثلاثة الماضية». */
import {
  addMonths,
  type Day,
  dayOf,
  dayOfHijri,
  dayValue,
  lastOfMonth,
  mondayOf,
  monthValue,
  partsOf,
  weekValue,
  yearValue,
} from './calendar.ts';
import { type Context, type Covered, hijriYears, single, statedYear } from './context.ts';
import type { Moment } from './moment.ts';

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

/** The period that a moment names. */
export function periodCovered(moment: Moment, context: Context): Covered | undefined {
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
  const stated = statedYear(moment, context) ?? yearOfQuarter(slice.n, context);
  if (stated === undefined) return undefined;
  const { year, relative } = stated;
  if (slice.of === 'months')
    return slice.n === 6 ? part(year, 'H', 1, 6, relative) : months(year, 1, slice.n, relative);
  return slice.of === 'half' ? part(year, 'H', slice.n, 6, relative) : part(year, 'Q', slice.n, 3, relative);
}

/** «في الربع الثاني»: the last one that has begun; under a future verb the next that has not ended. */
function yearOfQuarter(
  n: number,
  { reference, direction }: Context,
): { year: number; relative: boolean } | undefined {
  if (reference === undefined) return undefined;
  const { year, month } = partsOf(reference);
  const current = Math.ceil(month / 3);
  const told = direction();
  if (told === 'future' || told === 'ahead') return { year: n < current ? year + 1 : year, relative: true };
  return { year: n > current ? year - 1 : year, relative: true };
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
