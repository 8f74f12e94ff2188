import { describe, expect, it, test } from 'vitest';
import { locales } from '#src/domain/locale/locale.ts';
import { dateReading, dayReading, formatDate } from '#src/domain/time/format-date.ts';
import { day } from '#tests/helpers/days.ts';

describe('formatDate', () => {
  test.each([
    ['ja', 'full', '令和8年（2026年）11月20日（金）'],
    ['ja', 'day', '11月20日（金）'],
    ['ja', 'year', '令和8年（2026年）'],
    ['ja-simple', 'full', '2026年(ねん)11月(がつ)20日(か)（金(きん)）'],
    ['ja-simple', 'day', '11月(がつ)20日(か)（金(きん)）'],
    ['ja-simple', 'year', '2026年(ねん)'],
    ['en', 'full', 'Fri, 20 Nov 2026'],
    ['en', 'day', 'Fri 20 Nov'],
    ['en', 'year', '2026'],
  ] as const)('%s, %s: %s', (locale, style, text) => {
    expect(formatDate(day('2026-11-20'), locale, style)).toBe(text);
  });

  test.each([
    ['2019-04-30', '平成31年（2019年）4月30日（火）'],
    ['2019-05-01', '令和元年（2019年）5月1日（水）'],
    ['1989-01-07', '昭和64年（1989年）1月7日（土）'],
    ['2024-02-29', '令和6年（2024年）2月29日（木）'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(day(date), 'ja')).toBe(text);
  });

  it('counts years the western way and writes Latin digits in every other language', () => {
    for (const locale of locales) {
      expect(formatDate(day('2026-11-20'), locale)).toMatch(/2026/);
      expect(formatDate(day('2026-11-20'), locale, 'day')).toMatch(/20/);
    }
  });

  it('is the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Tokyo']) {
      process.env.TZ = TZ;
      expect(formatDate(day('2026-11-20'), 'en', 'day')).toBe('Fri 20 Nov');
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
});

describe('dateReading and dayReading', () => {
  test.each([
    [1, 'ついたち', 'にち'],
    [2, 'か', 'か'],
    [10, 'か', 'か'],
    [11, 'にち', 'にち'],
    [14, 'か', 'か'],
    [17, 'にち', 'にち'],
    [20, 'か', 'か'],
    [24, 'か', 'か'],
    [30, 'にち', 'にち'],
  ])('%i日: %s in a date, %s as a number of days', (number, date, days) => {
    expect([dateReading(number), dayReading(number)]).toEqual([date, days]);
  });
});
