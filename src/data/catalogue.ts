import { getCollection } from 'astro:content';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';

/** The collections of `src/content.config.ts` that hold many entries; the city is a single one. */
const names = [
  'procedures',
  'lifeEvents',
  'questions',
  'documents',
  'offices',
  'notices',
  'glossary',
  'events',
  'places',
] as const satisfies readonly (keyof Catalogue)[];

let memo: Promise<Catalogue> | undefined;

/** The catalogue of this build, read from the collections once. */
export function getCatalogue(): Promise<Catalogue> {
  memo ??= read();
  return memo;
}

async function read(): Promise<Catalogue> {
  const maps = await Promise.all(names.map(async (name) => [name, await entriesOf(name)] as const));
  const city = (await entriesOf('city')).get('city');
  // The loader stored what the schemas had proved; collections without a schema carry no types.
  return { ...Object.fromEntries(maps), city } as unknown as Catalogue;
}

async function entriesOf(name: keyof Catalogue): Promise<ReadonlyMap<string, unknown>> {
  // Collections without a schema have no generated types.
  const entries = (await getCollection(name as never)) as readonly {
    readonly id: string;
    readonly data: unknown;
  }[];
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map(({ id, data }) => [id, data]));
}
