import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex } from '../../src/search/index.ts';

const texts = [
  'فيضانات تغمر قرى الدلتا',
  'قالت فرق الإنقاذ إنها أجلت 240 شخصاً من قريتين غمرتهما المياه فجر الثلاثاء.',
  'وأوضح المحافظ أن السد لم ينهر، خلافاً لما تردد في مواقع التواصل.',
];
const index = buildIndex({
  passages: passagesOfRows(texts.map((text, at) => ({ id: `${at}`, text, article: 'flood' }))),
  readings: rowReadings(),
  glossary: [['السد', 'dam']],
});

describe('questions nobody should ask', () => {
  it.each([
    '',
    '   ',
    '؟؟؟',
    'ماذا عن هذا؟',
    'من في على',
    '😀😀',
    '\u0000\u202e\u200b',
    '**__~~||',
    '<script>',
    '。、',
    'שאלה בעברית',
    '问题',
  ])('are not answered: %j', (question) => expect(index.search(question).answered).toBe(false));

  it('are no errors, whatever their letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
        const { confidence, hits } = index.search(question);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(hits.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('may be 4,000 characters long', () => {
    expect(() => index.search('قرى الدلتا '.repeat(400))).not.toThrow();
    expect(() => index.search('ا'.repeat(4000))).not.toThrow();
  });

  it('finds nothing in nothing', () => {
    const empty = buildIndex({ passages: [], readings: rowReadings(), glossary: [] });
    expect(empty.search('كم عدد القرى؟')).toEqual({ hits: [], confidence: 0, answered: false });
  });

  it('tells that Arabizi was understood by its sound', () =>
    expect(index.search('kam wa7ed sakan fel 2ura').notice).toBe('arabizi'));
});
