/**
 * What a character is: letter, mark or number of Unicode. The answer for each is kept, and the ranges that news is written
 * in are known beforehand: a pattern like `\p{L}` takes a millisecond to be made, and each pattern with one again.
 */

const LETTER = 1;
const MARK = 2;
const NUMBER = 4;
const OTHER = 8;

/** UTF-16 unit → its sorts; 0 while it was not asked for. */
const sorts = new Uint8Array(0x1_0000);

/** First and last of each range, and its sort. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x00, 0x2f, OTHER],
  [0x30, 0x39, NUMBER], // 0–9
  [0x3a, 0x40, OTHER],
  [0x41, 0x5a, LETTER], // A–Z
  [0x5b, 0x60, OTHER],
  [0x61, 0x7a, LETTER], // a–z
  [0x7b, 0xa9, OTHER],
  [0xab, 0xb1, OTHER], // «
  [0xbb, 0xbb, OTHER], // »
  [0x60c, 0x60d, OTHER], // ،
  [0x61b, 0x61b, OTHER], // ؛
  [0x61d, 0x61f, OTHER], // ؟
  [0x620, 0x64a, LETTER], // ء–ي, tatweel among them
  [0x64b, 0x65f, MARK], // vowel signs
  [0x660, 0x669, NUMBER], // ٠–٩
  [0x2010, 0x2027, OTHER], // dashes, quotation marks, …
];
for (const [first, last, sort] of RANGES) sorts.fill(sort, first, last + 1);

function sortOf(unit: number): number {
  const kept = sorts[unit] ?? OTHER;
  if (kept !== 0) return kept;
  const character = String.fromCharCode(unit);
  const sort =
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0);
  sorts[unit] = sort === 0 ? OTHER : sort;
  return sort;
}

/** True for the code of a letter (`\p{L}`). Half of a pair of units is none. */
export const isLetter = (unit: number): boolean => (sortOf(unit) & LETTER) !== 0;

/** True for the code of a mark that stands on a letter (`\p{M}`). */
export const isMark = (unit: number): boolean => (sortOf(unit) & MARK) !== 0;

/** True for the code of a digit or another sign for a number, of any script (`\p{N}`). */
export const isNumber = (unit: number): boolean => (sortOf(unit) & NUMBER) !== 0;
