import type { City } from '#src/domain/city/city.ts';
import {
  type ClosedDayCalendars,
  createClosedDayCalendars,
} from '#src/domain/deadline/calendars.ts';
import { type PlainDate, yearOf } from '#src/domain/time/plain-date.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { nationalHolidays, provisionalFrom } from '#src/holidays/national-holidays.ts';

/** Years of public holidays that lists reach back and ahead; nothing in the catalogue runs longer than ten. */
const yearsBack = 3;
const yearsAhead = 11;

/** The public holidays that guides carry, as `YYYY-MM-DD`, around the day a site is built for. */
export function holidaysAround(asOf: PlainDate): readonly string[] {
  return nationalHolidays(yearOf(asOf) - yearsBack, yearOf(asOf) + yearsAhead);
}

/** The closed days of every authority, for one municipality. */
export function calendarsFor(city: City, asOf: PlainDate): ClosedDayCalendars {
  return createClosedDayCalendars(
    createHolidayCalendar(holidaysAround(asOf), provisionalFrom),
    city.closures,
  );
}
