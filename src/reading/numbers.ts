/**
 * Numbers in a text: digits of all kinds, and words of any size in all cases and genders.
 *
 * «7,5 مليون» = 7500000, «360.000» = 360000, «5ر33 مليون» = 33500000, «مئة وستة وخمسين ألف» = 156000,
 * «ألفي» = 2000, «الحادي عشر» = 11 (ordinal). Vague sizes («عشرات الآلاف») are read in numbers/vague.ts.
 */
import { type Composed, composeAt } from './numbers/compose.ts';
import { digitNumbers } from './numbers/digits.ts';
import { isNumeral } from './numbers/words.ts';
import { type Word, wordsOf } from './tokens.ts';
import type { NumberReading } from './types.ts';

export { readVagueSizes, type VagueReading } from './numbers/vague.ts';

/** A number with the words it stands in, while ranges are still to be looked at. */
interface Found extends Composed {
  readonly at: number;
}

/** The numbers of `text`, in order, not overlapping. A proclitic belongs to its number («بتسعة عشر ألف»). */
export function readNumbers(text: string): NumberReading[] {
  const words = wordsOf(text);
  const readings: NumberReading[] = [];
  let before: (Found & { readonly index: number }) | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const found = mayBeNumeral(word) ? composeAt(words, at) : undefined;
    if (word === undefined || found === undefined) {
      // «192.168.1.2», «31.12.2015»: several numbers in one token
      if (word?.kind === 'number') readings.push(...digitNumbers(word, false));
      at++;
      continue;
    }
    const scale = before === undefined ? undefined : sharedScale(words, before, { ...found, at });
    if (before !== undefined && scale !== undefined) {
      const shared = readings[before.index];
      if (shared !== undefined) readings[before.index] = { ...shared, value: shared.value * scale };
    }
    before = { ...found, at, index: readings.length };
    const end = words[found.next - 1]?.end ?? word.end;
    if (Number.isFinite(found.value))
      readings.push({
        start: word.start,
        end,
        value: found.value,
        ...(found.ordinal ? { ordinal: true } : {}),
      });
    at = found.next;
  }
  return readings;
}

/** Whether a number may begin with a word: most words are none, and looking costs. */
const mayBeNumeral = (word: Word | undefined): boolean =>
  word?.kind === 'word' ? isNumeral(word.text) : word?.kind === 'number';

/** «بين 3 و5 آلاف», «4 إلى 6 ملايين»: the scale of the second number is the first one's too. */
function sharedScale(words: readonly Word[], first: Found, second: Found): number | undefined {
  const { coefficient } = second;
  if (coefficient === undefined || first.coefficient !== undefined || first.ordinal) return undefined;
  if (first.scale !== 1 || first.value >= coefficient || coefficient >= 1000) return undefined;
  const between = words.slice(first.next, second.at).map(({ text }) => text);
  const joined = between.length === 1 && /^(?:الي|او|-)$/.test(between[0] ?? '');
  const paired =
    (between.length === 0
      ? words[second.at]?.text.startsWith('و') === true
      : between.length === 1 && between[0] === 'و') && /^[وف]?بين$/.test(words[first.at - 1]?.text ?? '');
  return joined || paired ? second.value / coefficient : undefined;
}
