/** What resolving starts from and ends in, for days and for periods. */
import type { TimeMod } from '../types.ts';
import { type Day, dayValue, hijriOf, partsOf } from './calendar.ts';
import type { Direction } from './direction.ts';
import type { Moment } from './moment.ts';

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
  /** «2004: ضرب زلزال الساحل في 26 كانون الأول»: the year that a chronicle puts before its entry. */
  readonly headingYear?: number | undefined;
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
export type Covered = Omit<Resolved, 'mod'>;

/** A single day. */
export const single = (day: Day | undefined, relative: boolean): Covered | undefined =>
  day === undefined ? undefined : { value: dayValue(day), first: day, last: day, relative };

/** The year as stated: a number, «العام الماضي», «العام نفسه»; undefined when none is. */
export function statedYear(
  moment: Moment,
  { reference, told, alone, headingYear }: Context,
): { year: number; relative: boolean } | undefined {
  if (moment.year !== undefined) return { year: moment.year, relative: false };
  if (moment.yearShift === undefined) {
    const year = moment.month !== undefined && moment.shift === undefined ? headingYear : undefined;
    return year === undefined ? undefined : { year, relative: false };
  }
  const base = moment.told ? (told ?? (alone ? reference : undefined)) : reference;
  return base === undefined
    ? undefined
    : { year: partsOf(base).year + moment.yearShift, relative: !moment.told };
}

/** The Hijri years around a day. */
export const hijriYears = (reference: Day): readonly number[] =>
  [-1, 0, 1].map((away) => hijriOf(reference).year + away);
