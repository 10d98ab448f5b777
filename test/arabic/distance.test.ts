import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isOneApart } from '../../src/arabic/distance.ts';

/** The same by the definition, without a limit: slow and obvious. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  let least = a[0] === b[0] ? naive(x, y) : 1 + Math.min(naive(x, y), naive(x, b), naive(a, y));
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    least = Math.min(least, 1 + naive(a.slice(2), b.slice(2)));
  return least;
}

const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت'), maxLength: 6 });

describe('edit distance', () => {
  it('counts a letter changed, dropped, added, or swapped with its neighbour as one', () => {
    expect(editDistance('كاراباخ', 'كارباخ', 2)).toBe(1);
    expect(editDistance('لاتشين', 'لاتيشن', 2)).toBe(1);
    expect(editDistance('باكو', 'باكو', 2)).toBe(0);
  });

  it('agrees with its definition up to the limit, and exceeds the limit by one beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
    );
  });

  it('of one is seen without a table', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneApart(a, b)).toBe(naive(a, b) === 1);
      }),
      { numRuns: 1000 },
    );
  });
});
