import { beforeAll, describe, expect, it } from 'vitest';
import { casualties, type Figure } from '../../src/answers/casualties.ts';
import { speakerFilter } from '../../src/answers/speakers.ts';
import type { Dossier } from '../../src/dossier.ts';
import { figureInWords } from '../../src/replies/counts.ts';
import { firstArticle } from '../handler/discord.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await firstArticle();
});

const words = ({ toll }: Figure): string => figureInWords(toll, 'ar');

describe('casualties of the first article', () => {
  const of = (category: 'killed' | 'wounded' | 'evacuated' | 'displaced') =>
    casualties(dossier, { category, by: null });

  it('are by category and claimant, each with its paragraph, and nothing is added up', () => {
    const list = (category: 'killed' | 'wounded' | 'evacuated') =>
      of(category).flatMap(({ figures }) =>
        figures.map((figure) => `${figure.paragraph.number} ${words(figure)}`),
      );
    expect(list('killed')).toEqual(['8 32 قتيلًا', '11 32 قتيلًا', '12 32 قتيلًا']);
    expect(list('wounded')).toEqual(['8 200 جريح', '11 أكثر من 200 جريح', '12 أكثر من 200 جريح']);
    expect(list('evacuated')).toEqual(['10 أكثر من 7000 شخص']);
  });

  it('have parts under their whole: seven civilians of the killed, two children of those', () => {
    const whole = of('killed')
      .flatMap(({ figures }) => figures)
      .find(({ paragraph }) => paragraph.number === 12);
    expect(whole?.parts.map(words)).toEqual(['7 مدنيين']);
    expect(whole?.parts[0]?.parts.map(words)).toEqual(['طفلان']);
  });

  it('stand in the whole sentence they were read from', () => {
    for (const { figures } of casualties(dossier, { category: null, by: null }))
      for (const { sentence, toll } of figures) {
        expect(sentence.start).toBeLessThanOrEqual(toll.start);
        expect(sentence.end).toBeGreaterThanOrEqual(toll.end);
      }
  });

  it('of one claimant are theirs alone', () => {
    const by = speakerFilter(dossier, 'مناسيان') ?? null;
    const groups = casualties(dossier, { category: null, by });
    expect(groups.map(({ category }) => category)).toEqual(['killed', 'wounded']);
    expect(groups.every(({ claimant }) => claimant?.includes('مناسيان'))).toBe(true);
  });
});
