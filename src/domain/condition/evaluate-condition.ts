import type { Answers } from '#src/domain/answers/answers.ts';
import { addDays, addMonths, type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import {
  type Atom,
  type Condition,
  type DateCondition,
  type DateOperand,
  dateOperands,
} from './condition.ts';

/** `true`, `false`, or `undefined` when the answers given so far cannot decide. */
export type Verdict = boolean | undefined;

/**
 * Decides a condition with the answers given so far (three-valued, after Kleene): an unanswered
 * question is undecided, `all` is false as soon as one part is, `any` is true as soon as one part is.
 */
export function evaluateCondition(
  condition: Condition,
  answers: Answers,
  asOf: PlainDate,
): Verdict {
  if ('all' in condition) {
    const verdicts = condition.all.map((part) => evaluateCondition(part, answers, asOf));
    return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const verdicts = condition.any.map((part) => evaluateCondition(part, answers, asOf));
    return verdicts.includes(true) ? true : verdicts.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const verdict = evaluateCondition(condition.not, answers, asOf);
    return verdict === undefined ? undefined : !verdict;
  }
  return evaluateAtom(condition, answers, asOf);
}

function evaluateAtom(atom: Atom, answers: Answers, asOf: PlainDate): Verdict {
  const answer = answers.get(atom.question);
  if (answer === undefined) return undefined;
  if ('is' in atom) return answer.type === 'single' && answer.option === atom.is;
  if ('in' in atom) return answer.type === 'single' && atom.in.includes(answer.option);
  if ('includes' in atom) {
    // A guide may give one option of a `multi` question as a plain fact.
    if (answer.type === 'single') return answer.option === atom.includes;
    return answer.type === 'multi' && answer.options.has(atom.includes);
  }
  return answer.type === 'date' && compareDates(atom, answer.date, answers, asOf);
}

function compareDates(
  atom: DateCondition,
  date: PlainDate,
  answers: Answers,
  asOf: PlainDate,
): Verdict {
  const days = dateOperands(atom).map((operand) => resolveOperand(operand, answers, asOf));
  if (days.includes(undefined)) return undefined;
  const holds = (operand: DateOperand | undefined, test: (day: PlainDate) => boolean) => {
    const day = operand === undefined ? undefined : resolveOperand(operand, answers, asOf);
    return day === undefined || test(day);
  };
  return (
    holds(atom.before, (day) => date < day) &&
    holds(atom.onOrBefore, (day) => date <= day) &&
    holds(atom.after, (day) => date > day) &&
    holds(atom.onOrAfter, (day) => date >= day)
  );
}

/** The day an operand stands for, or `undefined` when it rests on an unanswered question. */
function resolveOperand(
  operand: DateOperand,
  answers: Answers,
  asOf: PlainDate,
): PlainDate | undefined {
  if (operand === 'as-of') return asOf;
  if (typeof operand === 'string') return parsePlainDate(operand);
  const answer = answers.get(operand.question);
  if (answer?.type !== 'date') return undefined;
  const { years = 0, months = 0, days = 0 } = operand.plus ?? {};
  return addDays(addMonths(answer.date, years * 12 + months), days);
}
