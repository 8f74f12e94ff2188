import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canBeTrue } from '#src/domain/condition/can-be-true.ts';
import type { Condition } from '#src/domain/condition/condition.ts';
import { evaluateCondition } from '#src/domain/condition/evaluate-condition.ts';
import { anyAnswers, anyCondition, petQuestionMap } from '#tests/helpers/conditions.ts';
import { day } from '#tests/helpers/days.ts';

const dragon = { question: 'pet', is: 'dragon' };
const cat = { question: 'pet', is: 'cat' };

describe('canBeTrue', () => {
  test.each<[string, Condition]>([
    ['one answer', dragon],
    ['either answer', { any: [dragon, cat] }],
    ['every answer but one', { not: dragon }],
    [
      'all answers refused: the question may not be asked',
      { all: [{ not: dragon }, { not: cat }, { not: { question: 'pet', is: 'stone' } }] },
    ],
    [
      'several options of a multi question',
      {
        all: [
          { question: 'likes', includes: 'tea' },
          { question: 'likes', includes: 'fire' },
        ],
      },
    ],
    ['one single day', { question: 'arrived', onOrAfter: '2026-04-01', onOrBefore: '2026-04-01' }],
    [
      'one day after another answer',
      { question: 'left', after: { question: 'arrived', plus: { years: 1 } } },
    ],
    [
      'a month after an answer that is itself bounded',
      {
        all: [
          { question: 'arrived', onOrAfter: '2031-04-01' },
          { question: 'left', after: { question: 'arrived', plus: { months: 1 } } },
        ],
      },
    ],
    [
      'a law change in the future, once it has come',
      { question: 'arrived', onOrAfter: '2031-04-01', onOrBefore: 'as-of' },
    ],
  ])('yes: %s', (_what, condition) => {
    expect(canBeTrue(condition, petQuestionMap)).toBe(true);
  });

  test.each<[string, Condition]>([
    ['two answers to a single question', { all: [dragon, cat] }],
    ['an answer and its opposite', { all: [dragon, { not: dragon }] }],
    ['an option that does not exist', { question: 'pet', is: 'unicorn' }],
    [
      'before a day and after a later one',
      { question: 'arrived', before: '2026-01-01', after: '2026-02-01' },
    ],
    [
      'between two neighbouring days',
      { question: 'arrived', before: '2026-01-02', after: '2026-01-01' },
    ],
    ['both before and after today', { question: 'arrived', before: 'as-of', after: 'as-of' }],
    [
      'each of two days after the other',
      {
        all: [
          { question: 'left', after: { question: 'arrived' } },
          { question: 'arrived', after: { question: 'left' } },
        ],
      },
    ],
    [
      'a contradiction deep inside',
      { any: [{ all: [dragon, cat] }, { not: { any: [dragon, { not: dragon }] } }] },
    ],
  ])('no: %s', (_what, condition) => {
    expect(canBeTrue(condition, petQuestionMap)).toBe(false);
  });

  it('says yes to what some answers make true', () => {
    const asOf = day('2026-01-15');
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        fc.pre(evaluateCondition(condition, answers, asOf) === true);
        expect(canBeTrue(condition, petQuestionMap)).toBe(true);
      }),
    );
  });

  it('gives conditions with very many combinations the benefit of the doubt', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `q${index}`);
    const questions = new Map(
      ids.map((id) => [id, { id, type: 'single' as const, options: ['a', 'b', 'c'] }]),
    );
    const all = ids.flatMap((question) => [
      { question, is: 'a' },
      { question, is: 'b' },
    ]);
    expect(canBeTrue({ all }, questions)).toBe(true);
  });
});
