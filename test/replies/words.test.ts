import { describe, expect, it } from 'vitest';
import { counted, figureInWords } from '../../src/replies/counts.ts';
import { timeInWords, timestamp, valueInWords } from '../../src/replies/dates.ts';
import { withoutDirection } from '../../src/replies/direction.ts';

const time = (value: string, relative = true) => ({ start: 0, end: 1, value, relative });

describe('dates in words', () => {
  it.each([
    ['2023-09-20', '20 أيلول/سبتمبر 2023', '20 September 2023'],
    ['2023-01-05', '5 كانون الثاني/يناير 2023', '5 January 2023'],
    ['2020-09', 'أيلول/سبتمبر 2020', 'September 2020'],
    ['2020', 'عام 2020', '2020'],
    ['2023-H1', 'النصف الأول من عام 2023', 'first half of 2023'],
    ['2023-Q4', 'الربع الأخير من عام 2023', 'last quarter of 2023'],
    ['2023-W38', 'الأسبوع 38 من عام 2023', 'week 38 of 2023'],
    ['2023-09-20TMO', 'صباح 20 أيلول/سبتمبر 2023', 'morning of 20 September 2023'],
    [
      '2023-09-19/2023-09-20',
      'من 19 أيلول/سبتمبر 2023 إلى 20 أيلول/سبتمبر 2023',
      'from 19 September 2023 to 20 September 2023',
    ],
    ['2023-09-20T09:00Z', '20 أيلول/سبتمبر 2023، الساعة 09:00 بتوقيت غرينتش', '20 September 2023, 09:00 GMT'],
  ])('%s', (value, arabic, english) => {
    expect(valueInWords(value, 'ar')).toBe(arabic);
    expect(valueInWords(value, 'en')).toBe(english);
  });

  it('says which end of a period is meant', () => {
    expect(valueInWords('2020-09', 'ar', 'END')).toBe('نهاية أيلول/سبتمبر 2020');
    expect(valueInWords('2020-09', 'en', 'END')).toBe('the end of September 2020');
  });

  it('puts Discord’s stamp beside an instant, and beside nothing less exact', () => {
    expect(withoutDirection(timeInWords(time('2023-09-20T09:00Z'), 'ar') ?? '')).toContain(
      '(<t:1695200400:F>)',
    );
    expect(timestamp('2023-09-20')).toBeUndefined();
    expect(timestamp('2023-09-20TMO')).toBeUndefined();
    expect(timestamp('2023-09-20T09:00')).toBeUndefined();
  });

  it('leaves «ليلة 10 تشرين الثاني» to its own words, but resolves «ليلة أمس»', () => {
    expect(timeInWords(time('2020-11-10TNI', false), 'ar')).toBeUndefined();
    expect(timeInWords(time('2023-09-19TNI'), 'ar')).toBe('ليل 19 أيلول/سبتمبر 2023');
  });
});

describe('counted nouns', () => {
  it.each([
    [0, 'لا قتلى'],
    [1, 'قتيل واحد'],
    [2, 'قتيلان'],
    [7, '7 قتلى'],
    [10, '10 قتلى'],
    [11, '11 قتيلًا'],
    [32, '32 قتيلًا'],
    [100, '100 قتيل'],
    [103, '103 قتلى'],
    [7000, '7000 قتيل'],
    [12_000, '12,000 قتيل'],
  ])('%i killed', (count, words) => {
    expect(counted(count, 'killed', 'ar')).toBe(words);
  });

  const toll = { category: 'killed', group: null } as const;
  it.each([
    [{ count: 32, qualifier: 'exact' }, '32 قتيلًا', '32 killed'],
    [{ count: 200, qualifier: 'more_than' }, 'أكثر من 200 قتيل', 'more than 200 killed'],
    [{ count: 2, qualifier: 'more_than' }, 'أكثر من قتيلين', 'more than 2 killed'],
    [{ count: 41, qualifier: 'at_least' }, '41 قتيلًا على الأقل', 'at least 41 killed'],
    [{ count: 30, qualifier: 'about' }, 'نحو 30 قتيلًا', 'about 30 killed'],
    [{ count: 30, max: 40, qualifier: 'range' }, 'بين 30 و40 قتيلًا', '30 to 40 killed'],
    [{ count: null, qualifier: 'thousands' }, 'آلاف القتلى', 'thousands killed'],
    [{ count: null, qualifier: 'tens_of_thousands' }, 'عشرات الآلاف من القتلى', 'tens of thousands killed'],
  ] as const)('%o', (figure, arabic, english) => {
    expect(figureInWords({ ...toll, ...figure }, 'ar')).toBe(arabic);
    expect(figureInWords({ ...toll, ...figure }, 'en')).toBe(english);
  });

  it('names the group where the figure is of one', () => {
    expect(figureInWords({ ...toll, group: 'civilians', count: 7, qualifier: 'exact' }, 'ar')).toBe(
      '7 مدنيين',
    );
    expect(figureInWords({ ...toll, group: 'children', count: 2, qualifier: 'exact' }, 'ar')).toBe('طفلان');
    expect(figureInWords({ ...toll, group: 'children', count: 1, qualifier: 'exact' }, 'en')).toBe('1 child');
  });
});
