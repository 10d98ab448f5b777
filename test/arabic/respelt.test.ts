import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { respelt } from '../../src/arabic/respelt.ts';

describe('a word that nobody knows', () => {
  it.each([
    ['انخفظت', 'انخفضت'],
    ['التنفيدي', 'تنفيذي'],
    ['القاظي', 'قاضي'],
    ['وكفت', 'وقفت'],
    ['ماتو', 'مات'],
    ['هتقف', 'تقف'],
    ['شقالت', 'قالت'],
    ['شصار', 'صار'],
    ['ماوصلش', 'وصل'],
  ])('«%s» was meant for «%s»', (word, meant) => expect(respelt(fold(word))).toBe(fold(meant)));

  it('may be a word that seldom stands in news, if somebody knows it', () => {
    expect(respelt('يكعدون')).toBeUndefined();
    expect(respelt('يكعدون', (word) => word === 'يقعدون')).toBe('يقعدون');
  });

  it.each(['هارغريف', 'زوبرغن', '2020', 'bridge', ''])('«%s» was meant as it stands', (word) =>
    expect(respelt(fold(word))).toBeUndefined(),
  );
});
