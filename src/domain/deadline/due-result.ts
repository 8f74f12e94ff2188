import type { PlainDate } from '#src/domain/time/plain-date.ts';

/** Why a deadline has no last day to show. */
export type NoDateReason =
  /** The law gives no number (速やかに, いつでも) or none is confirmed. */
  | 'no-number'
  /** The day of the event has not been answered. */
  | 'event-unknown'
  /** It binds the authority, or it is a length of time. */
  | 'not-the-residents-deadline'
  | 'ended'
  /** Only the day from which one can apply is set. */
  | 'opens-only';

/** A deadline worked out for one event and one reference day. */
export interface DueResult {
  /** The last day to act; `null` for the reason given. */
  readonly date: PlainDate | null;
  readonly reason: NoDateReason | null;
  /** The last day before closed days are considered (満了日). */
  readonly rawEnd: PlainDate | null;
  /** The raw end, when it was a closed day and `date` is a later one; otherwise `null`. */
  readonly rolledFrom: PlainDate | null;
  /** The first day one can act, where there is such a day. */
  readonly opens: PlainDate | null;
  /** To be shown with 「要確認」: the counting is unconfirmed or the holidays of that year are predicted. */
  readonly provisional: boolean;
  readonly state: 'open' | 'late' | 'not-open-yet';
  /** Days from the reference day to `date`: 0 on the last day, negative when late. */
  readonly daysLeft: number | null;
}

/**
 * The earliest of several conditions, e.g. a card that lapses 30 days after the planned moving-out date
 * or 14 days after moving in, whichever comes first. Provisional while one of them has no day yet, as
 * that one may turn out to be earlier. `undefined` for an empty list.
 */
export function earliestOf(results: readonly DueResult[]): DueResult | undefined {
  const earliest = results.reduce<DueResult | undefined>((best, result) => {
    if (result.date === null) return best ?? result;
    return best === undefined || best.date === null || result.date < best.date ? result : best;
  }, undefined);
  if (!earliest) return undefined;
  const isOpen = results.some(({ date }) => date === null);
  return { ...earliest, provisional: earliest.provisional || isOpen };
}
