import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Parts of Pagefind's output that serve its own interface, which this site does not use. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * The full-text index of a built site, written to `<dist>/pagefind`: one per language of the pages.
 * Throws with Pagefind's own words when anything could not be indexed.
 */
export async function buildFullTextIndex(dist: string): Promise<void> {
  const { index, errors } = await createIndex({
    writePlayground: false,
    // Readings over kanji are for the eye; in the index they would split words.
    excludeSelectors: ['rt', 'rp', 'nav', 'noscript', '.guide-form'],
  });
  if (index === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  for (const name of unused) rmSync(join(dist, 'pagefind', name), { force: true });
}
