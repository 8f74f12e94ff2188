import type { Answer, Answers } from '#src/domain/answers/answers.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';

/**
 * Answers in short: a text is an option or, written `YYYY-MM-DD`, a day; a list answers a `multi`
 * question; `null` is a question that is not asked.
 */
export function answersOf(
  given: Readonly<Record<string, string | readonly string[] | null>>,
): Answers {
  return new Map(Object.entries(given).map(([id, value]) => [id, answerOf(value)]));
}

function answerOf(value: string | readonly string[] | null): Answer {
  if (value === null) return { type: 'not-asked' };
  if (typeof value !== 'string') return { type: 'multi', options: new Set(value) };
  const date = parsePlainDate(value);
  return date === undefined ? { type: 'single', option: value } : { type: 'date', date };
}
