import { beforeEach, describe, expect, test } from 'vitest';
import { packPages } from './pack-pages.ts';
import { hashOf } from './hash-of.ts';
import { keepFiles, type Keeping } from './keep-files.ts';
import type { OfflineFile } from './offline-files.ts';

const scope = 'https://guide.example/guide/';

describe('keeping files', () => {
  let server: Map<string, string>;
  let asked: string[];
  let shelf: MemoryShelf;

  beforeEach(() => {
    server = new Map();
    asked = [];
    shelf = new MemoryShelf();
  });

  test('fetches few pages one by one, each at the address that readers use', async () => {
    const files = await publish({ 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b', 'c.css': 'c' });
    await keepFiles(files.slice(0, 1), await keeping(files));
    asked.length = 0;
    const older = shelf;
    shelf = new MemoryShelf();
    for (const path of ['a/index.html', 'b/index.html']) await copy(path, older, files);
    await keepFiles(files, { ...(await keeping(files)), older: [older] });
    expect(asked).toEqual(['c.css']);
    expect(await texts(files)).toEqual(['home', 'a', 'b', 'c']);
  });

  test('takes many missing pages from the pack, with one request', async () => {
    const files = await publish({ 'index.html': 'home', 'a/index.html': 'a', 'c.css': 'c' });
    await keepFiles(files, await keeping(files));
    expect(asked).toEqual(['pack.json', 'c.css']);
    expect(await texts(files)).toEqual(['home', 'a', 'c']);
  });

  test('copies what an older shelf has, and fetches what has changed', async () => {
    const before = await publish({ 'a.css': 'a', 'b.css': 'b' });
    const older = shelf;
    await keepFiles(before, await keeping(before));
    asked.length = 0;
    shelf = new MemoryShelf();
    const files = await publish({ 'a.css': 'a', 'b.css': 'new b' });
    await keepFiles(files, { ...(await keeping(files)), older: [older] });
    expect(asked).toEqual(['b.css']);
    expect(await texts(files)).toEqual(['a', 'new b']);
    expect(await texts(before, older)).toEqual(['a', 'b']);
  });

  test('goes on from where it was cut', async () => {
    const files = await publish(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.css`, 'x'])));
    const rest = new Map([...server].slice(10));
    for (const path of rest.keys()) server.delete(path);
    await expect(keepFiles(files, await keeping(files))).rejects.toThrow('The server has another');
    for (const [path, text] of rest) server.set(path, text);
    asked.length = 0;
    await keepFiles(files, await keeping(files));
    expect(asked).toHaveLength(10);
    expect(await texts(files)).toEqual(files.map(() => 'x'));
  });

  test('refuses a file of another edition', async () => {
    const files = await publish({ 'a.css': 'a' });
    server.set('a.css', 'something else');
    await expect(keepFiles(files, await keeping(files))).rejects.toThrow('The server has another a.css.');
    expect(await texts(files)).toEqual([undefined]);
  });

  test('tells how far it is', async () => {
    const files = await publish({ 'index.html': 'home', 'a.css': 'a', 'b.css': 'b' });
    const steps: string[] = [];
    await keepFiles(files, { ...(await keeping(files)), onKept: (kept, total) => steps.push(`${kept}/${total}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });

  async function publish(texts: Readonly<Record<string, string>>): Promise<OfflineFile[]> {
    for (const [path, text] of Object.entries(texts)) server.set(path.replace(/(^|\/)index\.html$/, '$1'), text);
    const pages = new Map(Object.entries(texts).filter(([path]) => path.endsWith('.html')));
    server.set('pack.json', JSON.stringify(packPages(pages)));
    return Promise.all(Object.entries(texts).map(([path, text]) => fileOf(path, text)));
  }

  async function keeping(files: readonly OfflineFile[]): Promise<Keeping> {
    expect(files.length).toBeGreaterThan(0);
    return {
      scope,
      shelf,
      older: [],
      pack: await fileOf('pack.json', server.get('pack.json') ?? ''),
      fetch: async (address) => {
        const path = address.slice(scope.length);
        asked.push(path);
        await Promise.resolve();
        return new Response(server.get(path) ?? 'Not found', { status: server.has(path) ? 200 : 404 });
      },
    };
  }

  async function copy(path: string, older: MemoryShelf, files: readonly OfflineFile[]): Promise<void> {
    const [, hash] = files.find(([name]) => name === path) ?? ['', ''];
    await older.put(
      scope + path,
      new Response(server.get(path.replace('index.html', '')), { headers: { ETag: hash } }),
    );
  }

  function texts(files: readonly OfflineFile[], from = shelf): Promise<(string | undefined)[]> {
    return Promise.all(files.map(async ([path]) => (await from.match(scope + path))?.text()));
  }
});

class MemoryShelf {
  readonly #responses = new Map<string, Response>();

  match(address: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.#responses.get(address as string)?.clone());
  }

  put(address: RequestInfo | URL, response: Response): Promise<void> {
    this.#responses.set(address as string, response);
    return Promise.resolve();
  }
}

async function fileOf(path: string, text: string): Promise<OfflineFile> {
  const bytes = new TextEncoder().encode(text);
  return [path, await hashOf(bytes), bytes.length];
}
