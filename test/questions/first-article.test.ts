import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier, type Dossier } from '../../src/dossier.ts';

const rowSchema = z.looseObject({
  text: z.string(),
  relevant: z.array(z.string()),
  near: z.boolean().optional(),
});
const questions = (name: string): z.infer<typeof rowSchema>[] =>
  readFileSync(`test/questions/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));

let dossier: Dossier;
beforeAll(async () => {
  dossier = buildDossier(await loadCorpus('corpus'));
});

/** The share of questions for which `holds`. */
const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

/**
 * People's questions on the first article, in all manners. The bounds are a little below what was reached, so that a
 * change which loses several questions is noticed; `npm run bench -- search` has the figures.
 */
describe('questions on the first article', () => {
  const answerable = questions('karabakh');
  const unanswerable = questions('karabakh-unanswerable');
  const first = (text: string): string =>
    String(dossier.index.search(text).hits[0]?.passage.paragraph.number);

  it('find the paragraph that answers first, nine times of ten', () => {
    expect(share(answerable, ({ text, relevant }) => relevant.includes(first(text)))).toBeGreaterThanOrEqual(
      0.88,
    );
  });

  it('find it among the first five nearly always', () => {
    const five = (text: string): string[] =>
      dossier.index
        .search(text)
        .hits.slice(0, 5)
        .map(({ passage }) => String(passage.paragraph.number));
    expect(
      share(answerable, ({ text, relevant }) => five(text).some((number) => relevant.includes(number))),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered when the article answers', () => {
    expect(share(answerable, ({ text }) => dossier.index.search(text).answered)).toBeGreaterThanOrEqual(0.88);
  });

  it('are not answered when they have nothing to do with it', () => {
    expect(
      share(
        unanswerable.filter(({ near }) => near !== true),
        ({ text }) => dossier.index.search(text).answered,
      ),
    ).toBeLessThanOrEqual(0.2);
  });
});
