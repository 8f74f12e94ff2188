import type { Evidence } from '#src/domain/evidence/evidence.ts';

/** Reception hours on a weekday (0 = Sunday … 6 = Saturday), local time `HH:MM`. */
export interface OpenHours {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** A day that differs: closed, or open at other hours. */
export interface ExceptionalDay {
  readonly date: string;
  readonly closed?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** A counter inside an office: where a section receives people. */
export interface Counter {
  readonly section: string;
  readonly floor: number;
  /** As printed above the counter, e.g. `3`. */
  readonly number: string;
}

export const officeKinds = [
  'ward-office',
  'city-hall',
  'branch-office',
  'liaison-office',
  'my-number-card-centre',
  'bereavement-corner',
  'fire-station',
  'other',
] as const;

/** A place of the municipality where people are received. */
export interface Office extends Evidence {
  readonly id: string;
  readonly kind: (typeof officeKinds)[number];
  readonly name: string;
  readonly reading: string;
  /** Ward it serves; absent = the whole city. */
  readonly ward?: string;
  readonly order: number;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly hours: readonly OpenHours[];
  /** Closed on public holidays and the city's closures, unless said otherwise. */
  readonly opensOnHolidays?: boolean;
  readonly exceptionalDays: readonly ExceptionalDay[];
  readonly counters: readonly Counter[];
  /** Languages spoken or interpreted at the counter, BCP 47. */
  readonly languages: readonly string[];
  readonly access: {
    readonly stepFree: boolean;
    readonly hearingLoop: boolean;
    /** Staff write to talk (筆談). */
    readonly writing: boolean;
    readonly wheelchairToilet: boolean;
  };
  readonly bookingUrl?: string;
}

export interface OfficeWords {
  readonly name: string;
  readonly summary?: string;
  readonly directions?: string;
}
