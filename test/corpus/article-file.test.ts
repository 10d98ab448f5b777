import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseArticle } from '../../src/corpus/article-file.ts';
import { passagesOf } from '../../src/corpus/passages.ts';

const FIRST = '2023-09-20-nagorno-karabakh-ceasefire';
const read = (id: string) => parseArticle(readFileSync(`corpus/${id}.md`, 'utf8'), id, `${id}.md`);

const withBody = (body: string, extra = ''): string =>
  `---\ntitle: ${body.split('\n')[0]}\n${extra}---\n${body}`;

describe('an article file', () => {
  const article = read(FIRST);

  it('gives the first article its metadata, and leaves unknown what is unknown', () => {
    expect(article.title).toBe('بوساطة روسية.. أذربيجان تعلن وقف إطلاق النار في ناغورنو كاراباخ');
    expect([article.published, article.publishedIs]).toEqual(['2023-09-20', 'operator']);
    expect([article.publisher, article.author, article.url]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps the first article’s text byte for byte', () => {
    expect(article.hash).toBe('3dba4eb55de0c5402f9d80d18666340d4f4a6e43d534161e48e4074f6040070e');
  });

  it('numbers paragraphs from 1, the title first, and knows the sub-headings', () => {
    expect(article.paragraphs).toHaveLength(22);
    expect(
      article.paragraphs.filter(({ kind }) => kind !== 'text').map(({ number, kind }) => [number, kind]),
    ).toEqual([
      [1, 'title'],
      [8, 'heading'],
    ]);
  });

  it('counts offsets the same with a BOM and with Windows line ends', () => {
    const source = withBody('عنوان\nفقرة أولى.\nفقرة ثانية.');
    const plain = parseArticle(source, 'a', 'a.md');
    const windows = parseArticle(`\uFEFF${source.replaceAll('\n', '\r\n')}`, 'a', 'a.md');
    expect(windows.body).toBe(plain.body);
    expect(windows.paragraphs).toEqual(plain.paragraphs);
  });

  it('does not count blank lines, and leaves out the white space at a paragraph’s ends', () => {
    const body = 'عنوان\n\n  فقرة أولى. \n \nفقرة ثانية.\n';
    expect(paragraphsOf(body).map(({ number, text }) => [number, text])).toEqual([
      [1, 'عنوان'],
      [2, 'فقرة أولى.'],
      [3, 'فقرة ثانية.'],
    ]);
  });

  it('cuts a long paragraph into passages between sentences, losing none', () => {
    const sentence = 'وقال المتحدث باسم الوزارة إنّ العملية مستمرة حتى تحقيق أهدافها في جميع المناطق.';
    const long = parseArticle(withBody(`عنوان\n${Array(30).fill(sentence).join(' ')}`), 'a', 'a.md');
    const passages = passagesOf(long).filter(({ paragraph }) => paragraph.number === 2);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.flatMap(({ sentences }) => sentences)).toHaveLength(30);
    expect(passages.map(({ id }) => id).slice(0, 2)).toEqual(['a#2.1', 'a#2.2']);
  });
});

describe('for any text at all', () => {
  it('paragraphs and passages stand in the body at the offsets they claim', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (lines) => {
        const body = ['عنوان', 'نص', ...lines].join('\n').replaceAll('\r', ' ');
        const article = parseArticle(withBody(body), 'a', 'a.md');
        for (const { start, end, text } of article.paragraphs)
          expect(article.body.slice(start, end)).toBe(text);
        for (const passage of passagesOf(article)) {
          expect(article.body.slice(passage.start, passage.end)).toBe(passage.text);
          for (const sentence of passage.sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(passage.start);
            expect(sentence.end).toBeLessThanOrEqual(passage.end);
          }
        }
      }),
    );
  });
});
