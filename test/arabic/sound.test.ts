import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { skeleton, voiced } from '../../src/arabic/sound.ts';

describe('the sound of names', () => {
  it.each([
    ['غوتيريش', 'جوتيريش', 'Guterres'],
    ['دونغالا', 'دونجالا', 'Donggala'],
    ['مينتاواي', 'Mentawai'],
    ['لاتشين', 'لاشين', 'Lachin', 'Latshin'],
    ['طهران', 'Tehran'],
    ['جاوة', 'جاوا'],
    ['مناسيان', 'Manasyan'],
    ['جاينز', 'جينز'],
  ])('is one for the spellings of «%s»', (...spellings) => {
    expect(new Set(spellings.map((name) => skeleton(fold(name)))).size).toBe(1);
  });

  it('falls together for words too, which is why it is asked for names only', () =>
    expect(skeleton('شرق')).toBe(skeleton('سرق')));

  it('tells short names apart by their vowels', () => {
    expect(voiced(fold('بالو'))).toBe(voiced('palu'));
    expect(voiced(fold('بيلي'))).not.toBe(voiced('palu'));
  });
});
