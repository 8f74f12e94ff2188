import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#src/catalogue/content-dir.ts';
import { newestTime } from './newer-than.ts';

/** What a build was made with; another address or day needs another build. */
const settings = ['SITE_URL', 'BASE_PATH', 'AS_OF', 'CONTENT_DIR'] as const;
const stampFile = '.build-settings';

function currentSettings(): string {
  return settings.map((name) => `${name}=${process.env[name] ?? ''}`).join('\n');
}

/** Notes beside the pages what they were built with. */
export function stampBuild(dist: string): void {
  writeFileSync(join(dist, stampFile), currentSettings());
}

/** Whether `dist` was built with the same settings and is newer than everything it is made from. */
export function isUpToDate(dist: string): boolean {
  const stamp = join(dist, stampFile);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== currentSettings()) return false;
  const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', contentDir()];
  return Math.max(...sources.map(newestTime)) < newestTime(stamp);
}
