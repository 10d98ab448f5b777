/** Pages of a list, by anchor: a page begins at an entry, not at a number, so a new article shifts nothing under a reader. */

/** The most entries on a page: more is a wall of text on a phone. */
const MOST_ENTRIES = 5;

export interface Page {
  /** The entries shown: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Where the page before begins; undefined on the first. */
  readonly previous?: number;
}

/** The page that begins at `start`, of entries with these lengths (asked for only as needed), in `room` characters. */
export function pageAt(
  count: number,
  start: number,
  lengthOf: (index: number) => number,
  room: number,
): Page {
  let end = start;
  for (let used = 0; end < count && end - start < MOST_ENTRIES; end++) {
    used += lengthOf(end);
    if (used > room && end > start) break;
  }
  if (start === 0) return { start, end };
  let previous = start;
  for (let used = 0; previous > 0 && start - previous < MOST_ENTRIES; previous--) {
    used += lengthOf(previous - 1);
    if (used > room && previous < start) break;
  }
  return { start, end, previous };
}
