import { describe, expect, it } from 'vitest';
import { readQueryRows } from '../../bench/rows.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier } from '../../src/dossier.ts';

const { index } = buildDossier(await loadCorpus('corpus'));
const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

/** What of each set must hold: a right paragraph first, one among the first five; answered, and refused. */
const SETS = [
  { name: 'karabakh', right: 0.92, five: 0.97, answered: 0.95, refused: 0.8 },
  { name: 'karabakh-others', right: 0.85, five: 0.95, answered: 0.95, refused: 0.66 },
] as const;

describe.each(SETS)(
  'the questions on the first article, $name',
  ({ name, right, five, answered, refused }) => {
    const questions = readQueryRows(`test/questions/${name}.jsonl`);
    const unanswerable = readQueryRows(`test/questions/${name}-unanswerable.jsonl`);

    it('find a right paragraph first', () => {
      expect(
        share(questions, ({ text, relevant }) =>
          relevant.includes(String(index.search(text).hits[0]?.passage.paragraph.number)),
        ),
      ).toBeGreaterThanOrEqual(right);
    });

    it('find a right paragraph among the first five', () => {
      expect(
        share(questions, ({ text, relevant }) =>
          index
            .search(text, { limit: 5 })
            .hits.some(({ passage }) => relevant.includes(String(passage.paragraph.number))),
        ),
      ).toBeGreaterThanOrEqual(five);
    });

    it('are answered, and those that it does not answer are refused', () => {
      expect(share(questions, ({ text }) => index.search(text).answered)).toBeGreaterThanOrEqual(answered);
      expect(share(unanswerable, ({ text }) => !index.search(text).answered)).toBeGreaterThanOrEqual(refused);
    });
  },
);
