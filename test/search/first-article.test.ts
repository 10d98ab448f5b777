import { describe, expect, it } from 'vitest';
import { readQueryRows } from '../../bench/rows.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier } from '../../src/dossier.ts';

const { index } = buildDossier(await loadCorpus('corpus'));
const questions = readQueryRows('test/questions/karabakh.jsonl');
const unanswerable = readQueryRows('test/questions/karabakh-unanswerable.jsonl');

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.filter(holds).length / all.length;

describe('the questions on the first article', () => {
  it('find a right paragraph first', () => {
    expect(
      share(questions, ({ text, relevant }) =>
        relevant.includes(String(index.search(text).hits[0]?.passage.paragraph.number)),
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('find a right paragraph among the first five', () => {
    expect(
      share(questions, ({ text, relevant }) =>
        index
          .search(text, { limit: 5 })
          .hits.some(({ passage }) => relevant.includes(String(passage.paragraph.number))),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered, and those that it does not answer are refused', () => {
    expect(share(questions, ({ text }) => index.search(text).answered)).toBeGreaterThanOrEqual(0.9);
    expect(share(unanswerable, ({ text }) => !index.search(text).answered)).toBeGreaterThanOrEqual(0.6);
  });
});
