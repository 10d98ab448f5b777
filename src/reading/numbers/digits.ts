/** Numbers written in digits: which separators part thousands, which part decimals. */
import type { Word } from '../tokens.ts';

/** A number in digits: its value, and where it stands. */
export interface DigitNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const DIGITS = /[0-9٠-٩۰-۹０-９]+/g;

/** Digits of any kind as ASCII. */
const ascii = (digits: string): string =>
  digits
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x06f0))
    .normalize('NFKC');

/** A strong right-to-left mark between digits turns the two parts around on screen: «2.‏3» is read 3.2. */
const TURNS = /[\u200F\u061C\u202B\u202E\u2067]/;

/**
 * The numbers of one token of digits. Most are one number; «192.168.1.2» and «31.12.2015» are as many as they have parts.
 * `decimalDot`: a scale or a unit follows, so «7.508 مليون» has a decimal point, while «360.000 شخص» has not.
 */
export function digitNumbers(word: Word, decimalDot: boolean): DigitNumber[] {
  // the plain case: digits and nothing else, folded to ASCII already
  if (word.source.length === word.text.length && /^\d+$/.test(word.text)) {
    const value = Number(word.text);
    return Number.isFinite(value) ? [{ value, start: word.start, end: word.end }] : [];
  }
  const groups = [...word.source.matchAll(DIGITS)].map(({ 0: text, index }) => ({
    text: ascii(text),
    start: word.start + index,
    end: word.start + index + text.length,
  }));
  const separators = groups
    .slice(1)
    .map((group, i) => word.source.slice((groups[i]?.end ?? 0) - word.start, group.start - word.start));
  const value =
    separators.length === 0
      ? Number(groups[0]?.text)
      : joined(
          groups.map(({ text }) => text),
          separators,
          decimalDot,
        );
  const whole =
    value === undefined
      ? []
      : [{ value, start: groups[0]?.start ?? word.start, end: groups.at(-1)?.end ?? word.end }];
  const parts = groups.map(({ text, start, end }) => ({ value: Number(text), start, end }));
  return (value === undefined ? parts : whole).filter((number) => Number.isFinite(number.value));
}

/** The value of groups of digits with separators between, or undefined when they are no single number. */
function joined(
  groups: readonly string[],
  separators: readonly string[],
  decimalDot: boolean,
): number | undefined {
  const [first = '', ...rest] = groups;
  const marks = separators.map((separator) => separator.replace(/[^.,،٫٬]/g, ''));
  const lastMark = marks.at(-1) ?? '';
  const thousands = (parts: readonly string[]): boolean =>
    first.length <= 3 && !first.startsWith('0') && parts.every((part) => part.length === 3);
  if (rest.length === 1) {
    const [second = ''] = rest;
    if (TURNS.test(separators[0] ?? '')) return Number(`${second}.${first}`);
    // «٠٫٧٧٠», «1615.50», «2,8 مليون»; but «380,000», «360.000»
    const parted =
      lastMark === '٬' || (lastMark !== '٫' && thousands(rest) && !(lastMark === '.' && decimalDot));
    return Number(parted ? first + second : `${first}.${second}`);
  }
  // «1,000,000»
  if (new Set(marks).size === 1 && lastMark !== '٫' && thousands(rest)) return Number(groups.join(''));
  // «100,000.0»: the last mark is another one
  const head = rest.slice(0, -1);
  if (new Set(marks.slice(0, -1)).size === 1 && !marks.slice(0, -1).includes(lastMark) && thousands(head))
    return Number(`${first}${head.join('')}.${rest.at(-1)}`);
  return undefined;
}
