import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import { computeDue } from '#src/domain/deadline/compute-due.ts';
import { closedDayRules, type Deadline, deadlineKinds } from '#src/domain/deadline/deadline.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { anyDay, calendars, day } from '#tests/helpers/days.ts';

const movingIn: Deadline = {
  id: 'notify',
  kind: 'filing-within',
  value: 14,
  unit: 'day',
  from: 'moved-in',
  direction: 'after',
  countsEventDay: false,
  closedDayRule: 'next-open-day-local',
  opensOnEvent: true,
  confidence: 'verified',
  sources: [],
};
const due = (changes: Partial<Deadline>, event: string | null, asOf = '2026-11-20') =>
  computeDue({ ...movingIn, ...changes }, event === null ? null : day(event), {
    calendars,
    asOf: day(asOf),
  });

describe('computeDue for filings after an event', () => {
  it('moves a last day on a closed day to the next open day, and says from where', () => {
    expect(due({}, '2026-11-08')).toEqual({
      date: '2026-11-24',
      reason: null,
      rawEnd: '2026-11-22',
      rolledFrom: '2026-11-22',
      opens: '2026-11-08',
      provisional: false,
      state: 'open',
      daysLeft: 4,
    });
  });

  it('leaves a last day on an open day alone', () => {
    expect(due({}, '2026-11-20')).toMatchObject({
      date: '2026-12-04',
      rolledFrom: null,
      daysLeft: 14,
    });
  });

  test.each(['by-ordinance', 'unknown', 'none'] as const)(
    'does not move under the rule "%s"',
    (closedDayRule) => {
      expect(due({ closedDayRule }, '2026-11-08')).toMatchObject({
        date: '2026-11-22',
        rolledFrom: null,
      });
    },
  );

  it('is still open on the last day and late on the next', () => {
    expect(due({}, '2026-11-08', '2026-11-24')).toMatchObject({ state: 'open', daysLeft: 0 });
    expect(due({}, '2026-11-08', '2026-11-25')).toMatchObject({ state: 'late', daysLeft: -1 });
  });

  it('is not open before the event day when it cannot be filed in advance', () => {
    expect(due({}, '2026-11-25')).toMatchObject({ opens: '2026-11-25', state: 'not-open-yet' });
    expect(due({ opensOnEvent: false }, '2026-11-25')).toMatchObject({
      opens: null,
      state: 'open',
    });
  });

  it('counts the event day when it is unknown whether it counts: the earlier day, to be confirmed', () => {
    expect(due({ countsEventDay: 'unknown' }, '2026-11-20')).toMatchObject({
      date: '2026-12-03',
      provisional: true,
    });
  });

  it('shows the last day of the period for 「経過した日まで」, to be confirmed', () => {
    const changes = {
      value: 3,
      unit: 'month',
      elapsed: true,
      closedDayRule: 'by-ordinance',
    } as const;
    expect(due(changes, '2026-11-20')).toMatchObject({ date: '2027-02-20', provisional: true });
  });

  it('is provisional while the counting is unconfirmed', () => {
    expect(due({ confidence: 'unverified' }, '2026-11-20').provisional).toBe(true);
    expect(due({ countingConfidence: 'unverified' }, '2026-11-20').provisional).toBe(true);
  });

  it('is provisional where holidays are predicted, unless they cannot move the day', () => {
    expect(due({}, '2028-03-06').provisional).toBe(true);
    expect(due({}, '2028-11-06').provisional).toBe(false);
    expect(due({ closedDayRule: 'none' }, '2028-03-06').provisional).toBe(false);
  });

  it('is provisional beyond the years of a short holiday list', () => {
    const short = createClosedDayCalendars(createHolidayCalendar(['2026-11-23']));
    const context = { calendars: short, asOf: day('2026-11-20') };
    expect(computeDue(movingIn, day('2027-01-04'), context).provisional).toBe(true);
  });

  it('waits for the day of the event', () => {
    expect(due({}, null)).toMatchObject({
      date: null,
      reason: 'event-unknown',
      state: 'open',
      daysLeft: null,
    });
  });
});

describe('computeDue for rights and lapses', () => {
  test.each(['claim-period', 'lapse'] as const)(
    'never moves a %s, whatever rule is written',
    (kind) => {
      expect(due({ kind }, '2026-11-08')).toMatchObject({ date: '2026-11-22', rolledFrom: null });
    },
  );

  it('moves the 15 days of child allowance, which decide when payment begins', () => {
    const changes = { kind: 'benefit-start', value: 15, opensOnEvent: false } as const;
    expect(due(changes, '2026-11-20')).toMatchObject({
      date: '2026-12-07',
      rolledFrom: '2026-12-05',
    });
  });
});

