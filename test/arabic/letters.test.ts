import { describe, expect, it } from 'vitest';
import { isLetter, isMark, isNumber } from '../../src/arabic/letters.ts';

describe('what a character is', () => {
  it('is what Unicode says, for every unit', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      for (const [is, pattern] of [
        [isLetter, /\p{L}/u],
        [isMark, /\p{M}/u],
        [isNumber, /\p{N}/u],
      ] as const)
        if (is(unit) !== pattern.test(character)) wrong.push(`${unit.toString(16)} ${pattern}`);
    }
    expect(wrong).toEqual([]);
  });
});
