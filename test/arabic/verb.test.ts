import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { stem } from '../../src/arabic/stem.ts';
import { isGenderPair, verbKeys } from '../../src/arabic/verb.ts';

const keysOf = (word: string): string[] => verbKeys(stem(fold(word)));
const sharesKey = (one: string, other: string): boolean =>
  keysOf(one).some((key) => keysOf(other).includes(key));

describe('the keys of a verb', () => {
  it.each([
    ['خلّدت', 'ستخلّد'],
    ['زارت', 'يزور'],
    ['أُنشئت', 'أنشأ'],
    ['سُئل', 'يسأل'],
    ['اختير', 'يختار'],
    ['أُعيد', 'أعادوا'],
    ['استُعيد', 'تستعيد'],
    ['وقع', 'تقع'],
    ['بنى', 'يبني'],
    ['نجوا', 'ينجو'],
    ['انزلقت', 'تنزلق'],
    ['راوغ', 'هيراوغ'],
  ])('are shared by «%s» and «%s»', (one, other) => {
    expect(sharesKey(one, other)).toBe(true);
  });

  it.each([
    ['كتب', 'قرأت'],
    ['بيروت', 'بيرو'],
    ['يرفض', 'يرفع'],
  ])('are not shared by «%s» and «%s»', (one, other) => {
    expect(sharesKey(one, other)).toBe(false);
  });

  it('have three letters and more, and no form has one twice, whatever is typed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابتثجحخدرزسشصضطعغفقكلمنهويءة'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), letters), (word) => {
        const keys = verbKeys(word);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('pasts of he and she', () => {
  it.each([
    ['وصل', 'وصلت'],
    ['أنهى', 'أنهت'],
    ['دعا', 'دعت'],
  ])('«%s» and «%s» are a pair', (he, she) => {
    expect(isGenderPair(fold(he), fold(she))).toBe(true);
    expect(isGenderPair(fold(she), fold(he))).toBe(true);
  });

  it.each([
    ['وصل', 'حصلت'],
    ['وصلت', 'وصلت'],
    ['وصل', 'اتصلت'],
  ])('«%s» and «%s» are none', (one, other) => {
    expect(isGenderPair(fold(one), fold(other))).toBe(false);
  });
});
