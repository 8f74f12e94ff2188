import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One more build serves two questions: another place on the web, and another day. */
const settings = {
  BASE_PATH: '/tetsuzuki/',
  SITE_URL: 'https://www.city.example',
  AS_OF: '2027-04-01',
};
let dist: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'madoguchi-'));
  // The test runner's own variables (MODE, BASE_URL …) would speak for the site.
  const { PATH, HOME, TMPDIR, CONTENT_DIR } = process.env;
  const env = { PATH, HOME, TMPDIR, CONTENT_DIR, ...settings, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)('astro', ['build', '--outDir', dist], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

describe('a site below a path', () => {
  it('links, loads and submits only below that path', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(100);
    const outside = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
        .map((match) => match[1] ?? '')
        .filter((address) => !address.startsWith('/tetsuzuki/'))
        .map((address) => `${page}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  it('names its public address in canonical links and in the sitemap', () => {
    expect(read('en/index.html')).toContain(
      'rel="canonical" href="https://www.city.example/tetsuzuki/en/"',
    );
    expect(read('sitemap.xml')).toContain('<loc>https://www.city.example/tetsuzuki/ja/</loc>');
    expect(read('robots.txt')).toContain('https://www.city.example/tetsuzuki/sitemap.xml');
  });
});

describe('a site as of a later day', () => {
  const page = 'ja/procedures/residence-record-copy/index.html';

  it('shows the fee that holds on that day', () => {
    expect(read(page)).toContain('150円');
    expect(read(page)).not.toContain('200円');
  });

  it('until then shows the old fee, and announces the new one', () => {
    const now = readFileSync(`dist/${page}`, 'utf8');
    expect(now).toContain('200円');
    expect(now).toContain('150円');
    expect(now).toContain('これからの料金');
  });

  it('makes personal lists for that day', () => {
    expect(read('ja/life-events/moving-in/index.html')).toContain('2027-04-01');
  });
});
