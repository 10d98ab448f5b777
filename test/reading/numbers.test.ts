import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, readVagueSizes } from '../../src/reading/numbers.ts';

/** The numbers of a text as [words, value]. */
const numbers = (text: string): (readonly [string, number])[] =>
  readNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value] as const);
const values = (text: string): number[] => numbers(text).map(([, value]) => value);

describe('numbers in digits', () => {
  it.each([
    ['بلغ عدد السكان 360.000 نسمة', 360000],
    ['تبرع بمبلغ 380,000 درهم', 380000],
    ['ارتفع المؤشر إلى 1615.50 نقطة', 1615.5],
    ['٠٫٧٧٠', 0.77],
    ['١٬٢٣٤٬٥٦٧', 1234567],
    ['1,234,567.5', 1234567.5],
    ['كلّف المشروع 7,5 مليون يورو', 7.5e6],
    ['أرباح بلغت 7,508 مليون ريال', 7508e6],
    ['خسائر بقيمة 2.125 مليار دولار', 2.125e9],
    ['۱۲ کیلومتر', 12],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('turns a decimal around that was typed to look right: «5ر33» and «2.‏3»', () => {
    expect(values('إيرادات بلغت 5ر33 مليون دولار')).toEqual([33.5e6]);
    expect(values('سداد 2.\u200f3 مليار يورو')).toEqual([3.2e9]);
  });

  it('reads the parts of an address or a date one by one', () => {
    expect(values('192.168.1.2')).toEqual([192, 168, 1, 2]);
    expect(values('31.12.2015')).toEqual([31, 12, 2015]);
  });

  it('finds digits behind a clitic and inside quotation marks', () => {
    expect(numbers('إصابة «4» وعودة الـ12')).toEqual([
      ['4', 4],
      ['12', 12],
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['نقلوا مئة وستة وخمسين ألف لاجئ', 156000],
    ['مليونين وثلاثمائة وأربعة عشر ألفاً وتسعمائة وواحد وعشرين', 2314921],
    ['سبعة آلاف وأربعمئة', 7400],
    ['ثماني عشرة سفينة', 18],
    ['إحدى وأربعون دولة', 41],
    ['تسعة و تسعون', 99],
    ['ألف ومائتين', 1200],
    ['ألف و350 متطوعاً', 1350],
    ['ثلاث مائة وواحد وستون', 361],
    ['٤ آلاف ٣ مائة و ٢١', 4321],
    ['3 ملايين و400 ألف', 3.4e6],
    ['نحو ألفي معتقل', 2000],
    ['ألفا متر', 2000],
    ['خمسون ألفا', 50000],
    ['مئتا طالب', 200],
    ['ربع مليون مهاجر', 250000],
    ['ثلاثة أرباع المليون', 750000],
    ['مليون ونصف المليون', 1.5e6],
    ['ثلاثة فاصلة خمسة', 3.5],
    ['نصف دزينة', 6],
    ['واحد وعشرون تريليون', 21e12],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it.each([
    ['للمرة الأولى', 1],
    ['الفصل الثامن عشر', 18],
    ['الذكرى الخامسة والسبعين', 75],
    ['المئة والثالثة والعشرون', 123],
  ])('reads an ordinal as such: %s', (text, value) => {
    expect(readNumbers(text)).toEqual([expect.objectContaining({ value, ordinal: true })]);
  });

  it('takes a proclitic with its number', () => {
    expect(numbers('قُدّر بتسعة عشر ألف شخص')).toEqual([['بتسعة عشر ألف', 19000]]);
  });

  it('does not add up what only stands side by side', () => {
    expect(values('ثلاثة آلاف وخمسة ملايين')).toEqual([3000, 5e6]);
    expect(values('في الدورتين الثانية والثالثة')).toEqual([2, 3]);
    expect(values('مقتل 13 وإصابة 21')).toEqual([13, 21]);
  });

  it('gives both ends of a range the scale that is said once', () => {
    expect(values('بين 3 و5 آلاف شخص')).toEqual([3000, 5000]);
    expect(values('من 4 إلى 6 ملايين')).toEqual([4e6, 6e6]);
    expect(values('قتل 3 و5 آلاف نزحوا')).toEqual([3, 5000]);
  });

  it('reads no number in look-alikes', () => {
    for (const text of ['ألّف كتاباً', 'لست مسؤولا', 'قال كولن باول', 'أحد الجنود', 'تحقيق أولي', 'بالمئة'])
      expect(values(text), text).toEqual([]);
    expect(values('50 في المائة')).toEqual([50]);
  });
});

describe('vague sizes', () => {
  const sizes = (text: string): (readonly [string, string])[] =>
    readVagueSizes(text, readNumbers(text)).map(({ start, end, size }) => [text.slice(start, end), size]);

  it('names the order of magnitude', () => {
    expect(sizes('عشرات القتلى ومئات الجرحى، ونزوح مئات الآلاف')).toEqual([
      ['عشرات', 'dozens'],
      ['ومئات', 'hundreds'],
      ['مئات الآلاف', 'hundreds_of_thousands'],
    ]);
    expect(sizes('الآلاف من السكان')).toEqual([['الآلاف', 'thousands']]);
  });

  it('leaves «3 آلاف» to the numbers', () => {
    expect(sizes('3 آلاف')).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      'مئة',
      'و',
      'ألف',
      'آلاف',
      '3',
      '5ر',
      '٧',
      'خمسة',
      'عشر',
      'عشرون',
      'الثالث',
      'نصف',
      'مليون',
      '.',
      ',',
      ' ',
      '\u200f',
      'بين',
      'إلى',
      'في',
      'المئة',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  );

  it('gives finite numbers in order, without overlap, within the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const number of readNumbers(source)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.end).toBeLessThanOrEqual(source.length);
          expect(Number.isFinite(number.value)).toBe(true);
          end = number.end;
        }
        readVagueSizes(source, readNumbers(source));
      }),
    );
  });
});
