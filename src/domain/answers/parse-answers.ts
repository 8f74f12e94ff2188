import { noneAnswer, type Question, unknownAnswer } from '#src/domain/question/question.ts';
import { nearest } from '#src/domain/text/nearest.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import type { Answer, Answers } from './answers.ts';

/** A part of the answers that could not be understood. It is left out, never guessed. */
export interface AnswerProblem {
  readonly question: string;
  readonly code: 'unknown-question' | 'unknown-option' | 'bad-date' | 'wrong-shape';
  readonly value: string;
  /** What would have been understood: question ids, option ids, or the form of a date. */
  readonly expected: readonly string[];
  /** The known id that was probably meant. */
  readonly meant?: string;
}

/** A list of choices is cut here when it is longer than any form could make it. */
const maxChoices = 200;

/**
 * Reads answers given as text: option ids, `YYYY-MM-DD`, and for `multi` questions a list or a text
 * with commas. `unknown` and empty values are unanswered; `none` answers a `multi` question with nothing.
 */
export function parseAnswers(
  given: Readonly<Record<string, unknown>>,
  questions: ReadonlyMap<string, Question>,
): { readonly answers: Answers; readonly problems: readonly AnswerProblem[] } {
  const answers = new Map<string, Answer>();
  const problems: AnswerProblem[] = [];
  for (const [id, value] of Object.entries(given)) {
    const question = questions.get(id);
    if (question === undefined) {
      const meant = nearest(id.slice(0, 64), questions.keys());
      problems.push({
        question: id,
        code: 'unknown-question',
        value: id,
        expected: [...questions.keys()],
        ...(meant === undefined ? {} : { meant }),
      });
      continue;
    }
    const parsed = parseAnswer(question, value);
    if (parsed === undefined) continue;
    if ('code' in parsed) problems.push(parsed);
    else answers.set(id, parsed);
  }
  return { answers, problems };
}

function parseAnswer(question: Question, value: unknown): Answer | AnswerProblem | undefined {
  const values = asTexts(value);
  const fail = (
    code: AnswerProblem['code'],
    found: string,
    expected: readonly string[],
  ): AnswerProblem => {
    const meant =
      code === 'unknown-option' ? nearest(found.slice(0, 64), question.options) : undefined;
    return {
      question: question.id,
      code,
      value: found,
      expected,
      ...(meant === undefined ? {} : { meant }),
    };
  };
  if (values === undefined) return fail('wrong-shape', nameShape(value), ['text', 'list of texts']);
  if (values.length === 0 || values.includes(unknownAnswer)) return undefined;
  if (question.type === 'date') {
    const date = values.length === 1 ? parsePlainDate(values[0] ?? '') : undefined;
    return date === undefined
      ? fail('bad-date', values.join(','), ['YYYY-MM-DD'])
      : { type: 'date', date };
  }
  const wrong = values.find(
    (option) => option !== noneAnswer && !question.options.includes(option),
  );
  if (wrong !== undefined) return fail('unknown-option', wrong, question.options);
  if (question.type === 'single') {
    const [option = ''] = values;
    if (values.length > 1) return fail('wrong-shape', values.join(','), ['one option']);
    return option === noneAnswer
      ? fail('unknown-option', option, question.options)
      : { type: 'single', option };
  }
  if (values.includes(noneAnswer) && values.length > 1) {
    return fail('wrong-shape', values.join(','), [noneAnswer, 'options without none']);
  }
  return { type: 'multi', options: new Set(values.filter((option) => option !== noneAnswer)) };
}

/** What was found, without reading into it: nested data from outside may be deep, or refuse to be text. */
function nameShape(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : String(value);
}

/** The parts of an answer; `undefined` for what no form sends. `[]` in JSON means "nothing applies". */
function asTexts(value: unknown): readonly string[] | undefined {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') {
    return value
      .split(',', maxChoices)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return undefined;
  return value.length === 0 ? [noneAnswer] : value.slice(0, maxChoices);
}
