import { describe, expect, it } from 'vitest';
import { readQueryRows } from '../../bench/rows.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { Collection } from '../../src/search/collection.ts';
import { Matcher, normOf, wordsOf } from '../../src/search/match.ts';
import { readQuestion } from '../../src/search/question.ts';
import { Thesaurus } from '../../src/search/thesaurus.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { finish } from '../../src/steps.ts';

const { articles } = await loadCorpus('corpus');
const passages = articles.flatMap(passagesOf);
const collection = finish(Collection.steps(passages, () => undefined));
const thesaurus = finish(Thesaurus.steps(collection, [], WEIGHTS));
const questions = readQueryRows('test/questions/karabakh.jsonl').map(({ text }) => text);

describe('matching', () => {
  it('weighs at a glance what it weighs when it reads, but for phrases', () => {
    for (const text of questions) {
      const terms = thesaurus.terms(readQuestion(text)).map((term) => ({ ...term, phrases: [] }));
      const matcher = new Matcher(collection, terms, WEIGHTS);
      for (const passage of passages.keys()) {
        const { best, sum } = matcher.match(passage);
        const norm = normOf(collection, WEIGHTS, passage);
        expect(matcher.glance(passage)).toBe(wordsOf(terms, best, sum, norm, WEIGHTS));
      }
    }
  });

  it('forgets the question before', () => {
    const found = (text: string): number[] => {
      const matcher = new Matcher(collection, thesaurus.terms(readQuestion(text)), WEIGHTS);
      return passages.map((_, passage) => matcher.glance(passage));
    };
    const [first = '', second = ''] = questions;
    const alone = found(first);
    found(second);
    expect(found(first)).toEqual(alone);
  });

  it('gives a question the same terms whatever was asked before', () => {
    const numbers = ['kam wa7ed mat 3am 2020?', 'ماذا حدث عام 2020؟', 'kam wa7ed mat 3am 2020?'];
    for (const text of [...questions, ...numbers]) {
      const question = readQuestion(text);
      const anew = finish(Thesaurus.steps(collection, [], WEIGHTS));
      expect(thesaurus.terms(question)).toEqual(anew.terms(question));
    }
  });
});
