/** Times in a text, resolved against the date of its article. */
import type { NumberReading, Time } from './types.ts';

/** The temporal expressions of `text`. `published` is an ISO date; without it nothing relative is resolved. */
export function readTimes(_text: string, _numbers: readonly NumberReading[], _published?: string): Time[] {
  return [];
}
