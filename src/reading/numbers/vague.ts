/** Vague sizes: «عشرات», «مئات», «آلاف», «عشرات الآلاف». They have no value, only an order of magnitude. */
import type { Span } from '../../span.ts';
import { type Word, wordsOf } from '../tokens.ts';
import type { VagueSize } from '../types.ts';

/** A vague size in a text: «مئات الآلاف من الأرمن» holds one, from «مئات» to «الآلاف». */
export interface VagueReading extends Span {
  readonly size: VagueSize;
}

/** How many zeros a word has, by its stem without the article. */
const ZEROS: ReadonlyMap<string, number> = new Map([
  ['عشرات', 1],
  ['ميات', 2],
  ['مايات', 2],
  ['الاف', 3],
  ['الوف', 3],
  ['ملايين', 6],
]);

const SIZES: ReadonlyMap<number, VagueSize> = new Map([
  [1, 'dozens'],
  [2, 'hundreds'],
  [3, 'thousands'],
  [4, 'tens_of_thousands'],
  [5, 'hundreds_of_thousands'],
  [6, 'millions'],
]);

const zeros = (word: Word | undefined, first: boolean): number | undefined => {
  for (const { clitics, stem } of word?.forms ?? []) {
    if (!first && clitics !== '') continue;
    const found = ZEROS.get(stem) ?? (stem.startsWith('ال') ? ZEROS.get(stem.slice(2)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The vague sizes of `text` that are no part of a number: «3 آلاف» is a number, «آلاف النازحين» a vague size. */
export function readVagueSizes(text: string, numbers: readonly Span[]): VagueReading[] {
  const words = wordsOf(text);
  const found: VagueReading[] = [];
  let passed = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const size = zeros(word, true);
    // «كميات» is no «كـ» with «مئات»
    if (word === undefined || size === undefined || /كميات$/.test(word.text)) continue;
    while ((numbers[passed]?.end ?? Number.POSITIVE_INFINITY) <= word.start) passed++;
    if ((numbers[passed]?.start ?? Number.POSITIVE_INFINITY) < word.end) continue;
    // «عشرات الآلاف», «مئات آلاف»
    const behind = words[at + 1];
    const more = size < 3 ? zeros(behind, false) : undefined;
    const whole = more === undefined || more < 3 ? size : Math.min(size + more, 6);
    const end = whole === size || behind === undefined ? word.end : behind.end;
    const name = SIZES.get(whole);
    if (name !== undefined) found.push({ start: word.start, end, size: name });
    if (whole !== size) at++;
  }
  return found;
}
