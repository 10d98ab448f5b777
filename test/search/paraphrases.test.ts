import { describe, expect, it } from 'vitest';
import { passagesOfRows, rowReadings } from '../../bench/rows.ts';
import { buildIndex } from '../../src/search/index.ts';
import type { Kind } from '../../src/search/weights.ts';

/** How the first word of a question meets a passage of one sentence. */
function meeting(question: string, sentence: string): Kind | undefined {
  const index = buildIndex({
    passages: passagesOfRows([{ id: '1', text: sentence, article: 'one' }]),
    readings: rowReadings(),
    glossary: [],
  });
  return index.explain(question).ranked[0]?.match.kinds[0];
}

describe('a word of a question', () => {
  it('meets another form of its verb that no stemmer brings together', () => {
    expect(meeting('راوغت', 'سيراوغ المهاجم مدافعين.')).toBe('verb');
  });

  it('meets nothing in a sentence that says something else', () => {
    expect(meeting('راوغت', 'غادر الوفد العاصمة مساء.')).toBeUndefined();
  });
});
