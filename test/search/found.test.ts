import { describe, expect, it } from 'vitest';
import { readQueryRows } from '../../bench/rows.ts';
import { tokenize } from '../../src/arabic/tokens.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { Collection } from '../../src/search/collection.ts';
import { Told, ToldBy } from '../../src/search/found.ts';
import { readQuestion } from '../../src/search/question.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { finish } from '../../src/steps.ts';

describe('a passage found', () => {
  it('weighs its own words as the collection does', async () => {
    const { articles } = await loadCorpus('corpus');
    const passages = articles.flatMap(passagesOf);
    const collection = finish(Collection.steps(passages, () => undefined));
    const thesaurus = finish(Thesaurus.steps(collection, [], WEIGHTS));
    let telling = 0;
    for (const { text } of readQueryRows('test/questions/karabakh.jsonl')) {
      const told = new Told(collection, thesaurus.terms(readQuestion(text)));
      passages.forEach((passage, at) => {
        const own = new ToldBy(told, at);
        for (const { text: word } of tokenize(passage.text)) {
          expect(own.weigh(word)).toBe(told.weigh(word));
          if (own.weigh(word) > 0) telling++;
        }
      });
    }
    expect(telling).toBeGreaterThan(1000);
  });
});
