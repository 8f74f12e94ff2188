import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import { type Draft, entry, problemsAfter } from '#tests/fixtures/tiny-catalogue.ts';

type Guide = Draft<LifeEvent>;
const file = 'core/life-events/new-dragon/life-event.yaml';
/** What is wrong with the guide after a change, as `path code`. */
const found = (spoil: (guide: Guide, town: Draft<Catalogue>) => unknown) =>
  problemsAfter((town) => spoil(entry(town.lifeEvents, 'new-dragon').facts, town))
    .filter((problem) => problem.file === file)
    .map(({ path, code }) => `${path} ${code}`);
/** The same, for a condition on the line of the fire permit. */
const foundFor = (when: object) => found((guide) => Object.assign(guide.rules[1] ?? {}, { when }));

const fire = { question: 'breathes-fire', is: 'yes' };
const noFire = { question: 'breathes-fire', is: 'no' };
const path = 'rules[fire-permit].when';

describe('checkGuide', () => {
  test.each<[string, Parameters<typeof found>[0], string]>([
    [
      'an unknown question',
      (guide) => guide.questions.push({ question: 'breaths-fire' }),
      'questions[breaths-fire] unknown-question',
    ],
    [
      'an unknown procedure',
      (guide) => guide.rules.push({ procedure: 'fire-permits' }),
      'rules unknown-procedure',
    ],
    [
      'an unknown guide to see also',
      (guide) => Object.assign(guide, { seeAlso: ['new-cat'] }),
      'seeAlso unknown-life-event',
    ],
    [
      'a question asked twice',
      (guide) => guide.questions.push({ question: 'has' }),
      'questions[has] duplicate-question',
    ],
    [
      'two lines for one procedure',
      (guide) => guide.rules.push({ procedure: 'fire-permit' }),
      'rules[fire-permit] duplicate-rule',
    ],
    [
      'an answer given to an unknown question',
      (guide) => Object.assign(guide, { given: { hass: 'none' } }),
      'given.hass unknown-question',
    ],
    [
      'an unknown answer given',
      (guide) => Object.assign(guide, { given: { 'breathes-fire': 'maybe' } }),
      'given.breathes-fire unknown-option',
    ],
    [
      'a condition on a question that is not asked',
      (guide) => guide.questions.splice(1, 1),
      `${path} question-not-asked`,
    ],
    [
      'a question that changes nothing',
      (guide) => guide.rules.splice(1, 1),
      'questions[breathes-fire] question-changes-nothing',
    ],
    [
      'a question that is asked because of a later one',
      (guide) =>
        void Object.assign(guide.questions[1] ?? {}, {
          askWhen: { question: 'has', includes: 'gold' },
        }),
      'questions[breathes-fire].askWhen endless-condition',
    ],
    [
      'a question that is asked because of itself',
      (guide) => Object.assign(guide.questions[1] ?? {}, { askWhen: fire }),
      'questions[breathes-fire].askWhen endless-condition',
    ],
  ])('reports %s', (_what, spoil, expected) => {
    expect(found(spoil)).toContain(expected);
  });

  test.each<[string, object, string]>([
    ['an unknown option', { question: 'breathes-fire', is: 'sometimes' }, 'unknown-option'],
    [
      'an unknown option among several',
      { question: 'breathes-fire', in: ['yes', 'sometimes'] },
      'unknown-option',
    ],
    ['is, of a question with many answers', { question: 'has', is: 'gold' }, 'wrong-comparison'],
    [
      'includes, of a question with one answer',
      { question: 'breathes-fire', includes: 'yes' },
      'wrong-comparison',
    ],
    [
      'days, of a question with one answer',
      { question: 'breathes-fire', before: 'as-of' },
      'wrong-comparison',
    ],
    ['is, of a day', { question: 'came', is: 'yes' }, 'wrong-comparison'],
    [
      'a day compared with what is no day',
      { question: 'came', before: { question: 'has' } },
      'wrong-comparison',
    ],
    ['a contradiction', { all: [fire, noFire] }, 'contradictory-condition'],
    [
      'days the wrong way round',
      { question: 'came', before: '2026-01-01', after: '2026-02-01' },
      'contradictory-condition',
    ],
  ])('reports a condition with %s', (_what, when, code) => {
    expect(foundFor(when)).toContain(`${path} ${code}`);
  });

  it('reports a line that can never be shown, because its question is asked only when it fails', () => {
    const spoil = (guide: Guide) => {
      guide.questions = [
        { question: 'came' },
        { question: 'breathes-fire' },
        { question: 'has', askWhen: noFire },
      ];
      Object.assign(guide.rules[1] ?? {}, {
        when: { all: [fire, { question: 'has', includes: 'gold' }] },
      });
    };
    expect(found(spoil)).toEqual([`${path} contradictory-condition`]);
  });

  it('accepts a question that is only there for its day, its ward or a card', () => {
    expect(
      found((guide, town) => {
        town.questions.set('card', {
          facts: { id: 'card', type: 'single', options: ['yes'], holds: { yes: ['photo'] } },
          words: { ja: { label: '', options: { yes: { label: '', case: '', fact: '' } } } },
        });
        guide.questions.push({ question: 'card' });
      }),
    ).toEqual([]);
  });

  it('does not call a question idle while a procedure of the guide is missing', () => {
    expect(
      found((guide, town) => {
        town.procedures.delete('fire-permit');
        Object.assign(guide.rules[1] ?? {}, { when: undefined });
      }),
    ).toEqual(['rules unknown-procedure']);
  });

  it('offers the known answers when one is unknown', () => {
    const problems = problemsAfter((town) => {
      const guide = entry(town.lifeEvents, 'new-dragon').facts;
      Object.assign(guide.rules[1] ?? {}, { when: { question: 'breathes-fire', is: 'sometimes' } });
    });
    expect(problems).toContainEqual({
      file,
      path,
      code: 'unknown-option',
      message: '質問「breathes-fire」に「sometimes」という答えはありません',
      hint: '使える答え: yes, no',
    });
  });
});
