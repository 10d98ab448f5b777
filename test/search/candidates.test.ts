import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Candidates, LIMITS } from '../../src/search/candidates.ts';
import type { Term } from '../../src/search/terms.ts';

/** A term met by stems with the weights given. */
const term = (weights: readonly (readonly [number, number])[], idf: number): Term => ({
  text: '',
  meetings: {
    stems: weights.map(([stem]) => stem),
    weights: weights.map(([, weight]) => weight),
    kinds: weights.map(() => 'stem' as const),
  },
  phrases: [],
  form: undefined,
  idf,
  counted: false,
  named: false,
  country: false,
  unknown: false,
  at: 0,
});

const stems = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });
const measures = (passages: readonly (readonly number[])[]) => ({
  frequency: (stem: number) => passages.filter((passage) => passage.includes(stem)).length,
  length: () => 1,
});

describe('stage one', () => {
  it('sums for each passage what the question’s words are worth, the best word for each, as the slow way does', () => {
    fc.assert(
      fc.property(
        fc.array(stems, { minLength: 1, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
        (passages, asked) => {
          const found = (most: number): readonly number[] => {
            const index = new Candidates({ ...LIMITS, passages: most });
            for (const [at, passage] of passages.entries()) index.add(at, passage);
            return index.candidates(terms, measures(passages));
          };
          // each term has a stem of its own, and others that belong to no other term
          const terms = [...new Set(asked)].map((stem, at) =>
            term(
              [
                [stem, 1],
                [20 + at, 0.5],
              ],
              at + 1,
            ),
          );
          const slow = passages.flatMap((passage, at) => {
            const sum = terms.reduce((all, { meetings, idf }) => {
              const weights = meetings.weights.filter((_, of) => passage.includes(meetings.stems[of] ?? 0));
              return all + idf * Math.max(0, ...weights);
            }, 0);
            return sum > 0 ? [{ at, sum }] : [];
          });
          expect(new Set(found(30))).toEqual(new Set(slow.map(({ at }) => at)));
          const [best] = found(1);
          if (best !== undefined)
            expect(slow.find(({ at }) => at === best)?.sum).toBeCloseTo(
              Math.max(...slow.map(({ sum }) => sum)),
            );
        },
      ),
    );
  });

  it('keeps only what it is told to keep, and forgets each look-up', () => {
    const index = new Candidates();
    const passages = [[1, 2], [1], [2]];
    for (const [at, passage] of passages.entries()) index.add(at, passage);
    const asked = [term([[1, 1]], 2)];
    const first = index.candidates(asked, measures(passages));
    expect(first).toEqual([0, 1]);
    expect(index.candidates(asked, measures(passages))).toEqual(first);
    expect(index.candidates(asked, measures(passages), (passage) => passage === 1)).toHaveLength(1);
  });
});
