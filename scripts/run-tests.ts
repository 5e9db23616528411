import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs Vitest with these arguments, in this environment besides the process’s own; its exit code becomes the process’s. */
export function runTests(args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  process.exitCode = status ?? 1;
}
