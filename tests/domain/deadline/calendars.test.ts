import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  calendarNames,
  createClosedDayCalendars,
  nextOpenDay,
  usualCityClosures,
} from '#src/domain/deadline/calendars.ts';
import { addDays, daysBetween } from '#src/domain/time/plain-date.ts';
import { anyDay, calendars, day, holidays } from '#tests/helpers/days.ts';

const open = (date: string, name: (typeof calendarNames)[number] = 'city') =>
  nextOpenDay(day(date), calendars[name]);

describe('nextOpenDay', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 'an open Friday stays'],
    ['2026-11-21', '2026-11-24', 'Saturday, Sunday and a holiday on Monday'],
    ['2026-12-28', '2026-12-28', 'the last open day of the year'],
    ['2026-12-29', '2027-01-04', 'the year-end closure'],
    ['2025-12-31', '2026-01-05', '4 January is a Sunday'],
    ['2027-12-29', '2028-01-04', 'the closure ends with 3 January'],
    ['2026-05-02', '2026-05-07', 'golden week with a substitute holiday'],
    ['2026-09-19', '2026-09-24', 'silver week'],
    ['2019-04-27', '2019-05-07', 'the ten days off of 2019'],
  ])('%s → %s: %s', (from, to) => {
    expect(open(from)).toBe(to);
    expect(open(from, 'national')).toBe(to);
  });

  it('never moves for the calendar "none"', () => {
    expect(open('2027-01-01', 'none')).toBe('2027-01-01');
  });

  it('comes to the same day for every authority at New Year', () => {
    for (const name of calendarNames.filter((calendar) => calendar !== 'none')) {
      expect(open('2026-12-29', name)).toBe('2027-01-04');
      expect(open('2027-01-02', name)).toBe('2027-01-04');
    }
  });

  it('lands on an open day, at the earliest possible, never before the start', () => {
    fc.assert(
      fc.property(anyDay('1970-01-01', 29_000), fc.constantFrom(...calendarNames), (date, name) => {
        const calendar = calendars[name];
        const result = nextOpenDay(date, calendar);
        expect(calendar.isClosed(result)).toBe(false);
        expect(result >= date).toBe(true);
        for (let passed = 0; passed < daysBetween(date, result); passed += 1) {
          expect(calendar.isClosed(addDays(date, passed))).toBe(true);
        }
      }),
    );
  });

  it('stays where it is when asked again', () => {
    fc.assert(
      fc.property(anyDay('1970-01-01', 29_000), (date) => {
        const result = nextOpenDay(date, calendars.city);
        expect(nextOpenDay(result, calendars.city)).toBe(result);
      }),
    );
  });

  it('gives up on a city that never opens', () => {
    const never = createClosedDayCalendars(holidays, {
      ...usualCityClosures,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
    });
    expect(() => nextOpenDay(day('2026-11-20'), never.city)).toThrow('closures');
  });
});

describe('createClosedDayCalendars', () => {
  it('adds the special days and the year end of the city to its own calendar only', () => {
    const own = createClosedDayCalendars(holidays, {
      yearEnd: { from: '12-28', to: '01-04' },
      days: ['2027-06-23'],
    });
    expect(nextOpenDay(day('2027-06-23'), own.city)).toBe('2027-06-24');
    expect(nextOpenDay(day('2027-06-23'), own.national)).toBe('2027-06-23');
    expect(nextOpenDay(day('2026-12-28'), own.city)).toBe('2027-01-05');
    expect(nextOpenDay(day('2026-12-28'), own['local-tax'])).toBe('2026-12-28');
  });

  it('closes the city on the days of the week it names', () => {
    const own = createClosedDayCalendars(holidays, { ...usualCityClosures, weekdays: [0, 1] });
    expect(own.city.isClosed(day('2026-11-14'))).toBe(false);
    expect(own.city.isClosed(day('2026-11-16'))).toBe(true);
  });
});
