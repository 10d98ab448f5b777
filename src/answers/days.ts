/** Days that a user means: «أمس», «أيلول 2020», `2023-09-20`, "20 September 2023". */
import { fold } from '../arabic/fold.ts';
import { readNumbers } from '../reading/numbers.ts';
import { type Period, periodOf } from '../reading/period.ts';
import { readTimes } from '../reading/times.ts';

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** The days of the first time in a text, relative ones counted from `now`; undefined where none is found. */
export function daysMeant(text: string, now: Date): Period | undefined {
  const typed = fold(text).trim();
  const value = writtenInDigits(typed) ?? writtenInEnglish(typed);
  if (value !== undefined) return periodOf(value);
  const today = now.toISOString().slice(0, 10);
  for (const time of readTimes(text, readNumbers(text), today)) {
    const period = periodOf(time.value);
    if (period !== undefined) return period;
  }
  return undefined;
}

/** `2023`, `2023-09`, `2023-09-20`, `20/09/2023`, `20.9.2023`; only days that exist. */
function writtenInDigits(typed: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(typed) ??
    reversed(/^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(typed)) ??
    [];
  return year === undefined ? undefined : existing(year, month, day);
}

const reversed = (match: RegExpExecArray | null) =>
  match === null ? null : [match[0], match[3], match[2], match[1]];

/** "20 September 2023", "September 20, 2023", "September 2023". */
function writtenInEnglish(typed: string): string | undefined {
  const month = ENGLISH_MONTHS.findIndex((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\b`).test(typed),
  );
  const year = /\b(\d{4})\b/.exec(typed)?.[1];
  if (month === -1 || year === undefined) return undefined;
  return existing(year, String(month + 1), /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(typed)?.[1]);
}

function existing(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return year;
  const value = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  );
  const full = day === undefined ? `${value}-01` : value;
  return Number.isNaN(Date.parse(full)) || new Date(full).toISOString().slice(0, 10) !== full
    ? undefined
    : value;
}
