import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createStaticServer } from '#src/tools/static-server.ts';
import { launchBrowser } from './browser.ts';

/** The built site on a local address, with a browser to look at it. */
export interface TestSite {
  readonly url: (path: string) => string;
  readonly browser: Browser;
  /** A page in a fresh context; console errors and script errors are collected in `errors`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: readonly string[];
}

/** Serves `dist` and starts the browser; call once per test file. */
export async function openSite(dist = 'dist', base = '/'): Promise<TestSite> {
  const server = createStaticServer(dist, base).listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  const url = (path: string) => `http://localhost:${port}${path}`;
  return {
    url,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(url(path), { waitUntil: 'networkidle' });
      return { page, context, errors };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
