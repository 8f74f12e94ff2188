import {
  addMonths,
  lastDayOfMonth,
  monthOf,
  type PlainDate,
  yearOf,
} from '#src/domain/time/plain-date.ts';

/** The fiscal year (年度) a day lies in, named after the year of its 1 April. */
export function fiscalYearOf(date: PlainDate): number {
  return monthOf(date) >= 4 ? yearOf(date) : yearOf(date) - 1;
}

/**
 * The last day of the fiscal year a day lies in (年度末), which is also the first 31 March on or after
 * that day (以後の最初の3月31日), as in 児童手当法3条1項.
 */
export function fiscalYearEnd(date: PlainDate): PlainDate {
  const monthsUntilMarch = (15 - monthOf(date)) % 12;
  return lastDayOfMonth(addMonths(date, monthsUntilMarch));
}
