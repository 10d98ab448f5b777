/** Periods: the days that a value of the time reader covers, and its place on an axis. */
import type { Time } from './types.ts';

/** Days since 1970-01-01, both inside. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 1440;

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** `2023-09-20` of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The days of a value: a day, month, year, half, quarter, week, interval, part of a day or instant; undefined for other forms. */
export function periodOf(value: string): Period | undefined {
  const [first, last] = value.split('/');
  if (first !== undefined && last !== undefined) {
    const [a, b] = [periodOf(first), periodOf(last)];
    return a === undefined || b === undefined ? undefined : { from: a.from, to: Math.max(a.to, b.to) };
  }
  const [, y = '', kind, n] = /^(\d{4})-([HQW])(\d{1,2})$/.exec(value) ?? [];
  if (kind !== undefined) return stretch(Number(y), kind, Number(n));
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const [from, to] = [Number(month ?? 1), Number(month ?? 12)];
  return day === undefined
    ? { from: dayNumber(Number(year), from, 1), to: dayNumber(Number(year), to + 1, 0) }
    : { from: dayNumber(Number(year), from, Number(day)), to: dayNumber(Number(year), to, Number(day)) };
}

function stretch(year: number, kind: string, at: number): Period {
  if (kind === 'W') {
    // ISO 8601: the first week is the one that holds 4 January
    const fourth = dayNumber(year, 1, 4);
    const from = fourth - ((fourth + 3) % 7) + (at - 1) * 7;
    return { from, to: from + 6 };
  }
  const months = kind === 'H' ? 6 : 3;
  return { from: dayNumber(year, (at - 1) * months + 1, 1), to: dayNumber(year, at * months + 1, 0) };
}

/** Where in a day its parts begin, in minutes. A night named by a date begins that day («ليلة 10 تشرين الثاني»). */
const PARTS: Readonly<Record<string, number>> = { NI: 0, DW: 240, MO: 480, MI: 720, AF: 840, EV: 1080 };

/** Where a time begins on the axis, in minutes since 1970 (UTC); Infinity for a value of no known form. */
export function beginning({ value, mod }: Pick<Time, 'value' | 'mod'>): number {
  const period = periodOf(value);
  if (period === undefined) return Number.POSITIVE_INFINITY;
  const start = period.from * MINUTES_A_DAY;
  const length = (period.to - period.from + 1) * MINUTES_A_DAY;
  // «نهاية أيلول» stands after what happened in its middle
  if (mod === 'END') return start + Math.floor((length * 2) / 3);
  if (mod === 'MID') return start + Math.floor(length / 3);
  const [, part = '', clock] = /T(?:([A-Z]{2})|(\d\d:\d\d.*))$/.exec(value.split('/')[0] ?? '') ?? [];
  if (clock === undefined) return start + (PARTS[part] ?? 0);
  const instant = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(instant) ? start : instant / 60_000;
}
