import { describe, expect, it, test } from 'vitest';
import type { GuideRule, LifeEvent } from '#src/domain/life-event/life-event.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { dragonGuide, procedure } from '#tests/fixtures/dragon-guide.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { day } from '#tests/helpers/days.ts';

const procedures = ['register-dragon', 'fire-permit', 'roof-check', 'gold-tax'].map((id) =>
  procedure(id),
);
const fire = { question: 'breathes-fire', is: 'yes' };
const rules: readonly GuideRule[] = [
  { procedure: 'register-dragon' },
  { procedure: 'fire-permit', when: fire },
  { procedure: 'roof-check', when: { all: [fire, { question: 'fire-kind', is: 'large' }] } },
  { procedure: 'gold-tax', when: { question: 'has', includes: 'gold' }, isOptional: true },
];

function plan(given: Parameters<typeof answersOf>[0], event: Partial<LifeEvent> = {}): Plan {
  const guide = dragonGuide({ procedures, event: { rules, ...event } });
  return buildPlan(guide, answersOf(given), day('2026-11-20'));
}
const certainties = ({ items, notNeeded }: Plan) =>
  Object.fromEntries([
    ...items.map((item) => [item.procedure.id, item.certainty]),
    ...notNeeded.map((line) => [line.procedure, 'not needed']),
  ]);

describe('buildPlan', () => {
  test.each<[string, Parameters<typeof answersOf>[0], readonly string[]]>([
    ['nothing answered', {}, ['needed', 'maybe', 'maybe', 'maybe']],
    ['no fire', { 'breathes-fire': 'no' }, ['needed', 'not needed', 'not needed', 'maybe']],
    ['fire', { 'breathes-fire': 'yes' }, ['needed', 'needed', 'maybe', 'maybe']],
    [
      'large fire',
      { 'breathes-fire': 'yes', 'fire-kind': 'large' },
      ['needed', 'needed', 'needed', 'maybe'],
    ],
    [
      'small fire',
      { 'breathes-fire': 'yes', 'fire-kind': 'small' },
      ['needed', 'needed', 'not needed', 'maybe'],
    ],
    ['no gold', { has: [] }, ['needed', 'maybe', 'maybe', 'not needed']],
  ])('%s', (_what, given, [register, permit, roof, gold]) => {
    expect(certainties(plan(given))).toEqual({
      'register-dragon': register,
      'fire-permit': permit,
      'roof-check': roof,
      'gold-tax': gold,
    });
  });

  it('hides nothing because of a question that is not answered', () => {
    for (const id of ['breathes-fire', 'fire-kind', 'has']) {
      const all: Parameters<typeof answersOf>[0] = {
        'breathes-fire': 'yes',
        'fire-kind': 'large',
        has: ['gold'],
      };
      const { [id]: _, ...others } = all;
      const { items } = plan(others);
      expect(items.map((item) => item.procedure.id).sort()).toEqual(
        procedures.map((p) => p.id).sort(),
      );
    }
  });

  it('says why: the answers that decided, or that it concerns everyone', () => {
    const { items, notNeeded } = plan({ 'breathes-fire': 'yes', 'fire-kind': 'small' });
    expect(items.map((item) => [item.procedure.id, item.reasons])).toEqual([
      ['register-dragon', [{ kind: 'everyone' }]],
      ['fire-permit', [{ kind: 'option', question: 'breathes-fire', option: 'yes', holds: true }]],
      ['gold-tax', []],
    ]);
    expect(notNeeded).toEqual([
      {
        procedure: 'roof-check',
        reasons: [{ kind: 'option', question: 'fire-kind', option: 'small', holds: true }],
      },
    ]);
  });

  it('keeps the open condition of a line that may be needed, and of no other', () => {
    const { items } = plan({ 'breathes-fire': 'yes' });
    const conditions = Object.fromEntries(
      items.map((item) => [item.procedure.id, item.openCondition]),
    );
    expect(conditions['fire-permit']).toBeUndefined();
    expect(conditions['gold-tax']).toEqual({ question: 'has', includes: 'gold' });
  });

  it('lists what is optional as such', () => {
    const { items } = plan({ has: ['gold'] });
    expect(items.find((item) => item.procedure.id === 'gold-tax')).toMatchObject({
      certainty: 'needed',
      isOptional: true,
    });
  });

  it('lists the questions that are still open, in the order of the guide', () => {
    expect(plan({ 'breathes-fire': 'no', ward: 'hill' }).open).toEqual([
      'came',
      'fire-kind',
      'has',
      'card',
    ]);
  });

  describe('with a question that is asked only sometimes', () => {
    const asked = [
      { question: 'breathes-fire' },
      { question: 'fire-kind', askWhen: fire },
      { question: 'has' },
    ];
    const large = [{ procedure: 'roof-check', when: { question: 'fire-kind', is: 'large' } }];
    const planLarge = (given: Parameters<typeof answersOf>[0]) =>
      plan(given, { questions: asked, rules: large });

    it('asks it while it is undecided whether it makes sense', () => {
      expect(planLarge({})).toMatchObject({
        open: ['breathes-fire', 'fire-kind', 'has'],
        skipped: [],
      });
    });

    it('skips it when it makes none: its rules do not hold, for the reason it was skipped', () => {
      const { open, skipped, notNeeded } = planLarge({ 'breathes-fire': 'no' });
      expect({ open, skipped }).toEqual({ open: ['has'], skipped: ['fire-kind'] });
      expect(notNeeded).toEqual([
        {
          procedure: 'roof-check',
          reasons: [{ kind: 'option', question: 'breathes-fire', option: 'no', holds: true }],
        },
      ]);
    });

    it('disregards an answer left over from before', () => {
      const left = planLarge({ 'breathes-fire': 'no', 'fire-kind': 'large' });
      expect(left).toEqual(planLarge({ 'breathes-fire': 'no' }));
    });
  });

  it('takes what the event itself says as answered, and does not ask it', () => {
    const result = plan({}, { questions: [], given: { 'breathes-fire': 'yes', has: 'none' } });
    expect(certainties(result)).toMatchObject({
      'fire-permit': 'needed',
      'gold-tax': 'not needed',
    });
    expect(result.open).toEqual([]);
  });

  it('does not ask what needs wards in a town without wards', () => {
    const guide = dragonGuide({ procedures, event: { rules } });
    const townWithoutWards = {
      ...guide,
      questions: new Map([...guide.questions].filter(([id]) => id !== 'ward')),
    };
    const result = buildPlan(townWithoutWards, answersOf({}), day('2026-11-20'));
    expect(result.skipped).toEqual(['ward']);
  });

  it('gives the same list for the same answers in another order', () => {
    const given = { has: ['gold', 'wings'], 'breathes-fire': 'yes', came: '2026-11-01' };
    const reversed = Object.fromEntries(Object.entries(given).reverse());
    expect(plan(reversed)).toEqual(plan(given));
  });
});
