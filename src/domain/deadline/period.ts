import { addDays, addMonths, dayOf, type PlainDate } from '#src/domain/time/plain-date.ts';

export const periodUnits = ['day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A length of time as laws state it: 14日, 3か月, 2年. */
export interface Span {
  /** Whole number, 1 or more. */
  readonly value: number;
  readonly unit: PeriodUnit;
}

/** A span that runs from an event (起点). */
export interface Period extends Span {
  /**
   * Whether the day of the event is day 1 (初日算入): filings under 戸籍法43条, and periods that begin at
   * midnight (民法140条ただし書). Otherwise the next day is day 1 (初日不算入, 民法140条).
   */
  readonly countsEventDay: boolean;
}

/** Day 1 of the period (起算日). */
function firstDayOfPeriod(event: PlainDate, countsEventDay: boolean): PlainDate {
  return countsEventDay ? event : addDays(event, 1);
}

/**
 * The last day of the period (満了日), before any closed day is considered. Days and weeks are counted
 * out (民法141条). Months and years follow the calendar (民法143条): they end on the day before the day
 * that corresponds to day 1 (応当日の前日), or on the last day of the month where none corresponds.
 */
export function periodEnd(event: PlainDate, { value, unit, countsEventDay }: Period): PlainDate {
  const first = firstDayOfPeriod(event, countsEventDay);
  if (unit === 'day') return addDays(first, value - 1);
  if (unit === 'week') return addDays(first, value * 7 - 1);
  const corresponding = addMonths(first, inMonths(value, unit));
  return dayOf(corresponding) === dayOf(first) ? addDays(corresponding, -1) : corresponding;
}

/** The day on which the period has passed (経過した日): the day after its last day. */
export function elapsedDay(event: PlainDate, period: Period): PlainDate {
  return addDays(periodEnd(event, period), 1);
}

/**
 * The day this long before an event (〜の3か月前, 〜の7日前): the day with the same number in the earlier
 * month, or that month's last day where there is none. The event day itself is not counted, which gives
 * the earlier of the possible readings; closed days never move it (rule-forward-only).
 */
export function dayBefore(event: PlainDate, { value, unit }: Span): PlainDate {
  if (unit === 'day') return addDays(event, -value);
  if (unit === 'week') return addDays(event, -value * 7);
  return addMonths(event, -inMonths(value, unit));
}

function inMonths(value: number, unit: 'month' | 'year'): number {
  return unit === 'year' ? value * 12 : value;
}
