import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { ClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import { documentsOf } from '#src/domain/document/requirement.ts';
import type { Question } from '#src/domain/question/question.ts';
import type { GuideData, PlannedProcedure } from './plan.ts';

/**
 * The part of the catalogue that one guide works with. Questions that need wards are left out where the
 * municipality has none; their conditions then count as not met.
 *
 * @throws when the life event does not exist; callers take ids from the catalogue.
 */
export function guideData(
  catalogue: Catalogue,
  eventId: string,
  calendars: ClosedDayCalendars,
): GuideData {
  const event = catalogue.lifeEvents.get(eventId)?.facts;
  if (event === undefined) throw new Error(`guideData: "${eventId}" is not a life event`);
  const procedures = new Map<string, PlannedProcedure>();
  for (const { procedure: id } of event.rules) {
    const facts = catalogue.procedures.get(id)?.facts;
    if (facts !== undefined) procedures.set(id, plannedProcedure(facts));
  }
  const questions = event.questions.flatMap(({ question }) => {
    const facts = catalogue.questions.get(question)?.facts;
    return facts === undefined || !makesSense(facts, catalogue)
      ? []
      : [withWards(facts, catalogue)];
  });
  return {
    event,
    questions: new Map(questions.map((question) => [question.id, question])),
    procedures,
    documents: usedDocuments(catalogue, procedures.values()),
    offices: [...catalogue.offices.values()].map(({ facts }) => facts),
    calendars,
  };
}

function makesSense(question: Question, { city }: Catalogue): boolean {
  return question.needsWards !== true || city.facts.wards.length > 0;
}

function withWards(question: Question, { city }: Catalogue): Question {
  if (question.optionsFrom !== 'wards') return question;
  return { ...question, options: city.facts.wards.map(({ id }) => id) };
}

function plannedProcedure(facts: PlannedProcedure): PlannedProcedure {
  const { id, number, scope, deadlines, documents, online, where, requires } = facts;
  return {
    id,
    number,
    scope,
    deadlines,
    documents,
    online,
    where,
    requires,
    ...(facts.owner === undefined ? {} : { owner: facts.owner }),
    ...(facts.late === undefined ? {} : { late: facts.late }),
  };
}

/** Documents that the procedures name, with the members of the classes among them. */
function usedDocuments(
  catalogue: Catalogue,
  procedures: Iterable<PlannedProcedure>,
): ReadonlyMap<string, RequiredDocument> {
  const named = new Set(
    [...procedures].flatMap(({ documents }) =>
      documents.flatMap(({ anyOf }) => anyOf.flatMap(documentsOf)),
    ),
  );
  const used = [...catalogue.documents.values()].filter(
    ({ facts }) => named.has(facts.id) || facts.countsAs.some((id) => named.has(id)),
  );
  return new Map(used.map(({ facts }) => [facts.id, facts]));
}
