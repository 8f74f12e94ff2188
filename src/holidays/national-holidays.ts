import holidayJp from '@holiday-jp/holiday_jp';

/**
 * The equinox days of a year are announced in February of the year before (暦要項): those of 2027 on
 * 2026-02-02. From this day on the table holds predictions. Move it one year on every February.
 */
export const provisionalFrom = '2028-01-01';

/** First and last year of the table. */
export const holidayTableYears = { first: 1970, last: 2050 } as const;

/**
 * Days that are public holidays (国民の祝日に関する法律3条) from one year to another, both included,
 * as `YYYY-MM-DD` in order. Runs when the site is built: the whole table is too large for a browser.
 */
export function nationalHolidays(fromYear: number, toYear: number): string[] {
  // Keys only: the library's own functions read a Date in local time and can be a day off.
  return Object.keys(holidayJp.holidays).filter((day) => {
    const year = Number(day.slice(0, 4));
    return year >= fromYear && year <= toYear;
  });
}
