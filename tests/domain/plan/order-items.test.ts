import { describe, expect, it } from 'vitest';
import type { GuideRule } from '#src/domain/life-event/life-event.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import type { PlannedProcedure } from '#src/domain/plan/plan.ts';
import { deadline, dragonGuide, procedure } from '#tests/fixtures/dragon-guide.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { day } from '#tests/helpers/days.ts';

function order(
  procedures: readonly PlannedProcedure[],
  rules?: readonly GuideRule[],
): readonly string[] {
  const guide = dragonGuide({ procedures, ...(rules === undefined ? {} : { event: { rules } }) });
  const { items } = buildPlan(guide, answersOf({ came: '2026-11-08' }), day('2026-11-20'));
  return items.map((item) => item.procedure.id);
}
const within = (value: number) => ({ deadlines: [deadline({ value })] });

describe('orderItems', () => {
  it('puts the nearest day first and lines without a day last', () => {
    const lines = [
      procedure('any-time'),
      procedure('month', within(30)),
      procedure('week', within(7)),
    ];
    expect(order(lines)).toEqual(['week', 'month', 'any-time']);
  });

  it('puts what others depend on before them, however late its own day', () => {
    const lines = [
      procedure('fly', { ...within(3), requires: ['licence'] }),
      procedure('licence', { ...within(20), requires: ['exam'] }),
      procedure('exam', within(30)),
      procedure('feed', within(10)),
    ];
    expect(order(lines)).toEqual(['feed', 'exam', 'licence', 'fly']);
  });

  it('puts duties before wishes on the same day, then goes by number', () => {
    const lines = [
      procedure('wish', { number: 1001 }),
      procedure('second', { number: 1003 }),
      procedure('first', { number: 1002 }),
    ];
    const rules = [
      { procedure: 'wish', isOptional: true },
      { procedure: 'second' },
      { procedure: 'first' },
    ];
    expect(order(lines, rules)).toEqual(['first', 'second', 'wish']);
  });

  it('depends only on what is on the list', () => {
    const lines = [procedure('fly', { requires: ['licence'] }), procedure('licence')];
    const guide = dragonGuide({ procedures: lines, event: { rules: [{ procedure: 'fly' }] } });
    const { items } = buildPlan(guide, answersOf({}), day('2026-11-20'));
    expect(items.map((item) => item.dependsOn)).toEqual([[]]);
  });

  it('still lists everything once when the content goes in a circle', () => {
    const lines = [
      procedure('hen', { requires: ['egg'] }),
      procedure('egg', { requires: ['hen'] }),
      procedure('nest'),
    ];
    expect([...order(lines)].sort()).toEqual(['egg', 'hen', 'nest']);
  });
});
