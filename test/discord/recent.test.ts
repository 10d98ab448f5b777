import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/discord/recent.ts';

describe('what was delivered lately', () => {
  it('is known again for as long as at least so many others have come since', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(20), { maxLength: 100 }), (least, ids) => {
        const recent = new Recent(least);
        // The oracle: the different ids in the order of their coming, none let go.
        const taken: string[] = [];
        for (const id of ids.map(String)) {
          const isNew = recent.add(id);
          if (taken.slice(-least).includes(id)) expect(isNew).toBe(false);
          if (!taken.slice(-2 * least).includes(id)) expect(isNew).toBe(true);
          if (isNew) taken.push(id);
        }
      }),
    ));
});
