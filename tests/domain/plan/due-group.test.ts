import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '#src/domain/deadline/deadline.ts';
import { dueGroup, dueSortKey, groupByDue } from '#src/domain/plan/due-group.ts';
import type { PlanItem } from '#src/domain/plan/plan.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';

const today = '2026-11-20' as PlainDate;

interface Sketch {
  readonly id?: string;
  readonly kind?: DeadlineKind;
  readonly date?: string;
  readonly lapses?: string;
  readonly isOptional?: boolean;
  readonly comesFirst?: boolean;
  readonly dependsOn?: readonly string[];
}

function line({ id = 'p', kind = 'none', date, lapses, ...rest }: Sketch): PlanItem {
  const planned = (deadlineKind: DeadlineKind, day: string | undefined) => ({
    deadline: { kind: deadlineKind },
    due: { date: day ?? null, reason: day === undefined ? 'no-number' : null },
    isUndecided: false,
  });
  const main = planned(kind, date);
  return {
    procedure: { id },
    isOptional: false,
    comesFirst: false,
    dependsOn: [],
    ...rest,
    due: date === undefined ? undefined : main,
    deadlines: [main, ...(lapses === undefined ? [] : [planned('lapse', lapses)])],
  } as unknown as PlanItem;
}

describe('dueGroup', () => {
  it.each([
    ['immediately', 'now'],
    ['before', 'now'],
    ['promptly', 'soon'],
    ['without-delay', 'soon'],
    ['benefit-start', 'soon'],
    ['anytime', 'undated'],
    ['none', 'undated'],
  ] as const)('puts what is due "%s" without a day under "%s"', (kind, group) => {
    expect(dueGroup(line({ kind }))).toBe(group);
  });

  it('puts a line under its due date', () => {
    expect(dueGroup(line({ kind: 'filing-within', date: '2026-11-26' }))).toBe('2026-11-26');
  });

  it('puts what is done together with another filing under the day it would lapse', () => {
    expect(dueGroup(line({ kind: 'simultaneous', lapses: '2026-11-26' }))).toBe('2026-11-26');
    expect(dueGroup(line({ kind: 'simultaneous' }))).toBe('soon');
  });

  it('never calls a wish urgent, except the service that helps with everything', () => {
    expect(dueGroup(line({ kind: 'promptly', isOptional: true }))).toBe('undated');
    expect(dueGroup(line({ isOptional: true, comesFirst: true }))).toBe('now');
  });
});

describe('dueSortKey', () => {
  it('lets a filing of this week stand before what is only to be done soon', () => {
    const groups = ['undated', 'soon', '2026-11-26', 'now', '2027-01-10'] as const;
    const sorted = [...groups].sort((a, b) =>
      dueSortKey(a as PlainDate, today) < dueSortKey(b as PlainDate, today) ? -1 : 1,
    );
    expect(sorted).toEqual(['now', '2026-11-26', 'soon', '2027-01-10', 'undated']);
  });
});

describe('groupByDue', () => {
  it('puts a soon line that has to wait for another under the day of that other', () => {
    const groups = groupByDue(
      [
        line({ id: 'school', kind: 'promptly', dependsOn: ['move'] }),
        line({ id: 'move', kind: 'filing-within', date: '2026-12-30' }),
      ],
      today,
    );
    expect(
      groups.map(([group, items]) => [group, items.map(({ procedure }) => procedure.id)]),
    ).toEqual([['2026-12-30', ['school', 'move']]]);
  });
});
