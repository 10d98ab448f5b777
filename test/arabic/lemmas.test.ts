import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { lemmaOf } from '../../src/arabic/lemmas.ts';
import { stem } from '../../src/arabic/stem.ts';

describe('the dictionary form', () => {
  it.each([
    ['أهداف', 'هدف'],
    ['جهود', 'جهد'],
    ['جواسيس', 'جاسوس'],
  ])('of «%s» is «%s»', (form, word) => {
    expect(lemmaOf(stem(fold(form)))).toBe(stem(fold(word)));
  });

  it('is not given for a word that is its own', () => {
    expect(lemmaOf(stem('هدف'))).toBeUndefined();
  });

  it('is given once for each form, folded', () => {
    const lines =
      readFileSync('src/arabic/lemmas.ts', 'utf8')
        .match(/`\n([\s\S]*?)\n`;/)?.[1]
        ?.split('\n') ?? [];
    const forms = lines.flatMap((line) => line.split(' ').slice(1));
    expect(lines.length).toBeGreaterThan(2000);
    expect(new Set(forms).size).toBe(forms.length);
    expect(lines.filter((line) => fold(line) !== line)).toEqual([]);
  });
});
