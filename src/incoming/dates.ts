/** The date a page gives itself, in any of the manners publishers use, as the page's own local date. */
import { fold } from '../arabic/fold.ts';
import { isCalendarDate } from '../corpus/front-matter.ts';
import { readNumbers } from '../reading/numbers.ts';
import { readTimes } from '../reading/times.ts';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const iso = (year: string, month: string | number, day: string): string | undefined => {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
};

/** The first date in figures of our calendar: «1445/3/5 هـ الموافق 2023/09/20 م» is the second. */
function inFigures(text: string): string | undefined {
  const dates = [
    ...text.matchAll(/(?<!\d)(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/g),
    ...text.matchAll(
      /(?<!\d)(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d{2}(?!:))/g,
    ),
    ...text.matchAll(/(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=t|$)/g),
  ].sort((a, b) => a.index - b.index);
  for (const { groups: { year = '', month = '', day = '' } = {} } of dates) {
    // day before month, as all Arabic publishers write it, unless there is no such month
    const date = iso(year, month, day) ?? iso(year, day, month);
    if (date !== undefined && Number(year) > 1900) return date;
  }
  return undefined;
}

/**
 * The calendar date that `written` names, in its own time zone, or undefined:
 * «2023-09-20T23:30:00+03:00», «Wed, 20 Sep 2023 21:00:00 +0300», «20/09/2023 - 14:05», «الأربعاء 20 أيلول/سبتمبر 2023».
 */
export function dateIn(written: string): string | undefined {
  const text = fold(written);
  const numeric = inFigures(text);
  if (numeric !== undefined) return numeric;
  let match: RegExpExecArray | null;
  match = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?!\d)/.exec(text);
  if (match) return iso(match[3] ?? '', ENGLISH_MONTHS.indexOf(match[2] ?? '') + 1, match[1] ?? '');
  match = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  if (match) return iso(match[3] ?? '', ENGLISH_MONTHS.indexOf(match[1] ?? '') + 1, match[2] ?? '');
  const day = readTimes(written, readNumbers(written)).find(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value));
  return day?.value.slice(0, 10);
}

/** True when `written` states its instant in UTC, so that its date may not be the page's own. */
export const isUtc = (written: string): boolean => /\d(?:Z|[+-]00:?00)$/.test(written.trim());

/** The instant in milliseconds, or undefined when `written` names none. */
export function instantIn(written: string): number | undefined {
  if (!/T\d{2}:?\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(written.trim())) return undefined;
  const time = Date.parse(written.trim());
  return Number.isNaN(time) ? undefined : time;
}
