/** A text being read for its times: its words, its numbers at the words they begin with, and looking up phrases. */
import { type Word, wordsOf } from '../tokens.ts';
import type { NumberReading } from '../types.ts';
import type { Phrases } from './words.ts';

/** A number that begins at a word. */
export interface NumberAt {
  readonly value: number;
  /** The word after it. */
  readonly next: number;
  readonly ordinal: boolean;
}

/** The words of a text with the numbers among them. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  /** Parallel to `words`. */
  readonly numbers: readonly (NumberAt | undefined)[];
}

/** Something found at a word: its value, and the word after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** Prepares a text. */
export function scanOf(text: string, numbers: readonly NumberReading[]): Scan {
  const words = wordsOf(text);
  const at: (NumberAt | undefined)[] = new Array(words.length).fill(undefined);
  let index = 0;
  for (const { start, end, value, ordinal } of numbers) {
    while (index < words.length && (words[index]?.start ?? 0) < start) index++;
    if (words[index]?.start !== start) continue;
    let next = index;
    while (next < words.length && (words[next]?.end ?? 0) <= end) next++;
    // a number inside one token («31.12.2015») begins at no word of its own
    if (words[next - 1]?.end === end) at[index] = { value, next, ordinal: ordinal ?? false };
  }
  return { text, words, numbers: at };
}

/** The folded word at an index, '' beyond the text. */
export const wordAt = (scan: Scan, at: number): string => scan.words[at]?.text ?? '';

/** Which proclitics a word may carry. */
export const NO_CLITICS = /^$/;
export const ANY_CLITICS = /^/;
export const CONJUNCTION = /^[وف]?$/;

/** The phrase of a table that begins at a word, the longest one; its first word may carry the proclitics that `clitics` allows. */
export function phraseAt<T>(
  scan: Scan,
  table: Phrases<T>,
  at: number,
  clitics: RegExp = NO_CLITICS,
): Found<T> | undefined {
  const word = scan.words[at];
  if (word === undefined) return undefined;
  for (const form of word.forms) {
    const phrases = table.get(form.stem);
    if (phrases === undefined || !clitics.test(form.clitics)) continue;
    for (const { rest, value } of phrases)
      if (rest.every((part, i) => wordAt(scan, at + 1 + i) === part))
        return { value, next: at + 1 + rest.length };
  }
  return undefined;
}

/** True when the word at an index, without its proclitics, is in the set. */
export const wordIn = (scan: Scan, at: number, set: ReadonlySet<string>): boolean =>
  scan.words[at]?.forms.some(({ stem }) => set.has(stem)) ?? false;

/** True when nothing but direction marks stands between a word and the one before it. */
export const touches = (scan: Scan, at: number): boolean => scan.words[at]?.start === scan.words[at - 1]?.end;
