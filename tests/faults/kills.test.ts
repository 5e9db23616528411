import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { restoreFolder } from '../../scripts/replace-folder.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { runProgram, type Run } from './run-program.ts';
import { seededRandom } from './seeded-random.ts';

const seed = 20261130;
const root = mkdtempSync(join(tmpdir(), 'kills-'));
const dist = join(root, 'dist');
let run: Run | undefined;
afterEach(async () => {
  run?.kill();
  await run?.ended;
});
afterAll(() => rmSync(root, { recursive: true }));

const publishForEver = (steps: 'one' | 'two') =>
  (run = runProgram(process.cwd(), process.execPath, join(import.meta.dirname, 'publish-for-ever.ts'), root, steps));

/** What the pages of the published site say: one text where it is whole, and of one edition. */
const texts = () => {
  const names = readdirSync(dist);
  return [names.length, ...new Set(names.map((name) => readFileSync(join(dist, name), 'utf8')))];
};
const whole = [20, expect.stringMatching(/^edition \d+\.$/)];

test(`a site is whole after twenty kills while it was replaced (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  for (let kill = 0; kill < 20; kill++) {
    const { says, kill: end, ended } = publishForEver('one');
    await says(/published 1\n/);
    await wait(random() * 100);
    end();
    expect(await ended).toBe(null);
    expect(texts(), `kill ${kill}`).toEqual(whole);
  }
}, 120_000);

test(`where two folders cannot be exchanged in one step, the next command finishes what twenty kills began (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  for (let kill = 0; kill < 20; kill++) {
    const { says, kill: end, ended } = publishForEver('two');
    await says(/published 1\n/);
    await wait(random() * 100);
    end();
    await ended;
    await restoreFolder(dist);
    expect(texts(), `kill ${kill}`).toEqual(whole);
    expect(existsSync(`${dist}.previous`)).toBe(false);
  }
}, 120_000);

test('a site is served whole while it is replaced again and again, and what was killed before is cleared away', async () => {
  const { says } = publishForEver('one');
  await says(/published 1\n/);
  const { server, address } = await serveFolder(dist, '/', 0);
  const answers = new Set<string>();
  while (!/published 100\n/.test(run?.said() ?? '')) {
    const response = await fetch(`${address}7.html`);
    answers.add(`${response.status} ${(await response.text()).replace(/\d+/, 'N')}`);
  }
  server.closeAllConnections();
  server.close();
  expect([...answers]).toEqual(['200 edition N.']);
  expect(readdirSync(join(root, '.cache')).filter((name) => name !== 'build.lock').length).toBeLessThanOrEqual(1);
}, 120_000);
