import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/answers/casualties.ts';
import { decodePress, encodePress, type Press, ROLES } from '../../src/replies/custom-id.ts';
import { filterText, type View } from '../../src/replies/views.ts';

const key = fc.nat(2 ** 24 - 1);
const anchor = fc.option(fc.record({ article: key, offset: key }));
const day = fc.option(fc.integer({ min: -800_000, max: 800_000 }));
const about = fc.string({ unit: 'grapheme', maxLength: 60 }).map(filterText);
const by = fc.option(
  fc.oneof(
    fc.record({ hashes: fc.array(key, { minLength: 1, maxLength: 8 }) }),
    fc.record({ words: fc.string({ unit: 'grapheme', maxLength: 31 }).map((text) => text.slice(0, 31)) }),
  ),
);
const reference = fc.record({
  article: key,
  paragraph: fc.nat(4095),
  sentence: fc.nat(1023),
  count: fc.integer({ min: 1, max: 4 }),
});
const view: fc.Arbitrary<View> = fc.oneof(
  fc
    .tuple(fc.array(reference, { minLength: 1, maxLength: 8 }), fc.nat(7), fc.boolean())
    .map(([references, at, around]) => ({
      kind: 'ask' as const,
      references,
      at: at % references.length,
      around,
    })),
  fc.record({ kind: fc.constant('timeline' as const), anchor, from: day, to: day, about }),
  fc.record({
    kind: fc.constant('casualties' as const),
    anchor,
    category: fc.option(fc.constantFrom(...CATEGORIES)),
    by,
  }),
  fc.record({ kind: fc.constant('said' as const), anchor, by, about }),
  fc.record({ kind: fc.constant('articles' as const), anchor, one: fc.boolean() }),
);
const press: fc.Arbitrary<Press> = fc.record({
  role: fc.constantFrom(...Object.values(ROLES)),
  language: fc.constantFrom('ar' as const, 'en' as const),
  asker: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  view: fc.option(view),
});

describe('a custom id', () => {
  it('says the same when it comes back, and never has more than 100 characters', () => {
    fc.assert(
      fc.property(press, (given) => {
        const id = encodePress(given);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodePress(id)).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });

  it('differs between two roles for the same view', () => {
    fc.assert(
      fc.property(press, (given) => {
        const ids = Object.values(ROLES).map((role) => encodePress({ ...given, role }));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('of anyone else’s making is refused, not guessed at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (id) => {
        const decoded = decodePress(id);
        if (decoded !== null) expect(encodePress(decoded)).toBe(id);
      }),
      { numRuns: 2000 },
    );
    expect(decodePress('')).toBeNull();
    expect(decodePress('page:2')).toBeNull();
  });
});
