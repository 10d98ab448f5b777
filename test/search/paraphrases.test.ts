import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex, type SearchIndex } from '../../src/search/index.ts';
import type { Kind } from '../../src/search/weights.ts';

const indexOf = (sentence: string): SearchIndex =>
  buildIndex({
    passages: passagesOfRows([{ id: '1', text: sentence, article: 'one' }]),
    readings: rowReadings(),
    glossary: [],
  });

/** How the first word of a question meets a passage of one sentence. */
const meeting = (question: string, sentence: string): Kind | undefined =>
  indexOf(sentence).explain(question).ranked[0]?.match.kinds[0];

describe('a word of a question', () => {
  it('meets another form of its verb that no stemmer brings together', () => {
    expect(meeting('راوغت', 'سيراوغ المهاجم مدافعين.')).toBe('verb');
  });

  it('meets nothing in a sentence that says something else', () => {
    expect(meeting('راوغت', 'غادر الوفد العاصمة مساء.')).toBeUndefined();
  });

  it('meets what its line leads to, …', () => {
    expect(meeting('أمسية', 'حضر الشاعر سهرة في الحي.')).toBe('paraphrase');
    expect(meeting('أمسية', 'حضر الشاعر ندوة في الحي.')).toBe('likely');
  });

  it('… and, asked with that, the head', () => {
    expect(meeting('سهرة', 'حضر الشاعر أمسية في الحي.')).toBe('paraphrase');
  });

  it('meets the same, whatever other articles were read before', () => {
    const ask = (): unknown[] =>
      ['سهرة', 'ندوة', 'ليلة', 'evening'].map(
        (question) => indexOf('حضر الشاعر أمسية في الحي.').explain(question).ranked[0]?.score,
      );
    const alone = ask();
    indexOf('أحيا ندوة وسهرة، ثم أمضى ليلة مع أصدقائه في لقاء مسائي.').explain('متى كانت الأمسية؟');
    expect(ask()).toEqual(alone);
  });
});
