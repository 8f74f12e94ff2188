import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { CalendarName } from './calendars.ts';
import type { Period } from './period.ts';

/** The kinds of question a date case asks, named as in its JSON. */
export const dateCaseTypes = [
  'period',
  'date',
  'elapsed_date',
  'age',
  'holiday',
  'month-range',
] as const;
export type DateCaseType = (typeof dateCaseTypes)[number];

export const applicants = [
  'mother',
  'father',
  'adoptive-parent',
  'foster-parent',
  'other',
] as const;
export type Applicant = (typeof applicants)[number];

interface CaseOf<Type extends DateCaseType> {
  readonly id: string;
  readonly type: Type;
  /** Procedure the case belongs to; decides the scheme of ages and exemptions. */
  readonly procedure: string | null;
}
/** A period (期間), or the day on which it has passed (経過した日). */
export interface PeriodCase extends CaseOf<'period' | 'elapsed_date'> {
  readonly start: PlainDate;
  readonly period: Period & {
    readonly direction: 'after' | 'before';
    readonly isCountingKnown: boolean;
  };
  readonly calendar: CalendarName;
}
/** A due date given as such (期日). */
export interface FixedDateCase extends CaseOf<'date'> {
  readonly date: PlainDate;
  readonly calendar: CalendarName;
}
export interface AgeCase extends CaseOf<'age'> {
  readonly birth: PlainDate;
  readonly age: number;
}
/** Whether a day is a public holiday; with a calendar, whether that authority is closed. */
export interface HolidayCase extends CaseOf<'holiday'> {
  readonly date: PlainDate;
  readonly calendar: CalendarName;
}
/** Months of a National Pension exemption for a child. */
export interface MonthRangeCase extends CaseOf<'month-range'> {
  readonly applicant: Applicant;
  /** Day of birth, or the expected day. */
  readonly birth: PlainDate;
  readonly careStart?: PlainDate;
  readonly isMultipleBirth: boolean;
}
export type DateCase = PeriodCase | FixedDateCase | AgeCase | HolidayCase | MonthRangeCase;
