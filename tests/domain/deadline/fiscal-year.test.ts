import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fiscalYearEnd, fiscalYearOf } from '#src/domain/deadline/fiscal-year.ts';
import { daysBetween } from '#src/domain/time/plain-date.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

test.each([
  ['2027-03-31', 2026, '2027-03-31'],
  ['2027-04-01', 2027, '2028-03-31'],
  ['2026-12-31', 2026, '2027-03-31'],
  ['2027-01-01', 2026, '2027-03-31'],
  ['2028-02-29', 2027, '2028-03-31'],
])('%s lies in fiscal year %i, which ends on %s', (date, year, end) => {
  expect(fiscalYearOf(day(date))).toBe(year);
  expect(fiscalYearEnd(day(date))).toBe(end);
});

it('ends on the first 31 March on or after the day', () => {
  fc.assert(
    fc.property(anyDay(), (date) => {
      const end = fiscalYearEnd(date);
      expect(end.endsWith('-03-31')).toBe(true);
      expect(daysBetween(date, end)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(date, end)).toBeLessThan(366);
    }),
  );
});
