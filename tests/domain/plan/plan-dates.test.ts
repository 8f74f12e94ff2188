import { describe, expect, it, test } from 'vitest';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import { eventDates } from '#src/domain/plan/event-dates.ts';
import type { ProcedureDeadline } from '#src/domain/procedure/procedure.ts';
import { deadline, dragonGuide, procedure } from '#tests/fixtures/dragon-guide.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { day } from '#tests/helpers/days.ts';

const came = { came: '2026-11-08' };

function dueOf(
  deadlines: readonly ProcedureDeadline[],
  given: Parameters<typeof answersOf>[0] = came,
  asOf = '2026-11-20',
) {
  const guide = dragonGuide({ procedures: [procedure('register-dragon', { deadlines })] });
  return buildPlan(guide, answersOf(given), day(asOf)).items[0];
}

describe('buildPlan, due dates', () => {
  it('counts from the answered day and moves past closed days', () => {
    expect(dueOf([deadline()])?.due?.due).toMatchObject({
      date: '2026-11-24',
      rolledFrom: '2026-11-22',
      daysLeft: 4,
    });
  });

  it('has no day while the day it counts from is not answered', () => {
    const item = dueOf([deadline()], {});
    expect(item?.due).toBeUndefined();
    expect(item?.deadlines).toMatchObject([{ due: { date: null, reason: 'event-unknown' } }]);
  });

  test.each<[string, readonly ProcedureDeadline[], string | undefined]>([
    ['the first', [deadline({ id: 'a' }), deadline({ id: 'b', value: 3 })], 'a'],
    [
      'the first with a day',
      [deadline({ id: 'soon', kind: 'promptly', value: null, unit: null }), deadline({ id: 'b' })],
      'b',
    ],
    [
      'no condition under which something lapses',
      [deadline({ id: 'lapse', kind: 'lapse' }), deadline({ id: 'b' })],
      'b',
    ],
    ['nothing when there is only a lapse', [deadline({ id: 'lapse', kind: 'lapse' })], undefined],
    ['nothing when there are no days', [], undefined],
    [
      'one that surely applies before one that may',
      [deadline({ id: 'maybe', value: 3 }), deadline({ id: 'sure' })].map((row, index) =>
        index === 0 ? { ...row, when: { question: 'breathes-fire', is: 'yes' } } : row,
      ),
      'sure',
    ],
    [
      'one that may apply when there is no other',
      [{ ...deadline({ id: 'maybe' }), when: { question: 'breathes-fire', is: 'yes' } }],
      'maybe',
    ],
  ])('acts by %s', (_what, deadlines, id) => {
    expect(dueOf(deadlines)?.due?.deadline.id).toBe(id);
  });

  it('drops a deadline that is answered to the contrary', () => {
    const hot = { ...deadline(), when: { question: 'breathes-fire', is: 'yes' } };
    expect(dueOf([hot], { ...came, 'breathes-fire': 'no' })?.deadlines).toEqual([]);
    expect(dueOf([hot], came)?.deadlines).toMatchObject([{ isUndecided: true }]);
    expect(dueOf([hot], { ...came, 'breathes-fire': 'yes' })?.deadlines).toMatchObject([
      { isUndecided: false },
    ]);
  });

  it('says that a day has passed, and that one has not come', () => {
    expect(dueOf([deadline()], came, '2026-11-25')?.due?.due.state).toBe('late');
    const opening = deadline({ opensOnEvent: true });
    expect(dueOf([opening], { came: '2026-12-01' })?.due?.due).toMatchObject({
      state: 'not-open-yet',
      opens: '2026-12-01',
    });
  });
});

describe('eventDates', () => {
  const date = (id: string, events: readonly { event: string; plusDays?: number }[]) =>
    ({ id, type: 'date', options: [], events }) as const;

  it('gives one answered day to several events, some of them days later', () => {
    const left = date('left-job', [
      { event: 'left-job' },
      { event: 'insurance-ended', plusDays: 1 },
    ]);
    expect(eventDates([left], answersOf({ 'left-job': '2026-12-31' }))).toEqual(
      new Map([
        ['left-job', '2026-12-31'],
        ['insurance-ended', '2027-01-01'],
      ]),
    );
  });

  it('takes the earlier day when two questions give the same event', () => {
    const both = [date('a', [{ event: 'known' }]), date('b', [{ event: 'known' }])];
    for (const given of [
      { a: '2026-11-20', b: '2026-11-01' },
      { a: '2026-11-01', b: '2026-11-20' },
    ]) {
      expect(eventDates(both, answersOf(given)).get('known')).toBe('2026-11-01');
    }
  });

  it('knows no day for what is not answered or not asked', () => {
    const one = [date('a', [{ event: 'known' }])];
    expect(eventDates(one, answersOf({}))).toEqual(new Map());
    expect(eventDates(one, answersOf({ a: null }))).toEqual(new Map());
  });
});
