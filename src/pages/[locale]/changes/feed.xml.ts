import type { APIRoute } from 'astro';
import { paths, publicUrl } from '#src/data/paths.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import { stripRuby } from '#src/domain/text/ruby.ts';
import { changeEntries } from '#src/views/change-entries.ts';
import { localeRoutes } from '#src/views/routes.ts';
import { getView } from '#src/views/view.ts';

export const getStaticPaths = () => localeRoutes();

/** Entries of the feed; older ones stay on the page. */
const shown = 50;

/** "What changed" as an Atom feed (RFC 4287). */
export const GET: APIRoute = async ({ params }) => {
  const view = await getView(params.locale as Locale);
  const entries = changeEntries(view).slice(0, shown);
  const self = publicUrl(paths.changesFeed(view.locale));
  const page = publicUrl(paths.changes(view.locale));
  const items = entries.map(
    (entry) => `<entry>
<id>${page}#${entry.id}</id>
<title>${escapeXml(`${entry.title}: ${entry.day}`)}</title>
<updated>${entry.date}T00:00:00+09:00</updated>
<link href="${publicUrl(entry.href)}"/>
<content type="text">${escapeXml([entry.text, entry.unverified].filter(Boolean).join(' '))}</content>
</entry>`,
  );
  const newest = entries.at(0)?.date ?? view.asOf;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.locale}">
<id>${page}</id>
<title>${escapeXml(view.t('changes.title'))}</title>
<updated>${newest}T00:00:00+09:00</updated>
<link rel="self" href="${self}"/>
<link href="${page}"/>
<author><name>${escapeXml(view.catalogue.city.words[view.locale]?.name ?? view.catalogue.city.facts.name)}</name></author>
${items.join('\n')}
</feed>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

function escapeXml(text: string): string {
  return stripRuby(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
