/**
 * Directions: lines that look right whatever direction the place they are shown in has.
 *
 *     > ␡⟪وقال: 32 قتيلاً (AFP)⟫        marker, U+061C, U+2067 … U+2069
 *
 * Discord gives a whole message one direction, by its first strong character, of which ALM is one; the isolate keeps
 * the order within a line right under any other base as well.
 */

/** Where a line begins. */
export type Direction = 'rtl' | 'ltr';

const OPENING: Readonly<Record<Direction, string>> = {
  rtl: '\u061C\u2067', // ALM RLI
  ltr: '\u200E\u2066', // LRM LRI
};
const FIRST_STRONG_ISOLATE = '\u2068';
const POP = '\u2069';

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const NESTING = /[\u202A-\u202E\u2066-\u2069]/g;
/** What the bidirectional algorithm takes for the end of a paragraph, which would close our isolate. */
const SEPARATORS = /[^\P{Cc}\t]|[\u2028\u2029]/gu;

/** A line (or lines) in one direction, after a Markdown marker such as `> ` or `-# `. */
export function line(text: string, direction: Direction, marker = ''): string {
  const wrapped = text.replaceAll(SEPARATORS, (separator) => `${POP}${separator}${OPENING[direction]}`);
  return `${marker}${OPENING[direction]}${wrapped}${POP}`;
}

/** A piece of a line in the direction of its own first letter: a name, a title, a time stamp. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP}`;

/** Without any direction control: what a quote is compared by, and what is copied. */
export const withoutDirection = (text: string): string => text.replaceAll(CONTROLS, '');

/** Marks such as RLM stay where the source has them; embeddings and isolates only if none is left open. */
export function balanced(text: string): string {
  let depth = 0;
  for (const [control] of text.matchAll(NESTING)) {
    depth += control === '\u202C' || control === POP ? -1 : 1;
    if (depth < 0) break;
  }
  return depth === 0 ? text : text.replaceAll(NESTING, '');
}

/** The direction of a text in a language (BCP 47). */
export const directionOf = (language: string): Direction =>
  /^(ar|fa|ur|ps|ku|ckb|he|yi|ug|sd|dv)\b/i.test(language) ? 'rtl' : 'ltr';
