/** Numbers in a text: digits of all kinds, and words. */
import { tokenize } from '../arabic/tokens.ts';
import type { NumberReading } from './types.ts';

/** The numbers of `text`, in order, not overlapping. */
export function readNumbers(text: string): NumberReading[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'number')
    .map(({ text: digits, start, end }) => ({ start, end, value: Number(digits.replaceAll(',', '')) }))
    .filter(({ value }) => Number.isFinite(value));
}
