import type { Answers } from '#src/domain/answers/answers.ts';
import { addDays, addMonths, type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { Atom, Condition, DateCondition, DateOperand } from './condition.ts';

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
    return everyVerdict(condition.all.map((part) => evaluateCondition(part, answers, asOf)));
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
  const compare = (
    operand: DateOperand | undefined,
    test: (day: PlainDate) => boolean,
  ): Verdict => {
    if (operand === undefined) return true;
    const day = resolveOperand(operand, answers, asOf);
    return day === undefined ? undefined : day !== 'not-asked' && test(day);
  };
  return everyVerdict([
    compare(atom.before, (day) => date < day),
    compare(atom.onOrBefore, (day) => date <= day),
    compare(atom.after, (day) => date > day),
    compare(atom.onOrAfter, (day) => date >= day),
  ]);
}

/** Kleene's "and": false as soon as one part is, else undecided as soon as one part is. */
function everyVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** The day an operand stands for; `undefined` while its question is not answered. */
function resolveOperand(
  operand: DateOperand,
  answers: Answers,
  asOf: PlainDate,
): PlainDate | 'not-asked' | undefined {
  if (operand === 'as-of') return asOf;
  if (typeof operand === 'string') return parsePlainDate(operand);
  const answer = answers.get(operand.question);
  if (answer === undefined) return undefined;
  // What makes no sense to ask gives no day to compare with.
  if (answer.type !== 'date') return 'not-asked';
  const { years = 0, months = 0, days = 0 } = operand.plus ?? {};
  return addDays(addMonths(answer.date, years * 12 + months), days);
}
