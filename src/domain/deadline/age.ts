import { addDays, type PlainDate } from '#src/domain/time/plain-date.ts';
import { fiscalYearEnd } from './fiscal-year.ts';
import { periodEnd } from './period.ts';

/** The schemes whose own reading of an age is fixed below. */
export const ageSchemes = [
  'national-pension-20',
  'long-term-care-40',
  'long-term-care-65',
  'late-elderly-75',
  'child-allowance-18-fiscal-year-end',
  'child-allowance-22-fiscal-year-end',
  'child-rearing-allowance-18-fiscal-year-end',
  'survivors-pension-child-18',
  'widow-pension-60',
  'passport-under-12',
] as const;
export type AgeScheme = (typeof ageSchemes)[number];

/** Which day a scheme goes by, once an age is reached. */
export type AgeBasis = 'attain-day' | 'birthday' | 'fiscal-year-end';

export interface AgeRule {
  /** In full years. */
  readonly age: number;
  readonly basis: AgeBasis;
}

/** Day each scheme goes by. Practice differs from scheme to scheme, so it is data rather than reasoning. */
const ageRules: Readonly<Record<AgeScheme, AgeRule>> = {
  /** 国民年金法8条: insured from the day 20 is reached. */
  'national-pension-20': { age: 20, basis: 'attain-day' },
  /** 介護保険法10条: insured from the day 40 or 65 is reached. */
  'long-term-care-40': { age: 40, basis: 'attain-day' },
  'long-term-care-65': { age: 65, basis: 'attain-day' },
  /** The law says 75歳に達したとき, yet insurance begins on the birthday itself. */
  'late-elderly-75': { age: 75, basis: 'birthday' },
  /** 児童手当法3条1項: paid up to the first 31 March on or after the day 18 is reached. */
  'child-allowance-18-fiscal-year-end': { age: 18, basis: 'fiscal-year-end' },
  /** Older children count towards 第3子 up to that day. */
  'child-allowance-22-fiscal-year-end': { age: 22, basis: 'fiscal-year-end' },
  'child-rearing-allowance-18-fiscal-year-end': { age: 18, basis: 'fiscal-year-end' },
  /** 国民年金法37条の2 */
  'survivors-pension-child-18': { age: 18, basis: 'fiscal-year-end' },
  /** 国民年金法49条3項: paid from the month after the month of this day. */
  'widow-pension-60': { age: 60, basis: 'attain-day' },
  /** The full fee begins on this day; the lower one is for applications up to `lastDayUnder`. */
  'passport-under-12': { age: 12, basis: 'attain-day' },
};

/**
 * The day an age is reached (達する日): the day before that birthday, because the day of birth is day 1
 * (年齢計算ニ関スル法律, 民法143条2項). Born on 29 February: 28 February, in leap years too.
 */
export function attainDay(birth: PlainDate, age: number): PlainDate {
  return periodEnd(birth, { value: age, unit: 'year', countsEventDay: true });
}

/** The last day a person is under an age: two days before that birthday (誕生日の前々日). */
export function lastDayUnder(birth: PlainDate, age: number): PlainDate {
  return addDays(attainDay(birth, age), -1);
}

/** The day an age takes effect under a scheme, or under a rule that is not in the table. */
export function effectiveDay(birth: PlainDate, scheme: AgeScheme | AgeRule): PlainDate {
  const { age, basis } = typeof scheme === 'string' ? ageRules[scheme] : scheme;
  const attained = attainDay(birth, age);
  if (basis === 'fiscal-year-end') return fiscalYearEnd(attained);
  if (basis === 'birthday') return addDays(attained, 1);
  return attained;
}

/** Schemes that a procedure stands for. */
const schemesOfProcedure: ReadonlyMap<string, readonly AgeScheme[]> = new Map(
  Object.entries<readonly AgeScheme[]>({
    'np-category-change': ['national-pension-20'],
    'late-elderly-medical': ['late-elderly-75'],
    'child-allowance': ['child-allowance-18-fiscal-year-end', 'child-allowance-22-fiscal-year-end'],
    'child-allowance-recipient-change': ['child-allowance-18-fiscal-year-end'],
    'child-rearing-allowance': ['child-rearing-allowance-18-fiscal-year-end'],
    'child-rearing-allowance-death': ['child-rearing-allowance-18-fiscal-year-end'],
    'survivors-basic-pension': ['survivors-pension-child-18'],
    'survivors-employees-pension': ['survivors-pension-child-18'],
    'widow-pension': ['widow-pension-60'],
    passport: ['passport-under-12'],
  }),
);

/** The rule for an age in a procedure; the day the age is reached where no scheme says otherwise. */
export function ageRuleFor(procedure: string | null, age: number): AgeRule {
  const scheme = schemesOfProcedure
    .get(procedure ?? '')
    ?.find((name) => ageRules[name].age === age);
  return scheme ? ageRules[scheme] : { age, basis: 'attain-day' };
}
