import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePress, encodePress, ROLES } from '../../src/replies/custom-id.ts';
import { press } from './presses.ts';

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
