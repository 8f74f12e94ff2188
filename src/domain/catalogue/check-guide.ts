import { type Condition, questionsOf } from '#src/domain/condition/condition.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { noneAnswer, type Question } from '#src/domain/question/question.ts';
import type { Catalogue } from './catalogue.ts';
import { checkCondition, unknownQuestion } from './check-condition.ts';
import { unknownIds } from './check-procedure.ts';
import { idleQuestions } from './idle-questions.ts';

type Finding = Omit<Problem, 'file'>;

/** What is wrong with a guide: rules that never hold, questions that change nothing, endless asking. */
export function checkGuide(guide: LifeEvent, catalogue: Catalogue): readonly Finding[] {
  const questions = new Map([...catalogue.questions].map(([id, { facts }]) => [id, facts]));
  const unknown = guide.questions
    .filter(({ question }) => !questions.has(question))
    .map(({ question }) => unknownQuestion(question, `questions[${question}]`, questions));
  return [
    ...unknown,
    ...unknownIds(
      guide.rules.map((rule) => rule.procedure),
      [...catalogue.procedures.keys()],
      'rules',
      'unknown-procedure',
      '手続き',
    ),
    ...unknownIds(
      guide.seeAlso,
      [...catalogue.lifeEvents.keys()],
      'seeAlso',
      'unknown-life-event',
      'できごと',
    ),
    ...duplicates(
      guide.questions.map(({ question }) => question),
      'questions',
      'duplicate-question',
      '質問',
    ),
    ...duplicates(
      guide.rules.map(({ procedure }) => procedure),
      'rules',
      'duplicate-rule',
      '手続き',
    ),
    ...guide.rules.flatMap((rule) => {
      if (rule.when === undefined) return [];
      const path = `rules[${rule.procedure}].when`;
      const notAsked = unasked(rule.when, guide, path);
      return notAsked.length > 0
        ? notAsked
        : checkCondition(withAskWhen(rule.when, guide), path, questions);
    }),
    ...checkGiven(guide, questions),
    ...askedInOrder(guide),
    ...guide.questions.flatMap(({ question, askWhen }) =>
      askWhen === undefined
        ? []
        : checkCondition(askWhen, `questions[${question}].askWhen`, questions),
    ),
    ...checkIdle(guide, catalogue),
  ];
}

/** A question that is not asked counts as "no", so a rule holds only where its questions are asked. */
function withAskWhen(condition: Condition, guide: LifeEvent): Condition {
  const used = questionsOf(condition);
  const asked = guide.questions.flatMap(({ question, askWhen }) =>
    askWhen !== undefined && used.includes(question) ? [askWhen] : [],
  );
  // Only where every part must hold does an unasked question make the rule impossible.
  return 'any' in condition || 'not' in condition ? condition : { all: [condition, ...asked] };
}

/** What the event itself answers must be a question and one of its answers. */
function checkGiven(
  guide: LifeEvent,
  questions: ReadonlyMap<string, Question>,
): readonly Finding[] {
  return Object.entries(guide.given).flatMap(([id, option]) =>
    option === noneAnswer
      ? questions.has(id)
        ? []
        : [unknownQuestion(id, `given.${id}`, questions)]
      : checkCondition({ question: id, is: option }, `given.${id}`, questions),
  );
}

function unasked(condition: Condition, guide: LifeEvent, path: string): readonly Finding[] {
  const asked = guide.questions.map(({ question }) => question);
  return questionsOf(condition)
    .filter((id) => !asked.includes(id))
    .map((id) => ({
      path,
      code: 'question-not-asked',
      message: `条件で使う質問「${id}」を、このガイドでは聞いていません`,
      hint: `questions に「${id}」を書き足すか、条件を変えてください`,
    }));
}

/** A question may only depend on earlier ones; otherwise asking could go round in circles. */
function askedInOrder(guide: LifeEvent): readonly Finding[] {
  return guide.questions.flatMap(({ question, askWhen }, index) => {
    const earlier = guide.questions.slice(0, index).map((asked) => asked.question);
    return askWhen === undefined
      ? []
      : questionsOf(askWhen)
          .filter((id) => !earlier.includes(id))
          .map((id) => ({
            path: `questions[${question}].askWhen`,
            code: 'endless-condition',
            message: `質問「${question}」を聞く条件が、まだ聞いていない「${id}」によります`,
            hint: '条件には、それより前に聞く質問だけを使ってください',
          }));
  });
}

function checkIdle(guide: LifeEvent, catalogue: Catalogue): readonly Finding[] {
  return idleQuestions(guide, catalogue).map((question) => ({
    path: `questions[${question}]`,
    code: 'question-changes-nothing',
    message: `質問「${question}」に答えても、何も変わりません`,
    hint: 'この質問を消すか、条件・期限・書類で使ってください',
  }));
}

function duplicates(
  ids: readonly string[],
  path: string,
  code: string,
  what: string,
): readonly Finding[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({
      path: `${path}[${id}]`,
      code,
      message: `${what}「${id}」が2回書かれています`,
      hint: '1つにまとめてください（条件は any で組み合わせられます）',
    }));
}
