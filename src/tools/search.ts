import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentDir } from '#src/catalogue/content-dir.ts';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import { nameEntries } from '#src/domain/search/name-entry.ts';
import { createNameSearch } from '#src/search/search-names.ts';

/**
 * `npm run -s search -- --lang L [--limit N] QUERY`: ranked results as JSON lines, or with
 * `--queries FILE.tsv` (`lang<TAB>query` per line) one JSON line per query. Exit code 2 on bad input.
 */
const usage =
  '使い方: npm run -s search -- --lang ja [--limit 10] ことば　または　--queries FILE.tsv';

main();

function main() {
  const { catalogue, problems } = loadCatalogue(contentDir());
  if (catalogue === undefined || problems.length > 0)
    return stop('先に npm run check:content の問題を直してください。');
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1)
    return stop(`--limit「${values.limit}」: 1以上の整数を書いてください`);
  const find = finder(catalogue, limit);
  const published = catalogue.city.facts.locales;
  if (values.queries !== undefined) return answerFile(values.queries, find, published);
  const lang = values.lang ?? 'ja';
  const query = positionals.join(' ');
  if (!isPublished(lang, published))
    return stop(`--lang「${lang}」: 使える言語は ${published.join(', ')} です`);
  if (query.trim() === '') return stop(usage);
  for (const result of find(lang, query)) console.log(JSON.stringify(result));
}

function readArguments() {
  return parseArgs({
    options: { lang: { type: 'string' }, limit: { type: 'string' }, queries: { type: 'string' } },
    allowPositionals: true,
  });
}

type Find = (lang: Locale, query: string) => readonly object[];

function finder(catalogue: Catalogue, limit: number): Find {
  const searches = new Map<Locale, ReturnType<typeof createNameSearch>>();
  return (lang, query) => {
    const search = searches.get(lang) ?? createNameSearch(nameEntries(catalogue, lang));
    searches.set(lang, search);
    return search(query, limit).map(({ entry, score, matched }) => ({
      id: entry.id,
      name: entry.title,
      url: `/${lang}/${entry.kind === 'procedure' ? 'procedures' : 'life-events'}/${entry.id}/`,
      score: Number(score.toFixed(4)),
      matched,
    }));
  };
}

/** One line of a query file, with its number for messages. */
interface QueryLine {
  readonly number: number;
  readonly lang: string;
  readonly query: string;
}

function answerFile(file: string, find: Find, published: readonly Locale[]) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return stop(`--queries「${file}」: ファイルを読めません`);
  }
  const lines = text.split(/\r?\n/).flatMap((line, index): readonly QueryLine[] => {
    const [lang = '', query = ''] = line.split('\t');
    return line === '' ? [] : [{ number: index + 1, lang, query }];
  });
  const bad = lines.filter(({ lang, query }) => !isPublished(lang, published) || query === '');
  if (bad.length > 0) {
    const where = bad.map(({ number }) => `${number}行目`).join('、');
    return stop(
      `${file} ${where}: 「言語<TAB>ことば」の形で書いてください（言語: ${published.join(', ')}）`,
    );
  }
  for (const { lang, query } of lines) {
    if (isPublished(lang, published)) {
      console.log(JSON.stringify({ lang, query, results: find(lang, query) }));
    }
  }
}

function isPublished(lang: string, published: readonly Locale[]): lang is Locale {
  return (published as readonly string[]).includes(lang);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
