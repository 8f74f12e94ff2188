import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '#tests/helpers/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const locales = ['ja', 'ja-simple', 'en'];
const pageTypes = {
  home: '',
  guide: 'life-events/moving-in/',
  'guide after a death': 'life-events/bereavement/',
  'life events': 'life-events/',
  procedure: 'procedures/moving-in-notification/',
  offices: 'offices/',
  office: 'offices/subaru-ward-office/',
  online: 'online/',
  index: 'index/',
  search: 'search/?q=1012',
  notices: 'notices/',
  changes: 'changes/',
  about: 'about/',
};
const everyPage = locales.flatMap((locale) =>
  Object.entries(pageTypes).map(([name, path]): [string, string] => [
    `${name} (${locale})`,
    `/${locale}/${path}`,
  ]),
);

describe('every page type in every language', () => {
  it.each([
    ...everyPage,
    ['not found', '/no-such-page/'],
    ['short address', '/p/1012/'],
    ['coverage', '/staff/coverage/'],
  ])('%s has no accessibility violation that axe finds', async (_, path) => {
    const { page, context, errors } = await site.open(path);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    // An unknown address answers 404, which the browser reports as an error of its own.
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await context.close();
  });

  it.each(everyPage)('%s needs no sideways scrolling at 320 pixels', async (_, path) => {
    const { page, context } = await site.open(path, { viewport: { width: 320, height: 640 } });
    const [content = 0, window = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window);
    await context.close();
  });

  it.each(everyPage)('%s asks nothing of any other server', async (_, path) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(site.url('/')) && !address.startsWith('data:')) foreign.push(address);
    });
    await page.goto(site.url(path), { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('the language of pages', () => {
  it.each(everyPage.filter(([name]) => !name.startsWith('search')))(
    '%s names it and links its twins',
    (_, path) => {
      const html = readFileSync(`dist${path}index.html`, 'utf8');
      const locale = path.split('/')[1] ?? '';
      expect(html).toMatch(new RegExp(`<html lang="${locale}"`));
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${path}"`));
      for (const other of locales) {
        expect(html).toContain(`hreflang="${other}"`);
        expect(html).toMatch(new RegExp(`href="[^"]*${path.replace(locale, other)}"`));
      }
    },
  );
});

describe('pages that only inform', () => {
  it.each([
    '/ja/',
    '/ja/procedures/moving-in-notification/',
    '/en/offices/',
    '/ja-simple/index/',
    '/ja/online/',
  ])('%s ships no JavaScript', (path) => {
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    expect(html).not.toMatch(/<script|<link[^>]+modulepreload/);
  });
});

describe('furigana', () => {
  it('stands over words of easy Japanese, and is absent from titles and names for assistive technology', () => {
    const html = readFileSync(
      'dist/ja-simple/procedures/moving-in-notification/index.html',
      'utf8',
    );
    expect(html).toContain('<ruby>');
    expect(/<title>([^<]*)</.exec(html)?.[1]).not.toMatch(/\([ぁ-ん]+\)/);
    const labels = [...html.matchAll(/(?:aria-label|content|alt)="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(labels.filter((label) => /[一-龠]\([ぁ-ん]+\)/.test(label ?? ''))).toEqual([]);
  });

  it('never appears as raw notation on any easy page', () => {
    const html = readFileSync('dist/ja-simple/life-events/moving-in/index.html', 'utf8');
    const visible = html.replace(/<astro-island[^>]*>/g, '').replace(/<[^>]+>/g, '');
    expect(visible).not.toMatch(/[一-龠]\([ぁ-ん]+\)/);
  });
});

describe('search', () => {
  it('finds a procedure by a word of the resident and shows what matched', async () => {
    const { page, context, errors } = await site.open('/en/search/?q=juminhyo');
    const first = page.locator('.results li').first();
    await expect.poll(() => first.innerText()).toContain('1032');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('says that nothing was found and where else to look', async () => {
    const { page, context } = await site.open('/ja/search/?q=qqqqzzzz');
    await expect
      .poll(() => page.locator('.search-results').innerText())
      .toContain('見つかりませんでした');
    await context.close();
  });

  it('treats hostile input as text', async () => {
    const { page, context, errors } = await site.open(
      `/ja/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await expect.poll(() => page.locator('[role=status]').innerText()).not.toBe('');
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('short addresses', () => {
  it('lead from the number on paper to the procedure', async () => {
    const { page, context } = await site.open('/p/1012/');
    await page.waitForURL('**/ja/procedures/moving-in-notification/');
    await context.close();
  });
});
