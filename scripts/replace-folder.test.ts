import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPlace, replaceFolder, restoreFolder } from './replace-folder.ts';

let root = '';
const at = (name: string) => join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at(name), 'index.html'), text);
};
const read = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');
const cannotExchange = () => Promise.resolve(false);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('replacing a folder', () => {
  test('puts the draft where nothing was', async () => {
    write('draft', 'new');
    await replaceFolder(at('draft'), at('deep/dist'));
    expect([read('deep/dist'), existsSync(at('draft'))]).toEqual(['new', false]);
  });

  test.each([
    ['in one step', undefined],
    ['in two steps', cannotExchange],
  ])('puts the draft where an old folder was, %s', async (_how, exchange) => {
    write('dist', 'old');
    writeFileSync(at('dist/only-old.html'), '');
    write('draft', 'new');
    await replaceFolder(at('draft'), at('dist'), exchange);
    expect([read('dist'), existsSync(at('dist/only-old.html')), existsSync(at('dist.previous'))]).toEqual([
      'new',
      false,
      false,
    ]);
  });

  test('in two steps, leaves the old folder where the second one fails', async () => {
    write('dist', 'old');
    await expect(replaceFolder(at('no-draft'), at('dist'), cannotExchange)).rejects.toThrow('ENOENT');
    expect([read('dist'), existsSync(at('dist.previous'))]).toEqual(['old', false]);
  });
});

describe('finishing a replacement that was killed', () => {
  test('brings the old folder back where none is in its place', async () => {
    write('dist.previous', 'old');
    await restoreFolder(at('dist'));
    expect([read('dist'), existsSync(at('dist.previous'))]).toEqual(['old', false]);
  });

  test('lets the old folder go where the new one is in its place', async () => {
    write('dist.previous', 'old');
    write('dist', 'new');
    await restoreFolder(at('dist'));
    expect([read('dist'), existsSync(at('dist.previous'))]).toEqual(['new', false]);
  });

  test('does nothing where nothing was begun', async () => {
    write('dist', 'old');
    await restoreFolder(at('dist'));
    expect(read('dist')).toBe('old');
  });
});

test('refuses a place that holds something else than a folder', () => {
  writeFileSync(at('dist'), 'a file');
  expect(() => checkPlace(at('dist'))).toThrow(`${at('dist')} is not a folder. Move it away, then run this again.`);
  expect(() => checkPlace(at('nothing'))).not.toThrow();
});
