/** Comparing texts of a page with each other, however they are marked up, vowelled or punctuated. */
import { fold } from '../arabic/fold.ts';

/** Letters and digits only, folded, one blank between words. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The part of the words of the longer text that both have, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(bare(a).split(' ')), new Set(bare(b).split(' '))];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(one.size, other.size);
}
