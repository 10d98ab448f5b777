import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/reading/numbers.ts';
import { parseDay } from '../../src/reading/times/calendar.ts';
import { scanOf } from '../../src/reading/times/scan.ts';
import { readTimes, timesIn } from '../../src/reading/times.ts';

/** A Thursday. */
const THURSDAY = '2022-03-17';

/** The times of a text as «words = value mod». */
const times = (text: string, published?: string): string[] =>
  readTimes(text, readNumbers(text), published).map(
    ({ start, end, value, mod }) =>
      `${text.slice(start, end)} = ${value}${mod === undefined ? '' : ` ${mod}`}`,
  );

/** The values alone. */
const values = (text: string, published: string | undefined = THURSDAY): string[] =>
  readTimes(text, readNumbers(text), published).map(({ value, mod }) =>
    mod === undefined ? value : `${value} ${mod}`,
  );

describe('dates that name their year', () => {
  it.each([
    ['وقع الزلزال في 12 شباط/فبراير 2019', '2019-02-12'],
    ['وقع الزلزال في 12 فبراير/ شباط 2019', '2019-02-12'],
    ['وقع الزلزال في 12 فبراير (شباط) 2019', '2019-02-12'],
    ['وقع الزلزال في 12 فبراير شباط 2019', '2019-02-12'],
    ['وقع الزلزال في 12 شباط - فبراير 2019', '2019-02-12'],
    ['افتتح المتحف في 3 كانون ثاني 1955', '1955-01-03'],
    ['افتتح المتحف في الثالث عشر من حزيران 1955', '1955-06-13'],
    ['افتتح المتحف يوم 9 جوان 2014', '2014-06-09'],
    ['وُقّع الاتفاق في 20 غشت 2016', '2016-08-20'],
    ['وُقّع الاتفاق في 5 جانفي 2018', '2018-01-05'],
    ['وُقّع الاتفاق بتاريخ 14/3/2017', '2017-03-14'],
    ['وُقّع الاتفاق بتاريخ 2017-3-14', '2017-03-14'],
    ['وُقّع الاتفاق بتاريخ 14.3.2017م', '2017-03-14'],
    ['صدر القرار في 25/10/1436هـ', '2015-08-10'],
    ['صدر القرار في 25 /10/ 1436 هـ', '2015-08-10'],
    ['صدر القرار يوم الاثنين، بتاريخ 25 شوال 1436هـ، الموافق 10 أغسطس 2015م', '2015-08-10'],
    ['صدر القرار في الأول من رمضان 1445', '2024-03-11'],
    ['ولد في 7 أيلول من عام 1931', '1931-09-07'],
    ['اغتيل في 17 اكتوبر سنة 1961', '1961-10-17'],
    ['يوم الأحد يناير العشرين ألفان وتسعة عشر', '2019-01-20'],
  ])('reads %s', (text, value) => {
    expect(values(text, undefined)).toEqual([value]);
  });

  it.each([
    ['اندلعت الحرب في تشرين الأول 1973', '1973-10'],
    ['استقال في مطلع عام 2012', '2012 START'],
    ['وفي أواخر كانون الأول/ديسمبر 2018 انسحبت القوات', '2018-12 END'],
    ['نما الاقتصاد في الربع الثالث من عام 2016', '2016-Q3'],
    ['تراجعت الصادرات في النصف الأول من 2016', '2016-H1'],
    ['ارتفعت الأرباح خلال الأشهر التسعة الأولى من 2016', '2016-01/2016-09'],
    ['بنيت القلعة في القرن الثاني عشر', '1100/1199'],
    ['اشتهر في خمسينيات القرن الماضي', '1950/1959'],
    ['غزا الجراد المنطقة صيف 2004', '2004-06/2004-08'],
    ['حكم بين عامي 1958 و1964', '1958/1964'],
    ['حكم من 1958 إلى 1964', '1958/1964'],
    ['امتدت الحرب الأهلية (1975-1990) سنوات', '1975/1990'],
    ['بين نيسان وحزيران من عام 2011', '2011-04/2011-06'],
    ['بين تشرين الثاني وآذار 2011', '2010-11/2011-03'],
    ['المعرض من 4 إلى 22 نوفمبر 2015', '2015-11-04/2015-11-22'],
    ['عقد المؤتمر يومي 7 و8 أيار 2015', '2015-05-07/2015-05-08'],
  ])('reads %s', (text, value) => {
    expect(values(text, undefined)).toEqual([value]);
  });

  it('reads a month by both its names as one', () => {
    expect(times('منذ أيلول/ سبتمبر 2001 وحتى اليوم')).toContain('أيلول/ سبتمبر 2001 = 2001-09');
  });

  it('reads no day that does not exist', () => {
    expect(values('في 31 شباط 2020')).toEqual([]);
    expect(values('بتاريخ 45/45/2020')).toEqual([]);
  });
});

