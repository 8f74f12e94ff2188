import type { RequiredDocument } from '#src/domain/document/document.ts';
import { type Alternative, documentsOf } from '#src/domain/document/requirement.ts';
import type { HeldDocuments } from './held-documents.ts';

/** One way to meet a requirement: the documents that go together. */
type Way = readonly string[];

/** Searching stops here; real lists need a few hundred steps. */
const maxSteps = 20_000;

/**
 * Resolves "one of these" over a whole list, so that as few different documents as possible are brought:
 * a My Number card that one procedure requires serves as identity document for all the others. Documents
 * the resident is known to lack are avoided; of equally small sets the one whose ways stand first wins.
 *
 * @param brought what is brought in any case; unless given, the documents to which there is no alternative.
 * @returns for each requirement, the documents chosen.
 */
export function chooseDocuments(
  requirements: readonly (readonly Alternative[])[],
  documents: ReadonlyMap<string, RequiredDocument>,
  held: HeldDocuments,
  brought?: ReadonlySet<string>,
): readonly Way[] {
  const ways = requirements.map((anyOf) => possibleWays(anyOf, documents, held));
  const fixed =
    brought ?? new Set(ways.filter((list) => list.length === 1).flatMap((list) => list[0] ?? []));
  // Requirements with the same ways are met alike, so each kind is decided once.
  const kinds = new Map<string, readonly Way[]>();
  for (const list of ways) if (list.length > 1) kinds.set(JSON.stringify(list), list);
  const decided = cheapest([...kinds.values()], fixed, held.holds);
  const byKind = new Map([...kinds.keys()].map((key, index) => [key, decided[index]]));
  return ways.map((list) => (list.length === 1 ? list[0] : byKind.get(JSON.stringify(list))) ?? []);
}

/** The ways open to this resident. A class such as "one photo identity document" opens to its members. */
function possibleWays(
  anyOf: readonly Alternative[],
  documents: ReadonlyMap<string, RequiredDocument>,
  held: HeldDocuments,
): readonly Way[] {
  const ways = anyOf.flatMap((alternative): readonly Way[] => {
    const way = documentsOf(alternative);
    return 'doc' in alternative
      ? [way, ...membersOf(alternative.doc, documents).map((id) => [id])]
      : [way];
  });
  const available = ways.filter((way) => !way.some((id) => held.lacks.has(id)));
  return available.length > 0 ? available : ways;
}

/** Documents that count as a class, e.g. the cards that serve as identity document. */
export function membersOf(
  id: string,
  documents: ReadonlyMap<string, RequiredDocument>,
): readonly string[] {
  return [...documents.values()]
    .filter((document) => document.countsAs.includes(id))
    .map((d) => d.id);
}

/** Branch and bound over the undecided kinds: fewest new documents first, then the earliest ways. */
function cheapest(
  kinds: readonly (readonly Way[])[],
  fixed: ReadonlySet<string>,
  holds: ReadonlySet<string>,
): readonly Way[] {
  let best: { readonly cost: number; readonly chosen: readonly Way[] } | undefined;
  let steps = 0;
  const search = (
    index: number,
    brought: ReadonlySet<string>,
    cost: number,
    chosen: readonly Way[],
  ) => {
    steps += 1;
    if (steps > maxSteps || (best !== undefined && cost >= best.cost)) return;
    const kind = kinds[index];
    if (kind === undefined) {
      best = { cost, chosen };
      return;
    }
    const priced = kind
      .map((way, order) => ({ way, price: price(way, order, brought, holds) }))
      .sort((a, b) => a.price - b.price);
    for (const { way, price: added } of priced) {
      search(index + 1, new Set([...brought, ...way]), cost + added, [...chosen, way]);
    }
  };
  search(0, fixed, 0, []);
  return best?.chosen ?? kinds.map((kind) => kind[0] ?? []);
}

/** A new document costs 1000, a bit less when the resident surely has it; the order breaks ties. */
function price(
  way: Way,
  order: number,
  brought: ReadonlySet<string>,
  holds: ReadonlySet<string>,
): number {
  const added = way.filter((id) => !brought.has(id));
  const cost = added.reduce((sum, id) => sum + (holds.has(id) ? 900 : 1000), 0);
  return cost + order;
}
