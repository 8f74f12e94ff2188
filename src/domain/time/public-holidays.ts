import type { PlainDate } from './plain-date.ts';

/** The public holidays (祝日法の休日) of a span of years, substitute and sandwiched holidays included. */
export interface HolidayCalendar {
  readonly isPublicHoliday: (date: PlainDate) => boolean;
  /** Whether the list reaches this day's year at all; outside it no day counts as a holiday. */
  readonly isListed: (date: PlainDate) => boolean;
  /**
   * Whether the holidays around this day are certain: its year is listed, and it lies outside the weeks
   * of equinox days (春分の日・秋分の日) that have not been announced yet. Otherwise dates are 暫定.
   */
  readonly isSettled: (date: PlainDate) => boolean;
}

/**
 * A calendar from the days that are holidays, `YYYY-MM-DD` each. The years from the first to the last
 * of them count as listed. Equinox days from `provisionalFrom` on are predictions.
 */
export function createHolidayCalendar(
  dates: Iterable<string>,
  provisionalFrom?: string,
): HolidayCalendar {
  const days = new Set(dates);
  const years = [...days].map((day) => day.slice(0, 4)).sort();
  const first = years.at(0) ?? '';
  const last = years.at(-1) ?? '';
  const isListed = (date: PlainDate) => {
    const year = date.slice(0, 4);
    return first <= year && year <= last;
  };
  return {
    isPublicHoliday: (date) => days.has(date),
    isListed,
    isSettled: (date) =>
      isListed(date) &&
      (provisionalFrom === undefined || date < provisionalFrom || !isNearEquinox(date)),
  };
}

/**
 * The days whose being a holiday depends on an equinox, by month and day: the equinox itself (20–21 March,
 * 22–23 September until 2050, with a day of margin), its substitute, and the day between it and 敬老の日.
 */
const equinoxWeeks = [
  ['03-18', '03-24'],
  ['09-18', '09-26'],
] as const;

function isNearEquinox(date: PlainDate): boolean {
  const day = date.slice(5);
  return equinoxWeeks.some(([from, to]) => from <= day && day <= to);
}
