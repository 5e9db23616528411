import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { barePage } from './bench/bare-page.ts';
import type { BenchPage } from './bench/bench-page.ts';
import { buildCost, type BuildCost } from './bench/build-cost.ts';
import type { Contestant } from './bench/contestant.ts';
import { docusaurus } from './bench/docusaurus.ts';
import { goalLine } from './bench/goal.ts';
import { hugo } from './bench/hugo.ts';
import { lighthousePackages, lighthouseScores } from './bench/lighthouse-scores.ts';
import { middleOf } from './bench/middle-of.ts';
import { pageSpeed, type PageSpeed } from './bench/page-speed.ts';
import { resultTable, type Result } from './bench/result-table.ts';
import { searchSpeed } from './bench/search-speed.ts';
import { starlight } from './bench/starlight.ts';
import { vitepress } from './bench/vitepress.ts';
import { writeFiles } from './bench/write-files.ts';
import { findBrowser } from './find-browser.ts';
import { report } from './report.ts';
import { serveFolder } from './serve-folder.ts';

const isQuick = process.argv.includes('--quick');
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const [small, large] = [200, 2000];
const rounds = isQuick ? 1 : 5;
const root = process.cwd();
const bench = join(root, '.cache/bench');
const topic = '/topics/caching/';
const shownPages = [
  '/',
  topic,
  '/phrases/replication-lag/',
  '/glossary/',
  '/downloads/',
  '/levels/conversant/',
  '/scenarios/a-rewrite-proposal/',
];

/** What is measured, with its unit. */
const measures = {
  'Pages of 200': '',
  Requests: '',
  'All that is sent': 'KB',
  'without fonts': 'KB',
  Scripts: 'KB',
  'Largest paint': 'ms',
  'Layout shift': '',
  'Blocked time': 'ms',
  'Diagram visible': 'ms',
  'First search': 'ms',
  'Later search': 'ms',
  'Build, 200 pages': 's',
  'Build, 200 pages, processors': 's',
  'Memory, 200 pages': 'MB',
  'Second build, of the first': '%',
  'Build, 2,000 pages': 's',
  'Build, 2,000 pages, processors': 's',
  'Memory, 2,000 pages': 'MB',
} as const;
type Values = Partial<Record<keyof typeof measures, number | undefined>>;

/** The guide’s own site, of which the bench knows how to build any size. */
const ours = {
  name: 'This project',
  diagram: '.diagram-picture svg, svg.diagram-picture',
  search: { opener: 'a.look-up-opener', field: 'dialog[open] input', answer: 'dialog[open] .hits a' },
};

