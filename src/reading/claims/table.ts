/** Tables of words: written as one reads them, held as they are compared. */
import { fold } from '../../arabic/fold.ts';

/** The folded words of a table, which blanks and line breaks part. */
export const wordsIn = (table: string): string[] =>
  table
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold);

/** The same as a set. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(wordsIn(table));
