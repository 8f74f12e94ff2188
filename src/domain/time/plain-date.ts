import { dayNumberOf, daysInMonth, partsOfDayNumber } from './day-number.ts';

/**
 * A calendar day without time or time zone, written `YYYY-MM-DD`. Plain strings order correctly, so
 * `a < b` means "a is earlier". Made only by `parsePlainDate`, `plainDate` and the functions below.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** First and last year a person may enter: the solar calendar began with 明治6年 (1873). */
export const firstYear = 1873;
export const lastYear = 2200;

/** Reads `YYYY-MM-DD`; `undefined` for any other form, days that do not exist and years outside 1873–2200. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The day with this year, month (1–12) and day of month; `undefined` where there is none. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const exists =
    Number.isInteger(year) &&
    year >= firstYear &&
    year <= lastYear &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? format(year, month, day) : undefined;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}
/** Month, 1–12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}
/** Day of the month, 1–31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}
/** `MM-DD`, for rules that return every year. */
export function monthDayOf(date: PlainDate): string {
  return date.slice(5);
}

/** This many days later; earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const { year, month, day } = partsOfDayNumber(toNumber(date) + days);
  return format(year, month, day);
}

/** The same day this many months later (or earlier); the month's last day where that day does not exist. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const total = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return format(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Negative when `a` is earlier, positive when later, zero for the same day; for `sort`. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toNumber(to) - toNumber(from);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function dayOfWeek(date: PlainDate): number {
  // 1970-01-01, day number 0, was a Thursday.
  return (((toNumber(date) + 4) % 7) + 7) % 7;
}

/** The last day of the month this day lies in. */
export function lastDayOfMonth(date: PlainDate): PlainDate {
  return format(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));
}

function toNumber(date: PlainDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

function format(year: number, month: number, day: number): PlainDate {
  if (!(year >= 1 && year <= 9999))
    throw new RangeError(`plain-date: year "${year}" has no YYYY-MM-DD form`);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}
