import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { buildDossier, type Dossier } from '../../src/dossier.ts';

/** Articles of one paragraph below their title, each with its date of publication, or none. */
const dossierOf = (...articles: readonly (readonly [text: string, published?: string])[]): Dossier =>
  buildDossier({
    articles: articles.map(([text, published], index) =>
      parseArticle(
        `---\ntitle: العنوان رقم ${index + 1}\n${published === undefined ? '' : `published: ${published}\npublishedIs: stated\n`}---\nالعنوان رقم ${index + 1}\n${text}\n`,
        `article-${index + 1}`,
        `article-${index + 1}.md`,
      ),
    ),
    glossary: [],
    version: 'test',
  });

/** How the paragraph of the first article stands in the second. */
function between(a: readonly [string, string?], b: readonly [string, string?]): string | undefined {
  const { articles, repeats } = dossierOf(a, b);
  const [article] = articles;
  const paragraph = article?.paragraphs[1];
  if (article === undefined || paragraph === undefined) throw new Error('no paragraph');
  return repeats.of(article, paragraph)[0]?.sameness;
}

const DAY = '2024-03-05';
const same = (a: string, b: string): string | undefined => between([a, DAY], [b, DAY]);

const FLOOD =
  'أعلنت وزارة الصحة أن السيول التي اجتاحت بلدة وادي الرمان ليل الاثنين أودت بحياة 14 شخصاً بينهم ثلاثة أطفال، وأن عمليات البحث عن المفقودين مستمرة.';

describe('the same statement in two articles', () => {
  it('is one when an agency’s text was taken over as it is', () => {
    expect(same(FLOOD, FLOOD)).toBe('exact');
  });

  it.each([
    ['vowel signs, hamzas and another dash', FLOOD.replace('أعلنت', 'أعلنَت').replace('أطفال', 'اطفال')],
    ['Arabic-Indic digits', FLOOD.replace('14', '١٤')],
    ['a number in words', FLOOD.replace('14 شخصاً', 'أربعة عشر شخصاً')],
    ['an agency’s dateline', `بيروت (رويترز) - ${FLOOD}`],
  ])('is the same for all that, with %s', (_what, other) => {
    expect(same(FLOOD, other)).toBe('exact');
  });

  it.each([
    ['«و» at its beginning', `و${FLOOD}`],
    ['a light word more', FLOOD.replace('وأن عمليات', 'وأن أيضاً عمليات')],
    ['no generic noun before a name', FLOOD.replace('بلدة وادي الرمان', 'وادي الرمان')],
    [
      'an apposition between commas',
      FLOOD.replace('بلدة وادي الرمان', 'بلدة وادي الرمان، الواقعة عند سفح الجبل الأخضر،'),
    ],
    ['a clause before it', `وفي حصيلة جديدة، ${FLOOD}`],
    ['another word for a person', FLOOD.replace('شخصاً', 'أشخاص')],
  ])('is nearly the same with %s', (_what, other) => {
    expect(same(FLOOD, other)).toBe('near');
  });

  it('is one when «أمس» of one article is «اليوم» of the other', () => {
    const [today, yesterday] = ['اليوم', 'أمس'].map(
      (day) => `أعلنت بلدية المدينة القديمة ${day} إغلاق الجسر الحجري أمام حركة السيارات حتى إشعار آخر.`,
    );
    expect(between([today ?? '', '2024-03-05'], [yesterday ?? '', '2024-03-06'])).toBe('exact');
    expect(between([today ?? '', '2024-03-05'], [today ?? '', '2024-03-06'])).toBeUndefined();
  });
});

