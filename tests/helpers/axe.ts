import axe from 'axe-core';
import { JSDOM } from 'jsdom';

const page = (body: string) =>
  `<!doctype html><html lang="ja"><head><title>Example</title></head><body><main><h1>Example</h1>${body}</main></body></html>`;

/**
 * What axe finds in a piece of a page, or in a whole one, as `rule: element`. Contrast and the size
 * of targets need a real browser and are checked on built pages; rules about whole pages are left
 * out for pieces.
 */
export async function findViolations(html: string): Promise<readonly string[]> {
  const isPage = html.includes('<html');
  const { window } = new JSDOM(isPage ? html : page(html), { runScripts: 'outside-only' });
  window.eval(axe.source);
  const { violations } = await (window as typeof window & { axe: typeof axe }).axe.run(
    window.document,
    {
      rules: {
        'color-contrast': { enabled: false },
        'target-size': { enabled: false },
        'page-has-heading-one': { enabled: false },
        'heading-order': { enabled: isPage },
        'landmark-banner-is-top-level': { enabled: isPage },
        'landmark-contentinfo-is-top-level': { enabled: isPage },
        'landmark-complementary-is-top-level': { enabled: isPage },
        'skip-link': { enabled: isPage },
      },
    },
  );
  window.close();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
