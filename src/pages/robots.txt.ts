import { publicUrl, sitePath } from '#src/data/paths.ts';

/** Everything may be read; the sitemap lists it. */
export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${publicUrl(sitePath('/sitemap.xml'))}\n`,
    {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    },
  );
}
