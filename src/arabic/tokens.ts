/** Tokens: the words, numbers and punctuation marks of a text, folded, each with its place in the source. */
import type { Span } from '../span.ts';
import { COMMON, foldedUnit, foldWithOffsets, GONE, HARD } from './fold.ts';
import { isLetter, isMark } from './letters.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** A token. `text` is folded («أيلول» → «ايلول»); `start` and `end` are offsets in the source, vowel signs included. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Splits a text into tokens: `tokenize('وأعلنت، 32')` → «واعلنت» (word), «,» (mark), «32» (number). */
export const tokenize = (text: string): Token[] => scan(text) ?? match(text);

/** Digits with separators inside («7,508», «360.000», «1/2» is three tokens), a run of letters, or one other character. */
const TOKEN = /(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<mark>[^\s])/gu;

/** The tokens as the pattern finds them: for texts with characters that fold to several or to none that is common. */
export function match(text: string): Token[] {
  const { text: folded, offsets } = foldWithOffsets(text);
  const tokens: Token[] = [];
  for (const found of folded.matchAll(TOKEN)) {
    const start = offsets[found.index] ?? text.length;
    const last = found.index + found[0].length - 1;
    // Dropped characters after the last letter (a tanwin, a shadda) belong to the token: it ends where the next begins.
    const end = endOf(text, offsets[last] ?? text.length, offsets[last + 1] ?? text.length);
    const kind: TokenKind = found.groups?.['number'] ? 'number' : found.groups?.['word'] ? 'word' : 'mark';
    tokens.push({ kind, text: found[0], start, end });
  }
  return tokens;
}

/** The end of the source character at `at`, with the combining marks and tatweel that follow it, but not past `next`. */
function endOf(text: string, at: number, next: number): number {
  const code = text.codePointAt(at);
  let end = at + (code !== undefined && code > 0xffff ? 2 : 1);
  while (end < next && belongs(text.charCodeAt(end))) end++;
  return Math.min(end, Math.max(next, at + 1));
}

const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const OTHER = 4;
const classes = new Uint8Array(COMMON);

/** What a folded unit is to the pattern above. */
function classOf(unit: number): number {
  const kept = classes[unit] ?? 0;
  if (kept !== 0) return kept;
  const found =
    unit >= 0x30 && unit <= 0x39
      ? DIGIT
      : isLetter(unit) || isMark(unit)
        ? LETTER
        : /\s/.test(String.fromCharCode(unit))
          ? BLANK
          : OTHER;
  classes[unit] = found;
  return found;
}

const TATWEEL = 0x640;
const COMMA = 0x2c;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;

const unitAt = (text: string, at: number): number => foldedUnit(text.charCodeAt(at));

/** Where the next character that folding keeps stands, from `at` on. */
function keptFrom(text: string, at: number): number {
  let next = at;
  while (next < text.length && unitAt(text, next) === GONE) next++;
  return next;
}

/** The same tokens as `match` finds, in one pass over the source; undefined when it holds a hard character. */
function scan(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = keptFrom(text, 0); at < text.length; ) {
    const unit = unitAt(text, at);
    if (unit === HARD) return undefined;
    const sort = classOf(unit);
    let next = keptFrom(text, at + 1);
    if (sort === BLANK) {
      at = next;
      continue;
    }
    const start = at;
    let folded = String.fromCharCode(unit);
    let last = at;
    if (sort !== OTHER)
      while (next < text.length) {
        const following = unitAt(text, next);
        if (following === HARD) return undefined;
        if (classOf(following) === sort) {
          folded += String.fromCharCode(following);
          last = next;
          next = keptFrom(text, next + 1);
          continue;
        }
        // a separator inside a number, an apostrophe inside a word
        const joins =
          sort === DIGIT
            ? following === STOP || following === COMMA
            : following === APOSTROPHE || following === QUOTE;
        if (!joins) break;
        const beyond = keptFrom(text, next + 1);
        if (beyond >= text.length) break;
        const after = unitAt(text, beyond);
        if (after === HARD) return undefined;
        if (classOf(after) !== sort) break;
        folded += String.fromCharCode(following, after);
        last = beyond;
        next = keptFrom(text, beyond + 1);
      }
    let end = last + 1;
    while (end < next && belongs(text.charCodeAt(end))) end++;
    tokens.push({
      kind: sort === DIGIT ? 'number' : sort === LETTER ? 'word' : 'mark',
      text: folded,
      start,
      end,
    });
    at = next;
  }
  return tokens;
}

/** A combining mark or tatweel, which belongs to the letter before it. */
const belongs = (unit: number): boolean => unit === TATWEEL || isMark(unit);
