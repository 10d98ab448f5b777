import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../../src/search/best.ts';

describe('choosing the best', () => {
  it('gives the places that sorting all would put first, of equals the lower key', () => {
    const score = fc.oneof(
      fc.constantFrom(0, 1, 2, 2.001, Number.MIN_VALUE),
      fc.double({ min: 0, max: 40, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(score, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (scores, n) => {
        // keys in another order than the places
        const keys = Uint32Array.from(scores, (_, place) => (place * 37) % 61);
        const sorted = [...scores.keys()].sort(
          (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0),
        );
        const found = best(keys, Float64Array.from(scores), n);
        expect(found.sort((a, b) => a - b)).toEqual(sorted.slice(0, n).sort((a, b) => a - b));
      }),
      { numRuns: 1000, examples: [[Array.from({ length: 9 }, () => Number.MIN_VALUE), 3]] },
    );
  });
});
