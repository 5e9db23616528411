import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/site/broken-links.ts';
import { builtSite } from '../built-site.ts';
import { siteAddress } from '../site-address.ts';

const sample = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(sample, { recursive: true }));

test('every link of the site leads to a page, a file or an anchor that is there', async () => {
  expect(await findBrokenLinks(builtSite, { base: '/', site: siteAddress })).toEqual([]);
});

test('a link that leads nowhere, or to no anchor, is found on the page that has it', async () => {
  write('index.html', [
    '<link rel="canonical" href="https://guide.example/guide/">',
    '<a href="/guide/topics/caching/">a page</a>',
    '<a href="/guide/topics/caching/#how-it-works">an anchor</a>',
    '<a href="topics/caching/?q=1&amp;r=2#caf%C3%A9">a relative address, a query and an encoded anchor</a>',
    '<a href="https://elsewhere.example/missing/">another host</a>',
    '<a href="mailto:somebody@guide.example">an address to write to</a>',
    '<a href="https://guide.example/guide/missing/">absolute</a>',
    '<a href="/guide/topics/missing/">missing</a>',
    '<a href="/topics/caching/">outside of the base</a>',
    '<a href="/guide/topics/caching/#missing">missing anchor</a>',
    '<a href="#here">its own missing anchor</a>',
    '<img src="/guide/missing.webp">',
  ]);
  write('topics/caching/index.html', [
    '<h2 id="how-it-works">',
    '<h2 id="café">',
    '<a href="../../">up</a>',
    '<a href="../">none</a>',
  ]);
  expect(await findBrokenLinks(sample, { base: '/guide/', site: siteAddress })).toEqual([
    'index.html  Nothing is at “/guide/missing.webp”.',
    'index.html  Nothing is at “/guide/topics/missing/”.',
    'index.html  Nothing is at “/topics/caching/”.',
    'index.html  Nothing is at “https://guide.example/guide/missing/”.',
    'index.html  The page of “#here” has no such anchor.',
    'index.html  The page of “/guide/topics/caching/#missing” has no such anchor.',
    'topics/caching/index.html  Nothing is at “../”.',
  ]);
});

function write(path: string, lines: readonly string[]): void {
  const file = join(sample, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
}
