import type { Answer, Answers } from '#src/domain/answers/answers.ts';
import { evaluateCondition } from '#src/domain/condition/evaluate-condition.ts';
import { noneAnswer } from '#src/domain/question/question.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { GuideData } from './plan.ts';

/** The answers the rules work with, and how each question of the guide stands. */
export interface EffectiveAnswers {
  readonly answers: Answers;
  readonly open: readonly string[];
  readonly skipped: readonly string[];
}

/**
 * Adds what the event itself says (`given`), and marks the questions that are pointless: those whose
 * `askWhen` is not met. An answer to a question that is no longer asked is disregarded, so that going
 * back and changing an earlier answer leaves nothing behind.
 */
export function effectiveAnswers(
  { event, questions }: Pick<GuideData, 'event' | 'questions'>,
  given: Answers,
  asOf: PlainDate,
): EffectiveAnswers {
  const answers = new Map<string, Answer>();
  for (const [id, option] of Object.entries(event.given)) {
    answers.set(id, option === noneAnswer ? { type: 'not-asked' } : { type: 'single', option });
  }
  const open: string[] = [];
  const skipped: string[] = [];
  for (const { question, askWhen } of event.questions) {
    const isAsked =
      questions.has(question) &&
      (askWhen === undefined || evaluateCondition(askWhen, answers, asOf) !== false);
    const answer = isAsked ? given.get(question) : ({ type: 'not-asked' } as const);
    if (!isAsked) skipped.push(question);
    else if (answer === undefined) open.push(question);
    if (answer !== undefined) answers.set(question, answer);
  }
  return { answers, open, skipped };
}
