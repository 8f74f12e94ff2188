import type { Locale } from '#src/domain/locale/locale.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** How the core names "this municipality", whichever it is. */
const slot = '{city}';

/** Puts the municipality's name into the words of the core, in each language as that language names it. */
export function fillCityName(catalogue: Catalogue): Catalogue {
  const nameIn = (locale: Locale) =>
    pickWords(catalogue.city, locale)?.words.name ?? catalogue.city.facts.name;
  const fillMap = <Facts, Words>(entries: ReadonlyMap<string, Entry<Facts, Words>>) =>
    new Map(
      [...entries].map(([id, entry]) => [id, { facts: entry.facts, words: fillAll(entry.words) }]),
    );
  const fillAll = <Words>(words: Entry<unknown, Words>['words']): Entry<unknown, Words>['words'] =>
    Object.fromEntries(
      Object.entries(words).map(([locale, text]) => [
        locale,
        replaceIn(text, nameIn(locale as Locale)),
      ]),
    ) as Entry<unknown, Words>['words'];
  return {
    ...catalogue,
    procedures: fillMap(catalogue.procedures),
    lifeEvents: fillMap(catalogue.lifeEvents),
    questions: fillMap(catalogue.questions),
    documents: fillMap(catalogue.documents),
    events: fillMap(catalogue.events),
    glossary: fillMap(catalogue.glossary),
    places: fillMap(catalogue.places) as Catalogue['places'],
  };
}

function replaceIn(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.replaceAll(slot, name);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, replaceIn(item, name)]),
  );
}
