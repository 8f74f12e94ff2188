import { describe, expect, it, test } from 'vitest';
import { answerDateCase, type DateCaseAnswer } from '#src/domain/deadline/answer-date-case.ts';
import { readDateCases } from '#src/domain/deadline/read-date-cases.ts';
import fixture from '#tests/fixtures/deadline-examples.json' with { type: 'json' };
import { calendars, holidays } from '#tests/helpers/days.ts';

const context = { calendars, holidays };

function answer(row: object): DateCaseAnswer | undefined {
  const { cases, problems } = readDateCases([{ id: 'x', ...row }], 'test', context);
  expect(problems).toEqual([]);
  return cases[0] && answerDateCase(cases[0], context);
}

describe('every published example comes out as expected', () => {
  test.each(fixture.examples.map((example) => [example.id, example.label, example] as const))(
    '%s %s',
    (_id, _label, example) => {
      const { cases, problems } = readDateCases([example], 'examples', context);
      expect(problems).toEqual([]);
      const [dateCase] = cases;
      expect(dateCase && answerDateCase(dateCase, context)).toMatchObject(example.expected);
    },
  );
});

describe('answerDateCase', () => {
  it('counts weeks and years as well', () => {
    const period = { unit: 'year', n: 2, countsEventDay: false };
    expect(
      answer({ type: 'period', event: { start: '2026-11-24' }, period, calendar: 'none' })?.due,
    ).toBe('2028-11-24');
    const weeks = { unit: 'week', n: 2, countsEventDay: true };
    expect(
      answer({ type: 'period', event: { start: '2026-11-20' }, period: weeks, calendar: 'city' })
        ?.due,
    ).toBe('2026-12-03');
  });

  it('never moves a period that is counted back', () => {
    const period = { unit: 'day', n: 7, countsEventDay: false, direction: 'before' };
    expect(
      answer({ type: 'period', event: { start: '2026-11-29' }, period, calendar: 'city' }),
    ).toMatchObject({
      due: '2026-11-22',
      rolledFrom: null,
    });
  });

  it('says that an answer needs confirming where the counting is unknown', () => {
    const period = { unit: 'day', n: 14, countsEventDay: 'unknown' };
    expect(
      answer({ type: 'period', event: { start: '2026-11-20' }, period, calendar: 'city' }),
    ).toMatchObject({
      due: '2026-12-03',
      provisional: true,
    });
  });

  it('goes by the procedure and never by the label', () => {
    const row = {
      type: 'age',
      label: '後期高齢者医療75歳',
      age: 75,
      event: { birth: '1951-05-01' },
    };
    expect(answer({ ...row, procedure: null })?.due).toBe('2026-04-30');
    expect(answer({ ...row, procedure: 'late-elderly-medical' })?.due).toBe('2026-05-01');
  });

  it('tells public holidays, and closed days where a calendar is named', () => {
    expect(answer({ type: 'holiday', event: { date: '2026-12-29' } })?.due).toBe(false);
    expect(answer({ type: 'holiday', event: { date: '2026-12-29' }, calendar: 'city' })?.due).toBe(
      true,
    );
  });

  it('sends a mother who expects at the end of a month to the counter', () => {
    const event = { expectedBirth: '2027-01-31', applicant: 'mother' };
    expect(answer({ type: 'month-range', event })).toMatchObject({
      due: null,
      reason: 'ask-the-counter',
    });
  });

  it('gives a father the months from birth, and others only from the day care began', () => {
    const event = { birth: '2027-01-15', applicant: 'father' };
    expect(answer({ type: 'month-range', event })?.due).toEqual({
      exemptionFrom: '2027-01',
      exemptionTo: '2027-12',
      months: 12,
    });
    expect(
      answer({ type: 'month-range', event: { ...event, applicant: 'adoptive-parent' } })?.due,
    ).toBeNull();
  });

  it('gives the months around childbirth for that procedure', () => {
    expect(
      answer({
        type: 'month-range',
        procedure: 'np-maternity-exemption',
        event: { expectedBirth: '2027-01-15' },
      })?.due,
    ).toEqual({ exemptionFrom: '2026-12', exemptionTo: '2027-03', months: 4 });
  });
});
