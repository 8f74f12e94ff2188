import { isUpToDate } from './built-site.ts';
import { run } from './run.ts';

/** `npm start`: builds only if anything is newer than `dist`, then serves it. */
if (!isUpToDate('dist')) {
  const { code } = await run('node', ['src/tools/build.ts']);
  if (code !== 0) process.exit(code);
}
await import('./serve.ts');
