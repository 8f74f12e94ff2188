import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { HolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { ageRuleFor, attainDay, effectiveDay, lastDayUnder } from './age.ts';
import { type ClosedDayCalendars, nextOpenDay } from './calendars.ts';
import type { DateCase, FixedDateCase, MonthRangeCase, PeriodCase } from './date-case.ts';
import {
  type MonthRange,
  maternityExemptionMonths,
  mothersChildcareExemption,
  otherCarersChildcareExemption,
} from './pension-exemption-months.ts';
import { dayBefore, elapsedDay, periodEnd } from './period.ts';

export interface DateCaseContext {
  readonly calendars: ClosedDayCalendars;
  readonly holidays: HolidayCalendar;
}

/** The months of an exemption as cases state them, `YYYY-MM`. */
export interface Exemption {
  readonly exemptionFrom: string;
  readonly exemptionTo: string;
  readonly months: number;
}

/** `due` is the answer; the other fields show how it came about. */
export interface DateCaseAnswer {
  readonly id: string;
  readonly due: PlainDate | boolean | Exemption | null;
  readonly [detail: string]: unknown;
}

/** Works out one date case. */
export function answerDateCase(dateCase: DateCase, context: DateCaseContext): DateCaseAnswer {
  const { id } = dateCase;
  switch (dateCase.type) {
    case 'period':
    case 'elapsed_date':
    case 'date':
      return answerDue(dateCase, context);
    case 'age': {
      const { birth, age, procedure } = dateCase;
      const rule = ageRuleFor(procedure, age);
      const due = effectiveDay(birth, rule);
      return {
        id,
        due,
        attainDay: attainDay(birth, age),
        effectiveDay: due,
        basis: rule.basis,
        lastDayUnder: lastDayUnder(birth, age),
      };
    }
    case 'holiday': {
      const { date, calendar } = dateCase;
      const isHoliday =
        context.holidays.isPublicHoliday(date) || context.calendars[calendar].isClosed(date);
      return { id, due: isHoliday, isHoliday, provisional: !context.holidays.isSettled(date) };
    }
    case 'month-range': {
      const range = exemptionOf(dateCase);
      if (!range) return { id, due: null, reason: 'ask-the-counter' };
      const due = { exemptionFrom: range.from, exemptionTo: range.to, months: range.months };
      return { id, due, ...due };
    }
  }
}

/** The last day a case arrives at before closed days are considered; `undefined` for ages and months. */
export function rawEndOf(dateCase: DateCase): PlainDate | undefined {
  if (dateCase.type === 'date' || dateCase.type === 'holiday') return dateCase.date;
  if (dateCase.type === 'age' || dateCase.type === 'month-range') return undefined;
  const { type, start, period } = dateCase;
  if (period.direction === 'before') return dayBefore(start, period);
  return type === 'elapsed_date' ? elapsedDay(start, period) : periodEnd(start, period);
}

function answerDue(
  dateCase: PeriodCase | FixedDateCase,
  { calendars }: DateCaseContext,
): DateCaseAnswer {
  const isForward = dateCase.type === 'date' || dateCase.period.direction === 'after';
  const calendar = calendars[isForward ? dateCase.calendar : 'none'];
  const rawEnd = rawEndOf(dateCase) as PlainDate;
  const due = nextOpenDay(rawEnd, calendar);
  const isCountingKnown = dateCase.type === 'date' || dateCase.period.isCountingKnown;
  return {
    id: dateCase.id,
    due,
    rawEnd,
    dueDate: due,
    rolledFrom: due === rawEnd ? null : rawEnd,
    provisional: !isCountingKnown || !calendar.isSettled(rawEnd),
  };
}

function exemptionOf(dateCase: MonthRangeCase): MonthRange | undefined {
  const { applicant, birth, careStart, isMultipleBirth, procedure } = dateCase;
  if (procedure === 'np-maternity-exemption')
    return maternityExemptionMonths(birth, isMultipleBirth);
  if (applicant === 'mother') return mothersChildcareExemption(birth);
  // A father usually raises the child from birth; for anyone else the day has to be known.
  const start = careStart ?? (applicant === 'father' ? birth : undefined);
  return start && otherCarersChildcareExemption(birth, start);
}
