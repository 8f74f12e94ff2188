import fc from 'fast-check';
import type { Answer, Answers } from '#src/domain/answers/answers.ts';
import type { Atom, Condition } from '#src/domain/condition/condition.ts';
import type { Question } from '#src/domain/question/question.ts';
import { anyDay } from './days.ts';

/** A small world: what one can be asked about a pet. */
const petQuestions: readonly Question[] = [
  { id: 'pet', type: 'single', options: ['dragon', 'cat', 'stone'] },
  { id: 'home', type: 'single', options: ['castle', 'cave'] },
  { id: 'likes', type: 'multi', options: ['fire', 'tea', 'naps'] },
  { id: 'arrived', type: 'date', options: [] },
  { id: 'left', type: 'date', options: [] },
];
export const petQuestionMap = new Map(petQuestions.map((question) => [question.id, question]));

const someDays = anyDay('2026-01-01', 60);

const anyAtom: fc.Arbitrary<Atom> = fc.oneof(
  fc.record({ question: fc.constant('pet'), is: fc.constantFrom('dragon', 'cat', 'stone') }),
  fc.record({
    question: fc.constant('home'),
    in: fc.subarray(['castle', 'cave'], { minLength: 1 }),
  }),
  fc.record({ question: fc.constant('likes'), includes: fc.constantFrom('fire', 'tea', 'naps') }),
  fc.record({ question: fc.constant('arrived'), before: someDays }),
  fc.record({ question: fc.constant('arrived'), onOrAfter: fc.constant('as-of' as const) }),
  fc.record({
    question: fc.constant('left'),
    after: fc.record({
      question: fc.constant('arrived'),
      plus: fc.record({ days: fc.integer({ min: 0, max: 30 }) }),
    }),
  }),
);

/** Conditions of any shape over the small world. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyAtom,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;

function anyAnswerTo({ type, options }: Question): fc.Arbitrary<Answer> {
  if (type === 'date') return someDays.map((date) => ({ type: 'date', date }));
  if (type === 'single')
    return fc.constantFrom(...options).map((option) => ({ type: 'single', option }));
  return fc.subarray([...options]).map((chosen) => ({ type: 'multi', options: new Set(chosen) }));
}

/** Answers to some of the questions, in any order. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.shuffledSubarray([...petQuestions]),
    fc.record(
      Object.fromEntries(petQuestions.map((question) => [question.id, anyAnswerTo(question)])),
    ),
  )
  .map(
    ([answered, all]) =>
      new Map(answered.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]]))),
  );
