import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { type Passage, passagesOf } from '../../src/corpus/passages.ts';
import { Collection } from '../../src/search/collection.ts';
import { finish } from '../../src/steps.ts';

const passages = (text: string, id: string): Passage[] =>
  passagesOf(parseArticle(`---\ntitle: عنوان ${id}\n---\nعنوان ${id}\n${text}\n`, id, `${id}.md`));

const collected = (of: readonly Passage[], earlier?: Collection) => {
  const each: (readonly number[])[] = [];
  const collection = finish(Collection.steps(of, (_index, stems) => each.push([...stems]), earlier));
  const { vocabulary, words, starts, frequency, meanLength, different } = collection;
  const { forms, stems, stemOf, cues, bares } = vocabulary;
  return {
    collection,
    all: { each, words, starts, frequency, meanLength, different, forms, stems, stemOf, cues, bares },
  };
};

const WORDS =
  'قتل 32 شخصاً، وأصيب أكثر من 200 في المدينة. قالت الوزارة: «لا نعلم شيئاً» في 16,000 بيت؟ متى؟ Reuters'.split(
    ' ',
  );

describe('a collection made with an earlier one at hand', () => {
  it('is the same as one made from the texts alone, whatever came, went and changed', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(text, { maxLength: 3 }),
        (kept, added) => {
          const before = kept.map((each, at) => passages(each, `kept-${at}`));
          const fresh = added.map((each, at) => passages(each, `added-${at}`));
          const earlier = collected(before.flat()).collection;
          earlier.vocabulary.close();
          // the first article is gone, the new ones stand among the others
          const after = [...fresh.slice(0, 1), ...before.slice(1), ...fresh.slice(1)].flat();
          expect(collected(after, earlier).all).toEqual(collected(after).all);
        },
      ),
    );
  });
});
