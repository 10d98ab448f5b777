import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { rootOf } from '../../src/arabic/root.ts';
import { stem } from '../../src/arabic/stem.ts';

const root = (word: string): string | undefined => rootOf(stem(fold(word)));

describe('roots', () => {
  it.each([
    ['قتيل', 'قتلى', 'مقتول', 'اقتتال'],
    ['جريح', 'جرحى', 'مجروح'],
    ['طفل', 'أطفال'],
    ['موقع', 'مواقع'],
    ['سلاح', 'أسلحة', 'تسليح'],
    ['سلّم', 'تسليم', 'استسلام'],
    ['هجوم', 'هاجم', 'مهاجمون'],
    ['احتفال', 'تحتفل', 'يحتفلون'],
    ['مظاهرة', 'متظاهرين'],
  ])('brings «%s» together with its kin', (first, ...others) => {
    for (const other of others) expect(root(other)).toBe(root(first));
  });

  it.each([
    ['قتيل', 'قبيلة'],
    ['موقع', 'موقف'],
    ['سلاح', 'سلام'],
  ])('keeps «%s» apart from «%s»', (one, other) => expect(root(one)).not.toBe(root(other)));

  it('is three letters or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(rootOf(fold(text))?.length ?? 3).toBe(3);
      }),
    );
  });
});
