import { addMonths, monthOf, type PlainDate, yearOf } from '#src/domain/time/plain-date.ts';
import { attainDay } from './age.ts';
import { elapsedDay } from './period.ts';

/** A month, `YYYY-MM`; plain strings order correctly. */
export type YearMonth = string & { readonly __brand: 'YearMonth' };

/** Months whose National Pension contributions are waived, first and last included. */
export interface MonthRange {
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** How many months, 1 or more. */
  readonly months: number;
}

/** The childcare exemption (国民年金法88条の3) begins with the contributions of this month. */
const childcareExemptionStart = '2026-10';

/**
 * Months of the exemption around childbirth (産前産後免除, 国民年金法88条の2): from the month before the
 * expected month, four months in all; for twins or more from three months before, six in all.
 */
export function maternityExemptionMonths(expectedBirth: PlainDate, isMultiple = false): MonthRange {
  return isMultiple ? monthsFrom(expectedBirth, -3, 6) : monthsFrom(expectedBirth, -1, 4);
}

/**
 * Months of the childcare exemption (育児期間免除) for a mother who has the exemption around childbirth:
 * from the month of the day on which 3 months have passed since the expected day, to the month before
 * that of the day on which 12 months have passed. `undefined` where these days fall into another month
 * than usual (expected at the end of a month) or before the scheme began: the counter has to be asked.
 */
export function mothersChildcareExemption(expectedBirth: PlainDate): MonthRange | undefined {
  const passed = (value: number) =>
    yearMonth(elapsedDay(expectedBirth, { value, unit: 'month', countsEventDay: false }));
  const followsOn =
    passed(3) === yearMonth(addMonths(expectedBirth, 3)) &&
    passed(12) === yearMonth(addMonths(expectedBirth, 12));
  return followsOn ? ifInForce(monthsFrom(expectedBirth, 3, 9)) : undefined;
}

/**
 * Months of the childcare exemption for anyone else who raises the child (father, adoptive parent): from
 * the month in which the care began, to the month before that of the day after the child reaches 1.
 * `undefined` for a child born on 29 February, before the scheme began, and when no month is left.
 */
export function otherCarersChildcareExemption(
  birth: PlainDate,
  careStart: PlainDate,
): MonthRange | undefined {
  const isLeapDay = birth.endsWith('-02-29');
  if (isLeapDay || careStart < birth || careStart > attainDay(birth, 1)) return undefined;
  // The day after the child reaches 1 is the first birthday, twelve months after the month of birth.
  const months = monthCount(addMonths(birth, 12)) - monthCount(careStart);
  return months >= 1 ? ifInForce(monthsFrom(careStart, 0, months)) : undefined;
}

function monthsFrom(date: PlainDate, offset: number, months: number): MonthRange {
  return {
    from: yearMonth(addMonths(date, offset)),
    to: yearMonth(addMonths(date, offset + months - 1)),
    months,
  };
}

function ifInForce(range: MonthRange): MonthRange | undefined {
  return range.from >= childcareExemptionStart ? range : undefined;
}

function yearMonth(date: PlainDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

function monthCount(date: PlainDate): number {
  return yearOf(date) * 12 + monthOf(date);
}
