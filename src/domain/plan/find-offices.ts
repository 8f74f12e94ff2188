import type { Answers } from '#src/domain/answers/answers.ts';
import type { Office } from '#src/domain/office/office.ts';
import type { Question } from '#src/domain/question/question.ts';
import type { PlannedProcedure } from './plan.ts';

/** The ward a resident answered, if the guide asks for it. */
export function answeredWard(questions: Iterable<Question>, answers: Answers): string | undefined {
  for (const question of questions) {
    const answer = question.optionsFrom === 'wards' ? answers.get(question.id) : undefined;
    if (answer?.type === 'single') return answer.option;
  }
  return undefined;
}

/** Kinds of offices where everything of a section can be done, before branches that do a part. */
const mainKinds: readonly Office['kind'][] = [
  'ward-office',
  'city-hall',
  'my-number-card-centre',
  'bereavement-corner',
  'fire-station',
];

/**
 * The city's offices that take a procedure: those with a counter of the owning section, in the
 * resident's ward where it is known. Main offices come before branches; branches only where there is
 * no main office. Offices that the procedure names are all meant.
 */
export function findOffices(
  procedure: Pick<PlannedProcedure, 'owner' | 'where'>,
  offices: readonly Office[],
  ward: string | undefined,
): readonly Office[] {
  if (!procedure.where.places.includes('city-hall')) return [];
  const named = procedure.where.offices;
  const taking = offices.filter((office) =>
    named !== undefined
      ? named.includes(office.id)
      : office.counters.some((counter) => counter.section === procedure.owner),
  );
  const main = taking.filter((office) => mainKinds.includes(office.kind));
  const candidates = main.length > 0 && named === undefined ? main : taking;
  const near = candidates.filter((office) => office.ward === undefined || office.ward === ward);
  const chosen = ward !== undefined && near.length > 0 ? near : candidates;
  const inWard = chosen.filter((office) => office.ward !== undefined);
  // Ward offices are nearest; but where not every ward has the counter, the others are named as well.
  const wards = new Set(offices.flatMap((office) => office.ward ?? []));
  const coversAll = ward !== undefined || inWard.length === wards.size;
  return [...(inWard.length > 0 && coversAll ? inWard : chosen)].sort((a, b) => a.order - b.order);
}

/**
 * Where to go, in the order of the procedure's `where`: a body that stands before the city comes first,
 * the city itself as its offices. Bodies after the city are alternatives that the page names.
 */
export function findPlaces(
  procedure: Pick<PlannedProcedure, 'owner' | 'where'>,
  offices: readonly Office[],
  ward: string | undefined,
): readonly string[] {
  const { places } = procedure.where;
  const own = findOffices(procedure, offices, ward).map(({ id }) => id);
  if (own.length === 0) return places;
  return [...places.slice(0, places.indexOf('city-hall')), ...own];
}
