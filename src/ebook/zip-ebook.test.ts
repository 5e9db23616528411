import { expect, test } from 'vitest';
import { zipEbook } from './zip-ebook.ts';

const files = new Map([
  ['b.txt', 'b'.repeat(1000)],
  ['a.txt', 'a'],
]);
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('begins with the media type as it is, where every reader looks for it', () => {
  const archive = text(zipEbook(files, '2026-11-24'));
  expect(archive.slice(0, 4)).toBe('PK\u0003\u0004');
  expect(archive.slice(30, 38)).toBe('mimetype');
  expect(archive.slice(38, 58)).toBe('application/epub+zip');
  expect(archive.indexOf('a.txt')).toBeLessThan(archive.indexOf('b.txt'));
  expect(archive.length).toBeLessThan(600);
});

test('depends on nothing but the files and the day', () => {
  const reversed = new Map([...files].reverse());
  expect(text(zipEbook(reversed, '2026-11-24'))).toBe(text(zipEbook(files, '2026-11-24')));
  expect(text(zipEbook(files, '2026-11-25'))).not.toBe(text(zipEbook(files, '2026-11-24')));
});
