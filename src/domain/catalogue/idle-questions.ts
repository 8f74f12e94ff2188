import { questionsOf } from '#src/domain/condition/condition.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The questions of a guide that change no line, document, due date or counter, and so would waste a
 * person's time.
 */
export function idleQuestions(guide: LifeEvent, catalogue: Catalogue): readonly string[] {
  const procedures = guide.rules.flatMap((rule) => {
    const entry = catalogue.procedures.get(rule.procedure);
    return entry === undefined ? [] : [entry.facts];
  });
  // A procedure that is missing, and reported as such, may be what a question is for.
  if (procedures.length < guide.rules.length) return [];
  const conditions = [
    ...guide.rules.map((rule) => rule.when),
    ...guide.questions.map(({ askWhen }) => askWhen),
    ...procedures.flatMap((p) => [...p.documents, ...p.deadlines].map((row) => row.when)),
  ];
  const used = new Set(conditions.flatMap((when) => (when === undefined ? [] : questionsOf(when))));
  return guide.questions
    .map(({ question }) => question)
    .filter((question) => !used.has(question) && !hasOtherUse(question, procedures, catalogue));
}

function hasOtherUse(id: string, procedures: readonly Procedure[], catalogue: Catalogue): boolean {
  const question = catalogue.questions.get(id)?.facts;
  if (question === undefined) return true;
  const counted = new Set(procedures.flatMap((p) => p.deadlines.map((deadline) => deadline.from)));
  const holdsSomething = question.holds !== undefined || question.lacks !== undefined;
  return (
    question.optionsFrom === 'wards' ||
    holdsSomething ||
    (question.events ?? []).some(({ event }) => counted.has(event))
  );
}
