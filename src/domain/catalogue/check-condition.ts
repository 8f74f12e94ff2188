import { canBeTrue } from '#src/domain/condition/can-be-true.ts';
import {
  type Atom,
  atomsOf,
  type Condition,
  dateOperands,
} from '#src/domain/condition/condition.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import type { Question } from '#src/domain/question/question.ts';
import { nearest } from '#src/domain/text/nearest.ts';

type Finding = Omit<Problem, 'file'>;

/** What is wrong with a condition: unknown questions and options, wrong comparisons, contradictions. */
export function checkCondition(
  condition: Condition,
  path: string,
  questions: ReadonlyMap<string, Question>,
): readonly Finding[] {
  const findings = atomsOf(condition).flatMap((atom) => checkAtom(atom, path, questions));
  if (findings.length > 0 || canBeTrue(condition, questions)) return findings;
  return [
    {
      path,
      code: 'contradictory-condition',
      message: 'どう答えても成り立たない条件です',
      hint: '同時に選べない答えを all で組み合わせていないか、日付の前後が逆でないか確かめてください',
    },
  ];
}

function checkAtom(
  atom: Atom,
  path: string,
  questions: ReadonlyMap<string, Question>,
): readonly Finding[] {
  const question = questions.get(atom.question);
  if (question === undefined) return [unknownQuestion(atom.question, path, questions)];
  const wrongType = (expected: string, use: string): Finding => ({
    path,
    code: 'wrong-comparison',
    message: `質問「${atom.question}」（${question.type}）に ${use} は使えません`,
    hint: `${expected} の質問にだけ使えます`,
  });
  if ('is' in atom || 'in' in atom) {
    if (question.type !== 'single') return [wrongType('single', 'is・in')];
    return unknownOptions('is' in atom ? [atom.is] : atom.in, question, path);
  }
  if ('includes' in atom) {
    if (question.type !== 'multi') return [wrongType('multi', 'includes')];
    return unknownOptions([atom.includes], question, path);
  }
  if (question.type !== 'date') return [wrongType('date', '日付の比較')];
  return dateOperands(atom).flatMap((operand) => {
    if (typeof operand === 'string') return [];
    const other = questions.get(operand.question);
    if (other === undefined) return [unknownQuestion(operand.question, path, questions)];
    return other.type === 'date' ? [] : [wrongType('date', `「${operand.question}」との比較`)];
  });
}

function unknownOptions(
  options: readonly string[],
  question: Question,
  path: string,
): readonly Finding[] {
  if (question.optionsFrom !== undefined) return [];
  return options
    .filter((option) => !question.options.includes(option))
    .map((option) => ({
      path,
      code: 'unknown-option',
      message: `質問「${question.id}」に「${option}」という答えはありません`,
      hint: `使える答え: ${question.options.join(', ')}`,
    }));
}

/** A question id that does not exist, with the one that was probably meant. */
export function unknownQuestion(
  id: string,
  path: string,
  questions: ReadonlyMap<string, Question>,
): Finding {
  const meant = nearest(id, questions.keys());
  return {
    path,
    code: 'unknown-question',
    message: `質問「${id}」が見つかりません`,
    hint:
      meant === undefined
        ? `使える質問: ${[...questions.keys()].join(', ')}`
        : `「${meant}」のことですか`,
  };
}
