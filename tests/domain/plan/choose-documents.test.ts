import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import type { Alternative } from '#src/domain/document/requirement.ts';
import { chooseDocuments, membersOf } from '#src/domain/plan/choose-documents.ts';
import { paper } from '#tests/fixtures/dragon-guide.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
/** `x` and `y` are classes; some papers count as one or both. */
const documents: ReadonlyMap<string, RequiredDocument> = new Map(
  [
    paper('x'),
    paper('y'),
    paper('a', ['x']),
    paper('b', ['x', 'y']),
    paper('c', ['y']),
    ...['d', 'e', 'f'].map((id) => paper(id)),
  ].map((document) => [document.id, document]),
);

const anyPair = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 });
const anyAlternative: fc.Arbitrary<Alternative> = fc.oneof(
  fc.constantFrom('x', 'y', ...ids).map((doc) => ({ doc })),
  anyPair.map((twoOf) => ({ twoOf })),
  anyPair.map((allOf) => ({ allOf })),
);
const anyList = fc.array(fc.array(anyAlternative, { minLength: 1, maxLength: 3 }), {
  maxLength: 6,
});
const anyHeld = fc.shuffledSubarray(ids).chain((some) =>
  fc.integer({ min: 0, max: some.length }).map((cut) => ({
    holds: new Set(some.slice(0, cut)),
    lacks: new Set(some.slice(cut)),
  })),
);
const nothing = { holds: new Set<string>(), lacks: new Set<string>() };

const namesOf = (way: Alternative) =>
  'doc' in way ? [way.doc] : 'twoOf' in way ? way.twoOf : way.allOf;
/** Whether what was chosen is one of the ways, a member of a class standing for it. */
const meets = (chosen: readonly string[], anyOf: readonly Alternative[]) =>
  anyOf.some((way) =>
    'doc' in way
      ? chosen.length === 1 && [way.doc, ...membersOf(way.doc, documents)].includes(chosen[0] ?? '')
      : JSON.stringify(chosen) === JSON.stringify(namesOf(way)),
  );

describe('chooseDocuments', () => {
  it('meets every requirement with one of its ways', () => {
    fc.assert(
      fc.property(anyList, anyHeld, (list, held) => {
        const ways = chooseDocuments(list, documents, held);
        expect(ways).toHaveLength(list.length);
        const unmet = list.filter((anyOf, index) => !meets(ways[index] ?? [], anyOf));
        expect(unmet).toEqual([]);
      }),
    );
  });

  it('never brings more than taking the first way of each would', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const chosen = new Set(chooseDocuments(list, documents, nothing).flat());
        const naive = new Set(
          list.flatMap(([first]) => (first === undefined ? [] : namesOf(first))),
        );
        expect(chosen.size).toBeLessThanOrEqual(naive.size);
      }),
    );
  });

  it('never chooses what the resident lacks where there is another way', () => {
    fc.assert(
      fc.property(anyList, anyHeld, (list, held) => {
        const ways = chooseDocuments(list, documents, held);
        list.forEach((anyOf, index) => {
          const all = anyOf.flatMap((way) => [
            namesOf(way),
            ...('doc' in way ? membersOf(way.doc, documents).map((id) => [id]) : []),
          ]);
          const isPossible = all.some((way) => way.every((id) => !held.lacks.has(id)));
          const usesLacking = (ways[index] ?? []).some((id) => held.lacks.has(id));
          if (isPossible) expect(usesLacking).toBe(false);
        });
      }),
    );
  });

  it('takes the way that stands first among equally small ones', () => {
    expect(chooseDocuments([[{ doc: 'd' }, { doc: 'e' }]], documents, nothing)).toEqual([['d']]);
  });

  it('prefers what the resident surely has', () => {
    const held = { ...nothing, holds: new Set(['e']) };
    expect(chooseDocuments([[{ doc: 'd' }, { doc: 'e' }]], documents, held)).toEqual([['e']]);
  });

  it('reuses what is brought anyway', () => {
    const list = [[{ doc: 'd' }, { doc: 'e' }], [{ doc: 'e' }]];
    expect(chooseDocuments(list, documents, nothing)).toEqual([['e'], ['e']]);
    expect(chooseDocuments(list.slice(0, 1), documents, nothing, new Set(['e']))).toEqual([['e']]);
  });

  it('ends quickly even for lists no procedure has', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      Array.from({ length: 6 }, (_unused, way) => ({ doc: `paper-${index}-${way}` })),
    );
    const started = performance.now();
    expect(chooseDocuments(many, documents, nothing)).toHaveLength(40);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
