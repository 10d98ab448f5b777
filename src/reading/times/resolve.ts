/** Resolving: what an expression says, counted from the article's date, becomes a value. Without that date nothing relative has one. */
import { type Day, dayValue } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import { type ClockTime, hasDay, type Moment } from './moment.ts';
import { dayCovered } from './resolve-days.ts';
import { periodCovered } from './resolve-periods.ts';
import { offsetOf } from './zones.ts';

export type { Context, Resolved } from './context.ts';

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
