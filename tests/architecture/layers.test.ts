import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

/** What a room may import: other rooms, and packages. `own` is the room itself and is always allowed. */
interface Room {
  readonly rooms: readonly string[];
  /** Exact names, or a prefix that ends in `*`. */
  readonly packages: readonly string[];
  /** Rooms and packages of which only types may be used: nothing of them runs here. */
  readonly typesOnly?: readonly string[];
  /** Why, for whoever reads the failure. */
  readonly because: string;
}

const rooms: Readonly<Record<string, Room>> = {
  domain: {
    rooms: [],
    packages: [],
    because: 'the rules of the city run anywhere and are tested in milliseconds',
  },
  schemas: {
    rooms: ['domain'],
    packages: ['astro/zod'],
    because: 'a schema says how content is written and proves that it fits the domain',
  },
  holidays: {
    rooms: [],
    packages: ['@holiday-jp/holiday_jp'],
    because: 'the large table of public holidays is read here and nowhere else',
  },
  catalogue: {
    rooms: ['domain', 'schemas', 'holidays'],
    packages: ['node:*', 'yaml', 'astro/zod'],
    typesOnly: ['astro/loaders'],
    because: 'content is read without Astro, so that commands and tests can do it too',
  },
  i18n: {
    rooms: ['domain'],
    packages: ['i18next'],
    because: 'words of the interface know no pages',
  },
  search: {
    rooms: ['domain'],
    packages: ['fuse.js'],
    because: 'the same search runs in the browser, in commands and in tests',
  },
  data: {
    rooms: ['domain', 'catalogue'],
    packages: ['astro:content'],
    because: 'it is the one door to the content collections',
  },
  islands: {
    rooms: ['domain', 'search'],
    packages: ['preact', 'preact/*'],
    because: 'every byte goes to phones; words arrive translated, as props',
  },
  views: {
    rooms: ['domain', 'i18n', 'data', 'catalogue', 'holidays', 'components'],
    packages: ['micromark'],
    typesOnly: ['islands'],
    because: 'a view turns the catalogue into the props of components and renders nothing',
  },
  components: {
    rooms: ['domain', 'i18n', 'islands', 'styles'],
    packages: ['astro/types'],
    because: 'a component shows its props, wherever they come from',
  },
  layouts: {
    rooms: ['domain', 'i18n', 'data', 'views', 'islands', 'components', 'styles'],
    packages: [],
    because: 'a layout is the frame around components',
  },
  pages: {
    rooms: [
      'domain',
      'schemas',
      'holidays',
      'catalogue',
      'i18n',
      'search',
      'data',
      'islands',
      'views',
      'components',
      'layouts',
      'styles',
    ],
    packages: ['astro', 'astro:content'],
    because: 'pages put everything together, except for the commands',
  },
  tools: {
    rooms: ['domain', 'schemas', 'catalogue', 'holidays', 'i18n', 'search'],
    packages: ['*'],
    because: 'commands work on content and built pages, not on Astro components',
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|astro)$/.test(path))
  .sort();

