import type { Entry } from '#src/domain/catalogue/catalogue.ts';
import { fallbackLocales, type Locale } from '#src/domain/locale/locale.ts';

/** Words with the language they are really in, so that a fallback can be marked with its own `lang`. */
export interface PickedWords<Words> {
  readonly words: Words;
  readonly locale: Locale;
}

/** The words of an entry in the wanted language, else in easy or standard Japanese; never in English. */
export function pickWords<Words>(
  entry: Pick<Entry<unknown, Words>, 'words'>,
  locale: Locale,
): PickedWords<Words> | undefined {
  for (const candidate of fallbackLocales(locale)) {
    const words = entry.words[candidate];
    if (words !== undefined) return { words, locale: candidate };
  }
  return undefined;
}
