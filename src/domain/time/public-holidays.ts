import type { PlainDate } from './plain-date.ts';

/** The public holidays (祝日法の休日) of a span of years, substitute and sandwiched holidays included. */
export interface HolidayCalendar {
  readonly isPublicHoliday: (date: PlainDate) => boolean;
  /** Whether the list reaches this day's year at all; outside it no day counts as a holiday. */
  readonly isListed: (date: PlainDate) => boolean;
  /**
   * Whether the holidays around this day are certain: its year is listed and its equinox days
   * (春分の日・秋分の日) have been announced. Otherwise dates are shown as 暫定.
   */
  readonly isSettled: (date: PlainDate) => boolean;
}

/**
 * A calendar from the days that are holidays, `YYYY-MM-DD` each. The years from the first to the last
 * of them count as listed. Days from `provisionalFrom` on rest on predicted equinoxes.
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
      isListed(date) && (provisionalFrom === undefined || date < provisionalFrom),
  };
}
