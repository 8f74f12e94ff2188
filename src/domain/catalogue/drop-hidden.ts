import type { Catalogue, Entry } from './catalogue.ts';

/**
 * Takes what a city hides out of every list that the core wrote, so that hiding one procedure needs no
 * further edits. Dangling ids that nobody hid stay, and are reported by the checks.
 */
export function dropHidden(catalogue: Catalogue, hidden: ReadonlySet<string>): Catalogue {
  if (hidden.size === 0) return catalogue;
  const keep = (ids: readonly string[]) => ids.filter((id) => !hidden.has(id));
  return {
    ...catalogue,
    procedures: mapFacts(catalogue.procedures, (facts) => ({
      ...facts,
      lifeEvents: keep(facts.lifeEvents),
      requires: keep(facts.requires),
      related: keep(facts.related),
    })),
    lifeEvents: mapFacts(catalogue.lifeEvents, (facts) => ({
      ...facts,
      seeAlso: keep(facts.seeAlso),
      rules: facts.rules.filter((rule) => !hidden.has(rule.procedure)),
    })),
    notices: mapFacts(catalogue.notices, (facts) => ({
      ...facts,
      procedures: keep(facts.procedures),
    })),
    city: {
      ...catalogue.city,
      facts: { ...catalogue.city.facts, popular: keep(catalogue.city.facts.popular) },
    },
  };
}

function mapFacts<Facts, Words>(
  entries: ReadonlyMap<string, Entry<Facts, Words>>,
  change: (facts: Facts) => Facts,
): ReadonlyMap<string, Entry<Facts, Words>> {
  return new Map(
    [...entries].map(([id, { facts, words }]) => [id, { facts: change(facts), words }]),
  );
}
