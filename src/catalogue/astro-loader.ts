import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { formatProblem } from '#src/domain/problem/problem.ts';
import { contentDir } from './content-dir.ts';
import { type Loaded, loadCatalogue } from './load-catalogue.ts';

/** All collections come from one reading of the tree. */
let loaded: Loaded | undefined;

/**
 * Fills one collection from the catalogue. Broken content stops the build with every problem, because
 * Astro alone would end at the first and would let dangling ids pass.
 */
export function catalogueLoader(name: keyof Catalogue): Loader {
  return {
    name: `catalogue-${name}`,
    load: async ({ store, parseData, watcher }) => {
      watcher?.add(resolve(contentDir()));
      watcher?.on('all', () => {
        loaded = undefined;
      });
      loaded ??= loadCatalogue(contentDir());
      const { catalogue, problems } = loaded;
      if (catalogue === undefined || problems.length > 0) {
        throw new Error(
          `内容に ${problems.length} 件の問題があります。\n\n${problems.map(formatProblem).join('\n\n')}`,
        );
      }
      store.clear();
      const part = catalogue[name];
      const entries: Iterable<[string, object]> = part instanceof Map ? part : [[name, part]];
      for (const [id, entry] of entries) {
        const data = await parseData({ id, data: entry as Record<string, unknown> });
        store.set({ id, data });
      }
    },
  };
}
