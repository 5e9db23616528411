import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readSettings } from '../src/site/settings.ts';
import { faultMessage } from './fault-message.ts';
import { prepareGuide } from './prepare-guide.ts';

type Check = readonly [name: string, program: string, ...rest: readonly string[]];

/** What the checks of types read. */
const first: Check = ['Astro’s types', 'astro/bin/astro.mjs', 'sync'];

/** Every check beside the content’s own, by the name that its line shows: a program of a package, and its arguments. */
const checks: readonly Check[] = [
  ['Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['Types, pages', '@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning'],
  ['Types', 'typescript/bin/tsc', '--noEmit'],
  ['Types, print', 'typescript/bin/tsc', '-p', 'src/print'],
  ['Types, print tests', 'typescript/bin/tsc', '-p', 'src/print/testing'],
  ['Spelling', 'cspell/bin.mjs', '--no-progress', '--no-summary', '.'],
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Unused', 'knip/bin/knip.js'],
  ['Licences', '../scripts/check-licences.ts'],
];

const failed: string[] = [];

try {
  await prepareGuide(process.cwd(), readSettings(process.env, process.cwd()));
} catch (error) {
  console.error(faultMessage(error, process.cwd()));
  failed.push('Content');
}
await run(first);
// As many at once as there are processors; the long ones begin.
const waiting = [...checks];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
  }),
);
if (failed.length > 0) {
  console.error(`\nNot in order: ${failed.join(', ')}. “npm run fix” mends format and some lint.`);
  process.exitCode = 1;
}

async function run([name, program, ...args]: Check): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [said, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  console.log(`  ${name.padEnd(18)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
  if (status === 0) return;
  console.error(`${said}${complained}`.trimEnd());
  failed.push(name);
}
