import fc from 'fast-check';
import { createClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import { addDays, type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { nationalHolidays, provisionalFrom } from '#src/holidays/national-holidays.ts';

/** A day that the test knows to exist. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error(`day: "${text}" is no day`);
  return date;
}

/** Any day from one to another, both included. */
export function anyDay(from = '1900-01-01', days = 73_000): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: 0, max: days }).map((offset) => addDays(day(from), offset));
}

export const holidays = createHolidayCalendar(nationalHolidays(1970, 2050), provisionalFrom);
export const calendars = createClosedDayCalendars(holidays);
