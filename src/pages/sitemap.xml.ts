import { getCatalogue } from '#src/data/catalogue.ts';
import { paths, publicUrl } from '#src/data/paths.ts';
import type { Locale } from '#src/domain/locale/locale.ts';

/** Every page in every language, each with its other languages (sitemaps.org with xhtml:link). */
export async function GET(): Promise<Response> {
  const { city, procedures, lifeEvents, offices } = await getCatalogue();
  const pages: readonly ((locale: Locale) => string)[] = [
    paths.home,
    paths.lifeEvents,
    paths.online,
    paths.offices,
    paths.index,
    paths.notices,
    paths.about,
    paths.changes,
    ...[...lifeEvents.keys()].map((id) => (locale: Locale) => paths.lifeEvent(locale, id)),
    ...[...procedures.keys()].map((id) => (locale: Locale) => paths.procedure(locale, id)),
    ...[...offices.keys()].map((id) => (locale: Locale) => paths.office(locale, id)),
  ];
  const { locales } = city.facts;
  const urls = pages.flatMap((pathIn) => {
    const links = locales
      .map(
        (locale) =>
          `<xhtml:link rel="alternate" hreflang="${locale}" href="${publicUrl(pathIn(locale))}"/>`,
      )
      .join('');
    return locales.map((locale) => `<url><loc>${publicUrl(pathIn(locale))}</loc>${links}</url>`);
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