const statement =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s+)?['"](?<from>[^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

/** What a source text imports. Names that are all marked `type` leave nothing behind at run time. */
function importsOf(file: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [...code.matchAll(statement)].map(({ groups }) => ({
    file,
    target: groups?.from ?? '',
    isTypeOnly: groups?.type !== undefined || onlyTypes(groups?.names),
  }));
  const later = [...code.matchAll(dynamic)].map(({ groups }) => ({
    file,
    target: groups?.from ?? '',
    isTypeOnly: false,
  }));
  return [...found, ...later];
}

function onlyTypes(names: string | undefined): boolean {
  const list = /^\{([^}]*)\}$/
    .exec(names?.trim() ?? '')?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return (
    list !== undefined && list.length > 0 && list.every((name) => name.trim().startsWith('type '))
  );
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** What is wrong with an import, as a sentence that says how to mend it; nothing if all is well. */
function slipOf({ file, target, isTypeOnly }: Import): string | undefined {
  const name = roomOf(file);
  const room = rooms[name];
  if (target.startsWith('../')) return `src/${file}: write "${target}" as "#src/…"`;
  if (target.startsWith('./')) return undefined;
  const own = /^#src\/([^/]+)/.exec(target)?.[1];
  if (own !== undefined && !/\.\w+$/.test(target))
    return `src/${file}: "${target}" lacks its extension`;
  if (room === undefined || own === name) return undefined;
  const wanted = own ?? target;
  const list = own === undefined ? room.packages : room.rooms;
  const isAllowed = (allowed: string) =>
    allowed.endsWith('*') ? wanted.startsWith(allowed.slice(0, -1)) : wanted === allowed;
  if (list.some(isAllowed)) return undefined;
  if (room.typesOnly?.includes(wanted) === true) {
    return isTypeOnly
      ? undefined
      : `src/${file}: of "${target}" only types may be imported (${room.because})`;
  }
  return `src/${file}: "${name}" may not import "${target}" (${room.because})`;
}

const rootFiles = ['content.config.ts'];

describe('src', () => {
  it('has only rooms that are in the table', () => {
    const found = new Set(sourceFiles.filter((file) => !rootFiles.includes(file)).map(roomOf));
    expect([...found].filter((name) => !Object.hasOwn(rooms, name))).toEqual([]);
  });

  it('imports downwards only', () => {
    const slips = sourceFiles.flatMap((file) =>
      importsOf(file, readFileSync(`src/${file}`, 'utf8')).flatMap((found) => slipOf(found) ?? []),
    );
    expect(slips, slips.join('\n')).toEqual([]);
  });

  it('has no circle between rooms', () => {
    const reach = (name: string, trail: readonly string[]): readonly string[] =>
      trail.includes(name)
        ? [[...trail, name].join(' → ')]
        : (rooms[name]?.rooms ?? []).flatMap((next) => reach(next, [...trail, name]));
    expect(Object.keys(rooms).flatMap((name) => reach(name, []))).toEqual([]);
  });
});

describe('slipOf', () => {
  const slips = (file: string, text: string) =>
    importsOf(file, text).flatMap((found) => slipOf(found) ?? []);

  test.each([
    [
      'domain/plan/plan.ts',
      "import type { A } from '#src/domain/a.ts';\nimport { b } from './b.ts';",
    ],
    ['islands/guide/Guide.tsx', "import { useState } from 'preact/hooks';"],
    ['views/view.ts', "import { type Props } from '#src/islands/a/Props.ts';"],
    ['tools/plan.ts', "import { parseArgs } from 'node:util';"],
    ['domain/a.ts', "// import x from 'yaml';\n/* import y from 'yaml'; */"],
  ])('allows in %s: %s', (file, text) => {
    expect(slips(file, text)).toEqual([]);
  });

  test.each([
    ['domain/a.ts', "import { z } from 'astro/zod';", 'may not import "astro/zod"'],
    [
      'domain/a.ts',
      "import type { View } from '#src/views/view.ts';",
      'may not import "#src/views/view.ts"',
    ],
    ['domain/a.ts', "export { x } from '#src/i18n/translate.ts';", 'may not import'],
    ['islands/Guide.tsx', "const i18n = await import('#src/i18n/translate.ts');", 'may not import'],
    ['views/view.ts', "import { a, type B } from '#src/islands/a/a.ts';", 'only types'],
    ['pages/index.astro', "---\nimport { main } from '#src/tools/plan.ts';\n---", 'may not import'],
    ['pages/index.astro', "import '../styles/base.css';", 'as "#src/…"'],
    ['domain/a.ts', "import { b } from '#src/domain/b';", 'lacks its extension'],
    ['catalogue/a.ts', "import {\n  c,\n} from '#src/data/catalogue.ts';", 'may not import'],
  ])('stops in %s: %s', (file, text, message) => {
    expect(slips(file, text)).toEqual([expect.stringContaining(message)]);
  });
});
