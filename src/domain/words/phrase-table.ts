import type { Locale } from '#src/domain/locale/locale.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Translate } from './translate.ts';

/**
 * Phrases from a plain table, with the plural forms of the language (`key_one`, `key_other` …), as
 * i18next keeps them: what the browser uses instead of the whole library. An unknown key shows itself.
 */
export function phraseTable(phrases: Readonly<Record<string, string>>, locale: Locale): Translate {
  const plurals = new Intl.PluralRules(locale === 'ja-simple' ? 'ja' : locale);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? plurals.select(values.count) : undefined;
    const phrase = phrases[`${key}_${form}`] ?? phrases[`${key}_other`] ?? phrases[key] ?? key;
    return fill(phrase, values);
  };
}
