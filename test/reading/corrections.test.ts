import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { readArticle } from '../../src/reading/read.ts';

const TITLE = 'حريق في سوق المدينة';
const SECOND = 'وقالت الشرطة إن 14 شخصاً قتلوا، بينهم طفلان، في حريق وقع أمس.';

/** Reads an article of two paragraphs with these corrections in its front matter. */
function reading(corrections: string) {
  const source = `---\ntitle: ${TITLE}\npublished: 2021-06-10\npublishedIs: operator\npublishedWhy: سجل المكتبة\nlanguage: ar\nheadings: []\ncorrections: ${corrections}\n---\n${TITLE}\n${SECOND}\n`;
  return readArticle(parseArticle(source, 'fire', 'fire.md'));
}

describe('corrections', () => {
  it('drop a reading; a part whose whole is gone stands for itself', () => {
    const { tolls } = reading('[{ paragraph: 2, words: 14 شخصاً, kind: toll, drop: true }]');
    expect(tolls.map(({ count, of }) => [count, of])).toEqual([[2, undefined]]);
  });

  it('set fields of a reading, which is then marked corrected', () => {
    const { tolls } = reading(
      '[{ paragraph: 2, words: 14 شخصاً, kind: toll, set: { count: 15, qualifier: at_least } }]',
    );
    expect(tolls[0]).toMatchObject({ count: 15, qualifier: 'at_least', claimant: 'الشرطة', corrected: true });
    expect(tolls[1]).not.toHaveProperty('corrected');
  });

  it('correct a speaker before tolls take their claimant from the claim', () => {
    const { claims, tolls } = reading(
      '[{ paragraph: 2, words: وقالت الشرطة, kind: claim, set: { speaker: null } }]',
    );
    expect(claims[0]).toMatchObject({ speaker: null, corrected: true });
    expect(tolls.map(({ claimant }) => claimant)).toEqual([null, null]);
  });

  it('correct a time, and take an optional field away', () => {
    const { times } = reading(
      '[{ paragraph: 2, words: أمس, kind: time, set: { value: "2021-06-08", mod: null } }]',
    );
    expect(times.map(({ value, mod, corrected }) => [value, mod, corrected])).toEqual([
      ['2021-06-08', undefined, true],
    ]);
  });

  it('refuse what meets no reading, with the file, the paragraph and the words', () => {
    expect(() => reading('[{ paragraph: 2, words: حريق وقع, kind: toll, drop: true }]')).toThrow(
      /fire\.md.*corrections.*paragraph 2, «حريق وقع»: no toll is read there/,
    );
  });

  it('refuse fields that a reading has not, and speakers who do not stand in the paragraph', () => {
    expect(() => reading('[{ paragraph: 2, words: 14 شخصاً, kind: toll, set: { colour: red } }]')).toThrow(
      /colour/,
    );
    expect(() =>
      reading('[{ paragraph: 2, words: 14 شخصاً, kind: toll, set: { claimant: الوزارة } }]'),
    ).toThrow(/«الوزارة» \(claimant\) does not stand in the paragraph/);
  });
});
