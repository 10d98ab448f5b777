/** Tokens: the words, numbers and punctuation marks of a text, folded, each with its place in the source. */
import type { Span } from '../span.ts';
import { foldWithOffsets } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A token. `text` is folded («أيلول» → «ايلول»); `start` and `end` are offsets in the source, vowel signs included. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Digits with separators inside («7,508», «360.000», «1/2» is three tokens), a run of letters, or one other character. */
const TOKEN = /(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<mark>[^\s])/gu;

/** Splits a text into tokens: `tokenize('وأعلنت، 32')` → «واعلنت» (word), «,» (mark), «32» (number). */
export function tokenize(text: string): Token[] {
  const { text: folded, offsets } = foldWithOffsets(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const start = offsets[match.index] ?? text.length;
    const last = match.index + match[0].length - 1;
    // Dropped characters after the last letter (a tanwin, a shadda) belong to the token: it ends where the next begins.
    const end = endOf(text, offsets[last] ?? text.length, offsets[last + 1] ?? text.length);
    const kind: TokenKind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'mark';
    tokens.push({ kind, text: match[0], start, end });
  }
  return tokens;
}

/** The end of the source character at `at`, with the combining marks and tatweel that follow it, but not past `next`. */
function endOf(text: string, at: number, next: number): number {
  const code = text.codePointAt(at);
  let end = at + (code !== undefined && code > 0xffff ? 2 : 1);
  while (end < next && /[\p{M}\u0640]/u.test(text[end] ?? '')) end++;
  return Math.min(end, Math.max(next, at + 1));
}
