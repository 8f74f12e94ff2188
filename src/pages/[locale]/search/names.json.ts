import type { APIRoute } from 'astro';
import type { Locale } from '#src/domain/locale/locale.ts';
import { localeRoutes } from '#src/views/routes.ts';
import { searchEntries } from '#src/views/search-page.ts';
import { getView } from '#src/views/view.ts';

export const getStaticPaths = () => localeRoutes();

/** The names that search looks through, in one language, loaded when someone searches. */
export const GET: APIRoute = async ({ params }) => {
  const view = await getView(params.locale as Locale);
  return new Response(JSON.stringify(searchEntries(view)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
