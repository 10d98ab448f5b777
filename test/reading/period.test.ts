import { describe, expect, it } from 'vitest';
import { daysMeant } from '../../src/answers/days.ts';
import { beginning, isoDay, periodOf } from '../../src/reading/period.ts';

const days = (value: string) => {
  const period = periodOf(value);
  return period && [isoDay(period.from), isoDay(period.to)];
};

describe('the days of a value', () => {
  it.each([
    ['2023-09-20', '2023-09-20', '2023-09-20'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2023-W01', '2023-01-02', '2023-01-08'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2023-09-19/2023-09-21', '2023-09-19', '2023-09-21'],
    ['2020-09/2020-11', '2020-09-01', '2020-11-30'],
    ['2023-09-20TMO', '2023-09-20', '2023-09-20'],
    ['2023-09-20T09:00Z', '2023-09-20', '2023-09-20'],
  ])('%s', (value, from, to) => {
    expect(days(value)).toEqual([from, to]);
  });

  it('are none of a value of no known form', () => {
    expect(periodOf('PAST_REF')).toBeUndefined();
    expect(periodOf('T09:00')).toBeUndefined();
  });
});

describe('order on the axis', () => {
  it('is that of the first article: the end of a month, a night, a month, days, a morning, an hour, an evening', () => {
    const times = [
      { value: '2020-09', mod: 'END' },
      { value: '2020-11-10TNI' },
      { value: '2023-07' },
      { value: '2023-09-19' },
      { value: '2023-09-20TMO' },
      { value: '2023-09-20T09:00Z' },
      { value: '2023-09-20TEV' },
      { value: '2023-09-21' },
    ] as const;
    const places = times.map((time) => beginning(time));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  it('puts what is of no known form last', () => {
    expect(beginning({ value: 'FUTURE' })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('days that a user means', () => {
  const now = new Date('2023-09-21T10:00:00Z');
  const meant = (text: string) => {
    const period = daysMeant(text, now);
    return period && [isoDay(period.from), isoDay(period.to)];
  };

  it.each([
    ['2023-09-20', '2023-09-20', '2023-09-20'],
    ['٢٠٢٣-٠٩-٢٠', '2023-09-20', '2023-09-20'],
    ['20/9/2023', '2023-09-20', '2023-09-20'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['20 September 2023', '2023-09-20', '2023-09-20'],
    ['Sept 20, 2023', '2023-09-20', '2023-09-20'],
    ['May 2023', '2023-05-01', '2023-05-31'],
    ['أمس', '2023-09-20', '2023-09-20'],
    ['20 أيلول 2023', '2023-09-20', '2023-09-20'],
    ['تشرين الثاني/نوفمبر 2020', '2020-11-01', '2020-11-30'],
  ])('%s', (text, from, to) => {
    expect(meant(text)).toEqual([from, to]);
  });

  it('are none in words that are no time, nor on a day that does not exist', () => {
    expect(meant('كاراباخ')).toBeUndefined();
    expect(meant('2023-02-30')).toBeUndefined();
    expect(meant('31/11/2023')).toBeUndefined();
  });
});
