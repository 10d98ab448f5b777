/** Arbitrary presses of buttons, for property tests. */
import fc from 'fast-check';
import { CATEGORIES } from '../../src/answers/casualties.ts';
import { type Press, ROLES } from '../../src/replies/custom-id.ts';
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
/** Everything a button can remember. */
export const press: fc.Arbitrary<Press> = fc.record({
  role: fc.constantFrom(...Object.values(ROLES)),
  language: fc.constantFrom('ar' as const, 'en' as const),
  asker: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String),
  view: fc.option(view),
});
