import { describe, expect, it } from 'vitest';
import { lines, paraphrasesOf, TABLES } from '../../src/lexicon/paraphrases/index.ts';
import { linesOf } from '../../src/lexicon/paraphrases/table.ts';
import { faults } from './faults.ts';

describe('the paraphrases', () => {
  it('are written as their form says, every line of every file', () => {
    expect(Object.entries(TABLES).flatMap(([file, source]) => faults(source, `${file}.ts`))).toEqual([]);
  });

  it('have each head in one line only, so that whoever looks for it sees all it leads to', () => {
    const heads = lines.map(({ head }) => head);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });
});

describe('a table of paraphrases', () => {
  it('leads from a head to what says the same, nearly the same, and to what would answer', () => {
    const [line] = linesOf('\nشيد | بنى رفع_البناء | وسع | مقاول\n');
    expect(line?.head).toBe('شيد');
    expect(line && paraphrasesOf(line)).toEqual({
      same: ['بنى', 'رفع البناء'],
      near: ['وسع'],
      likely: ['مقاول'],
    });
  });

  it('may say only what would answer', () => {
    const [line] = linesOf('مهنة | | | نجار معلم');
    expect(line && paraphrasesOf(line)).toEqual({ same: [], near: [], likely: ['نجار', 'معلم'] });
  });

  it('has English heads of one word or more', () => {
    expect(linesOf('call_off | ألغى')[0]?.head).toBe('call off');
  });

  it.each([
    ['شيد بنى', 'x.ts:2: expected "head | same | near | likely", found 1 columns'],
    ['شيد | بنى | | مقاول | مبنى', 'x.ts:2: expected "head | same | near | likely", found 5 columns'],
    ['شيد |', 'x.ts:2: «شيد» leads nowhere'],
    [
      'شيد | بَنى',
      'x.ts:2: expected letters of the Arabic alphabet without vowel signs or tatweel, found "بَنى"',
    ],
    ['شيد | بنى بنى', 'x.ts:2: "بنى" stands twice'],
    ['شيد | بنى شيد', 'x.ts:2: "شيد" stands twice'],
    ['شيد | كشف_عن', 'x.ts:2: "كشف عن" has less than two words that are not stop words'],
    ['شيد | من', 'x.ts:2: "من" is a stop word'],
    ['رفع_البناء | بنى', 'x.ts:2: an Arabic head is one word, found "رفع البناء"'],
    ['Build | بنى', 'x.ts:2: expected lower-case English, found "Build"'],
  ])('is found fault with where it says «%s»', (line, message) => {
    expect(faults(`# first\n${line}`, 'x.ts').join('\n')).toContain(message);
  });
});
