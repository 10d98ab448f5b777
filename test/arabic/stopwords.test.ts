import { describe, expect, it } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';
import { isStopWord } from '../../src/arabic/stopwords.ts';

describe('stop words', () => {
  it.each([
    'في',
    'وفيها',
    'عليهم',
    'الذين',
    'لماذا',
    'شو',
    'ليش',
    'إمتى',
    'وقتاش',
    'إزاي',
    'وين',
    'منو',
    'شكون',
    'علاش',
    'شحال',
    'the',
    'what',
  ])('«%s» stops', (word) => expect(isStopWord(fold(word))).toBe(true));
  it.each(['قتيل', 'منطقة', 'علم', 'عمان', 'فريق', 'killed'])('«%s» does not', (word) =>
    expect(isStopWord(fold(word))).toBe(false),
  );
});
