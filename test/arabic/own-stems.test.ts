import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { ownStems } from '../../src/arabic/own-stems.ts';
import { stem, withoutSuffixes } from '../../src/arabic/stem.ts';

describe('words whose stem no rule finds', () => {
  it('are folded, and so are their stems', () => {
    expect(
      [...ownStems].flat().filter((word) => fold(word) !== word || !/^[\u0621-\u064A]+$/.test(word)),
    ).toEqual([]);
  });

  it('have that stem', () => {
    expect([...ownStems].filter(([word, own]) => withoutSuffixes(word) !== own)).toEqual([]);
  });

  it('bring a word and its forms together', () => {
    expect(stem(fold('الاجتماعية'))).toBe(stem(fold('اجتماعيا')));
  });
});
