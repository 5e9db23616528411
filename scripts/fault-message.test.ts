import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { faultMessage } from './fault-message.ts';

const root = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(root, { recursive: true }));

/** The error that work throws. */
function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
const systemError = (code: string, path: string) =>
  Object.assign(new Error(`${code}: oh, open '${path}'`), { code, path });

test.each([
  ['ENOSPC', 'There is no space left on the disk for dist/a.html. Delete something, then run this again. [ENOSPC]'],
  [
    'EACCES',
    'dist/a.html may not be read or written by this user. Change its owner or its mode, then run this again. [EACCES]',
  ],
  ['EROFS', 'dist/a.html is on a disk that is read-only. Make it writable, then run this again. [EROFS]'],
  [
    'EFBIG',
    'dist/a.html would be larger than a file may be here. Raise the limit (“ulimit -f”), then run this again. [EFBIG]',
  ],
])('says where, what and what to do of %s', (code, message) => {
  expect(faultMessage(systemError(code, join(root, 'dist/a.html')), root)).toBe(message);
});

test('says it of faults as the system throws them', () => {
  writeFileSync(join(root, 'file'), '');
  expect(
    faultMessage(
      errorOf(() => readFileSync(join(root, 'nothing'))),
      root,
    ),
  ).toBe('nothing is not there. Restore it, then run this again. [ENOENT]');
  expect(
    faultMessage(
      errorOf(() => readFileSync(join(root, 'file/below'))),
      root,
    ),
  ).toBe('file/below goes through a file, expected a folder. Move that file away, then run this again. [ENOTDIR]');
});

test('says in which project it is where the system does not name the file', () => {
  const fault = (code: string) => faultMessage(Object.assign(new Error(`${code}: oh, write`), { code }), '/guide');
  expect(fault('ENOSPC')).toBe(
    'There is no space left on the disk for a file in /guide. Delete something, then run this again. [ENOSPC]',
  );
  expect(fault('EFBIG')).toMatch(/^A file in \/guide would be larger/);
});

test('names the command that restores a package’s file', () => {
  const error = errorOf(() => readFileSync(join(root, 'node_modules/fonts/bold.ttf')));
  expect(faultMessage(error, root)).toBe(
    'node_modules/fonts/bold.ttf is not there. Restore it with “npm ci”, then run this again. [ENOENT]',
  );
});

test('finds the fault below what other programs say of it', () => {
  const error = new Error('Build failed', { cause: systemError('ENOSPC', '/tmp/x') });
  expect(faultMessage(error, root)).toMatch(/^There is no space left on the disk for /);
});

test('gives other messages as they are, and a mistake in a program with its stack', () => {
  expect(faultMessage(new Error('One link leads nowhere.'), root)).toBe('One link leads nowhere.');
  expect(faultMessage(new TypeError('x is not a function'), root)).toContain('fault-message.test.ts');
  expect(faultMessage('plain', root)).toBe('plain');
});
