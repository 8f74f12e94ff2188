import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Condition } from '#src/domain/condition/condition.ts';
import { explainCondition } from '#src/domain/condition/explain-condition.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { anyAnswers, anyCondition } from '#tests/helpers/conditions.ts';
import { day } from '#tests/helpers/days.ts';

const asOf = day('2026-11-20');
const dragon = { question: 'pet', is: 'dragon' };
const cave = { question: 'home', is: 'cave' };
const fire = { question: 'likes', includes: 'fire' };

/** Reasons in short: `pet=dragon`, `likes≠fire`, `arrived@2026-11-20`. */
function reasons(condition: Condition, given: Parameters<typeof answersOf>[0]): readonly string[] {
  return explainCondition(condition, answersOf(given), asOf).map((reason) => {
    if (reason.kind === 'everyone') return 'everyone';
    if (reason.kind === 'date') return `${reason.question}@${reason.date}`;
    return `${reason.question}${reason.holds ? '=' : '≠'}${reason.option}`;
  });
}

describe('explainCondition', () => {
  test.each<[string, Condition, Parameters<typeof answersOf>[0], readonly string[]]>([
    ['names the answer that held', dragon, { pet: 'dragon' }, ['pet=dragon']],
    ['names the answer that was given instead', dragon, { pet: 'cat' }, ['pet=cat']],
    [
      'names all parts of an all that held',
      { all: [dragon, cave] },
      { pet: 'dragon', home: 'cave' },
      ['pet=dragon', 'home=cave'],
    ],
    [
      'names only the failing parts of an all that failed',
      { all: [dragon, cave] },
      { pet: 'dragon', home: 'castle' },
      ['home=castle'],
    ],
    [
      'names only the holding parts of an any that held',
      { any: [dragon, cave] },
      { pet: 'cat', home: 'cave' },
      ['home=cave'],
    ],
    [
      'names all parts of an any that failed',
      { any: [dragon, fire] },
      { pet: 'cat', likes: [] },
      ['pet=cat', 'likes≠fire'],
    ],
    ['looks into not', { not: fire }, { likes: ['fire'] }, ['likes=fire']],
    ['says what was left unchosen', fire, { likes: ['tea'] }, ['likes≠fire']],
    [
      'names a day',
      { question: 'arrived', before: 'as-of' },
      { arrived: '2026-11-01' },
      ['arrived@2026-11-01'],
    ],
    [
      'names an answer once',
      { any: [dragon, { all: [dragon, fire] }] },
      { pet: 'dragon', likes: ['fire'] },
      ['pet=dragon', 'likes=fire'],
    ],
    [
      'names what is decided so far while the whole is open',
      { all: [dragon, cave] },
      { pet: 'dragon' },
      ['pet=dragon'],
    ],
    ['is silent about open parts', dragon, {}, []],
    ['is silent about questions not asked', dragon, { pet: null }, []],
    [
      'is silent about a day that cannot be compared yet',
      { question: 'left', after: { question: 'arrived' } },
      { left: '2026-11-01' },
      [],
    ],
  ])('%s', (_rule, condition, given, expected) => {
    expect(reasons(condition, given)).toEqual(expected);
  });

  it('mentions only questions that were answered, each reason once', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        const found = explainCondition(condition, answers, asOf);
        for (const reason of found) {
          if (reason.kind !== 'everyone') expect(answers.has(reason.question)).toBe(true);
        }
        const keys = found.map((reason) => JSON.stringify(reason));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
