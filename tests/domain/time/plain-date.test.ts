import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  comparePlainDates,
  dayOf,
  dayOfWeek,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  type PlainDate,
  parsePlainDate,
  plainDate,
  yearOf,
} from '#src/domain/time/plain-date.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

describe('parsePlainDate', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29', '1873-01-01', '2200-12-31'])(
    'reads %s',
    (text) => {
      expect(parsePlainDate(text)).toBe(text);
    },
  );

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1872-12-31',
    '2201-01-01',
    '2026/11/20',
    '2026-1-2',
    ' 2026-11-20',
    '2026-11-20T00:00:00Z',
    '令和8年',
    '',
  ])('refuses "%s"', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it('refuses parts that are not whole numbers', () => {
    expect(plainDate(2026, 1.5, 1)).toBeUndefined();
    expect(plainDate(Number.NaN, 1, 1)).toBeUndefined();
  });
});

describe('addDays', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-20', 0, '2026-11-20'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it('agrees with an independent calendar over 200 years', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const utc = new Date(`${date}T00:00:00Z`);
        utc.setUTCDate(utc.getUTCDate() + days);
        expect(addDays(date, days)).toBe(utc.toISOString().slice(0, 10));
        expect(dayOfWeek(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('is undone by going back, and measured by daysBetween', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const later = addDays(date, days);
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
        expect(Math.sign(comparePlainDates(later, date))).toBe(Math.sign(days));
      }),
    );
  });

  it('throws rather than write a year that has no four digits', () => {
    expect(() => addDays(day('2200-01-01'), 9_000_000)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('keeps the day, or stops at the end of a shorter month', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const result = addMonths(date, months);
        expect(yearOf(result) * 12 + monthOf(result)).toBe(
          yearOf(date) * 12 + monthOf(date) + months,
        );
        expect(dayOf(result)).toBe(Math.min(dayOf(date), dayOf(lastDayOfMonth(result))));
      }),
    );
  });
});

test('plain dates sort as strings in calendar order', () => {
  fc.assert(
    fc.property(anyDay(), anyDay(), (a: PlainDate, b: PlainDate) => {
      expect(Math.sign(comparePlainDates(a, b))).toBe(Math.sign(daysBetween(b, a)));
    }),
  );
});
