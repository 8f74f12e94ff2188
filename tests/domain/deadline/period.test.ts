import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dayBefore,
  elapsedDay,
  type PeriodUnit,
  periodEnd,
  periodUnits,
} from '#src/domain/deadline/period.ts';
import { addDays, addMonths, dayOf } from '#src/domain/time/plain-date.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

const end = (start: string, value: number, unit: PeriodUnit, countsEventDay = false) =>
  periodEnd(day(start), { value, unit, countsEventDay });

const anyPeriod = fc.record({
  value: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom(...periodUnits),
  countsEventDay: fc.boolean(),
});

describe('periodEnd', () => {
  test.each([
    ['2026-11-02', 14, '2026-11-16'],
    ['2026-11-20', 10, '2026-11-30'],
    ['2026-11-20', 90, '2027-02-18'],
  ])('days start on the day after the event: %s and %i days end on %s', (start, days, expected) => {
    expect(end(start, days, 'day')).toBe(expected);
  });

  it('family-register filings count the event day, so 14 days end a day earlier (戸籍法43条)', () => {
    expect(end('2026-11-02', 14, 'day', true)).toBe('2026-11-15');
  });

  it('weeks end on the same day of the week as the event', () => {
    expect(end('2026-11-20', 2, 'week')).toBe('2026-12-04');
  });

  test.each([
    ['2026-11-20', 3, '2027-02-20', 'the day with the same number'],
    ['2026-11-28', 3, '2027-02-28', 'no 29 February, so the end of the month'],
    ['2026-11-27', 3, '2027-02-27', 'the day before the 28th'],
    ['2026-11-30', 3, '2027-02-28', 'counted from the 1st, so whole months'],
    ['2026-10-31', 4, '2027-02-28', 'counted from 1 November'],
    ['2027-08-31', 6, '2028-02-29', 'whole months into a leap February'],
    ['2023-11-29', 3, '2024-02-29', 'counted from the 30th into a leap February'],
    ['2016-04-29', 10, '2017-02-28', 'counted from the 30th into a common February'],
    ['2026-12-31', 1, '2027-01-31', 'from New Year'],
  ])('months follow the calendar: %s and %i months end on %s (%s)', (start, months, expected) => {
    expect(end(start, months, 'month')).toBe(expected);
  });

  test.each([
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-28', 1, '2025-02-28'],
    ['2023-02-28', 1, '2024-02-29'],
    ['2026-11-24', 2, '2028-11-24'],
  ])('years follow the calendar: %s and %i years end on %s', (start, years, expected) => {
    expect(end(start, years, 'year')).toBe(expected);
  });

  test.each([
    ['2026-04-01', 2, '2028-03-31'],
    ['2024-04-01', 3, '2027-03-31'],
    ['2026-12-01', 2, '2028-11-30'],
    ['2027-01-01', 5, '2031-12-31'],
  ])(
    'a period that begins at midnight counts its first day: %s and %i years end on %s',
    (start, years, expected) => {
      expect(end(start, years, 'year', true)).toBe(expected);
    },
  );

  it('counting the event day gives exactly one day less, in days and weeks', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('day', 'week'),
        (start, value, unit) => {
          const span = { value, unit } as const;
          expect(addDays(periodEnd(start, { ...span, countsEventDay: true }), 1)).toBe(
            periodEnd(start, { ...span, countsEventDay: false }),
          );
        },
      ),
    );
  });

  it('months end on the day before the day that corresponds to day 1, where there is one', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 240 }), (first, value) => {
        const corresponding = addMonths(first, value);
        fc.pre(dayOf(corresponding) === dayOf(first));
        expect(periodEnd(first, { value, unit: 'month', countsEventDay: true })).toBe(
          addDays(corresponding, -1),
        );
      }),
    );
  });

  it('a year is twelve months', () => {
    fc.assert(
      fc.property(
        anyDay(),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (start, value, countsEventDay) => {
          expect(periodEnd(start, { value, unit: 'year', countsEventDay })).toBe(
            periodEnd(start, { value: value * 12, unit: 'month', countsEventDay }),
          );
        },
      ),
    );
  });

  it('a later event never ends earlier, and a longer period never ends earlier', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 0, max: 500 }), anyPeriod, (start, days, period) => {
        expect(periodEnd(addDays(start, days), period) >= periodEnd(start, period)).toBe(true);
        expect(
          periodEnd(start, { ...period, value: period.value + 1 }) > periodEnd(start, period),
        ).toBe(true);
      }),
    );
  });
});

describe('elapsedDay', () => {
  it('is the day after the last day of the period', () => {
    expect(elapsedDay(day('2026-11-20'), { value: 3, unit: 'month', countsEventDay: false })).toBe(
      '2027-02-21',
    );
  });
});

describe('dayBefore', () => {
  test.each([
    ['2027-05-15', 3, 'month', '2027-02-15', 'the day with the same number'],
    ['2027-05-31', 3, 'month', '2027-02-28', 'no 31 February'],
    ['2028-05-30', 3, 'month', '2028-02-29', 'a leap February'],
    ['2028-02-29', 1, 'year', '2027-02-28', 'no 29 February a year earlier'],
    ['2027-01-15', 7, 'day', '2027-01-08', 'a week earlier'],
    ['2027-01-15', 2, 'week', '2027-01-01', 'two weeks earlier, though a holiday'],
  ] as const)('%s minus %i %s is %s (%s)', (event, value, unit, expected, _why) => {
    expect(dayBefore(day(event), { value, unit })).toBe(expected);
  });

  it('is always earlier than the event', () => {
    fc.assert(
      fc.property(anyDay(), anyPeriod, (event, period) => {
        expect(dayBefore(event, period) < event).toBe(true);
      }),
    );
  });
});
