import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Condition } from '#src/domain/condition/condition.ts';
import { evaluateCondition, type Verdict } from '#src/domain/condition/evaluate-condition.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { anyAnswers, anyCondition } from '#tests/helpers/conditions.ts';
import { day } from '#tests/helpers/days.ts';

const asOf = day('2026-11-20');
const evaluate = (condition: Condition, given: Parameters<typeof answersOf>[0]) =>
  evaluateCondition(condition, answersOf(given), asOf);

/** A part that is true, false or open when only `pet` is answered, with `dragon`. */
const parts = {
  true: { question: 'pet', is: 'dragon' },
  false: { question: 'pet', is: 'cat' },
  open: { question: 'home', is: 'cave' },
} as const;
type Part = keyof typeof parts;
const verdicts = { true: true, false: false, open: undefined } as const;

const table: readonly [Part, Part, Part, Part][] = [
  // a, b, all, any
  ['true', 'true', 'true', 'true'],
  ['true', 'false', 'false', 'true'],
  ['true', 'open', 'open', 'true'],
  ['false', 'false', 'false', 'false'],
  ['false', 'open', 'false', 'open'],
  ['open', 'open', 'open', 'open'],
];

describe('evaluateCondition', () => {
  test.each(table)('%s and %s: all is %s, any is %s', (a, b, all, any) => {
    for (const pair of [
      [parts[a], parts[b]],
      [parts[b], parts[a]],
    ]) {
      expect(evaluate({ all: pair }, { pet: 'dragon' })).toBe(verdicts[all]);
      expect(evaluate({ any: pair }, { pet: 'dragon' })).toBe(verdicts[any]);
    }
  });

  test.each([
    ['true', 'false'],
    ['false', 'true'],
    ['open', 'open'],
  ] as const)('not %s is %s', (part, result) => {
    expect(evaluate({ not: parts[part] }, { pet: 'dragon' })).toBe(verdicts[result]);
  });

  test.each<[string, Condition, Parameters<typeof answersOf>[0], Verdict]>([
    ['a chosen option', { question: 'pet', is: 'cat' }, { pet: 'cat' }, true],
    ['another option', { question: 'pet', is: 'cat' }, { pet: 'stone' }, false],
    ['one of several', { question: 'pet', in: ['cat', 'stone'] }, { pet: 'stone' }, true],
    ['none of several', { question: 'pet', in: ['cat', 'stone'] }, { pet: 'dragon' }, false],
    [
      'an included option',
      { question: 'likes', includes: 'tea' },
      { likes: ['fire', 'tea'] },
      true,
    ],
    ['an option left out', { question: 'likes', includes: 'tea' }, { likes: ['fire'] }, false],
    ['nothing chosen', { question: 'likes', includes: 'tea' }, { likes: [] }, false],
    ['no answer', { question: 'likes', includes: 'tea' }, {}, undefined],
    ['a question not asked', { question: 'likes', includes: 'tea' }, { likes: null }, false],
    ['not, of a question not asked', { not: { question: 'pet', is: 'cat' } }, { pet: null }, true],
    [
      'a day asked of a question not asked',
      { question: 'arrived', before: 'as-of' },
      { arrived: null },
      false,
    ],
    [
      'an option of a question answered with a day',
      { question: 'arrived', is: 'cat' },
      { arrived: '2026-11-20' },
      false,
    ],
  ])('%s', (_what, condition, given, verdict) => {
    expect(evaluate(condition, given)).toBe(verdict);
  });

  test.each([
    ['before', [true, false, false]],
    ['onOrBefore', [true, true, false]],
    ['after', [false, false, true]],
    ['onOrAfter', [false, true, true]],
  ] as const)('compares days: %s', (comparison, expected) => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-21'];
    for (const operand of ['as-of', '2026-11-20']) {
      const condition = { question: 'arrived', [comparison]: operand };
      expect(days.map((arrived) => evaluate(condition, { arrived }))).toEqual(expected);
    }
  });

  it('holds between two days when both ends hold', () => {
    const within = { question: 'arrived', onOrAfter: '2026-11-01', before: '2026-12-01' };
    expect(evaluate(within, { arrived: '2026-11-30' })).toBe(true);
    expect(evaluate(within, { arrived: '2026-12-01' })).toBe(false);
    expect(evaluate(within, { arrived: '2026-10-31' })).toBe(false);
  });

  it('does not hold against a day that is not asked for', () => {
    const late = { question: 'left', after: { question: 'arrived' } };
    expect(evaluate(late, { left: '2026-11-02', arrived: null })).toBe(false);
  });

  it('is decided by the first bound that fails, whatever the open one turns out to be', () => {
    const between = { question: 'left', after: { question: 'arrived' }, before: '2026-11-01' };
    expect(evaluate(between, { left: '2026-11-02' })).toBe(false);
    expect(evaluate(between, { left: '2026-10-31' })).toBe(undefined);
  });

  it('compares with another answer plus a span, and stays open until that is answered', () => {
    const late = { question: 'left', after: { question: 'arrived', plus: { months: 1, days: 1 } } };
    expect(evaluate(late, { left: '2026-03-02', arrived: '2026-01-31' })).toBe(true);
    expect(evaluate(late, { left: '2026-03-01', arrived: '2026-01-31' })).toBe(false);
    expect(evaluate(late, { left: '2026-03-02' })).toBeUndefined();
    expect(evaluate(late, { arrived: '2026-01-31' })).toBeUndefined();
  });

  it('never turns a decided verdict by further answers', () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, anyAnswers, (condition, more, some) => {
        const before = evaluateCondition(condition, some, asOf);
        fc.pre(before !== undefined);
        const extended = new Map([...more, ...some]);
        expect(evaluateCondition(condition, extended, asOf)).toBe(before);
      }),
    );
  });

  it('is decided once every question is answered or not asked', () => {
    const all = ['pet', 'home', 'likes', 'arrived'].map(
      (id) => [id, { type: 'not-asked' }] as const,
    );
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, some) => {
        const days = { type: 'date', date: asOf } as const;
        const full = new Map([
          ...all,
          ['arrived', days] as const,
          ['left', days] as const,
          ...some,
        ]);
        expect(evaluateCondition(condition, full, asOf)).not.toBeUndefined();
      }),
    );
  });

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyAnswers, (a, b, answers) => {
        const neither = evaluateCondition({ not: { any: [a, b] } }, answers, asOf);
        const both = evaluateCondition({ all: [{ not: a }, { not: b }] }, answers, asOf);
        expect(neither).toBe(both);
      }),
    );
  });
});