describe('times counted from the date of the article', () => {
  it.each([
    ['أعلنت البلدية اليوم الخميس إغلاق الجسر', '2022-03-17'],
    ['أعلنت البلدية أمس إغلاق الجسر', '2022-03-16'],
    ['أعلنت البلدية أول من أمس إغلاق الجسر', '2022-03-15'],
    ['أعلنت البلدية أمس الأول إغلاق الجسر', '2022-03-15'],
    ['يصل الوفد غداً الجمعة', '2022-03-18'],
    ['يصل الوفد بعد غد', '2022-03-19'],
    ['قال الوزير الاثنين إن الجسر سيغلق', '2022-03-14'],
    ['قال الوزير الخميس إن الجسر سيغلق', '2022-03-17'],
    ['اجتمعوا الخميس الماضي', '2022-03-10'],
    ['يجتمعون الخميس المقبل', '2022-03-24'],
    ['اجتمعوا الأحد قبل الماضي', '2022-03-06'],
    ['سقط المطر مساء أمس الأربعاء', '2022-03-16TEV'],
    ['سقط المطر فجر الثلاثاء', '2022-03-15TDW'],
    ['سقط المطر ليل الاثنين - الثلاثاء', '2022-03-14TNI'],
    ['سقط المطر ليل الأحد الاثنين', '2022-03-13TNI'],
    ['سقط المطر الليلة الماضية', '2022-03-16TNI'],
    ['سقط المطر ليلة 9 آذار', '2022-03-09TNI'],
    ['سقط المطر الأربعاء ليلاً', '2022-03-16TNI'],
    ['سقط المطر بعد ظهر أمس', '2022-03-16TAF'],
    ['وفي وقت سابق اليوم انهار سقف', '2022-03-17 EARLIER'],
    ['وفي وقت سابق من هذا الأسبوع انهار سقف', '2022-W11 EARLIER'],
    ['انهار السقف الشهر الماضي', '2022-02'],
    ['انهار السقف منتصف الشهر الجاري', '2022-03 MID'],
    ['انهار السقف الأسبوع الماضي', '2022-W10'],
    ['انهار السقف العام قبل الماضي', '2020'],
    ['انهار السقف في تموز/يوليو الماضي', '2021-07'],
    ['انهار السقف في شباط الماضي', '2022-02'],
    ['انهار السقف في مارس الماضي', '2021-03'],
    ['يفتتح في حزيران/يونيو المقبل', '2022-06'],
    ['انهار السقف في 6 مارس الجاري', '2022-03-06'],
    ['انهار السقف في 6 الجاري', '2022-03-06'],
    ['سينعقد في 6 من الشهر المقبل', '2022-04-06'],
    ['سينعقد في 19 مارس القادم', '2022-03-19'],
    ['انهار السقف في آب من العام الماضي', '2021-08'],
    ['ستنتهي الأعمال بنهاية العام', '2022 END'],
    ['انهار السقف قبل ثلاثة أيام', '2022-03-14'],
    ['انهار السقف قبل نحو أسبوعين', '2022-03-03'],
    ['تعود بعد أسبوعين من الآن', '2022-03-31'],
    ['خلال الأسبوعين المقبلين', '2022-03-17/2022-03-31'],
    ['خلال الأيام الثلاثة الماضية', '2022-03-14/2022-03-17'],
    ['خلال الـ48 ساعة الماضية', '2022-03-15/2022-03-17'],
    ['في الربع الأخير من العام الماضي', '2021-Q4'],
    ['أول جمعة من نيسان المقبل', '2022-04-01'],
    ['الثلاثاء من الأسبوع المقبل', '2022-03-22'],
    ['يومي السبت والأحد المقبلين', '2022-03-19/2022-03-20'],
    ['من الأحد إلى الثلاثاء', '2022-03-13/2022-03-15'],
    ['خلال شهر رمضان الماضي', '2021-04-13/2021-05-12'],
    ['تراجعت الأرباح في الربع الماضي', '2021-Q4'],
    ['أربعاء الأسبوع المقبل', '2022-03-23'],
    ['آخر يوم من شباط الماضي', '2022-02-28'],
    ['وُقّع العقد يوم 15.', '2022-03-15'],
    ['انهار السقف العام الماضي 2021', '2021'],
    ['سقط المطر فجر هذا اليوم', '2022-03-17TDW'],
    ['منذ بداية الأسبوع', '2022-W11 START'],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('leaves all of them unread where the article has no date', () => {
    for (const text of [
      'أمس الأول',
      'في تموز الماضي',
      'الخميس',
      'قبل أسبوعين',
      'في 5 أيار',
      'نهاية العام الحالي',
    ])
      expect(times(text), text).toEqual([]);
  });

  it('snaps to the weekday that is stated, since the date filed may be a day off', () => {
    expect(values('قال اليوم الأربعاء')).toEqual(['2022-03-16']);
    expect(values('قال أمس الخميس')).toEqual(['2022-03-17']);
    expect(values('يصل غدا الاثنين')).toEqual(['2022-03-21']);
  });

  it('looks forward under a future verb, back otherwise', () => {
    expect(values('ستُعقد الجلسة الثلاثاء')).toEqual(['2022-03-22']);
    expect(values('عُقدت الجلسة الثلاثاء')).toEqual(['2022-03-15']);
    expect(values('من المقرر أن يصل الوفد الأحد')).toEqual(['2022-03-20']);
    expect(values('كانت سيطرت على البلدة الأحد')).toEqual(['2022-03-13']);
    expect(values('يصوّت البرلمان على الموازنة في 2 أيار')).toEqual(['2022-05-02']);
    expect(values('صوّت البرلمان على الموازنة في 2 أيار')).toEqual(['2022-05-02']);
    expect(values('صوّت البرلمان على الموازنة في 2 تشرين الثاني')).toEqual(['2021-11-02']);
    expect(values('سأعود في 20 شباط')).toEqual(['2023-02-20']);
    expect(values('من المتوقع أن تتباطأ الصادرات بعد ارتفاعها في شباط')).toEqual(['2022-02']);
    expect(values('أُجّلت المحاكمة إلى 2 تشرين الثاني')).toEqual(['2022-11-02']);
  });

  it('chooses the year in which the stated weekday falls on the date', () => {
    expect(values('التقى الجانبان الاثنين 29 تشرين الثاني/نوفمبر')).toEqual(['2021-11-29']);
  });

  it('counts «العام نفسه» from the year told before', () => {
    expect(values('تأسس الحزب في نيسان 2003 وشارك في انتخابات كانون الأول من العام نفسه')).toEqual([
      '2003-04',
      '2003-12',
    ]);
  });

  it('takes a date typed alone as of the same year, and an hour as of the same day', () => {
    expect(values('12 كانون الأول')).toEqual(['2022-12-12']);
    expect(values('السابعة مساءً')).toEqual(['2022-03-17T19:00']);
  });

  it('marks what rests on the article’s date, and a year that names a thing', () => {
    const read = (text: string) => readTimes(text, readNumbers(text), THURSDAY);
    expect(read('أمس')[0]?.relative).toBe(true);
    expect(read('في 5 أيار 2020')[0]?.relative).toBeUndefined();
    expect(read('التزام اتفاق الهدنة لعام 2018')).toEqual([
      expect.objectContaining({ value: '2018', modifier: true }),
    ]);
  });
});

describe('a quarter without its year', () => {
  it('is the last that has begun, where business is the matter', () => {
    expect(values('ارتفعت أرباح الشركة في الربع الأول بنسبة كبيرة')).toEqual(['2022-Q1']);
    expect(values('ارتفعت أرباح الشركة في الربع الثاني بنسبة كبيرة')).toEqual(['2021-Q2']);
    expect(values('سجل الفريق هدفه في الربع الثاني من المباراة')).toEqual([]);
    expect(values('تقدم الفريق في الربع الثاني')).toEqual([]);
  });
});

describe('the words of a time', () => {
  it('keep the letter that only looks like a conjunction', () => {
    expect(times('قتل رجل فجر اليوم', THURSDAY)).toEqual(['فجر اليوم = 2022-03-17TDW']);
    expect(times('في فبراير 2014')).toEqual(['فبراير 2014 = 2014-02']);
    expect(times('وفجر اليوم', THURSDAY)).toEqual(['فجر اليوم = 2022-03-17TDW']);
  });
});

describe('hours', () => {
  it.each([
    ['بدأ البث الساعة 0630 بتوقيت غرينتش', 'T06:30Z'],
    ['بدأ البث عند الساعة 18,00 ت غ', 'T18:00Z'],
    ['بدأ البث في تمام الساعة الثامنة والنصف مساءً', 'T20:30'],
    ['بدأ البث الساعة العاشرة إلا ربعاً صباحاً', 'T09:45'],
    ['بدأ البث الثانية عشرة ظهراً', 'T12:00'],
    ['بدأ البث عند منتصف الليل', 'T00:00'],
    ['بدأ البث الساعة 9 ليلاً بتوقيت القاهرة', 'T21:00+02:00'],
    ['بدأ البث التاسعة من مساء أمس', '2022-03-16T21:00'],
    ['بدأ البث الساعة الخامسة وعشرون دقيقة من عصر الثلاثاء', '2022-03-15T17:20'],
    ['سيبدأ البث السبت عند الساعة 15:00 بتوقيت موسكو', '2022-03-19T15:00+03:00'],
    ['تفتح المكاتب من الثامنة صباحاً إلى الثانية ظهراً', 'T08:00/T14:00'],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('joins an hour inside a quotation with the day outside it', () => {
    const text = 'وقال إن الهدنة "تسري بدءاً من السادسة صباحاً بتوقيت غرينتش" اليوم الخميس.';
    expect(times(text, THURSDAY)).toHaveLength(1);
    expect(values(text)).toEqual(['2022-03-17T06:00Z']);
  });

  it('takes the year that a chronicle puts before its entry', () => {
    expect(values('2004: ضرب زلزال الساحل في 26 كانون الأول')).toEqual(['2004', '2004-12-26']);
  });

  it('joins days and years that follow each other, not others', () => {
    expect(values('في 7 و8 أيار 2015')).toEqual(['2015-05-07/2015-05-08']);
    expect(values('أقيم في عام 1965 و1966 ثم توقف')).toEqual(['1965/1966']);
    expect(values('فاز باللقب عام 1965 وعام 1967')).toEqual(['1965', '1967']);
  });

  it('keeps the two days of a life apart', () => {
    expect(values('مي زيادة (11 شباط 1886 - 17 تشرين الأول 1941) أديبة')).toEqual([
      '1886-02-11',
      '1941-10-17',
    ]);
  });

  it('keeps two hours apart', () => {
    expect(values('وقع الانفجار منتصف ليل الأربعاء، في تمام الساعة 12.30 صباحا')).toEqual([
      '2022-03-16TNI',
      'T00:30',
    ]);
    expect(values('عند الساعة 11:15 بالتوقيت المحلي (09:15 بتوقيت غرينتش)')).toEqual(['T11:15', 'T09:15Z']);
  });
});

describe('what only looks like a time', () => {
  it('is not read out of lists of numbers', () => {
    expect(values('5 5 5 5 5')).toEqual([]);
    expect(values('1/2/3/4/5/6/2015/7')).toEqual([]);
  });

  it.each([
    'هم في أمسّ الحاجة إلى الدواء',
    'هم في أمس الحاجة إلى الدواء',
    'قال الأمين العام الحالي للمنظمة والمدعي العام',
    'أحد المشتبه بهم في الحرب العالمية الثانية',
    'بمحافظة إب وسط البلاد',
    'كان أغسطس يرفض طلبه',
    'زارت تيريزا ماي المصنع',
    'مارس ضغوطاً على الحكومة',
    'نزح 2000 شخص في 2000 متر مربع',
    'ذكرت صحيفة المصري اليوم ذلك',
    'في اليوم العالمي للمرأة',
    'فجّر انتحاري نفسه',
    'غدا رئيساً للبلاد',
    'فاز الفريق 3-2 ثم 2-صفر',
    'قرأ الآية 2:25 من السورة',
    'في الأربعينيات من عمره',
    'كل جمعة',
    'يومي السبت والأحد من كل أسبوع',
    'خسر الفريق 3 - صفر',
    'صيام الست من شوال',
    'طلب كلا الاثنين معا',
    'فاز رمضان قديروف',
    'وصل بعد يومين من الانتخابات',
    'بشكل عام وبوجه عام',
    'حكم عليه بالسجن 25 عاماً',
    '192.168.1.2',
  ])('reads none in %s', (text) => {
    expect(times(text, THURSDAY)).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'أمس اليوم غداً الخميس الأربعاء 10 21 2020 أيلول سبتمبر / - ( ) ، الماضي المقبل من إلى بين و في الساعة التاسعة صباحاً مساء ليل فجر الأسبوع الشهر العام نهاية مطلع قبل بعد يومين ثلاثة أيام الربع الأول القرن شهر رمضان هـ بتوقيت غرينتش هذا يوم الـ'.split(
      ' ',
    ),
    '\u200f',
    '.',
    ' ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  const reference = fc.constantFrom(undefined, THURSDAY, '2024-02-29', 'no date');
  const form =
    /^(?:\d{4}(?:-\d{2}(?:-\d{2})?|-[HQW]\d{1,2})?)?(?:T(?:[A-Z]{2}|\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?))?(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?|-[HQW]\d{1,2})?)?(?:T(?:[A-Z]{2}|\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?))?)?$/;

  it('gives times in order, without overlap, within the text, in a known form', () => {
    fc.assert(
      fc.property(text, reference, (source, published) => {
        let end = 0;
        for (const time of readTimes(source, readNumbers(source), published)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(source.length);
          expect(time.value).toMatch(form);
          end = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a text however long it repeats a beginning', () => {
    for (const piece of ['وقت سابق ', 'شهر ', 'ليل الخميس ', 'من ', '5/', 'مطلع نهاية ', 'أول يوم من '])
      expect(() => readTimes(piece.repeat(5000), [], THURSDAY)).not.toThrow();
  });

  it('finds at the words it looks at what it finds looking at all of them', () => {
    fc.assert(
      fc.property(text, (source) => {
        const scan = scanOf(source, readNumbers(source));
        expect(readTimes(source, readNumbers(source), THURSDAY)).toEqual(
          timesIn(scan, parseDay(THURSDAY), () => true),
        );
      }),
      { numRuns: 300 },
    );
  });
});
