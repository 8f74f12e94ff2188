import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** `SITE_URL` and `BASE_PATH` set the public address; the defaults suit a look on one's own machine. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [preact()],
  // One style sheet for the whole site: it is small, and one request serves every page after the first.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
