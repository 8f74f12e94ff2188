import { spawn } from 'node:child_process';

/** How a program ended, and what it said while output was held back. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program of this project's `node_modules/.bin` (npm puts it on the path). With `quiet` its
 * output is kept instead of shown, to be printed only when it failed.
 */
export function run(
  command: string,
  args: readonly string[],
  {
    quiet = false,
    env = {},
  }: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
