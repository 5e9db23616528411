import { expect, test } from 'vitest';
import { keptPath } from './kept-path.ts';

const scope = 'https://guide.example/guide/';

test.each([
  ['', 'index.html'],
  ['?q=lag', 'index.html'],
  ['phrases/?q=it%20won’t%20scale#top', 'phrases/index.html'],
  ['look-up.json', 'look-up.json'],
  ['downloads/sheet%20one.pdf', 'downloads/sheet one.pdf'],
  ['topics', 'topics'],
])('the address “%s” is kept as %s', (address, path) => {
  expect(keptPath(scope + address, scope)).toBe(path);
});

test('an address outside of the scope, or one that cannot be decoded, has no path', () => {
  expect(keptPath('https://guide.example/', scope)).toBeUndefined();
  expect(keptPath('https://elsewhere.example/guide/', scope)).toBeUndefined();
  expect(keptPath(`${scope}%E0%A4%A`, scope)).toBeUndefined();
});
