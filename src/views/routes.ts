import { getCatalogue } from '#src/data/catalogue.ts';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { Locale } from '#src/domain/locale/locale.ts';

/** Every published language, as the routes of one page. */
export async function localeRoutes() {
  const { city } = await getCatalogue();
  return city.facts.locales.map((locale) => ({ params: { locale } }));
}

/** Every entry of a kind in every published language. */
export async function entryRoutes(kind: 'procedures' | 'lifeEvents' | 'offices') {
  const catalogue: Catalogue = await getCatalogue();
  return catalogue.city.facts.locales.flatMap((locale: Locale) =>
    [...catalogue[kind].keys()].map((id) => ({ params: { locale, id } })),
  );
}
