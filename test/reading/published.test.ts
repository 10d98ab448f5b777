import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseArticle } from '../../src/corpus/article-file.ts';
import { buildDossier } from '../../src/dossier.ts';
import { deducePublished } from '../../src/reading/published.ts';

const deduced = (...lines: string[]) => deducePublished({ paragraphs: paragraphsOf(lines.join('\n')) });

describe('the date of an article that states none', () => {
  it('is fixed by «today» beside a whole date', () => {
    expect(deduced('عنوان', 'افتُتح الجسر اليوم الخميس 17 آذار/مارس 2022.')).toEqual({
      published: '2022-03-17',
      why: '«اليوم الخميس 17 آذار/مارس 2022» (الفقرة 2)',
    });
  });

  it('is a day away from «yesterday» or «tomorrow» beside one', () => {
    expect(deduced('افتُتح الجسر أمس (الأربعاء) 16 مارس 2022')?.published).toBe('2022-03-17');
    expect(deduced('يُفتتح الجسر غداً الجمعة 18 مارس 2022')?.published).toBe('2022-03-17');
  });

  it('is never guessed: not from a weekday, a day without its year, or a date of something else', () => {
    expect(deduced('افتُتح الجسر اليوم الأربعاء. ويصل الوفد يوم 21 أيلول.')).toBeUndefined();
    expect(deduced('افتُتح الجسر اليوم الخميس 17 آذار.')).toBeUndefined();
    expect(deduced('انهار الجسر في 17 آذار 2022.')).toBeUndefined();
  });

  it('is not fixed by a quotation, a weekday that does not fall on it, or two dates at odds', () => {
    expect(deduced('وقال: "وقّعنا اليوم 17 آذار 2022 اتفاقاً"')).toBeUndefined();
    expect(deduced('افتُتح الجسر اليوم الأحد 17 آذار 2022')).toBeUndefined();
    expect(deduced('افتُتح اليوم 17 آذار 2022', 'وأُغلق اليوم 19 آذار 2022')).toBeUndefined();
  });

  it('leaves the first article without one: its year stands nowhere in it', () => {
    const file = 'corpus/2023-09-20-nagorno-karabakh-ceasefire.md';
    expect(deducePublished(parseArticle(readFileSync(file, 'utf8'), 'first', file))).toBeUndefined();
  });

  it('serves the readings, marked as deduced', () => {
    const source =
      '---\ntitle: جسر\nlanguage: ar\n---\nجسر\nافتُتح الجسر اليوم الخميس 17 آذار 2022، وبدأت أعماله الشهر الماضي.\n';
    const bridge = parseArticle(source, 'bridge', 'bridge.md');
    const dossier = buildDossier({ articles: [bridge], glossary: [], version: '1' });
    expect(dossier.articles[0]).toMatchObject({ published: '2022-03-17', publishedIs: 'deduced' });
    expect(dossier.readings.get('bridge')?.times.map(({ value }) => value)).toEqual([
      '2022-03-17',
      '2022-02',
    ]);
  });
});
