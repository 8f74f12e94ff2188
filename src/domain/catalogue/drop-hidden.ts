import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { idleQuestions } from './idle-questions.ts';

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
    lifeEvents: mapFacts(catalogue.lifeEvents, (facts) =>
      dropFromGuide({ ...facts, seeAlso: keep(facts.seeAlso) }, hidden, catalogue),
    ),
    documents: mapFacts(catalogue.documents, ({ obtainedBy, ...facts }) =>
      obtainedBy === undefined || hidden.has(obtainedBy) ? facts : { ...facts, obtainedBy },
    ),
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

/** A guide without the hidden lines, and without the questions that only they needed. */
function dropFromGuide(
  guide: LifeEvent,
  hidden: ReadonlySet<string>,
  catalogue: Catalogue,
): LifeEvent {
  const rules = guide.rules.filter((rule) => !hidden.has(rule.procedure));
  if (rules.length === guide.rules.length) return guide;
  const idle = idleQuestions({ ...guide, rules }, catalogue);
  const questions = guide.questions.filter(({ question }) => !idle.includes(question));
  return { ...guide, rules, questions };
}

function mapFacts<Facts, Words>(
  entries: ReadonlyMap<string, Entry<Facts, Words>>,
  change: (facts: Facts) => Facts,
): ReadonlyMap<string, Entry<Facts, Words>> {
  return new Map(
    [...entries].map(([id, { facts, words }]) => [id, { facts: change(facts), words }]),
  );
}
