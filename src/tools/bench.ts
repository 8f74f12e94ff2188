import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isUpToDate } from './built-site.ts';

/**
 * `npm run bench`: what a first visit to each kind of page weighs, as a table and as JSON in `.bench/`.
 * Bytes are those of the built files, raw and with brotli at its usual level for static files (11).
 */
const dist = 'dist';
const pages: Readonly<Record<string, string>> = {
  home: 'ja/',
  guide: 'ja/life-events/moving-in/',
  procedure: 'ja/procedures/moving-in-notification/',
  'procedure (easy)': 'ja-simple/procedures/moving-in-notification/',
  office: 'ja/offices/subaru-ward-office/',
  online: 'ja/online/',
  index: 'ja/index/',
  search: 'ja/search/',
};

interface Weight {
  readonly raw: number;
  readonly brotli: number;
}

if (!isUpToDate(dist)) {
  console.error('先に npm run build を実行してください。');
  process.exit(2);
}
const rows = Object.entries(pages).map(([name, path]) => ({ name, ...weigh(path) }));
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/bytes.json', `${JSON.stringify({ unit: 'bytes', rows }, null, 2)}\n`);
console.table(
  Object.fromEntries(
    rows.map(({ name, html, css, js, total }) => [
      name,
      {
        'HTML br': html.brotli,
        'CSS br': css.brotli,
        'JS br': js.brotli,
        'total br': total.brotli,
        'total raw': total.raw,
      },
    ]),
  ),
);

function weigh(path: string) {
  const html = readFileSync(join(dist, path, 'index.html'));
  const text = html.toString('utf8');
  const css = [...text.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map((match) => match[1] ?? '');
  const entries = [...text.matchAll(/(?:component-url|renderer-url|src)="([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );
  const weights = { html: weight(html), css: sum(css), js: sum([...withImports(entries)]) };
  const parts = Object.values(weights);
  return {
    ...weights,
    total: {
      raw: parts.reduce((all, part) => all + part.raw, 0),
      brotli: parts.reduce((all, part) => all + part.brotli, 0),
    },
  };
}

/** Scripts with everything they import, each once. */
function withImports(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const code = readFileSync(fileOf(address), 'utf8');
    for (const match of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      visit(address.replace(/[^/]+$/, match[1] ?? ''));
    }
  };
  for (const entry of entries) visit(entry);
  return found;
}

function sum(addresses: readonly string[]): Weight {
  return addresses
    .map((address) => weight(readFileSync(fileOf(address))))
    .reduce((all, part) => ({ raw: all.raw + part.raw, brotli: all.brotli + part.brotli }), {
      raw: 0,
      brotli: 0,
    });
}

function fileOf(address: string): string {
  const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
  return join(dist, address.slice(base.length));
}

function weight(bytes: Buffer): Weight {
  return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}
