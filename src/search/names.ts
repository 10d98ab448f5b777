/** Names: words of no language. What the lexicon and the table of frequent stems don't know calls somebody or something. */
import { frequencyClass } from '../arabic/frequency.ts';
import { conceptsOf, conceptsWritten } from './lexicon.ts';

/** True for a word, folded and without proclitics, that is most likely a name; `stem` is its stem: `isName('هارغريف', 'هارغريف')`. */
export const isName = (bare: string, stem: string): boolean =>
  bare.length >= 3 &&
  frequencyClass(stem) <= 1 &&
  /^[\u0621-\u064A]+$/.test(bare) &&
  conceptsWritten(bare).length === 0 &&
  conceptsOf(stem).length === 0;
