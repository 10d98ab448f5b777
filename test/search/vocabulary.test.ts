import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const letters = fc.constantFrom(...'أإاآبتثجحخدذرزسشصضطظعغفقكلمنهوىيةءًٌَُِّْـ 0123456789٠١٢,.،؛:«»"()-\n/aZé’');

describe('the vocabulary', () => {
  it('reads the words that the tokenizer finds, though it folds each piece of text only once', () => {
    const vocabulary = new Vocabulary();
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        const words = tokenize(text)
          .filter(({ kind }) => kind !== 'mark')
          .map((token) => token.text);
        expect(vocabulary.read(text).map((form) => vocabulary.forms[form])).toEqual(words);
      }),
    );
  });

  it('gives a word one number however it is spelt', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.read('الأُمَّة')).toEqual(vocabulary.read('الامه'));
  });

  it('reads a text of hundreds of thousands of words without a blank between them', () => {
    const text = Array(300_000).fill('كلمة').join('\t');
    expect(new Vocabulary().read(text)).toHaveLength(300_000);
  });
});
