import { getCollection } from 'astro:content';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';

let memo: Promise<Catalogue> | undefined;

/** The catalogue of this build, read from the collections once. */
export function getCatalogue(): Promise<Catalogue> {
  memo ??= read();
  return memo;
}

async function read(): Promise<Catalogue> {
  const [
    procedures,
    lifeEvents,
    questions,
    documents,
    offices,
    notices,
    glossary,
    events,
    places,
    city,
  ] = await Promise.all(
    (
      [
        'procedures',
        'lifeEvents',
        'questions',
        'documents',
        'offices',
        'notices',
        'glossary',
        'events',
        'places',
        'city',
      ] as const
    ).map(entriesOf),
  );
  // The loader stored what the schemas had proved; collections without a schema carry no types.
  return {
    procedures,
    lifeEvents,
    questions,
    documents,
    offices,
    notices,
    glossary,
    events,
    places,
    city: city?.get('city'),
  } as unknown as Catalogue;
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
