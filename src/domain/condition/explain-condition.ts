import type { Answers } from '#src/domain/answers/answers.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import type { Atom, Condition } from './condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';

/** A fact from the answers that decided a condition, to be put into words. */
export type Reason =
  | { readonly kind: 'everyone' }
  | {
      readonly kind: 'option';
      readonly question: string;
      readonly option: string;
      readonly holds: boolean;
    }
  | { readonly kind: 'date'; readonly question: string; readonly date: PlainDate };

/**
 * The answers that made a condition true (or false): for `all` that failed only the failing parts, for
 * `any` that held only the holding parts. Undecided parts give no reason.
 */
export function explainCondition(
  condition: Condition,
  answers: Answers,
  asOf: PlainDate,
): readonly Reason[] {
  const reasons = explain(condition, answers, asOf);
  const keys = reasons.map((reason) => JSON.stringify(reason));
  return reasons.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function explain(condition: Condition, answers: Answers, asOf: PlainDate): readonly Reason[] {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts !== undefined) {
    const verdict = evaluateCondition(condition, answers, asOf);
    const deciding = parts.filter((part) => {
      const own = evaluateCondition(part, answers, asOf);
      return own !== undefined && (verdict === undefined || own === verdict);
    });
    return deciding.flatMap((part) => explain(part, answers, asOf));
  }
  if ('not' in condition) return explain(condition.not, answers, asOf);
  const isDecided = evaluateCondition(condition, answers, asOf) !== undefined;
  return isDecided ? explainAtom(condition as Atom, answers) : [];
}

function explainAtom(atom: Atom, answers: Answers): readonly Reason[] {
  const answer = answers.get(atom.question);
  if (answer === undefined || answer.type === 'not-asked') return [];
  if (answer.type === 'date') return [{ kind: 'date', question: atom.question, date: answer.date }];
  if (answer.type === 'single') {
    return [{ kind: 'option', question: atom.question, option: answer.option, holds: true }];
  }
  if (!('includes' in atom)) return [];
  const holds = answer.options.has(atom.includes);
  return [{ kind: 'option', question: atom.question, option: atom.includes, holds }];
}
