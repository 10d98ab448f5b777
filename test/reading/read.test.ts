import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { readArticle, readText } from '../../src/reading/read.ts';
import { arabicText } from './texts.ts';

/** An article of these paragraphs, the title first. */
const articleOf = (...paragraphs: string[]) =>
  parseArticle(
    `---\ntitle: ${paragraphs[0] ?? ''}\npublished: 2021-06-10\npublishedIs: operator\nlanguage: ar\n---\n${paragraphs.join('\n')}\n`,
    'ferry',
    'ferry.md',
  );

describe('reading an article', () => {
  const article = articleOf(
    'غرق عبّارة قرب الجزيرة',
    'علّقت وزارة النقل اليونانية رحلاتها البحرية بعد الحادث.',
    'وأعلنت الوزارة أن 14 راكباً لقوا مصرعهم.',
    'وقال قبطان السفينة ماريوس فالاس إن الموج كان عالياً.',
    'وأضاف فالاس أن النجدة تأخرت.',
    'وأوضح أن ثلاثة من أفراد الطاقم فقدوا.',
  );
  const readings = readArticle(article);

  it('resolves speakers across paragraphs, also those named before they spoke', () => {
    expect(readings.claims.map(({ speaker, speakerResolved }) => [speaker, speakerResolved])).toEqual([
      ['الوزارة', 'وزارة النقل اليونانية'],
      ['قبطان السفينة ماريوس فالاس', 'قبطان السفينة ماريوس فالاس'],
      ['فالاس', 'قبطان السفينة ماريوس فالاس'],
      [null, 'قبطان السفينة ماريوس فالاس'],
    ]);
  });

  it('counts offsets in the body', () => {
    const [toll] = readings.tolls;
    expect(toll).toMatchObject({ category: 'killed', count: 14, claimant: 'الوزارة' });
    expect(article.body.slice(toll?.start, toll?.end)).toBe('14 راكباً');
    for (const { content } of readings.claims)
      expect(article.body.slice(content.start, content.end)).not.toContain('\n');
  });
});

describe('any text at all', () => {
  it('is read without an error, the same every time', () => {
    fc.assert(
      fc.property(fc.oneof(arabicText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect(readText(text, { published: '2021-06-10' })).toEqual(
          readText(text, { published: '2021-06-10' }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is read paragraph by paragraph as it is read alone, but for whom speakers stand for', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        fc.pre(/\p{L}/u.test(line));
        const article = articleOf('عنوان قصير', line);
        const [, paragraph] = article.paragraphs;
        if (paragraph === undefined) return;
        const alone = readText(paragraph.text, { published: '2021-06-10' });
        const whole = readArticle(article);
        const at = paragraph.start;
        expect(whole.tolls.map(({ start, category, count }) => [start - at, category, count])).toEqual(
          alone.tolls.map(({ start, category, count }) => [start, category, count]),
        );
        expect(whole.claims.map(({ start, speaker }) => [start - at, speaker])).toEqual(
          alone.claims.map(({ start, speaker }) => [start, speaker]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
