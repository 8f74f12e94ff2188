import { describe, expect, it, test } from 'vitest';
import type { DocumentRequirement } from '#src/domain/document/requirement.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import type { BringLine } from '#src/domain/plan/plan.ts';
import { dragonGuide, procedure, row } from '#tests/fixtures/dragon-guide.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { day } from '#tests/helpers/days.ts';

/** The plan of procedures `p0`, `p1` … with these rows of documents each. */
function planWith(
  rows: readonly (readonly DocumentRequirement[])[],
  given: Parameters<typeof answersOf>[0] = {},
  maybe: readonly string[] = [],
) {
  const procedures = rows.map((documents, index) => procedure(`p${index}`, { documents }));
  const when = { question: 'breathes-fire', is: 'yes' };
  const rules = procedures.map(({ id }) =>
    maybe.includes(id) ? { procedure: id, when } : { procedure: id },
  );
  return buildPlan(
    dragonGuide({ procedures, event: { rules } }),
    answersOf(given),
    day('2026-11-20'),
  );
}
const lineOf = (lines: readonly BringLine[], id: string) =>
  lines.find((line) => line.document === id);
const ids = (lines: readonly BringLine[]) => lines.map((line) => line.document);

describe('buildPlan, documents', () => {
  it('merges what several procedures ask for into one line', () => {
    const { bring } = planWith([[row('photo')], [row('photo'), row('egg-shell')]]);
    expect(bring.map(({ document, neededFor }) => [document, neededFor])).toEqual([
      ['photo', ['p0', 'p1']],
      ['egg-shell', ['p1']],
    ]);
  });

  it('offers every card of a class while the choice is free', () => {
    const { bring, items } = planWith([[row('identity')]]);
    expect(bring).toMatchObject([
      { document: 'identity', anyOf: ['identity', 'my-number-card', 'wizard-licence'] },
    ]);
    expect(items[0]?.documents[0]).toMatchObject({ chosen: ['identity'] });
  });

  it('lets the My Number card that one procedure requires serve as identity document everywhere', () => {
    const { bring, items } = planWith([
      [row('identity')],
      [row('my-number-card')],
      [row([{ doc: 'identity' }, { twoOf: ['bill-a', 'bill-b'] }])],
    ]);
    expect(bring).toMatchObject([
      { document: 'my-number-card', neededFor: ['p0', 'p1', 'p2'], anyOf: null },
    ]);
    expect(items.map((item) => item.documents[0]?.chosen)).toEqual([
      ['my-number-card'],
      ['my-number-card'],
      ['my-number-card'],
    ]);
  });

  it('chooses a card the resident surely has, as settled', () => {
    const { bring, items } = planWith([[row('identity')]], { card: 'yes' });
    expect(bring).toMatchObject([{ document: 'my-number-card', anyOf: null }]);
    expect(items[0]?.documents[0]?.anyOf).toEqual([]);
  });

  it('never chooses or offers what the resident lacks', () => {
    const { bring } = planWith([[row(['my-number-card', 'wizard-licence'])], [row('identity')]], {
      card: 'no',
    });
    expect(bring).toMatchObject([{ document: 'wizard-licence', neededFor: ['p0', 'p1'] }]);
    expect(bring[0]?.anyOf ?? []).not.toContain('my-number-card');
  });

  it('still names the only document there is, even when the resident lacks it', () => {
    expect(ids(planWith([[row('my-number-card')]], { card: 'no' }).bring)).toEqual([
      'my-number-card',
    ]);
  });

  it('takes the smallest set over the whole list', () => {
    const { bring } = planWith([
      [row(['bill-a', 'photo'])],
      [row(['bill-b', 'photo'])],
      [row([{ allOf: ['bill-a', 'bill-b'] }, 'photo'])],
    ]);
    expect(ids(bring)).toEqual(['photo']);
  });

  it('takes documents that go together, together', () => {
    const { bring } = planWith([[row([{ allOf: ['bill-a', 'bill-b'] }])]]);
    expect(ids(bring)).toEqual(['bill-a', 'bill-b']);
  });

  test.each<[string, Partial<DocumentRequirement>, number]>([
    ['shown: one serves all', { use: 'show' }, 1],
    ['handed in: one each', { use: 'submit' }, 2],
    ['handed in, two each', { use: 'submit', copies: 2 }, 4],
    ['photocopies: the original is taken once', { use: 'submit', form: 'copy' }, 1],
    ['given back', { use: 'return' }, 1],
    ['several shown', { copies: 3 }, 3],
  ])('counts copies: %s', (_what, changes, copies) => {
    const { bring } = planWith([[row('photo', changes)], [row('photo', changes)]]);
    expect(lineOf(bring, 'photo')?.copies).toBe(copies);
  });

  it('adds no copies for procedures that may not be needed', () => {
    const submit = row('photo', { use: 'submit' });
    expect(planWith([[submit], [submit]], {}, ['p1']).bring).toMatchObject([
      { copies: 1, certainty: 'needed', neededFor: ['p0', 'p1'] },
    ]);
  });

  it('drops a row that is answered to the contrary; an open one may be needed', () => {
    const when = { question: 'has', includes: 'gold' };
    const rows = [[row('egg-shell', { when })]];
    expect(planWith(rows, { has: [] }).bring).toEqual([]);
    expect(planWith(rows).bring).toMatchObject([{ certainty: 'maybe' }]);
    expect(planWith(rows, { has: ['gold'] }).bring).toMatchObject([{ certainty: 'needed' }]);
  });

  it('keeps what only some situation asks for apart', () => {
    const { bring, items } = planWith([[row('photo', { situational: true })], [row('egg-shell')]]);
    expect(lineOf(bring, 'photo')).toMatchObject({ isSituational: true });
    expect(lineOf(bring, 'egg-shell')).toMatchObject({ isSituational: false });
    expect(items[0]?.documents).toMatchObject([{ isSituational: true }]);
    expect(
      lineOf(planWith([[row('photo', { situational: true })], [row('photo')]]).bring, 'photo'),
    ).toMatchObject({
      isSituational: false,
    });
  });

  it('does not let a document that only some need settle what everyone needs', () => {
    for (const rows of [
      [[row('identity')], [row('wizard-licence', { situational: true })]],
      [
        [row('identity')],
        [row('wizard-licence', { when: { question: 'has', includes: 'wings' } })],
      ],
    ]) {
      const { bring } = planWith(rows);
      expect(lineOf(bring, 'identity')?.anyOf).toEqual([
        'identity',
        'my-number-card',
        'wizard-licence',
      ]);
      expect(lineOf(bring, 'wizard-licence')?.neededFor).toEqual(['p1']);
    }
  });

  it('lets what is surely brought serve what may be needed', () => {
    const { bring } = planWith([[row('wizard-licence')], [row('identity')]], {}, ['p1']);
    expect(bring).toMatchObject([{ document: 'wizard-licence', neededFor: ['p0', 'p1'] }]);
  });

  it('marks a line to be confirmed only when nothing about it is confirmed', () => {
    const unverified = row('photo', { confidence: 'unverified' });
    expect(planWith([[unverified]]).bring).toMatchObject([{ isUnverified: true }]);
    expect(planWith([[unverified], [row('photo')]]).bring).toMatchObject([{ isUnverified: false }]);
  });

  it('says when every person concerned needs one', () => {
    expect(planWith([[row('photo', { perPerson: true })]]).bring).toMatchObject([
      { perPerson: true },
    ]);
  });
});
