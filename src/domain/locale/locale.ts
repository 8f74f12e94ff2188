/** Every edition the portal knows, in the order the language list shows them (BCP 47 tags). */
export const locales = [
  'ja',
  'ja-simple',
  'en',
  'zh-Hans',
  'vi',
  'ko',
  'ne',
  'fil',
  'id',
  'pt-BR',
  'my',
  'zh-Hant',
  'th',
  'es',
] as const;

/** A BCP 47 tag of an edition. `ja-simple` is easy Japanese (やさしい日本語), a registered variant. */
export type Locale = (typeof locales)[number];

/** The edition every other one is made from; its words are authoritative. */
export const sourceLocale = 'ja' satisfies Locale;

/** What each edition calls itself, shown in the language list with its own `lang`. */
export const nativeNames: Readonly<Record<Locale, string>> = {
  ja: '日本語',
  'ja-simple': 'やさしい日本語',
  en: 'English',
  'zh-Hans': '简体中文',
  vi: 'Tiếng Việt',
  ko: '한국어',
  ne: 'नेपाली',
  fil: 'Filipino',
  id: 'Bahasa Indonesia',
  'pt-BR': 'Português',
  my: 'မြန်မာဘာသာ',
  'zh-Hant': '繁體中文',
  th: 'ภาษาไทย',
  es: 'Español',
};

/** Whether a text names an edition of the portal. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** Whether an edition is written in Japanese (standard or easy). */
export function isJapanese(locale: Locale): boolean {
  return locale === 'ja' || locale === 'ja-simple';
}

/**
 * The editions to try when a text is missing, best first. Easy Japanese is tried before standard
 * Japanese for foreign readers, and English is never put in another language's place.
 */
export function fallbackLocales(locale: Locale): readonly Locale[] {
  if (locale === 'ja') return ['ja'];
  return locale === 'ja-simple' ? ['ja-simple', 'ja'] : [locale, 'ja-simple', 'ja'];
}
