import type { Answers } from '#src/domain/answers/answers.ts';
import type { Question } from '#src/domain/question/question.ts';
import { addDays, type PlainDate } from '#src/domain/time/plain-date.ts';

/**
 * The days that deadlines count from, by event id, as the answered dates give them. When two questions
 * give the same event, the earlier day counts, so that no one is told a day too late.
 */
export function eventDates(
  questions: Iterable<Question>,
  answers: Answers,
): ReadonlyMap<string, PlainDate> {
  const dates = new Map<string, PlainDate>();
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (answer?.type !== 'date') continue;
    for (const { event, plusDays = 0 } of question.events ?? []) {
      const date = addDays(answer.date, plusDays);
      const known = dates.get(event);
      if (known === undefined || date < known) dates.set(event, date);
    }
  }
  return dates;
}
