import { type PlainDate, plainDate, yearOf } from '#src/domain/time/plain-date.ts';
import { type ClosedDayCalendar, nextOpenDay } from './calendars.ts';

/** A date that returns every year, with the day it moves to when it is a closed day. */
export interface YearlyDate {
  readonly rawEnd: PlainDate;
  readonly date: PlainDate;
}

/**
 * The next occurrence of `monthDay` (`MM-DD`): the first whose last day, moved if need be, is on or after
 * `asOf`. `undefined` for a month and day that never occur.
 */
export function nextYearlyDate(
  monthDay: string,
  calendar: ClosedDayCalendar,
  asOf: PlainDate,
): YearlyDate | undefined {
  // The occurrence of last year may have moved past New Year and still be ahead.
  for (let year = yearOf(asOf) - 1; year <= yearOf(asOf) + 1; year += 1) {
    const rawEnd = occurrence(year, monthDay);
    const date = rawEnd && nextOpenDay(rawEnd, calendar);
    if (date && date >= asOf) return { rawEnd, date };
  }
  return undefined;
}

/** 29 February is 28 February in common years. */
function occurrence(year: number, monthDay: string): PlainDate | undefined {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return plainDate(year, month, day) ?? (monthDay === '02-29' ? plainDate(year, 2, 28) : undefined);
}
