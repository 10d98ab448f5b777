import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../src/arabic/fold.ts';
import { match, tokenize } from '../../src/arabic/tokens.ts';

/** Arabic as pages have it, with all that makes folding hard among it. */
const page = fc.string({
  unit: fc.constantFrom(
    ...'أإاآبتةجحخدذرزسشصضطظعغفقكلمنهوىيیکگ ءًٌَُِّْـ 0123456789٠١۲,.،؛:«»"“”()-–/aZé’\'…ﻻ\u200f\u200c\u00ad\u0301\n\t½🙂',
  ),
  maxLength: 80,
});
const anything = fc.oneof(page, fc.string({ unit: 'binary', maxLength: 40 }));

describe('tokens', () => {
  it('are read in one pass as the pattern finds them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(tokenize(text)).toEqual(match(text));
      }),
      {
        numRuns: 1000,
      },
    );
  });

  it('keep their place in the source, vowel signs included', () => {
    const text = 'أَعلنتِ الوزارةُ أنّ 7,508 أشخاصًا…';
    expect(tokenize(text).map(({ start, end, text: word }) => [text.slice(start, end), word])).toEqual([
      ['أَعلنتِ', 'اعلنت'],
      ['الوزارةُ', 'الوزاره'],
      ['أنّ', 'ان'],
      ['7,508', '7,508'],
      ['أشخاصًا', 'اشخاصا'],
      ['…', '.'],
      ['…', '.'],
      ['…', '.'],
    ]);
  });
});

describe('folding', () => {
  it('by units gives what folding by characters gives', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(text)).toBe(foldWithOffsets(text).text);
      }),
      {
        numRuns: 1000,
      },
    );
  });
});
