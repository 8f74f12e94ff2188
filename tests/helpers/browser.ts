import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Flags that headless Chromium needs in a container; the packaged browser's own defaults are unsafe. */
const flags = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'];

/** A real browser: `CHROME_PATH`, else the one from npm on x64 Linux, else an installed Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined && existsSync(own))
    return chromium.launch({ executablePath: own, args: flags });
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks to TMPDIR and reuses what it finds there, even an old version.
    const cache = join(process.cwd(), 'node_modules', '.cache', 'chromium');
    mkdirSync(cache, { recursive: true });
    process.env.TMPDIR = cache;
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args: flags });
  }
  return chromium.launch({ channel: 'chrome' });
}
