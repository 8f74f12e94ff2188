import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose tests need nothing but Node. */
const unitFolders = '{architecture,catalogue,domain,i18n,search,stories,styles,tools}';

/**
 * - `unit`: rules, content loading and commands; seconds
 * - `components`: every component with its examples, rendered by Astro
 * - `site`: the built pages in a real browser, one file at a time
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [`tests/${unitFolders}/**/*.test.ts`],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      getViteConfig(
        {
          root,
          test: {
            name: 'components',
            include: ['tests/components/**/*.test.ts'],
            testTimeout: 20_000,
          },
        },
        { root, configFile: false, logLevel: 'error' },
      ),
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
