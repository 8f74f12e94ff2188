import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ageRuleFor, attainDay, effectiveDay, lastDayUnder } from '#src/domain/deadline/age.ts';
import { addDays, addMonths } from '#src/domain/time/plain-date.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

describe('attainDay', () => {
  test.each([
    ['2000-11-01', 20, '2020-10-31', 'born on the 1st: the month before'],
    ['1961-12-02', 65, '2026-12-01', 'the day before the birthday'],
    ['2008-02-29', 18, '2026-02-28', 'born on 29 February, common year'],
    ['2008-02-29', 20, '2028-02-28', 'born on 29 February, leap year'],
    ['2008-03-01', 20, '2028-02-29', 'born on 1 March, leap year'],
    ['2008-03-01', 18, '2026-02-28', 'born on 1 March, common year'],
    ['2009-01-01', 18, '2026-12-31', 'born on New Year'],
  ])('%s reaches %i on %s (%s)', (birth, age, expected) => {
    expect(attainDay(day(birth), age)).toBe(expected);
  });

  it('is the day before the birthday, and 28 February for everyone born on 29 February', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 110 }), (birth, age) => {
        const attained = attainDay(birth, age);
        if (birth.endsWith('-02-29')) expect(attained.endsWith('-02-28')).toBe(true);
        else expect(attained).toBe(addDays(addMonths(birth, age * 12), -1));
      }),
    );
  });
});

describe('effectiveDay', () => {
  test.each([
    ['national-pension-20', '2000-11-01', '2020-10-31', 'the day 20 is reached'],
    ['long-term-care-65', '1961-12-01', '2026-11-30', 'the day 65 is reached'],
    ['long-term-care-40', '1986-12-01', '2026-11-30', 'the day 40 is reached'],
    ['late-elderly-75', '1951-05-01', '2026-05-01', 'the 75th birthday itself'],
    [
      'late-elderly-75',
      '1952-02-29',
      '2027-03-01',
      'the day after 75 is reached, without a 29 February',
    ],
    [
      'child-allowance-18-fiscal-year-end',
      '2025-04-01',
      '2043-03-31',
      'born on 1 April: the same 31 March',
    ],
    ['child-allowance-18-fiscal-year-end', '2025-03-31', '2043-03-31', 'born on 31 March'],
    [
      'child-allowance-18-fiscal-year-end',
      '2009-04-02',
      '2028-03-31',
      'born on 2 April: a year later',
    ],
    ['survivors-pension-child-18', '2009-04-02', '2028-03-31', 'as for child allowance'],
    ['widow-pension-60', '1967-06-01', '2027-05-31', 'the day 60 is reached'],
    ['passport-under-12', '2015-05-10', '2027-05-09', 'the day 12 is reached'],
  ] as const)('%s, born %s: %s (%s)', (scheme, birth, expected, _why) => {
    expect(effectiveDay(day(birth), scheme)).toBe(expected);
  });
});

test('the lower passport fee is for applications up to two days before the birthday', () => {
  expect(lastDayUnder(day('2015-05-10'), 12)).toBe('2027-05-08');
});

describe('ageRuleFor', () => {
  test.each([
    ['late-elderly-medical', 75, 'birthday'],
    ['late-elderly-medical', 65, 'attain-day'],
    ['child-allowance', 18, 'fiscal-year-end'],
    ['child-allowance', 3, 'attain-day'],
    ['np-category-change', 20, 'attain-day'],
    ['constructor', 18, 'attain-day'],
    [null, 18, 'attain-day'],
  ] as const)('%s at %s goes by the %s', (procedure, age, basis) => {
    expect(ageRuleFor(procedure, age)).toEqual({ age, basis });
  });
});
