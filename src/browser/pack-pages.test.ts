import { expect, test } from 'vitest';
import { pageFromPack } from './page-from-pack.ts';
import { packPages } from './pack-pages.ts';

const menu = '<ul><li><a href="/">Home</a></li></ul>';
const pages = new Map([
  ['index.html', `<!doctype html>${menu}<p>One</p>`],
  ['two/index.html', `<!doctype html>${menu}<p>Two — “2”</p>`],
  ['empty/index.html', ''],
]);
const pack = packPages(pages);

test('a pack gives each page back to the letter', () => {
  for (const [path, html] of pages) expect(pageFromPack(pack, path)).toBe(html);
});

test('what pages share is in a pack once', () => {
  expect(pack.parts.filter((part) => part.startsWith('<a href="/">'))).toHaveLength(1);
});

test('a page that is not in a pack is undefined', () => {
  expect(pageFromPack(pack, 'three/index.html')).toBeUndefined();
});
