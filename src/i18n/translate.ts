import { createInstance, type TFunction } from 'i18next';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { Translate } from '#src/domain/words/translate.ts';
import en from './strings/en.json' with { type: 'json' };
import ja from './strings/ja.json' with { type: 'json' };
import jaSimple from './strings/ja-simple.json' with { type: 'json' };

/** A phrase of the interface. `ja.json` is the source of all keys; plural suffixes are not part of them. */
export type PhraseKey = keyof typeof ja extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : Key
  : never;

/** Phrases per edition, flat and with dotted keys. Editions without a file show easy Japanese. */
export const phrases: Partial<Record<Locale, Readonly<Record<string, string>>>> = {
  ja,
  'ja-simple': jaSimple,
  en,
};

/** Plural rules for easy Japanese are those of Japanese; i18next looks them up by language tag. */
const i18n = createInstance();
void i18n.init({
  lng: 'ja',
  resources: Object.fromEntries(Object.entries(phrases).map(([locale, ui]) => [locale, { ui }])),
  ns: ['ui'],
  defaultNS: 'ui',
  fallbackLng: ['ja'],
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  load: 'currentOnly',
  interpolation: { escapeValue: false },
  returnNull: false,
  missingKeyHandler: (_languages, _namespace, key: string) => {
    throw new Error(`translate: "${key}" is not in src/i18n/strings/ja.json`);
  },
  saveMissing: true,
});

const translators = new Map<Locale, TFunction>();

/** The phrases of one edition. Throws for a key that `ja.json` does not have. */
export function translator(
  locale: Locale,
): (key: PhraseKey, values?: Parameters<Translate>[1]) => string {
  const t = translators.get(locale) ?? i18n.getFixedT(locale, 'ui');
  translators.set(locale, t);
  return (key, values) => t(key, { ...values });
}

/** The same for callers that build keys from data, such as `deadline.` plus its kind. */
export function looseTranslator(locale: Locale): Translate {
  const t = translator(locale);
  return (key, values) => t(key as PhraseKey, values);
}
