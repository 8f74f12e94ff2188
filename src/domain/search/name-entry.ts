import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import { stripRuby } from '#src/domain/text/ruby.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';

/** Something that can be found by its names. */
export interface NameEntry {
  readonly id: string;
  readonly kind: 'procedure' | 'life-event';
  /** The number on the plate; life events have none. */
  readonly number?: number;
  /** What the reader sees, in the reader's language. */
  readonly title: string;
  /** Every name it goes by: official name, reading, titles and aliases of all published languages. */
  readonly names: readonly string[];
}

/** The names of everything in the catalogue, for one language of readers. */
export function nameEntries(catalogue: Catalogue, locale: Locale): readonly NameEntry[] {
  const procedures = [...catalogue.procedures.values()].map(({ facts, words }): NameEntry => ({
    id: facts.id,
    kind: 'procedure',
    number: facts.number,
    title: stripRuby(pickWords({ words }, locale)?.words.title ?? facts.name),
    names: unique([
      facts.name,
      facts.reading,
      ...Object.values(words).flatMap(({ title, aliases }) => [title, ...aliases]),
    ]),
  }));
  const events = [...catalogue.lifeEvents.values()].map(({ facts, words }): NameEntry => ({
    id: facts.id,
    kind: 'life-event',
    title: stripRuby(pickWords({ words }, locale)?.words.title ?? facts.id),
    names: unique(Object.values(words).flatMap(({ title, aliases }) => [title, ...aliases])),
  }));
  return [...procedures, ...events];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(stripRuby))];
}
