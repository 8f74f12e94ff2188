import { isUpToDate } from './built-site.ts';
import { run } from './run.ts';

/** `npm test`: every test. The browser tests look at the built pages, so those are made first. */
if (!isUpToDate('dist')) {
  const { code } = await run('node', ['src/tools/build.ts']);
  if (code !== 0) process.exit(code);
}
const { code } = await run('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
