/** How frequent a stem is in Arabic news, so that a collection of twenty passages need not find it out by itself. */
import { frequencyTable } from './frequency-table.ts';

let classes = new Map<string, number>();
for (const [level, stems] of Object.entries(frequencyTable))
  for (const stem of stems.split(/\s+/)) if (stem !== '') classes.set(stem, Number(level));

/** The class of a stem: 0 unknown (rarer than 1 sentence in 5,000), then 1 to some 12, each twice as frequent as the one before. */
export const frequencyClass = (stem: string): number => classes.get(stem) ?? 0;

/** Replaces the table. For making it (bench/frequencies.ts), nowhere else. */
export function setFrequencies(given: Map<string, number>): void {
  classes = given;
}
