import type { Answer, Answers } from '#src/domain/answers/answers.ts';
import type { Question } from '#src/domain/question/question.ts';
import { addDays, addMonths, type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import { atomsOf, type Condition, dateOperands, questionsOf } from './condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';

/** Beyond this many combinations a condition is taken to be possible; content conditions stay far below. */
const maxCombinations = 50_000;
/** The day to start from; only the order of days matters. */
const someDay = '2026-06-15' as PlainDate;

/**
 * Whether some answers make a condition true. Tries every option, every set of the options that are
 * mentioned, and the days around every boundary, for "today" as well; `false` means that the line can
 * never be shown.
 */
export function canBeTrue(condition: Condition, questions: ReadonlyMap<string, Question>): boolean {
  const ids = questionsOf(condition);
  // A guide may not ask a question at all; conditions with `not` count on that.
  const choices = ids.map((id): readonly Answer[] => [
    { type: 'not-asked' },
    ...answersToTry(condition, id, questions.get(id)),
  ]);
  const combinations = choices.reduce((product, list) => product * list.length, 1);
  const days = mentionsToday(condition) ? daysToTry(condition) : [someDay];
  if (combinations * days.length > maxCombinations) return true;
  for (let index = 0; index < combinations; index++) {
    const answers = pick(ids, choices, index);
    if (days.some((day) => evaluateCondition(condition, answers, day) === true)) return true;
  }
  return false;
}

function mentionsToday(condition: Condition): boolean {
  return atomsOf(condition).flatMap(dateOperands).includes('as-of');
}

function pick(
  ids: readonly string[],
  choices: readonly (readonly Answer[])[],
  index: number,
): Answers {
  const answers = new Map<string, Answer>();
  let rest = index;
  ids.forEach((id, position) => {
    const list = choices[position] ?? [];
    const answer = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    if (answer !== undefined) answers.set(id, answer);
  });
  return answers;
}

function answersToTry(
  condition: Condition,
  id: string,
  question: Question | undefined,
): readonly Answer[] {
  const atoms = atomsOf(condition).filter((atom) => atom.question === id);
  if (question?.type === 'multi') {
    const named = [
      ...new Set(atoms.flatMap((atom) => ('includes' in atom ? [atom.includes] : []))),
    ];
    return subsets(named).map((options) => ({ type: 'multi', options: new Set(options) }));
  }
  if (question?.type === 'single') {
    // Options that only the city knows (wards) are taken from the condition itself.
    const named = atoms.flatMap((atom) => ('is' in atom ? [atom.is] : 'in' in atom ? atom.in : []));
    const options = question.options.length > 0 ? question.options : [...new Set(named)];
    return options.map((option) => ({ type: 'single', option }));
  }
  return daysToTry(condition).map((date) => ({ type: 'date', date }));
}

function subsets(items: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, position) => (bits >> position) % 2 === 1),
  );
}

function daysToTry(condition: Condition): readonly PlainDate[] {
  const operands = atomsOf(condition).flatMap(dateOperands);
  const fixed = operands.flatMap((operand) => {
    const date = typeof operand === 'string' ? parsePlainDate(operand) : undefined;
    return date === undefined ? [] : [date];
  });
  const spans = operands.flatMap((operand) =>
    typeof operand === 'string' ? [] : [operand.plus ?? {}],
  );
  const starts = [someDay, ...fixed];
  const shifted = spans.flatMap(({ years = 0, months = 0, days = 0 }) =>
    starts.flatMap((start) =>
      [1, -1].map((sign) => addDays(addMonths(start, sign * (years * 12 + months)), sign * days)),
    ),
  );
  const boundaries = new Set([...starts, ...shifted]);
  return [
    ...new Set([...boundaries].flatMap((date) => [addDays(date, -1), date, addDays(date, 1)])),
  ];
}