await report(async () => {
  mkdirSync(join(bench, 'sites'), { recursive: true });
  const failures: string[] = [];
  const results: Result[] = [];
  const browserPath = findBrowser('chromium');
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  let scores: [string, Record<string, number>][] = [];
  let bareLargest: number | undefined;
  try {
    const values = await measureOurs(browser);
    results.push({ name: ours.name, values });
    tell('The same text as bare HTML');
    const ownSite = join(bench, `sites/ours-${small}`);
    writeFiles(join(bench, 'sites/bare'), {
      'index.html': barePage(readFileSync(join(ownSite, topic, 'index.html'), 'utf8')),
    });
    bareLargest = (await measureSite(browser, join(bench, 'sites/bare'), '/', 'svg', undefined))['Largest paint'];
    for (const peer of [starlight, vitepress, docusaurus, hugo].filter(({ name }) => !only || only.includes(name))) {
      try {
        results.push({ name: peer.name, values: await measurePeer(browser, peer) });
      } catch (error) {
        failures.push(`${peer.name}: ${error instanceof Error ? error.message : String(error)}`);
        tell(`${peer.name} failed; the rest goes on`);
      }
    }
    try {
      scores = await scoresOf(browserPath);
    } catch (error) {
      failures.push(`Lighthouse: ${error instanceof Error ? error.message : String(error)}`);
    }
  } finally {
    await browser.close();
  }

  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}, middle of ${rounds}`,
  );
  for (const { name, packages } of [starlight, vitepress, docusaurus])
    console.log(
      `${name}: ${Object.entries(packages)
        .map((pair) => pair.join(' '))
        .join(', ')}`,
    );
  console.log(`\n${resultTable(measures, results)}\n`);
  for (const [address, found] of scores)
    console.log(
      `Lighthouse, ${address}: ${Object.entries(found)
        .map((pair) => pair.join(' '))
        .join(', ')}`,
    );
  const own = (results[0]?.values ?? {}) as Values;
  const plain = (results.find(({ name }) => name === starlight.name)?.values ?? {}) as Values;
  const lowest = scores.length > 0 ? Math.min(...scores.flatMap(([, found]) => Object.values(found))) : NaN;
  console.log(
    `\n${[
      { what: 'KB of a topic page with a diagram, fonts aside', most: 40, is: own['without fonts'] },
      { what: 'KB of script of it', most: 8, is: own.Scripts },
      { what: 'layout shift', most: 0, is: own['Layout shift'] },
      { what: 'ms of blocked time', most: 0, is: own['Blocked time'] },
      {
        what: 'times the largest paint of the same text as bare HTML',
        most: 1.1,
        is: (own['Largest paint'] ?? NaN) / (bareLargest ?? NaN),
      },
      { what: 'points below 100 in any Lighthouse category', most: 0, is: 100 - lowest },
      {
        what: 'times what a page takes in plain Starlight’s build (processors)',
        most: 1.3,
        is: perPage(own) / perPage(plain),
      },
      { what: '% of the first build for a second', most: 60, is: own['Second build, of the first'] },
      { what: 's for 2,000 pages', most: 60, is: own['Build, 2,000 pages'] },
      { what: 'MB for 2,000 pages', most: 1200, is: own['Memory, 2,000 pages'] },
    ]
      .map(goalLine)
      .join('\n')}`,
  );
  for (const failure of failures) console.log(`\nFailed: ${failure}`);
});

async function measureOurs(browser: Browser): Promise<Values> {
  const build = (pages: number) => {
    tell(`${ours.name}: build of ${pages} pages`);
    const program = [
      'scripts/bench/build-ours.ts',
      String(pages),
      `.cache/bench/sites/ours-${pages}`,
      pagesFile(pages),
    ];
    return buildCost([process.execPath, ...program], root);
  };
  const first = await build(small);
  const big = isQuick ? undefined : await build(large);
  let share: number | undefined;
  if (!isQuick) {
    tell(`${ours.name}: everything, twice`);
    for (const name of ['prints', 'diagrams']) rmSync(join(root, '.cache', name), { recursive: true, force: true });
    const whole = () => buildCost([process.execPath, 'scripts/bench/build-whole.ts'], root);
    const cold = await whole();
    share = (100 * (await whole()).processorSeconds) / cold.processorSeconds;
  }
  const speed = await measureSite(browser, join(bench, `sites/ours-${small}`), topic, ours.diagram, ours.search);
  return {
    ...speed,
    ...buildValues(first, big),
    'Pages of 200': pagesIn(join(bench, `sites/ours-${small}`)),
    'Second build, of the first': share,
  };
}

async function measurePeer(browser: Browser, peer: Contestant): Promise<Values> {
  const folder = join(bench, peer.name.toLowerCase());
  if (Object.keys(peer.packages).length > 0) {
    tell(`${peer.name}: install`);
    install(folder, peer.packages);
  } else if (!isInstalled(peer.command[0])) {
    throw new Error('not installed on this machine');
  }
  const build = async (pages: number, isSecond = false): Promise<BuildCost> => {
    tell(`${peer.name}: build of ${pages} pages`);
    if (!isSecond) {
      for (const part of [peer.pages, peer.output]) rmSync(join(folder, part), { recursive: true, force: true });
    }
    peer.writeSite(folder, JSON.parse(readFileSync(pagesFile(pages), 'utf8')) as BenchPage[]);
    return buildCost(peer.command, folder);
  };
  const first = await build(small);
  const second = isQuick ? undefined : await build(small, true);
  const site = join(bench, 'sites', peer.name.toLowerCase());
  rmSync(site, { recursive: true, force: true });
  cpSync(join(folder, peer.output), site, { recursive: true });
  const big = isQuick ? undefined : await build(large);
  const speed = await measureSite(browser, site, peer.addressOf(topic), peer.diagram, peer.search, {});
  return {
    ...speed,
    ...buildValues(first, big),
    'Pages of 200': pagesIn(site),
    'Second build, of the first': second && (100 * second.processorSeconds) / first.processorSeconds,
  };
}

function buildValues(first: BuildCost, big: BuildCost | undefined): Values {
  return {
    'Build, 200 pages': first.seconds,
    'Build, 200 pages, processors': first.processorSeconds,
    'Memory, 200 pages': first.megabytes,
    'Build, 2,000 pages': big?.seconds,
    'Build, 2,000 pages, processors': big?.processorSeconds,
    'Memory, 2,000 pages': big?.megabytes,
  };
}

async function measureSite(
  browser: Browser,
  site: string,
  address: string,
  diagram: string,
  search: Contestant['search'],
  headers?: Readonly<Record<string, string>>,
): Promise<Values> {
  tell(`${site.slice(bench.length + 1)}: visits`);
  const { server, address: home } = await serveFolder(site, '/', 0, headers);
  try {
    const url = home.replace(/\/$/, '') + address;
    const visits: PageSpeed[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await pageSpeed(browser, url, diagram));
    const middle = (key: Exclude<keyof (typeof visits)[number], 'diagram'>) =>
      middleOf(visits.map((visit) => visit[key]));
    const searches = [];
    for (let round = 0; round < rounds; round++) {
      // A search that cannot be asked is a dash in the table, not the end of the bench.
      searches.push(
        await searchSpeed(browser, url, search).catch((error: unknown) => {
          tell(String(error).slice(0, 300));
        }),
      );
    }
    return {
      Requests: middle('requests'),
      'All that is sent': middle('bytes') / 1000,
      'without fonts': (middle('bytes') - middle('fontBytes')) / 1000,
      Scripts: middle('scriptBytes') / 1000,
      'Largest paint': middle('largestPaint'),
      'Layout shift': middle('layoutShift'),
      'Blocked time': middle('blockedTime'),
      'Diagram visible': middleOf(visits.flatMap((visit) => visit.diagram ?? [])),
      'First search': middleOf(searches.flatMap((found) => found?.first ?? [])),
      'Later search': middleOf(searches.flatMap((found) => found?.later ?? [])),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function scoresOf(browserPath: string): Promise<[string, Record<string, number>][]> {
  tell('Lighthouse: install');
  const folder = join(bench, 'lighthouse');
  install(folder, lighthousePackages);
  const whole = join(bench, 'sites/whole');
  const grown = join(bench, `sites/ours-${small}`);
  // A grown guide has not all of the pages; the whole one must.
  const [site, paths] = existsSync(whole)
    ? [whole, shownPages]
    : [grown, shownPages.filter((page) => existsSync(join(grown, page)))];
  const { server, address } = await serveFolder(site, '/', 0);
  try {
    const scores: [string, Record<string, number>][] = [];
    for (const path of paths) {
      tell(`Lighthouse: ${path}`);
      scores.push([path, await lighthouseScores(folder, browserPath, address.replace(/\/$/, '') + path, rounds)]);
    }
    return scores;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Installs packages into a folder of their own, by the npm that runs the bench, unless they are there. */
function install(folder: string, packages: Readonly<Record<string, string>>): void {
  const manifest = JSON.stringify({
    private: true,
    // Docusaurus writes files of both kinds, and finds out by itself.
    type: folder.endsWith('docusaurus') ? undefined : 'module',
    dependencies: packages,
  });
  const path = join(folder, 'package.json');
  if (existsSync(path) && readFileSync(path, 'utf8') === manifest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...Object.entries(packages).map((pair) => pair.join('@')),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  writeFileSync(path, manifest);
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Processor seconds of a build for a page of it; the peers have no pages for what is made of data alone. */
function perPage(values: Values): number {
  return (values['Build, 200 pages, processors'] ?? NaN) / (values['Pages of 200'] ?? NaN);
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
}

function pagesFile(pages: number): string {
  return join(bench, `pages-${pages}.json`);
}

function tell(what: string): void {
  console.error(`  ${new Date().toTimeString().slice(0, 8)}  ${what}`);
}
