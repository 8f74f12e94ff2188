import { noneAnswer, type Question } from '#src/domain/question/question.ts';
import type { Answer, Answers } from './answers.ts';
import { type AnswerProblem, parseAnswers } from './parse-answers.ts';

/** Longer fragments are not made by this site; they are cut before they cost time. */
const maxLength = 4000;

/**
 * Answers as the part of an address after `#`, e.g. `from=another-city&moved=2026-11-12`. Questions
 * stand in the order of the guide and options in the order of the question, so equal answers always
 * make the same address. The fragment stays on the device: browsers do not send it.
 */
export function formatFragment(answers: Answers, questions: ReadonlyMap<string, Question>): string {
  return [...questions.values()]
    .flatMap((question) => {
      const answer = answers.get(question.id);
      const value = answer === undefined ? undefined : formatAnswer(answer, question);
      return value === undefined ? [] : [`${question.id}=${value}`];
    })
    .join('&');
}

/** One answer as text, as `parseAnswers` reads it back. */
export function formatAnswer(answer: Answer, question: Question): string | undefined {
  if (answer.type === 'single') return answer.option;
  if (answer.type === 'date') return answer.date;
  if (answer.type === 'not-asked') return undefined;
  const chosen = question.options.filter((option) => answer.options.has(option));
  return chosen.length === 0 ? noneAnswer : chosen.join(',');
}

/** Reads a fragment, with or without `#`. Whatever is not understood is reported and left out. */
export function parseFragment(
  fragment: string,
  questions: ReadonlyMap<string, Question>,
): { readonly answers: Answers; readonly problems: readonly AnswerProblem[] } {
  const given = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').slice(0, maxLength).split('&')) {
    const [name = '', ...rest] = part.split('=');
    if (name !== '') given.set(decode(name), decode(rest.join('=')));
  }
  return parseAnswers(Object.fromEntries(given), questions);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
