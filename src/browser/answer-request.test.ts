import { expect, test } from 'vitest';
import { answerRequest } from './answer-request.ts';
import type { Shelf } from './keep-files.ts';

const scope = 'https://guide.example/guide/';
const shelves = [
  shelfOf({ 'index.html': 'home', 'topics/index.html': 'topics', 'new.css': 'new', '404.html': 'missing' }),
  shelfOf({ 'index.html': 'old home', 'gone/index.html': 'gone', 'old.css': 'old' }),
];

test.each([
  ['', 'home'],
  ['?q=lag#top', 'home'],
  ['topics/', 'topics'],
])('a page at “%s” comes from this edition', async (path, text) => {
  expect(await answer(path, 'navigate')).toEqual([200, text]);
});

test('other files come from this edition or the one before it', async () => {
  expect(await answer('new.css')).toEqual([200, 'new']);
  expect(await answer('old.css')).toEqual([200, 'old']);
});

test('what is not kept comes from the server, a page of the edition before too', async () => {
  expect(await answer('other.css')).toEqual([200, 'from the server']);
  expect(await answer('gone/', 'navigate')).toEqual([200, 'from the server']);
});

test('a page whose slash is missing is found where it is', async () => {
  const response = await answerRequest(request('topics?q=a', 'navigate'), scope, shelves, noServer);
  expect([response.status, response.headers.get('Location')]).toEqual([301, `${scope}topics/?q=a`]);
});

test('without a server, a page that is not kept is the page for missing ones, and a file is none', async () => {
  const response = await answerRequest(request('gone/', 'navigate'), scope, shelves, noServer);
  expect([response.status, await response.text()]).toEqual([404, 'missing']);
  await expect(answerRequest(request('other.css'), scope, shelves, noServer)).rejects.toThrow('no network');
  await expect(answerRequest(request('gone/', 'navigate'), scope, [], noServer)).rejects.toThrow('no network');
});

async function answer(path: string, mode?: RequestMode): Promise<[number, string]> {
  const response = await answerRequest(request(path, mode), scope, shelves, () =>
    Promise.resolve(new Response('from the server')),
  );
  return [response.status, await response.text()];
}

/** Node makes no request of the mode “navigate”. */
function request(path: string, mode: RequestMode = 'no-cors'): Request {
  return { url: scope + path, mode } as Request;
}

function noServer(): Promise<Response> {
  return Promise.reject(new TypeError('no network'));
}

function shelfOf(texts: Readonly<Record<string, string>>): Shelf {
  return {
    match: (address) => {
      const text = texts[(address as string).slice(scope.length)];
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    put: () => Promise.resolve(),
  };
}
