import { daysBetween, type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import {
  type CalendarName,
  type ClosedDayCalendar,
  type ClosedDayCalendars,
  nextOpenDay,
} from './calendars.ts';
import type { ClosedDayRule, Deadline, DeadlineKind } from './deadline.ts';
import type { DueResult, NoDateReason } from './due-result.ts';
import { nextYearlyDate } from './next-yearly-date.ts';
import { dayBefore, periodEnd, type Span } from './period.ts';

export interface DueContext {
  readonly calendars: ClosedDayCalendars;
  /** The day the answer is for. */
  readonly asOf: PlainDate;
}

/** What was found before the reference day is considered. */
interface Finding {
  readonly rawEnd?: PlainDate;
  readonly date?: PlainDate;
  readonly opens?: PlainDate;
  readonly reason?: NoDateReason;
}

const calendarOfRule: Readonly<Record<ClosedDayRule, CalendarName>> = {
  'next-open-day-local': 'city',
  'next-open-day-national': 'national',
  'next-open-day-tax-national': 'national-tax',
  'next-open-day-tax-local': 'local-tax',
  'next-open-day-court': 'court',
  // An ordinance or an unread law may move the day; until that is confirmed the earlier day is shown.
  'by-ordinance': 'none',
  none: 'none',
  unknown: 'none',
};

/** Kinds that never give the resident a day, whatever number they carry. */
const withoutDate: Partial<Record<DeadlineKind, NoDateReason>> = {
  simultaneous: 'no-number',
  promptly: 'no-number',
  immediately: 'no-number',
  'without-delay': 'no-number',
  anytime: 'no-number',
  none: 'no-number',
  unknown: 'no-number',
  authority: 'not-the-residents-deadline',
  duration: 'not-the-residents-deadline',
  ended: 'ended',
};

/**
 * The last day to act on a deadline, with the day it would have been without closed days.
 * - Periods run from the event (民法138〜143条, 戸籍法43条) and may move to the next open day.
 * - Claim periods (時効) and lapse conditions (失効) never move, nor does anything counted back from an event.
 * - Yearly dates need no event; only tax law moves them, the other laws speak of periods (期間) alone.
 */
export function computeDue(
  deadline: Deadline,
  eventDate: PlainDate | null,
  context: DueContext,
): DueResult {
  const calendar = calendarFor(deadline, context.calendars);
  const { date, rawEnd, opens, reason } = find(deadline, eventDate, calendar, context.asOf);
  return {
    date: date ?? null,
    reason: date ? null : (reason ?? 'no-number'),
    rawEnd: rawEnd ?? null,
    rolledFrom: date && rawEnd && date !== rawEnd ? rawEnd : null,
    opens: opens ?? null,
    provisional: isProvisional(deadline) || (rawEnd !== undefined && !calendar.isSettled(rawEnd)),
    state: stateOn(context.asOf, opens, date),
    daysLeft: date ? daysBetween(context.asOf, date) : null,
  };
}

function find(
  deadline: Deadline,
  eventDate: PlainDate | null,
  calendar: ClosedDayCalendar,
  asOf: PlainDate,
): Finding {
  const { kind, monthDay } = deadline;
  if ((kind === 'fixed-date' || kind === 'annual') && monthDay !== undefined) {
    return nextYearlyDate(monthDay, calendar, asOf) ?? {};
  }
  if (deadline.until !== undefined) {
    const date = parsePlainDate(deadline.until);
    if (date !== undefined) return { date, rawEnd: date };
  }
  const span = spanOf(deadline);
  const reason = withoutDate[kind] ?? (span || kind === 'before' ? undefined : 'no-number');
  if (reason) return { reason, ...opening(deadline, eventDate) };
  if (!eventDate) return { reason: deadline.from === null ? 'no-number' : 'event-unknown' };
  if (kind === 'before' || !span) {
    const date = span ? dayBefore(eventDate, span) : eventDate;
    return { date, rawEnd: date };
  }
  if (deadline.direction === 'before') {
    const opens = dayBefore(eventDate, span);
    return deadline.closesOnEvent === true
      ? { date: eventDate, rawEnd: eventDate, opens }
      : { opens, reason: 'opens-only' };
  }
  const rawEnd = periodEnd(eventDate, {
    ...span,
    countsEventDay: deadline.countsEventDay !== false,
  });
  return { rawEnd, date: nextOpenDay(rawEnd, calendar), ...opening(deadline, eventDate) };
}

function calendarFor(
  { kind, direction, closedDayRule }: Deadline,
  calendars: ClosedDayCalendars,
): ClosedDayCalendar {
  const name = calendarOfRule[closedDayRule];
  const isYearly = kind === 'fixed-date' || kind === 'annual';
  const neverMoves =
    kind === 'claim-period' ||
    kind === 'lapse' ||
    kind === 'before' ||
    direction === 'before' ||
    (isYearly && name !== 'national-tax' && name !== 'local-tax');
  return calendars[neverMoves ? 'none' : name];
}

function spanOf({ value, unit }: Deadline): Span | undefined {
  return value === null || unit === null ? undefined : { value, unit };
}

function opening(deadline: Deadline, eventDate: PlainDate | null): { readonly opens?: PlainDate } {
  return deadline.opensOnEvent === true && eventDate ? { opens: eventDate } : {};
}

function isProvisional(deadline: Deadline): boolean {
  return (
    deadline.confidence === 'unverified' ||
    deadline.countingConfidence === 'unverified' ||
    deadline.countsEventDay === 'unknown' ||
    deadline.elapsed === true
  );
}

function stateOn(
  asOf: PlainDate,
  opens: PlainDate | undefined,
  date: PlainDate | undefined,
): DueResult['state'] {
  if (opens && asOf < opens) return 'not-open-yet';
  return date && asOf > date ? 'late' : 'open';
}
