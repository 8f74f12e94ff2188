import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  maternityExemptionMonths,
  mothersChildcareExemption,
  otherCarersChildcareExemption,
} from '#src/domain/deadline/pension-exemption-months.ts';
import { lastDayOfMonth } from '#src/domain/time/plain-date.ts';
import { anyDay, day } from '#tests/helpers/days.ts';

describe('maternityExemptionMonths', () => {
  it('runs four months from the month before the expected month', () => {
    expect(maternityExemptionMonths(day('2027-01-15'))).toEqual({
      from: '2026-12',
      to: '2027-03',
      months: 4,
    });
  });

  it('runs six months from three months before for twins', () => {
    expect(maternityExemptionMonths(day('2027-01-31'), true)).toEqual({
      from: '2026-10',
      to: '2027-03',
      months: 6,
    });
  });
});

describe('mothersChildcareExemption', () => {
  it('follows the exemption around childbirth, up to the month before the first birthday', () => {
    expect(mothersChildcareExemption(day('2027-01-15'))).toEqual({
      from: '2027-04',
      to: '2027-12',
      months: 9,
    });
  });

  test.each(['2027-01-31', '2027-02-28', '2027-04-30', '2027-01-30', '2026-11-28', '2028-02-28'])(
    'is left to the counter when the expected day is at the end of a month: %s',
    (expected) => {
      expect(mothersChildcareExemption(day(expected))).toBeUndefined();
    },
  );

  it('never answers for the last day of any month', () => {
    fc.assert(
      fc.property(anyDay('2026-07-01', 9_000), (date) => {
        expect(mothersChildcareExemption(lastDayOfMonth(date))).toBeUndefined();
      }),
    );
  });

  it('is left to the counter for months before the scheme began in October 2026', () => {
    expect(mothersChildcareExemption(day('2026-06-15'))).toBeUndefined();
    expect(mothersChildcareExemption(day('2026-07-15'))?.from).toBe('2026-10');
  });
});

describe('otherCarersChildcareExemption', () => {
  test.each([
    ['2027-01-15', '2027-01-15', '2027-01', '2027-12', 12, 'a father from birth'],
    ['2027-01-01', '2027-01-01', '2027-01', '2027-12', 12, 'born on the 1st'],
    ['2027-01-31', '2027-01-31', '2027-01', '2027-12', 12, 'born on the 31st'],
    ['2027-01-15', '2027-06-20', '2027-06', '2027-12', 7, 'care that began later'],
  ])('born %s, care from %s: %s to %s, %i months (%s)', (birth, careStart, from, to, months) => {
    expect(otherCarersChildcareExemption(day(birth), day(careStart))).toEqual({ from, to, months });
  });

  test.each([
    ['2027-01-15', '2028-01-14', 'no month is left'],
    ['2027-01-15', '2028-02-01', 'the child is over 1'],
    ['2027-01-15', '2026-12-01', 'care before birth'],
    ['2028-02-29', '2028-02-29', 'born on 29 February'],
    ['2026-08-15', '2026-08-15', 'before the scheme began'],
  ])('born %s, care from %s: to be asked (%s)', (birth, careStart) => {
    expect(otherCarersChildcareExemption(day(birth), day(careStart))).toBeUndefined();
  });
});
