import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { printedGuideKey } from './printed-guide-key.ts';

const root = mkdtempSync(join(tmpdir(), 'key-'));
beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const room of ['model', 'checks', 'diagrams', 'print', 'ebook', 'site']) write(`src/${room}/as-it-was.ts`, room);
  write('node_modules/.package-lock.json', '{}');
});
afterAll(() => rmSync(root, { recursive: true }));

const content = [{ path: 'src/content/a.yml', text: 'a: 1' }];
const settings = { site: undefined, base: '/', repository: undefined, edition: '1', sourceDay: undefined };
const key = () => printedGuideKey(root, content, settings);

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('the same everything has the same key', () => {
  expect(key()).toBe(key());
});

test.each(['src/model/a.ts', 'src/print/writer/a.ts', 'src/site/a.ts', 'node_modules/.package-lock.json'])(
  'a change to %s changes the key',
  (path) => {
    const before = key();
    write(path, 'changed');
    expect(key()).not.toBe(before);
  },
);

test.each(['src/pages/a.ts', 'src/components/a.astro', 'src/print/a.test.ts'])(
  'a change to %s, which no print depends on, leaves the key',
  (path) => {
    const before = key();
    write(path, 'changed');
    expect(key()).toBe(before);
  },
);

test('other content and another address have keys of their own', () => {
  const others = [
    printedGuideKey(root, [{ path: 'src/content/a.yml', text: 'a: 2' }], settings),
    printedGuideKey(root, [{ path: 'src/content/b.yml', text: 'a: 1' }], settings),
    printedGuideKey(root, content, { ...settings, base: '/guide/' }),
    printedGuideKey(root, content, { ...settings, site: 'https://guide.example' }),
  ];
  expect(new Set([...others, key()]).size).toBe(5);
});
