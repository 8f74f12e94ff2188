import { describe, expect, it, test } from 'vitest';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { nationalHolidays } from '#src/holidays/national-holidays.ts';
import { day, holidays } from '#tests/helpers/days.ts';

describe('createHolidayCalendar', () => {
  test.each([
    ['2026-05-06', true, 'the substitute for a holiday on Sunday'],
    ['2026-05-07', false, 'an ordinary Thursday'],
    ['2026-09-22', true, 'a day between two holidays'],
    ['2027-03-22', true, 'the substitute for 春分の日'],
    ['2032-09-21', true, 'a day between 敬老の日 and 秋分の日'],
    ['2019-05-01', true, 'the accession of 2019'],
    ['2020-07-24', true, 'moved for the games of 2020'],
    ['2026-12-29', false, 'a year-end closure, which is no public holiday'],
    ['2026-11-21', false, 'a Saturday'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(holidays.isPublicHoliday(day(date))).toBe(expected);
  });

  it('is unsettled only in the weeks of equinoxes that are not announced yet', () => {
    expect(holidays.isSettled(day('2027-09-22'))).toBe(true);
    expect(holidays.isSettled(day('2028-01-01'))).toBe(true);
    expect(holidays.isSettled(day('2028-03-20'))).toBe(false);
    expect(holidays.isSettled(day('2032-09-21'))).toBe(false);
  });

  it('knows which years it lists', () => {
    const calendar = createHolidayCalendar(['2027-01-01', '2026-01-01']);
    expect(calendar.isListed(day('2026-12-31'))).toBe(true);
    expect(calendar.isListed(day('2028-01-01'))).toBe(false);
    expect(calendar.isSettled(day('2025-12-31'))).toBe(false);
  });

  it('lists nothing when it is given nothing', () => {
    expect(createHolidayCalendar([]).isListed(day('2026-01-01'))).toBe(false);
  });
});

describe('nationalHolidays', () => {
  it('hands out only the years asked for, in order', () => {
    const days = nationalHolidays(2026, 2027);
    expect(days.at(0)).toBe('2026-01-01');
    expect(days.at(-1)).toBe('2027-11-23');
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(18 + 17);
  });
});
