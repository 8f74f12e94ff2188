import { type CalendarName, calendarNames } from './calendars.ts';
import {
  applicants,
  type DateCase,
  type DateCaseType,
  dateCaseTypes,
  type MonthRangeCase,
  type PeriodCase,
} from './date-case.ts';
import type { FieldReader } from './field-reader.ts';
import { periodUnits } from './period.ts';

/** Longest period that is taken, about a hundred years, in each unit. */
const longest = { day: 36_525, week: 5_218, month: 1_200, year: 100 } as const;

/** The case, or `undefined` after a problem was reported. */
export function readDateCase(reader: FieldReader, id: string): DateCase | undefined {
  const type = reader.oneOf('type', dateCaseTypes);
  const base = { id, procedure: reader.optionalText('procedure') ?? null };
  const dateCase = type && readFields(reader, type, base);
  return reader.problemCount() === 0 ? dateCase : undefined;
}

type Base = Pick<DateCase, 'id' | 'procedure'>;

function readFields(reader: FieldReader, type: DateCaseType, base: Base): DateCase {
  switch (type) {
    case 'period':
    case 'elapsed_date':
      return {
        ...base,
        type,
        start: reader.date('event.start'),
        period: readPeriod(reader),
        calendar: readCalendar(reader),
      };
    case 'date':
      return { ...base, type, date: reader.date('event.date'), calendar: readCalendar(reader) };
    case 'holiday':
      return {
        ...base,
        type,
        date: reader.date('event.date'),
        calendar: reader.optionalOneOf('calendar', calendarNames) ?? 'none',
      };
    case 'age':
      return { ...base, type, birth: reader.date('event.birth'), age: reader.count('age', 150) };
    case 'month-range':
      return readMonthRange(reader, base);
  }
}

function readMonthRange(reader: FieldReader, base: Base): MonthRangeCase {
  // The exemption around childbirth is the mother's; the childcare exemption differs by person.
  const isMothersOnly = base.procedure === 'np-maternity-exemption';
  const applicant =
    (isMothersOnly ? 'mother' : reader.oneOf('event.applicant', applicants)) ?? 'mother';
  // A mother's months follow the expected day, those of others the day of birth.
  const [first, second] =
    applicant === 'mother'
      ? (['event.expectedBirth', 'event.birth'] as const)
      : (['event.birth', 'event.expectedBirth'] as const);
  const birth = reader.optionalDate(first) ?? reader.optionalDate(second) ?? reader.date(first);
  const careStart = reader.optionalDate('event.careStart');
  return {
    ...base,
    type: 'month-range',
    applicant,
    birth,
    ...(careStart && { careStart }),
    isMultipleBirth: reader.optionalFlag('event.isMultipleBirth') ?? false,
  };
}

function readCalendar(reader: FieldReader): CalendarName {
  return reader.oneOf('calendar', calendarNames) ?? 'none';
}

function readPeriod(reader: FieldReader): PeriodCase['period'] {
  const unit = reader.oneOf('period.unit', periodUnits) ?? 'day';
  const counts = reader.oneOf('period.countsEventDay', [true, false, 'unknown']);
  return {
    value: reader.count('period.n', longest[unit]),
    unit,
    // Unknown counts the event day, which gives the earlier date.
    countsEventDay: counts !== false,
    isCountingKnown: counts !== 'unknown',
    direction: reader.optionalOneOf('period.direction', ['after', 'before']) ?? 'after',
  };
}
