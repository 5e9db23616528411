import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { sampleFiles } from '../../src/checks/sample-files.ts';
import { copyProject } from '../copy-project.ts';
import { treeHashes } from '../tree-hashes.ts';
import { runProgram, type Run } from './run-program.ts';
import { seededRandom } from './seeded-random.ts';

const seed = 20261130;
// Astro finds the packages’ components only where they and the site have a folder in common.
mkdirSync('.cache', { recursive: true });
const root = resolve(mkdtempSync('.cache/faults-'));
const at = (path: string) => join(root, path);
const runs: Run[] = [];
const build = (...limits: readonly string[]): Run => {
  const command = [...limits, `exec '${process.execPath}' scripts/build.ts`].join('; ');
  const run = runProgram(root, 'sh', '-c', command);
  runs.push(run);
  return run;
};
let good: Readonly<Record<string, string>> = {};
let buildTime = 0;

beforeAll(async () => {
  // The smallest guide that passes every rule builds in seconds.
  copyProject(root, sampleFiles());
  const start = performance.now();
  const { ended, said } = build();
  expect(await ended, said()).toBe(0);
  buildTime = performance.now() - start;
  good = treeHashes(at('dist'));
}, 900_000);
afterEach(async () => {
  for (const { kill, ended } of runs.splice(0)) {
    kill();
    await ended;
  }
});
afterAll(() => rmSync(root, { recursive: true }), 60_000);

/** Builds that must fail: what they say, without the lines of their stages. */
async function failedBuild(...limits: readonly string[]): Promise<string[]> {
  const { ended, said } = build(...limits);
  expect(await ended, said()).toBe(1);
  return said()
    .split('\n')
    .filter((line) => line !== '' && !/^ {2}.* \d+\.\d s$/.test(line));
}

describe('a build that fails leaves the last good one, and says where, what and what to do', () => {
  afterEach(() => expect(treeHashes(at('dist'))).toEqual(good));

  test('for a broken content file', async () => {
    const restore = spoil('src/content/terms/cache.yml', 'name: cache\nmeans: [');
    expect(await failedBuild()).toEqual([
      expect.stringMatching(/^src\/content\/terms\/cache\.yml:\d+:\d+ {2}.+ \[yaml-syntax\]$/),
      '1 problem in the content. Nothing was published.',
    ]);
    restore();
  });

  test('for a diagram that does not parse', async () => {
    const path = 'diagrams/copy.mmd';
    const restore = spoil(path, readFileSync(at(path), 'utf8').replace('a["Box"] --> b["Copy"]', 'a["Box"] --> [b'));
    expect(await failedBuild()).toEqual([
      expect.stringMatching(/^diagrams\/copy\.mmd:9:\d+ {2}.+ \[diagram-parses\]$/),
      '1 problem in the content. Nothing was published.',
    ]);
    restore();
  });

  test('for a font that is missing', async () => {
    const fonts = 'node_modules/@expo-google-fonts';
    const linked = resolve(fonts);
    unlinkSync(at(fonts));
    cpSync(linked, at(fonts), { recursive: true });
    const font = `${fonts}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`;
    rmSync(at(font));
    expect(await failedBuild()).toEqual([
      `${font} is not there. Restore it with “npm ci”, then run this again. [ENOENT]`,
    ]);
    rmSync(at(fonts), { recursive: true });
    symlinkSync(linked, at(fonts), 'junction');
  });

  test('for a disk that takes no more', async () => {
    expect(await failedBuild('ulimit -f 64')).toEqual([
      `A file in ${root} would be larger than a file may be here. Raise the limit (“ulimit -f”), then run this again. [EFBIG]`,
    ]);
  });

  test('for a file where its drafts belong', async () => {
    renameSync(at('.cache'), at('cache'));
    writeFileSync(at('.cache'), '');
    expect(await failedBuild()).toEqual(['.cache is there already. Move it away, then run this again. [EEXIST]']);
    rmSync(at('.cache'));
    renameSync(at('cache'), at('.cache'));
  });

  test('for a build that is running, which goes on', async () => {
    const first = build();
    await first.says(/Kept from before/);
    expect(await failedBuild()).toEqual([
      expect.stringMatching(
        /^Another build is running in this folder \(process \d+\)\. Wait for its end, or stop it, then run this again\.$/,
      ),
    ]);
    await first.says(/Pages/);
  });

  test('when it alone is killed, with which its step ends too', async () => {
    const { says, killAlone, ended } = build();
    await says(/Kept from before/);
    // By then the pages have begun.
    await wait(buildTime / 8);
    killAlone();
    expect(await ended).toBe(null);
    // The sitemap is the last that Astro writes.
    const left = globSync('.cache/build-*/{printed-guide,site/sitemap-index.xml}', { cwd: root });
    expect(left.map((path) => basename(path))).toEqual(['printed-guide']);
  });

  test(`when it is killed at any moment (seed ${seed})`, async () => {
    const random = seededRandom(seed);
    const kills = 6;
    for (let kill = 0; kill < kills; kill++) {
      const run = build();
      await wait((buildTime * (kill + random())) / kills);
      run.kill();
      await run.ended;
      expect(treeHashes(at('dist')), `kill ${kill}`).toEqual(good);
    }
  }, 900_000);
});

test('refuses to publish in the place of a file', async () => {
  renameSync(at('dist'), at('aside'));
  writeFileSync(at('dist'), 'mine');
  expect(await failedBuild()).toEqual([`${at('dist')} is not a folder. Move it away, then run this again.`]);
  expect(readFileSync(at('dist'), 'utf8')).toBe('mine');
  rmSync(at('dist'));
  renameSync(at('aside'), at('dist'));
});

test('exits with 2 for a setting that cannot be meant', async () => {
  const { ended, said } = build('export SITE=guide.example');
  expect(await ended).toBe(2);
  expect(said()).toBe(
    'SITE is “guide.example”, expected an origin such as https://guide.example. Put a path into BASE.\n',
  );
});

test('the next build publishes the same site, is served all the while, and leaves nothing else', async () => {
  const { server, address } = await serveFolder(at('dist'), '/', 0);
  const answers = new Set<string>();
  const { ended, said } = build();
  const hasEnded = ended.then(() => true);
  while (!(await Promise.race([hasEnded, wait(10, false)]))) {
    const response = await fetch(`${address}glossary/`);
    answers.add(`${response.status} ${await response.text()}`);
  }
  server.closeAllConnections();
  server.close();
  expect(await ended, said()).toBe(0);
  expect([...answers]).toEqual([`200 ${readFileSync(at('dist/glossary/index.html'), 'utf8')}`]);
  expect(treeHashes(at('dist'))).toEqual(good);
  expect(readdirSync(at('.cache')).sort()).toEqual(['build.lock', 'diagrams', 'prints']);
}, 900_000);

/** Writes another text into a file, and gives what brings its own back. */
function spoil(path: string, text: string): () => void {
  const own = readFileSync(at(path), 'utf8');
  writeFileSync(at(path), text);
  return () => writeFileSync(at(path), own);
}
