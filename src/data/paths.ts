import type { Locale } from '#src/domain/locale/locale.ts';

/** Base path of the site without the slash at its end, e.g. `/tetsuzuki`; empty at the root. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address below the base path, from a path that starts with `/`. */
export function sitePath(path: `/${string}`): string {
  return `${base}${path}`;
}

/** The addresses of every kind of page. They are stable: people print them. */
export const paths = {
  home: (locale: Locale) => sitePath(`/${locale}/`),
  lifeEvents: (locale: Locale) => sitePath(`/${locale}/life-events/`),
  lifeEvent: (locale: Locale, id: string) => sitePath(`/${locale}/life-events/${id}/`),
  procedure: (locale: Locale, id: string) => sitePath(`/${locale}/procedures/${id}/`),
  offices: (locale: Locale) => sitePath(`/${locale}/offices/`),
  office: (locale: Locale, id: string) => sitePath(`/${locale}/offices/${id}/`),
  online: (locale: Locale) => sitePath(`/${locale}/online/`),
  index: (locale: Locale) => sitePath(`/${locale}/index/`),
  search: (locale: Locale) => sitePath(`/${locale}/search/`),
  notices: (locale: Locale) => sitePath(`/${locale}/notices/`),
  changes: (locale: Locale) => sitePath(`/${locale}/changes/`),
  changesFeed: (locale: Locale) => sitePath(`/${locale}/changes/feed.xml`),
  about: (locale: Locale) => sitePath(`/${locale}/about/`),
  short: (number: number) => sitePath(`/p/${number}/`),
};

/** The full public address of a path that `paths` made. */
export function publicUrl(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
