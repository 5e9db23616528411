import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readSettings } from '../src/site/settings.ts';
import { faultMessage } from './fault-message.ts';
import { prepareGuide } from './prepare-guide.ts';

/** Every check beside the content’s own, by the name that its line shows: a program of a package, and its arguments. */
const checks: readonly (readonly [name: string, program: string, ...rest: readonly string[]])[] = [
  ['Astro’s types', 'astro/bin/astro.mjs', 'sync'],
  ['Types', 'typescript/bin/tsc', '--noEmit'],
  ['Types, print', 'typescript/bin/tsc', '-p', 'src/print'],
  ['Types, print tests', 'typescript/bin/tsc', '-p', 'src/print/testing'],
  ['Types, pages', '@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'warning'],
  ['Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Spelling', 'cspell/bin.mjs', '--no-progress', '--no-summary', '.'],
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
for (const [name, program, ...args] of checks) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', program), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  console.log(`  ${name.padEnd(18)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
  if (status !== 0) {
    console.error(`${stdout}${stderr}`.trimEnd());
    failed.push(name);
  }
}
if (failed.length > 0) {
  console.error(`\nNot in order: ${failed.join(', ')}. “npm run fix” mends format and some lint.`);
  process.exitCode = 1;
}
