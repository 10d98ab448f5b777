/** Days as whole numbers (0 is 1970-01-01), ISO values, weeks, and the Hijri calendar. No clock, no time zone of the machine. */

/** Days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a date, or undefined when there is none («30 شباط»). `month` from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const valid =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? Math.round(date.getTime() / MILLISECONDS) : undefined;
}

/** Year, month (from 1) and day of month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The day of an ISO date «2023-09-20», or undefined when it is none. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(iso);
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** «2023». */
export const yearValue = (year: number): string => pad(year, 4);

/** «2023-07». */
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** «2023-09-20». */
export function dayValue(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${monthValue(year, month)}-${pad(date, 2)}`;
}

/** The ISO week of a day: «2015-W30». Weeks begin on Monday; the week belongs to the year of its Thursday. */
export function weekValue(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  const first = dayOf(year, 1, 1) ?? thursday;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1, 2)}`;
}

/** The Monday of a day's ISO week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day | undefined {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === undefined ? undefined : next - 1;
}

/** The same date some months away; the last of the month where there is none («31 مايو» less a month is 30 April). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return dayOf(target.year, target.month, date) ?? lastOfMonth(target.year, target.month) ?? day;
}

const HIJRI = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The Hijri date of a day, by the Umm al-Qura calendar. */
export function hijriOf(day: Day): HijriDate {
  const part = (type: string, parts: readonly Intl.DateTimeFormatPart[]): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const parts = HIJRI.formatToParts(new Date(day * MILLISECONDS));
  return { year: part('year', parts), month: part('month', parts), day: part('day', parts) };
}

/** The day of 1 Muharram 1 in the mean Hijri calendar, and the length of its year, from which the true day is at most three away. */
const HIJRI_EPOCH = -492_148;
const HIJRI_YEAR = 354.367;
const HIJRI_MONTH = 29.5306;

const hijriDays = new Map<number, Day | undefined>();

/** The day of a Hijri date («25/10/1436هـ» is 2015-08-10), or undefined when there is none. */
export function dayOfHijri(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const key = (year * 16 + month) * 32 + day;
  if (!hijriDays.has(key)) {
    if (hijriDays.size > 10_000) hijriDays.clear();
    hijriDays.set(key, searchHijri(year, month, day));
  }
  return hijriDays.get(key);
}

function searchHijri(year: number, month: number, day: number): Day | undefined {
  const guess = Math.round(HIJRI_EPOCH + (year - 1) * HIJRI_YEAR + (month - 1) * HIJRI_MONTH + day - 1);
  for (let away = 0; away <= 5; away++)
    for (const candidate of [guess - away, guess + away]) {
      const found = hijriOf(candidate);
      if (found.year === year && found.month === month && found.day === day) return candidate;
    }
  return undefined;
}
