import { describe, expect, it } from 'vitest';
import { type DueResult, earliestOf } from '#src/domain/deadline/due-result.ts';
import { day } from '#tests/helpers/days.ts';

const result = (date: string | null): DueResult => ({
  date: date === null ? null : day(date),
  reason: date === null ? 'event-unknown' : null,
  rawEnd: date === null ? null : day(date),
  rolledFrom: null,
  opens: null,
  provisional: false,
  state: 'open',
  daysLeft: null,
});

describe('earliestOf', () => {
  it('whichever comes first decides', () => {
    expect(earliestOf([result('2026-12-20'), result('2026-12-04')])).toEqual(result('2026-12-04'));
  });

  it('is provisional while one condition has no day yet', () => {
    expect(earliestOf([result(null), result('2026-12-04')])).toMatchObject({
      date: '2026-12-04',
      provisional: true,
    });
  });

  it('has no day when no condition has one', () => {
    expect(earliestOf([result(null), result(null)])).toMatchObject({
      date: null,
      reason: 'event-unknown',
    });
  });

  it('is nothing for no conditions', () => {
    expect(earliestOf([])).toBeUndefined();
  });
});
