import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stampBuild } from './built-site.ts';
import { buildFullTextIndex } from './full-text-index.ts';
import { run } from './run.ts';

/**
 * `npm run build`: checks the content, builds the pages, indexes them, and ends with a short summary.
 * Stops with a code other than 0 at the first step that fails, and then shows what that step said.
 */
const started = performance.now();
const dist = 'dist';

const checked = await run('node', ['src/tools/check-content.ts'], { quiet: true });
if (checked.code !== 0) fail(checked.output);
const built = await run('astro', ['build'], { quiet: true });
if (built.code !== 0) fail(built.output);
await buildFullTextIndex(dist);
stampBuild(dist);

const files = listFiles(dist);
const pages = files.filter((file) => file.endsWith('.html'));
const locales = readdirSync(dist).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name));
const index = files.filter((file) => file.startsWith(join(dist, 'pagefind')));
const kilobytes = Math.round(index.reduce((sum, file) => sum + statSync(file).size, 0) / 1024);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${pages.length} ページ、${locales.length} 言語、検索用 ${kilobytes} KB、${seconds} 秒`,
);

function fail(output: string): never {
  console.error(output.trim());
  process.exit(1);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
