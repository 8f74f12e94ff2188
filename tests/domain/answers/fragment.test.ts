import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatAnswer, formatFragment, parseFragment } from '#src/domain/answers/fragment.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { anyAnswers, petQuestionMap } from '#tests/helpers/conditions.ts';
import { hostileTexts, petForm } from '#tests/helpers/questions.ts';

describe('formatFragment', () => {
  it('writes questions in the order of the guide and options in the order of the question', () => {
    const answers = answersOf({ likes: ['naps', 'fire'], arrived: '2026-11-20', pet: 'cat' });
    expect(formatFragment(answers, petForm)).toBe('pet=cat&arrived=2026-11-20&likes=fire,naps');
  });

  test.each<[string, Parameters<typeof answersOf>[0], string]>([
    ['nothing for no answers', {}, ''],
    ['none for nothing chosen', { likes: [] }, 'likes=none'],
    ['nothing for a question that is not asked', { pet: null }, ''],
    ['nothing for questions of another guide', { volcano: 'warm' }, ''],
  ])('writes %s', (_what, given, expected) => {
    expect(formatFragment(answersOf(given), petForm)).toBe(expected);
  });

  it('comes back as the same answers, and equal answers make equal addresses', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const fragment = formatFragment(answers, petQuestionMap);
        const read = parseFragment(fragment, petQuestionMap);
        expect(read.problems).toEqual([]);
        expect(new Map([...read.answers].sort())).toEqual(new Map([...answers].sort()));
        expect(formatFragment(read.answers, petQuestionMap)).toBe(fragment);
        const shuffled = new Map([...answers].reverse());
        expect(formatFragment(shuffled, petQuestionMap)).toBe(fragment);
      }),
    );
  });

  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(formatFragment(answers, petQuestionMap)).toMatch(/^[a-z0-9=&,-]*$/);
      }),
    );
  });
});

describe('formatAnswer', () => {
  it('leaves out options that the question does not have', () => {
    const likes = { id: 'likes', type: 'multi', options: ['fire'] } as const;
    expect(formatAnswer({ type: 'multi', options: new Set(['tea', 'fire']) }, likes)).toBe('fire');
  });
});

describe('parseFragment', () => {
  const read = (fragment: string) => parseFragment(fragment, petForm);

  test.each([
    ['#pet=cat', { pet: 'cat' }],
    ['pet=cat', { pet: 'cat' }],
    ['', {}],
    ['#', {}],
    ['&&pet=cat&', { pet: 'cat' }],
    ['likes=fire%2Cnaps', { likes: ['fire', 'naps'] }],
    ['likes=naps,fire', { likes: ['fire', 'naps'] }],
    ['pet=unknown', {}],
    ['pet=', {}],
    ['pet', {}],
    ['likes=none', { likes: [] }],
  ])('%j', (fragment, expected) => {
    expect(read(fragment)).toEqual({ answers: answersOf(expected), problems: [] });
  });

  it('takes the last of several answers to one question', () => {
    expect(read('pet=cat&pet=dragon').answers).toEqual(answersOf({ pet: 'dragon' }));
  });

  it('reports whatever is not understood, and keeps the rest', () => {
    const { answers, problems } = read('pet=cat&arrived=2026-02-30&tail=long&likes=fire=hot');
    expect(answers).toEqual(answersOf({ pet: 'cat' }));
    expect(problems.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'bad-date 2026-02-30',
      'unknown-question tail',
      'unknown-option fire=hot',
    ]);
  });

  test.each(hostileTexts)('survives %s, escaped and not', (_what, text) => {
    for (const part of [text, encodeURIComponent(text)]) {
      for (const fragment of [`pet=${part}`, `${part}=cat`, part]) {
        const { answers } = read(`likes=tea&${fragment}`);
        expect(answers).toEqual(answersOf({ likes: ['tea'] }));
      }
    }
    expect(Object.prototype).not.toHaveProperty('pet');
  });

  it('stops reading a fragment that is far too long', () => {
    const long = `pet=cat&${'a=b&'.repeat(100_000)}likes=tea`;
    const { answers, problems } = read(long);
    expect(answers).toEqual(answersOf({ pet: 'cat' }));
    expect(problems.length).toBeLessThan(1000);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (fragment) => void read(fragment)));
  });
});
