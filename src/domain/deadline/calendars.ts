import { addDays, dayOfWeek, monthDayOf, type PlainDate } from '#src/domain/time/plain-date.ts';
import type { HolidayCalendar } from '#src/domain/time/public-holidays.ts';

/** Whose closed days decide; `none` is never closed. */
export const calendarNames = [
  'city',
  'national',
  'national-tax',
  'local-tax',
  'court',
  'none',
] as const;
export type CalendarName = (typeof calendarNames)[number];

/** A span of days that returns every year, `MM-DD` both included; it may run across New Year. */
export interface YearlySpan {
  readonly from: string;
  readonly to: string;
}

/** What a municipality's ordinance on closed days (休日条例) adds to public holidays. */
export interface CityClosures {
  readonly yearEnd: YearlySpan;
  /** Special closed days such as 慰霊の日, `YYYY-MM-DD` each. */
  readonly days: readonly string[];
  /** Closed days of the week, 0 = Sunday; Saturday and Sunday unless given. */
  readonly weekdays?: readonly number[];
}

/** The closed days of one authority. */
export interface ClosedDayCalendar {
  readonly isClosed: (date: PlainDate) => boolean;
  /** Whether closed days around this day are certain: see `HolidayCalendar.isSettled`. */
  readonly isSettled: (date: PlainDate) => boolean;
  /** Whether public holidays of this day's year are known at all. */
  readonly isListed: (date: PlainDate) => boolean;
}
export type ClosedDayCalendars = Readonly<Record<CalendarName, ClosedDayCalendar>>;

const weekend: readonly number[] = [0, 6];

/** The closures most municipalities have. */
export const usualCityClosures: CityClosures = {
  yearEnd: { from: '12-29', to: '01-03' },
  days: [],
  weekdays: weekend,
};

/** Closed days around New Year that national law sets, per authority. */
const statutoryYearEnd = {
  /** 行政機関の休日に関する法律1条1項3号 */
  national: [{ from: '12-29', to: '01-03' }],
  /** 国税通則法施行令2条2項; 1/2 and 1/3 are 「一般の休日」 of 国税通則法10条2項 */
  'national-tax': [
    { from: '12-29', to: '12-31' },
    { from: '01-02', to: '01-03' },
  ],
  /** 地方税法施行令6条の18第2項; 1/2 and 1/3 are 「その他の休日」 of 民法142条 */
  'local-tax': [
    { from: '12-29', to: '12-31' },
    { from: '01-02', to: '01-03' },
  ],
  /** 裁判所の休日に関する法律1条1項3号, 民事訴訟法95条3項 */
  court: [{ from: '12-29', to: '01-03' }],
} as const satisfies Partial<Record<CalendarName, readonly YearlySpan[]>>;

/** The calendars of every authority, from the public holidays and one municipality's closures (地方自治法4条の2). */
export function createClosedDayCalendars(
  holidays: HolidayCalendar,
  closures: CityClosures = usualCityClosures,
): ClosedDayCalendars {
  const { isListed, isSettled } = holidays;
  const specialDays = new Set(closures.days);
  const calendar = (
    yearEnd: readonly YearlySpan[],
    isAlsoClosed: (date: PlainDate) => boolean,
  ): ClosedDayCalendar => ({
    isClosed: (date) =>
      holidays.isPublicHoliday(date) ||
      yearEnd.some((span) => isWithin(span, date)) ||
      isAlsoClosed(date),
    isListed,
    isSettled,
  });
  const statutory = (name: keyof typeof statutoryYearEnd) =>
    calendar(statutoryYearEnd[name], (date) => weekend.includes(dayOfWeek(date)));
  const cityWeekdays = closures.weekdays ?? weekend;
  return {
    city: calendar(
      [closures.yearEnd],
      (date) => cityWeekdays.includes(dayOfWeek(date)) || specialDays.has(date),
    ),
    national: statutory('national'),
    'national-tax': statutory('national-tax'),
    'local-tax': statutory('local-tax'),
    court: statutory('court'),
    none: { isClosed: () => false, isListed: () => true, isSettled: () => true },
  };
}

/** The day itself when the authority is open, otherwise the first open day after it. Throws if it never opens. */
export function nextOpenDay(date: PlainDate, calendar: ClosedDayCalendar): PlainDate {
  for (let days = 0; days <= 366; days += 1) {
    const day = addDays(date, days);
    if (!calendar.isClosed(day)) return day;
  }
  throw new Error(
    `nextOpenDay: "${date}" is followed by a year of closed days; check the city's closures`,
  );
}

function isWithin({ from, to }: YearlySpan, date: PlainDate): boolean {
  const day = monthDayOf(date);
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
