import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAnswers } from '#src/domain/answers/parse-answers.ts';
import { answersOf } from '#tests/helpers/answers.ts';
import { hostileTexts, petForm } from '#tests/helpers/questions.ts';

const parse = (given: Readonly<Record<string, unknown>>) => parseAnswers(given, petForm);
/** The one problem of one answer, as `code value`. */
const problemOf = (question: string, value: unknown) => {
  const { answers, problems } = parse({ [question]: value });
  expect([...answers]).toEqual([]);
  expect(problems).toHaveLength(1);
  return `${problems[0]?.code} ${problems[0]?.value}`;
};

describe('parseAnswers', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Parameters<typeof answersOf>[0]]>([
    ['an option', { pet: 'dragon' }, { pet: 'dragon' }],
    ['spaces around an option', { pet: ' dragon ' }, { pet: 'dragon' }],
    ['a day', { arrived: '2026-11-20' }, { arrived: '2026-11-20' }],
    ['several options as a text', { likes: 'tea,fire' }, { likes: ['tea', 'fire'] }],
    ['several options as a list', { likes: ['tea', 'fire'] }, { likes: ['tea', 'fire'] }],
    ['an option given twice', { likes: 'tea,tea' }, { likes: ['tea'] }],
    ['none of the options', { likes: 'none' }, { likes: [] }],
    ['an empty list', { likes: [] }, { likes: [] }],
  ])('reads %s', (_what, given, expected) => {
    expect(parse(given)).toEqual({ answers: answersOf(expected), problems: [] });
  });

  test.each([['unknown'], [''], [' '], [null], [undefined], [','], [['unknown']]])(
    'takes %j as unanswered, for every type of question',
    (value) => {
      for (const id of petForm.keys()) {
        expect(parse({ [id]: value })).toEqual({ answers: new Map(), problems: [] });
      }
    },
  );

  test.each<[string, string, unknown, string]>([
    ['an option that is not offered', 'pet', 'unicorn', 'unknown-option unicorn'],
    ['none, where one must be chosen', 'pet', 'none', 'unknown-option none'],
    ['nothing chosen, where one must be', 'pet', [], 'unknown-option none'],
    ['two options of a single question', 'pet', 'dragon,cat', 'wrong-shape dragon,cat'],
    ['one wrong option among right ones', 'likes', 'tea,cofee', 'unknown-option cofee'],
    ['none together with an option', 'likes', 'none,tea', 'wrong-shape none,tea'],
    ['a day that does not exist', 'arrived', '2026-02-30', 'bad-date 2026-02-30'],
    ['a day in another form', 'arrived', '20.11.2026', 'bad-date 20.11.2026'],
    ['a day far away', 'arrived', '9999-12-31', 'bad-date 9999-12-31'],
    ['two days', 'arrived', '2026-11-20,2026-11-21', 'bad-date 2026-11-20,2026-11-21'],
    ['a number', 'pet', 7, 'wrong-shape 7'],
    ['true', 'pet', true, 'wrong-shape true'],
    ['a map', 'pet', { dragon: true }, 'wrong-shape {…}'],
    ['a map that refuses to be text', 'pet', { toString: 1, valueOf: 1 }, 'wrong-shape {…}'],
    ['a list of numbers', 'likes', [1, 2], 'wrong-shape […]'],
  ])('reports %s and leaves it out', (_what, question, value, expected) => {
    expect(problemOf(question, value)).toBe(expected);
  });

  it('does not fall over a very deep list', () => {
    let deep: unknown = 'tea';
    for (let level = 0; level < 50_000; level++) deep = [deep];
    expect(problemOf('likes', deep)).toBe('wrong-shape […]');
  });

  it('says what was probably meant', () => {
    expect(parse({ pte: 'cat' }).problems).toEqual([
      {
        question: 'pte',
        code: 'unknown-question',
        value: 'pte',
        expected: ['pet', 'arrived', 'likes'],
        meant: 'pet',
      },
    ]);
    expect(parse({ pet: 'dragoon' }).problems).toMatchObject([{ meant: 'dragon' }]);
    expect(parse({ pet: 'submarine' }).problems[0]).not.toHaveProperty('meant');
  });

  it('keeps the right answers beside the wrong ones', () => {
    const { answers, problems } = parse({ pet: 'unicorn', arrived: '2026-11-20', tail: 'long' });
    expect(answers).toEqual(answersOf({ arrived: '2026-11-20' }));
    expect(problems.map(({ question, code }) => [question, code])).toEqual([
      ['pet', 'unknown-option'],
      ['tail', 'unknown-question'],
    ]);
  });

  test.each(hostileTexts)('reports %s, as a question and as an answer', (_what, text) => {
    const asQuestion = parse(JSON.parse(`{${JSON.stringify(text)}: "dragon"}`));
    expect(asQuestion).toMatchObject({
      answers: new Map(),
      problems: [{ code: 'unknown-question' }],
    });
    for (const id of petForm.keys()) {
      expect(parse({ [id]: text })).toMatchObject({
        answers: new Map(),
        problems: [{ question: id }],
      });
    }
    expect(Object.prototype).not.toHaveProperty('dragon');
  });

  it('cuts lists that no form could make', () => {
    const { answers } = parse({ likes: Array.from({ length: 100_000 }, () => 'tea') });
    expect(answers).toEqual(answersOf({ likes: ['tea'] }));
  });

  it('never throws, and never answers what was not asked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (given, value) => {
        const { answers } = parse({ ...given, pet: value });
        for (const id of answers.keys()) expect(petForm.has(id)).toBe(true);
      }),
    );
  });
});
