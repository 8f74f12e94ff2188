import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The time of the newest file at or below a path, in milliseconds; 0 when there is none. */
export function newestTime(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestTime(join(path, name))),
    stat.mtimeMs,
  );
}
