import { answerRequest } from './answer-request.ts';
import { keepFiles } from './keep-files.ts';
import type { KeeperRequest, KeeperState } from './keeper-message.ts';
import type { OfflineFiles } from './offline-files.ts';
import { workerScope } from './worker-scope.ts';

// The build puts the name of the edition’s list here, so that a new edition is a new worker, which browsers look for.
const list = '__offline_files__';
const { scope } = workerScope.registration;
// An origin may have other guides below other paths, each with its own shelves.
const family = `guide ${new URL(scope).pathname} `;
const ownName = family + list;
const wishName = `${family}wish`;

let shelves: Promise<readonly Cache[]> | undefined;

workerScope.addEventListener('install', (event) => event.waitUntil(install()));
workerScope.addEventListener('activate', (event) => event.waitUntil(activate()));
workerScope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  shelves ??= openShelves().catch(() => {
    // Storage that does not open now may do so later; until then the server is asked.
    shelves = undefined;
    return [];
  });
  event.respondWith(shelves.then((open) => answerRequest(request, scope, open, (asked) => fetch(asked))));
});
workerScope.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port) event.waitUntil(serve(event.data as KeeperRequest, (state) => port.postMessage(state)));
});

/** Fetches this edition whole before it replaces another; a failure leaves the other one in its place. */
async function install(): Promise<void> {
  const files = await fetchList();
  await keep(files.reading, files);
  if (await caches.has(wishName)) await keep(files.more, files);
  const shelf = await caches.open(ownName);
  // The list is put last: a shelf that has it is whole.
  await shelf.put(scope + list, Response.json(files));
  await workerScope.skipWaiting();
}

/** Lets go of all editions but this one and the one before it, which open pages may still need. */
async function activate(): Promise<void> {
  const names = await editionNames();
  const whole: string[] = [];
  for (const name of names) if (name !== ownName && (await isWhole(name))) whole.push(name);
  const kept = [ownName, whole.at(-1)];
  await Promise.all(names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)));
  shelves = undefined;
  await workerScope.clients.claim();
}

async function serve(request: KeeperRequest, tell: (state: KeeperState) => void): Promise<void> {
  const files = await keptList();
  const shelf = await caches.open(ownName);
  const total = files.more.length;
  if (request === 'let-go') {
    await caches.delete(wishName);
    await Promise.all(files.more.map(([path]) => shelf.delete(scope + path)));
  }
  if (request === 'keep') {
    // The wish outlives this edition: the next one comes with everything.
    await caches.open(wishName);
    try {
      await keep(files.more, files, (kept) => tell({ kept, total, isDone: false, hasFailed: false }));
    } catch {
      return tell({ kept: await countKept(files), total, isDone: true, hasFailed: true });
    }
  }
  tell({ kept: await countKept(files), total, isDone: true, hasFailed: false });
}

async function keep(
  files: OfflineFiles['more'],
  { pack }: OfflineFiles,
  onKept?: (kept: number, total: number) => void,
): Promise<void> {
  const names = (await editionNames()).filter((name) => name !== ownName);
  await keepFiles(files, {
    scope,
    shelf: await caches.open(ownName),
    older: await Promise.all(names.map((name) => caches.open(name))),
    pack,
    // The browser’s own cache may have an older file, and says so for a small question.
    fetch: (address) => fetch(address, { cache: 'no-cache' }),
    ...(onKept ? { onKept } : {}),
  });
}

async function countKept({ more }: OfflineFiles): Promise<number> {
  const shelf = await caches.open(ownName);
  const keys = new Set((await shelf.keys()).map(({ url }) => url));
  return more.filter(([path]) => keys.has(new URL(path, scope).href)).length;
}

async function fetchList(): Promise<OfflineFiles> {
  const response = await fetch(scope + list);
  if (!response.ok) throw new Error(`The list of files answered ${response.status}.`);
  return (await response.json()) as OfflineFiles;
}

async function keptList(): Promise<OfflineFiles> {
  const kept = await (await caches.open(ownName)).match(scope + list);
  return kept ? ((await kept.json()) as OfflineFiles) : fetchList();
}

/** This edition’s shelf, and after it the one before. */
async function openShelves(): Promise<readonly Cache[]> {
  const others = (await editionNames()).filter((name) => name !== ownName);
  return Promise.all([ownName, ...others.reverse()].map((name) => caches.open(name)));
}

/** The shelves of this guide, oldest first. */
async function editionNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== wishName);
}

async function isWhole(name: string): Promise<boolean> {
  return (await caches.match(scope + name.slice(family.length), { cacheName: name })) !== undefined;
}
