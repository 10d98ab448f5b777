import { describe, expect, it } from 'vitest';
import { arabiziWords, isArabizi } from '../../src/arabic/arabizi.ts';

describe('Arabizi', () => {
  it.each([
    'kam wa7ed mat',
    'shu sar',
    'meen twassat bel ettefa2?',
    'emta bda wa2f etla2 el nar',
    'wein ra7 ykoun el ejtima3',
  ])('is noticed: %s', (question) => expect(isArabizi(question)).toBe(true));

  it.each([
    'How many people were killed?',
    'What did Guterres say?',
    'the 2nd meeting at 7pm',
    'Who will win?',
    'F16 jets',
    'كم قتيلاً؟',
    '',
    '2020',
  ])('is not taken for it: %s', (question) => expect(isArabizi(question)).toBe(false));

  it('reads question words, and spells the digits of the others out', () => {
    const words = arabiziWords('kam wa7ed 3alaqu ettefa2');
    expect(words[0]?.known).toBe('كم');
    expect(words[1]?.known).toBe('');
    expect(words[3]?.spellings).toEqual(['ettefaq', 'ettefaa']);
  });
});
