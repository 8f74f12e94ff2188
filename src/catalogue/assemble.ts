import { z } from 'astro/zod';
import type { Catalogue, Entry } from '#src/domain/catalogue/catalogue.ts';
import { mergeOverlay } from '#src/domain/catalogue/merge-overlay.ts';
import type { Provenance } from '#src/domain/evidence/evidence.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { Problem } from '#src/domain/problem/problem.ts';
import { text } from '#src/schemas/common.ts';
import { type Kind, type KindName, kinds } from './kinds.ts';
import type { Layered, RawKind, Source } from './place-files.ts';
import { schemaProblems } from './schema-problems.ts';

interface Assembled {
  readonly entries: Record<KindName, Map<string, Entry<unknown, unknown>>>;
  readonly problems: Problem[];
  /** Procedures the city does not offer; mentions of them are dropped without complaint. */
  readonly hidden: ReadonlySet<string>;
}

/** Merges the overlay over the core, checks shapes, and joins facts with their words. */
export function assemble(raw: Readonly<Record<KindName, RawKind>>): Assembled {
  const problems: Problem[] = [];
  const hidden = new Set<string>();
  const entries = {} as Assembled['entries'];
  for (const name of Object.keys(kinds) as KindName[]) {
    entries[name] = assembleKind(name, raw[name], problems, hidden);
  }
  return { entries, problems, hidden };
}

function assembleKind(
  name: KindName,
  raw: RawKind,
  problems: Problem[],
  hidden: Set<string>,
): Map<string, Entry<unknown, unknown>> {
  const kind: Kind = kinds[name];
  const result = new Map<string, Entry<unknown, unknown>>();
  const ids = kind.shape === 'words' ? raw.words.keys() : raw.facts.keys();
  for (const id of [...ids].sort()) {
    const layered = raw.facts.get(id) ?? {};
    const hide = hideOf(layered.city);
    if (hide === true) {
      hidden.add(id);
      if (layered.core === undefined) problems.push(nothingToHide(id, layered.city));
      continue;
    }
    if (hide !== undefined && hide !== false) problems.push(badHide(hide, layered.city));
    const facts = kind.facts === undefined ? { id } : mergeFacts(id, layered, kind.facts, problems);
    const words = mergeWords(raw.words.get(id) ?? new Map<Locale, Layered>(), kind.words, problems);
    if (facts !== undefined) result.set(id, { facts, words });
  }
  // Where there is only one entry, the words need no other reason than that its file is missing or broken.
  if (kind.shape === 'single') return result;
  for (const [id, byLocale] of raw.words) {
    if (!result.has(id) && !hidden.has(id)) problems.push(...wordsWithoutFacts(id, byLocale, raw));
  }
  return result;
}

/** The city's word on hiding an entry of the core, if it says any. */
function hideOf(source: Source | undefined): unknown {
  const data = source?.data;
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'hide')
    ? (data as { hide: unknown }).hide
    : undefined;
}

/** YAML 1.2 reads `yes` as a text, and the entry would stay on the site. */
function badHide(hide: unknown, source: Source | undefined): Problem {
  return {
    file: source?.file ?? '',
    path: 'hide',
    code: 'unknown-value',
    message: `「${typeof hide === 'string' ? hide.slice(0, 60) : '…'}」は使えません`,
    hint: '使える値: true, false',
  };
}

function nothingToHide(id: string, source: Source | undefined): Problem {
  return {
    file: source?.file ?? '',
    path: 'hide',
    code: 'nothing-to-remove',
    message: `隠そうとしている「${id}」が、全国共通の内容（core）にありません`,
    hint: 'id のつづりを確かめるか、このファイルを消してください',
  };
}

/** Words whose facts exist but are broken are not reported a second time. */
function wordsWithoutFacts(id: string, byLocale: Map<Locale, Layered>, raw: RawKind): Problem[] {
  if (raw.facts.has(id)) return [];
  return [...byLocale.values()].flatMap((layered) =>
    Object.values(layered).map((source) => ({
      file: source.file,
      path: source.prefix,
      code: 'words-without-facts',
      message: `「${id}」の言葉がありますが、内容（事実）のファイルがありません`,
      hint: 'id のつづりを確かめるか、内容のファイルを作ってください',
    })),
  );
}

