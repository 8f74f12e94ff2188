import type { Answers } from '#src/domain/answers/answers.ts';
import type { Question } from '#src/domain/question/question.ts';

/** What is known about the documents a resident has. */
export interface HeldDocuments {
  readonly holds: ReadonlySet<string>;
  readonly lacks: ReadonlySet<string>;
}

/** Documents that the answers prove the resident has or lacks. */
export function heldDocuments(questions: Iterable<Question>, answers: Answers): HeldDocuments {
  const holds = new Set<string>();
  const lacks = new Set<string>();
  for (const question of questions) {
    const answer = answers.get(question.id);
    const options =
      answer?.type === 'single'
        ? [answer.option]
        : answer?.type === 'multi'
          ? [...answer.options]
          : [];
    for (const option of options) {
      for (const id of question.holds?.[option] ?? []) holds.add(id);
      for (const id of question.lacks?.[option] ?? []) lacks.add(id);
    }
  }
  return { holds, lacks };
}
