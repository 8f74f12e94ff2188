import type { Wording as Text } from '#src/components/text/wording.ts';
import type { Alternative } from '#src/domain/document/requirement.ts';
import type { Counter, Office } from '#src/domain/office/office.ts';
import type { Place, Procedure } from '#src/domain/procedure/procedure.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { textOf, type View } from './view.ts';

/** Short names of things in the reader's language. */
export function procedureTitle(id: string, view: View): Text {
  return textOf(view.catalogue.procedures.get(id), view, (words) => words.title) ?? id;
}

export function officeName(office: Office, view: View): Text {
  return textOf(view.catalogue.offices.get(office.id), view, (words) => words.name) ?? office.name;
}

export function placeName(place: Place, view: View): Text {
  return textOf(view.catalogue.places.get(place), view, (words) => words.name) ?? place;
}

export function sectionName(id: string, view: View): string {
  const { city } = view.catalogue;
  const own = pickWords(city, view.locale)?.words.sections[id];
  return own ?? city.facts.sections.find((section) => section.id === id)?.name ?? id;
}

/** `1階3番`, in the words of the language. */
export function counterPlace(counter: Counter, { t }: View): string {
  const floor =
    counter.floor < 0
      ? t('office.basement', { floor: -counter.floor })
      : t('office.floor', { floor: counter.floor });
  return t('guide.stop', { floor, counter: t('office.counter', { number: counter.number }) });
}

/** One way to meet a requirement, as words: a document, two of several, or all of several. */
export function alternativeName(alternative: Alternative, view: View): string {
  const nameOf = (id: string) => view.wording.documentName(id);
  if ('doc' in alternative) return nameOf(alternative.doc);
  const ids = 'twoOf' in alternative ? alternative.twoOf : alternative.allOf;
  const names = joinList(ids.map(nameOf), view);
  return 'twoOf' in alternative
    ? view.t('procedure.requirement.two-of', { documents: names })
    : names;
}

/** Names one after the other, as the language lists things. */
export function joinList(items: readonly string[], { locale }: View): string {
  if (locale === 'ja' || locale === 'ja-simple') return items.join('、');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** Life events a procedure belongs to that have a guide. */
export function guidesOf(procedure: Procedure, { catalogue }: View): readonly string[] {
  return procedure.lifeEvents.filter((id) => catalogue.lifeEvents.has(id));
}