function mergeFacts(id: string, layered: Layered, schema: z.ZodType, problems: Problem[]): unknown {
  const { core, city } = layered;
  const base = core ?? city;
  if (base === undefined) return undefined;
  const merged =
    core !== undefined && city !== undefined
      ? mergeOverlay(core.data, withoutHide(city.data) ?? {})
      : {
          value: city === undefined ? base.data : withoutHide(base.data),
          cityPaths: [],
          problems: [],
        };
  const fileOf = (path: string) =>
    city !== undefined && merged.cityPaths.some((own) => path.startsWith(own))
      ? city.file
      : base.file;
  problems.push(
    ...merged.problems.map((problem) => ({ file: city?.file ?? base.file, ...problem })),
  );
  const parsed = schema.safeParse(merged.value);
  if (!parsed.success) {
    problems.push(...schemaProblems(parsed.error.issues, merged.value, keysOf(schema), fileOf));
    return undefined;
  }
  const provenance: Provenance[] = [
    { path: '', layer: core === undefined ? 'city' : 'core', file: base.file },
    ...merged.cityPaths.map((path) => ({ path, layer: 'city' as const, file: city?.file ?? '' })),
  ];
  return { id, ...(parsed.data as object), provenance };
}

function withoutHide(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'hide')) return data;
  const { hide: _, ...rest } = data as Record<string, unknown>;
  return rest;
}

function mergeWords(
  byLocale: Map<Locale, Layered>,
  schema: z.ZodType,
  problems: Problem[],
): Partial<Record<Locale, unknown>> {
  const words: Partial<Record<Locale, unknown>> = {};
  for (const [locale, { core, city }] of byLocale) {
    const base = core ?? city;
    if (base === undefined) continue;
    const merged =
      core !== undefined && city !== undefined
        ? mergeOverlay(core.data, city.data ?? {})
        : { value: base.data, cityPaths: [] };
    const top = city ?? base;
    const parsed = schema.safeParse(merged.value ?? {});
    if (parsed.success) {
      const body = [core?.body, city?.body].filter(Boolean).join('\n\n');
      problems.push(...checkBodies([core, city]));
      words[locale] = base.file.endsWith('.md')
        ? { ...(parsed.data as object), body }
        : parsed.data;
      continue;
    }
    const found = schemaProblems(parsed.error.issues, merged.value, keysOf(schema), (path) =>
      merged.cityPaths.some((own) => path.startsWith(own)) ? top.file : base.file,
    );
    problems.push(
      ...found.map((problem) => ({
        ...problem,
        path: [base.prefix, problem.path].filter(Boolean).join('.'),
      })),
    );
  }
  return words;
}

/** The text below the front matter is held to the same rules as every other text. */
function checkBodies(sources: readonly (Source | undefined)[]): Problem[] {
  return sources.flatMap((source) => {
    if (source === undefined || source.body === '') return [];
    const parsed = text.safeParse(source.body);
    return (parsed.error?.issues ?? []).map(({ message }) => ({
      file: source.file,
      path: '本文',
      code: 'invalid-text',
      message,
    }));
  });
}

interface JsonSchema {
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What the values of a map by id look like. */
  readonly additionalProperties?: unknown;
}

/** Field names that a schema knows at a path, for "did you mean". */
function keysOf(schema: z.ZodType): (path: readonly PropertyKey[]) => readonly string[] {
  return (path) => {
    let at: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
    for (const key of path) {
      const node = at as JsonSchema | undefined;
      at =
        typeof key === 'number'
          ? node?.items
          : (node?.properties?.[String(key)] ?? node?.additionalProperties);
    }
    return Object.keys((at as JsonSchema | undefined)?.properties ?? {});
  };
}

/** The entries as the typed catalogue. Safe once the schemas have passed: they prove these types. */
export function toCatalogue(entries: Assembled['entries']): Catalogue | undefined {
  const city = entries.city.get('city');
  if (city === undefined) return undefined;
  return {
    city,
    procedures: entries.procedures,
    lifeEvents: entries['life-events'],
    questions: entries.questions,
    documents: entries.documents,
    offices: entries.offices,
    notices: entries.notices,
    glossary: entries.glossary,
    events: entries.events,
    places: entries.places,
  } as unknown as Catalogue;
}
