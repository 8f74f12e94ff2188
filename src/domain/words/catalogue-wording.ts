import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { OptionWords, QuestionWords } from '#src/domain/question/question.ts';
import { pickWords } from './pick-words.ts';
import type { Translate } from './translate.ts';
import type { Wording } from './wording.ts';

/** The sentences-from-facts of one language, over the names in the catalogue. */
export function catalogueWording(catalogue: Catalogue, locale: Locale, t: Translate): Wording {
  return {
    locale,
    t,
    question: (id) => questionWords(catalogue, id, locale),
    eventName: (id) => nameOf(catalogue.events.get(id), locale) ?? id,
    documentName: (id) => nameOf(catalogue.documents.get(id), locale) ?? id,
  };
}

function nameOf(
  entry: Parameters<typeof pickWords<{ readonly name: string }>>[0] | undefined,
  locale: Locale,
): string | undefined {
  return entry === undefined ? undefined : pickWords(entry, locale)?.words.name;
}

/** The words of a question; wards are named by the city, each as its own sentence. */
export function questionWords(catalogue: Catalogue, id: string, locale: Locale): QuestionWords {
  const entry = catalogue.questions.get(id);
  const words = (entry && pickWords(entry, locale)?.words) ?? { label: id, options: {} };
  if (entry?.facts.optionsFrom !== 'wards') return words;
  const names = pickWords(catalogue.city, locale)?.words.wards ?? {};
  const options = catalogue.city.facts.wards.map(({ id: ward, name }): [string, OptionWords] => {
    const label = names[ward] ?? name;
    return [ward, { label, case: label, fact: label }];
  });
  return { ...words, options: Object.fromEntries(options) };
}