describe('computeDue counted back from an event', () => {
  it('"before" without a number is by the event day, closed or not', () => {
    expect(
      due({ kind: 'before', value: null, unit: null, direction: 'before' }, '2026-11-22'),
    ).toMatchObject({
      date: '2026-11-22',
      rolledFrom: null,
      daysLeft: 2,
    });
  });

  it('"7 days before" is a week earlier, never moved', () => {
    expect(due({ kind: 'before', value: 7, direction: 'before' }, '2026-11-29').date).toBe(
      '2026-11-22',
    );
  });

  it('a window three months before expiry gives the day it opens', () => {
    const renewal = { kind: 'window', value: 3, unit: 'month', direction: 'before' } as const;
    expect(due(renewal, '2027-05-31')).toMatchObject({
      date: null,
      reason: 'opens-only',
      opens: '2027-02-28',
      state: 'not-open-yet',
    });
    expect(due(renewal, '2027-01-10')).toMatchObject({ opens: '2026-10-10', state: 'open' });
  });

  it('ends with the event where the window says so', () => {
    const renewal = {
      kind: 'window',
      value: 60,
      direction: 'before',
      closesOnEvent: true,
    } as const;
    expect(due(renewal, '2026-11-22')).toMatchObject({
      opens: '2026-09-23',
      date: '2026-11-22',
      state: 'open',
    });
  });
});

describe('computeDue for yearly dates', () => {
  const taxReturn = {
    kind: 'fixed-date',
    value: null,
    unit: null,
    monthDay: '03-15',
    closedDayRule: 'next-open-day-tax-local',
  } as const;

  test.each([
    ['2026-01-10', '2026-03-16', 'a Sunday moves to Monday'],
    ['2026-03-15', '2026-03-16', 'on the date itself'],
    ['2026-03-16', '2026-03-16', 'the moved day still counts'],
    ['2026-03-17', '2027-03-15', 'next year'],
  ])('15 March as of %s is %s (%s)', (asOf, expected) => {
    expect(due(taxReturn, null, asOf)).toMatchObject({ date: expected, state: 'open' });
  });

  it('a date at the end of December may still be ahead in January', () => {
    expect(due({ ...taxReturn, monthDay: '12-31' }, null, '2026-01-02')).toMatchObject({
      date: '2026-01-05',
      rolledFrom: '2025-12-31',
    });
  });

  it('the law of local authorities moves periods only, so it leaves a date alone', () => {
    expect(
      due({ ...taxReturn, closedDayRule: 'next-open-day-local' }, null, '2026-01-10').date,
    ).toBe('2026-03-15');
  });

  it('29 February is 28 February in common years', () => {
    expect(
      due({ ...taxReturn, monthDay: '02-29', closedDayRule: 'none' }, null, '2027-01-10').date,
    ).toBe('2027-02-28');
  });
});

describe('computeDue without a day', () => {
  test.each([
    ['promptly', 'no-number'],
    ['immediately', 'no-number'],
    ['anytime', 'no-number'],
    ['unknown', 'no-number'],
    ['authority', 'not-the-residents-deadline'],
    ['duration', 'not-the-residents-deadline'],
    ['ended', 'ended'],
  ] as const)('"%s" gives none: %s', (kind, reason) => {
    expect(due({ kind }, '2026-11-20')).toMatchObject({
      date: null,
      reason,
      state: 'open',
      daysLeft: null,
    });
  });

  it('a kind that needs a number gives none without it', () => {
    expect(due({ kind: 'municipal', value: null, unit: null }, '2026-11-20').reason).toBe(
      'no-number',
    );
    expect(due({ kind: 'annual', value: null, unit: null }, null).reason).toBe('no-number');
  });
});

it('a moved day is open and later, a day that never moves is the raw end', () => {
  fc.assert(
    fc.property(
      anyDay('2000-01-01', 15_000),
      fc.constantFrom(...deadlineKinds),
      fc.constantFrom(...closedDayRules),
      fc.integer({ min: 1, max: 60 }),
      (event, kind, closedDayRule, value) => {
        const result = computeDue({ ...movingIn, kind, closedDayRule, value }, event, {
          calendars,
          asOf: event,
        });
        expect(result.date === null).toBe(result.reason !== null);
        if (result.rolledFrom === null) {
          expect(result.date).toBe(result.rawEnd);
          return;
        }
        expect(closedDayRule.startsWith('next-open-day')).toBe(true);
        expect(calendars.none.isClosed(event)).toBe(false);
        expect(calendars.city.isClosed(result.rolledFrom)).toBe(true);
        expect(result.date !== null && !calendars.city.isClosed(result.date)).toBe(true);
        expect(result.date !== null && result.date > result.rolledFrom).toBe(true);
      },
    ),
  );
});
