import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex } from '../../src/search/index.ts';

const article = [
  'حريق في مصنع للنسيج شمال المدينة',
  'اندلع حريق كبير في مصنع للنسيج فجر الاثنين، وأسفر عن مقتل تسعة عمال وإصابة 14 آخرين.',
  'وقال رئيس البلدية سامي الحداد إن فرق الإطفاء سيطرت على النيران بعد ست ساعات.',
  'ولم تعرف أسباب الحريق بعد، فيما فتحت الشرطة تحقيقا.',
];
const index = buildIndex({
  passages: passagesOfRows(article.map((text, at) => ({ id: `${at + 1}`, text, article: 'fire' }))),
  readings: rowReadings(),
  glossary: [['الحداد', 'Haddad']],
});
const first = (question: string): string | undefined => index.search(question).hits[0]?.passage.id;

describe('search', () => {
  it('finds a number by the thing counted', () => expect(first('كم عاملا قتل؟')).toBe('2'));
  it('finds a name in Latin letters through the glossary', () =>
    expect(first('What did Haddad say?')).toBe('3'));
  it('finds a name in Latin letters by its sound', () => expect(first('Sami')).toBe('3'));
  it('finds a plural by its singular', () => expect(first('سبب الحريق')).toBe('4'));
  it('has no hit for a question without content words', () =>
    expect(index.search('ماذا عن هذا؟')).toMatchObject({ answered: false }));
  it('quotes a sentence of the passage, word for word', () => {
    for (const { passage, quote } of index.search('الحريق').hits)
      expect(passage.text).toContain(passage.article.body.slice(quote.start, quote.end));
  });
});