describe('another statement, though nearly all words are the same', () => {
  it.each([
    ['a number', FLOOD.replace('14', '17')],
    ['a number of a part', FLOOD.replace('ثلاثة أطفال', 'أربعة أطفال')],
    ['«أكثر من» before a number', FLOOD.replace('14', 'أكثر من 14')],
    ['a day', FLOOD.replace('الاثنين', 'الثلاثاء')],
    ['no day', FLOOD.replace('ليل الاثنين ', '')],
    ['a negation', FLOOD.replace('مستمرة', 'غير مستمرة')],
    ['a denying verb', FLOOD.replace('أعلنت وزارة الصحة أن', 'نفت وزارة الصحة أن')],
    ['a hedge', FLOOD.replace('أودت', 'قد تكون أودت')],
    ['another speaker', FLOOD.replace('وزارة الصحة', 'وزارة الداخلية')],
    ['no speaker', FLOOD.replace('أعلنت وزارة الصحة أن السيول', 'السيول').replace('وأن عمليات', 'وعمليات')],
    ['another place', FLOOD.replace('وادي الرمان', 'وادي الزيتون')],
    ['another thing', FLOOD.replace('السيول', 'الحرائق')],
    ['injured for killed', FLOOD.replace('أودت بحياة 14 شخصاً', 'أصابت 14 شخصاً')],
    ['a word more that no mark sets apart', FLOOD.replace('عمليات البحث', 'خطة عمليات البحث')],
    ['a clause that takes it back', FLOOD.replace('مستمرة.', 'مستمرة، لكن بوتيرة بطيئة.')],
    ['the other way round', FLOOD.replace('وزارة الصحة أن السيول', 'السيول أن وزارة الصحة')],
  ])('differs by %s', (_what, other) => {
    expect(other).not.toBe(FLOOD);
    expect(same(FLOOD, other)).toBeUndefined();
  });

  it('is one whose figure is without a day, weeks later: another toll of as many', () => {
    const text = 'أسفر انهيار مبنى سكني قديم وسط العاصمة عن مقتل خمسة أشخاص وإصابة عشرة آخرين بجروح.';
    expect(between([text, '2024-03-05'], [text, '2024-03-06'])).toBe('exact');
    expect(between([text, '2024-03-05'], [text, '2024-05-06'])).toBeUndefined();
    expect(between([text], [text])).toBeUndefined();
  });

  it('is one of an unknown «اليوم»', () => {
    const text = 'وصل وفد من المراقبين الدوليين اليوم إلى مطار العاصمة في زيارة لم يعلن عنها مسبقاً.';
    expect(between([text], [text])).toBeUndefined();
  });

  it('is one of an elided speaker who is another man in each article', () => {
    const text = (name: string): string =>
      `قال الوزير ${name} إن المدارس ستفتح أبوابها قريباً. وأضاف أن الكتب وصلت كلها إلى المخازن في العاصمة وفي المحافظات.`;
    const { articles, repeats } = dossierOf([text('سامر الحلو'), DAY], [text('نبيل الخطيب'), DAY]);
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const from = article.body.indexOf('وأضاف');
    expect(repeats.of(article, { start: from, end: article.body.length })).toEqual([]);
  });
});

describe('repeats', () => {
  it('name every article, the earliest first, and never the one they are asked for', () => {
    const { articles, repeats } = dossierOf(
      [FLOOD, '2024-03-06'],
      [FLOOD.replace('الاثنين', 'أمس الأول الاثنين'), '2024-03-06'],
      [FLOOD, '2024-03-05'],
    );
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const names = repeats
      .of(article, article.paragraphs[1] ?? { start: 0, end: 0 })
      .map(({ article: other }) => other.id);
    expect(names).toEqual(['article-3', 'article-2']);
  });

  it('of two sentences are paragraphs that hold both', () => {
    const more = ' وقالت فرق الإنقاذ إن الطرق المؤدية إلى البلدة ما زالت مقطوعة بسبب الانهيارات الصخرية.';
    const { articles, repeats } = dossierOf([FLOOD + more, DAY], [FLOOD, DAY], [FLOOD + more, DAY]);
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const paragraph = article.paragraphs[1] ?? { start: 0, end: 0 };
    expect(repeats.of(article, paragraph).map(({ article: other }) => other.id)).toEqual(['article-3']);
    const [first] = [{ start: paragraph.start, end: paragraph.start + FLOOD.length }];
    expect(repeats.of(article, first).map(({ article: other }) => other.id)).toEqual([
      'article-2',
      'article-3',
    ]);
  });

  it('never join two different numbers, however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99_999 }), fc.integer({ min: 3, max: 99_999 }), (one, other) => {
        const [a, b] = [one, other].map((count) => FLOOD.replace('14', String(count)));
        expect(same(a ?? '', b ?? '')).toBe(one === other ? 'exact' : undefined);
      }),
      { numRuns: 25 },
    );
  });

  it('are mutual, whatever words are changed', () => {
    const words = FLOOD.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), fc.boolean(), (at, from, drop) => {
        const other = words
          .flatMap((word, index) => (index !== at ? [word] : drop ? [] : [words[from]]))
          .join(' ');
        expect(same(FLOOD, other)).toBe(same(other, FLOOD));
      }),
      { numRuns: 25 },
    );
  });
});
