import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { readArticle } from '../../src/reading/read.ts';
import { type Timeline, timelineOf } from '../../src/reading/timeline.ts';

/** An article of a Thursday whose paragraphs below the title are given. */
function article(...paragraphs: string[]): Article {
  const title = 'فيضان في سهل الوادي';
  const front = `---\ntitle: ${title}\npublished: 2022-03-17\npublishedIs: stated\nlanguage: ar\n---\n`;
  return parseArticle(`${front}${[title, ...paragraphs].join('\n')}\n`, 'flood', 'flood.md');
}

const timelineIn = (read: Article): Timeline => timelineOf(read, readArticle(read));

/** The dated entries as «paragraph: words = value». */
const dated = (read: Article): string[] =>
  timelineIn(read).dated.map(
    ({ paragraph, time }) => `${paragraph}: ${read.body.slice(time.start, time.end)} = ${time.value}`,
  );
const undated = (read: Article): string[] =>
  timelineIn(read).undated.map(({ start, end }) => read.body.slice(start, end));

describe('the timeline of an article', () => {
  it('puts events in order of time, each with its whole sentence', () => {
    const flood = article(
      'أعلنت البلدية اليوم الخميس فتح ملجأين. وستصل المساعدات السبت.',
      'وكان النهر قد فاض مساء الاثنين.',
      'وشهد السهل فيضاناً مماثلاً في نيسان/أبريل 2007.',
    );
    expect(dated(flood)).toEqual([
      '4: نيسان/أبريل 2007 = 2007-04',
      '3: مساء الاثنين = 2022-03-14TEV',
      '2: اليوم الخميس = 2022-03-17',
      '2: السبت = 2022-03-19',
    ]);
    const [first] = timelineIn(flood).dated;
    expect(flood.body.slice(first?.start, first?.end)).toBe('وشهد السهل فيضاناً مماثلاً في نيسان/أبريل 2007.');
  });

  it('gives a sentence with two events two entries', () => {
    const text = 'في مطلع 2019 بدأ بناء السد، لتتوقف الأعمال في 3 أيار/مايو 2020.';
    expect(dated(article('سد', text))).toEqual(['3: مطلع 2019 = 2019', '3: 3 أيار/مايو 2020 = 2020-05-03']);
  });

  it('names the speaker, whether the time stands within his words or before them', () => {
    const flood = article(
      'وصباح الثلاثاء، قالت وزارة الري إن السد لم يتضرر.',
      'وأضاف المحافظ أن المدارس أغلقت الأربعاء.',
    );
    expect(timelineIn(flood).dated.map(({ claim }) => claim?.speaker)).toEqual(['وزارة الري', 'المحافظ']);
  });

  it('makes no entry of a time that names a thing, an open span, a quoted «today», an hour without a day', () => {
    const none = article(
      'دعت الوزارة إلى التزام خطة الطوارئ لعام 2018.',
      'ويعاني السهل من الإهمال منذ عام 1994.',
      'وقال أحد السكان: "نعيش اليوم بلا ماء".',
      'وتفتح المراكز عند الساعة الثامنة صباحاً.',
      'وزادت الأمطار مقارنة بعام 2014.',
    );
    expect(dated(none)).toEqual([]);
  });

  it('keeps the main statements without a time apart, the title not among them', () => {
    const flood = article(
      'غمرت المياه عشرات القرى في سهل الوادي.',
      'ولا تزال الطريق مقطوعة.',
      'وقالت البلدية إن ثلاثة جسور انهارت.',
      'والسهل من أخصب سهول البلاد.',
      'وقال المحافظ إن السد سليم حالياً.',
    );
    expect(undated(flood)).toEqual([
      'غمرت المياه عشرات القرى في سهل الوادي.',
      'ولا تزال الطريق مقطوعة.',
      'وقالت البلدية إن ثلاثة جسور انهارت.',
    ]);
  });

  it('gives the first article its moments in order', () => {
    const file = 'corpus/2023-09-20-nagorno-karabakh-ceasefire.md';
    const read = parseArticle(readFileSync(file, 'utf8'), 'first', file);
    const { dated, undated } = timelineIn(read);
    expect(dated.map(({ paragraph, time }) => [paragraph, time.value])).toEqual([
      [20, '2020-09'],
      [20, '2020-11-10TNI'],
      [21, '2023-07'],
      [9, '2023-09-19'],
      [10, '2023-09-20'],
      [13, '2023-09-20'],
      [17, '2023-09-20TMO'],
      [6, '2023-09-20T09:00Z'],
      [16, '2023-09-20TEV'],
      [5, '2023-09-21'],
    ]);
    expect(undated.map(({ paragraph }) => paragraph)).toEqual([2, 3, 4, 7, 11, 15, 18, 19]);
  });

  it('quotes only what stands in the article, whatever that is', () => {
    const words = 'قال أعلنت الوزارة إن أن اليوم أمس الخميس 5 أيار 2020 منذ « » " . ، لعام قتل 3'.split(' ');
    const line = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const read = article(...lines);
        const { dated, undated } = timelineIn(read);
        for (const entry of [...dated, ...undated]) {
          const paragraph = read.paragraphs[entry.paragraph - 1];
          expect(paragraph?.text).toContain(read.body.slice(entry.start, entry.end));
        }
      }),
    );
  });
});
