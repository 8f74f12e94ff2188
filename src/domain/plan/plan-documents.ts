import type { Answers } from '#src/domain/answers/answers.ts';
import { groupBy } from '#src/domain/collection/group-by.ts';
import { evaluateCondition } from '#src/domain/condition/evaluate-condition.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import { type DocumentRequirement, documentsOf } from '#src/domain/document/requirement.ts';
import type { PlainDate } from '#src/domain/time/plain-date.ts';
import { chooseDocuments, membersOf } from './choose-documents.ts';
import type { HeldDocuments } from './held-documents.ts';
import type { BringLine, Certainty, PlanItem, PlannedDocument } from './plan.ts';

interface Needed {
  readonly procedure: string;
  readonly requirement: DocumentRequirement;
  readonly certainty: Certainty;
}

/** The documents of every procedure with alternatives resolved, and the merged list to bring. */
export function planDocuments(
  items: readonly Pick<PlanItem, 'procedure' | 'certainty' | 'isOptional'>[],
  documents: ReadonlyMap<string, RequiredDocument>,
  held: HeldDocuments,
  answers: Answers,
  asOf: PlainDate,
): {
  readonly byProcedure: ReadonlyMap<string, readonly PlannedDocument[]>;
  readonly bring: readonly BringLine[];
} {
  const needed = items.flatMap(({ procedure, certainty, isOptional }) =>
    procedure.documents.flatMap((requirement): readonly Needed[] => {
      const applies =
        requirement.when === undefined || evaluateCondition(requirement.when, answers, asOf);
      if (applies === false) return [];
      const isNeeded = applies === true && certainty === 'needed' && !isOptional;
      return [{ procedure: procedure.id, requirement, certainty: isNeeded ? 'needed' : 'maybe' }];
    }),
  );
  // What is surely needed decides first; what may be needed then reuses it where it can, and never the
  // other way round: a licence that only drivers bring is no identity document for everyone.
  const isSure = (row: Needed) => row.certainty === 'needed' && isUsual(row);
  const choose = (rows: readonly Needed[], brought?: ReadonlySet<string>): readonly Chosen[] => {
    const ways = chooseDocuments(
      rows.map((row) => row.requirement.anyOf),
      documents,
      held,
      brought,
    );
    return rows.map((row, index) => ({ ...row, chosen: ways[index] ?? [] }));
  };
  // What is handed back for good, such as the card of a person who died, proves nobody's identity.
  const returned = choose(needed.filter((row) => isSure(row) && isReturned(row)));
  const kept = choose(needed.filter((row) => isSure(row) && !isReturned(row)));
  const sure = [...kept, ...returned];
  const brought = new Set(kept.flatMap((row) => row.chosen));
  const chosen = [
    ...sure,
    ...choose(
      needed.filter((row) => !isSure(row)),
      brought,
    ),
  ];
  const byProcedure = groupBy(chosen, (row) => row.procedure);
  return {
    byProcedure: new Map(
      [...byProcedure].map(([id, rows]) => [id, rows.map((row) => plannedDocument(row, held))]),
    ),
    bring: mergeLines(chosen, documents, held),
  };
}

type Chosen = Needed & { readonly chosen: readonly string[] };

function plannedDocument(
  { requirement, chosen, certainty }: Chosen,
  held: HeldDocuments,
): PlannedDocument {
  const ways = requirement.anyOf.map(documentsOf);
  const isSettled = chosen.every((id) => held.holds.has(id));
  return {
    requirement: requirement.id,
    chosen,
    anyOf: ways.length > 1 && !isSettled ? ways : [],
    certainty,
    isSituational: requirement.situational === true,
  };
}

/** One line per document: who needs it, how many, and whether another one would do as well. */
function mergeLines(
  rows: readonly Chosen[],
  documents: ReadonlyMap<string, RequiredDocument>,
  held: HeldDocuments,
): readonly BringLine[] {
  const pairs = rows.flatMap((row) => row.chosen.map((document) => ({ document, row })));
  const lineOf = ({ document, row }: (typeof pairs)[number]) => `${document} ${isReturned(row)}`;
  return [...groupBy(pairs, lineOf).values()].map((group) => {
    const document = group[0]?.document ?? '';
    const all = group.map(({ row }) => row);
    const isForm = documents.get(document)?.isCounterForm === true;
    const sure = all.filter((row) => row.certainty === 'needed');
    const requirements = all.map(({ requirement }) => requirement);
    // Copies for procedures that may not be needed at all are not counted on top.
    const solid =
      [sure.filter(isUsual), all.filter(isUsual), all].find((some) => some.length > 0) ?? all;
    return {
      document,
      neededFor: [...new Set(all.map(({ procedure }) => procedure))],
      anyOf: otherWays(document, all, documents, held),
      copies: isForm ? 1 : copiesNeeded(solid.map(({ requirement }) => requirement)),
      perPerson: requirements.some((requirement) => requirement.perPerson === true),
      certainty: sure.length > 0 ? 'needed' : 'maybe',
      isSituational: requirements.every((requirement) => requirement.situational === true),
      isReturned: requirements.every((requirement) => requirement.use === 'return'),
      isUnverified: requirements.every((requirement) => requirement.confidence === 'unverified'),
    };
  });
}

function isReturned({ requirement }: Needed): boolean {
  return requirement.use === 'return';
}

function isUsual({ requirement }: Needed): boolean {
  return requirement.situational !== true;
}

/** Papers that are handed in are needed once per procedure; what is only shown, once in all. */
function copiesNeeded(requirements: readonly DocumentRequirement[]): number {
  const handedIn = requirements
    .filter(({ use, form }) => use === 'submit' && form !== 'copy')
    .reduce((sum, { copies = 1 }) => sum + copies, 0);
  return Math.max(handedIn, ...requirements.map(({ copies = 1 }) => copies));
}

/**
 * The documents of which one is enough, when this line stands for a free choice: a class whose member
 * was not settled, or an alternative that every procedure on the line leaves open.
 */
function otherWays(
  document: string,
  rows: readonly Chosen[],
  documents: ReadonlyMap<string, RequiredDocument>,
  held: HeldDocuments,
): readonly string[] | null {
  if (held.holds.has(document)) return null;
  const choices = rows.map(({ requirement }) => [
    ...new Set(
      requirement.anyOf.flatMap((way) =>
        'doc' in way ? [way.doc, ...membersOf(way.doc, documents)] : documentsOf(way),
      ),
    ),
  ]);
  const [first = []] = choices;
  const isFree = choices.every((ids) => ids.length > 1);
  const common = first.filter(
    (id) => choices.every((ids) => ids.includes(id)) && !held.lacks.has(id),
  );
  return isFree && common.length > 1 ? common : null;
}
