import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { headersOfAll } from '../../src/site/host-headers.ts';
import { builtSite } from '../built-site.ts';
import { builtFiles } from './built-files.ts';

const sheet = 'downloads/technical-enough-foundation-a4.pdf';

let server: Server;
let address: string;

beforeAll(async () => {
  ({ server, address } = await serveFolder(builtSite, '/guide/', 0));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the server of “npm run serve”', () => {
  test.each([
    ['a page', '', 200, 'text/html; charset=utf-8'],
    ['a sheet', sheet, 200, 'application/pdf'],
    ['a page in Markdown', 'topics/caching.md', 200, 'text/markdown; charset=utf-8'],
    ['the page for what is not there', 'nothing-here/', 404, 'text/html; charset=utf-8'],
    ['nothing outside of its folder', '%2e%2e/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
    ['nothing outside by way of a folder', 'fonts/%2e%2e/..%2F..%2F../package.json', 404, 'text/html; charset=utf-8'],
    ['nothing for a path with a NUL', 'index.html%00.pdf', 404, 'text/html; charset=utf-8'],
    ['nothing for a file with a slash', 'guide.json/', 404, 'text/html; charset=utf-8'],
  ])('answers %s', async (_what, path, status, type) => {
    const response = await fetch(address + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  test('sends a folder’s address to the one with a slash', async () => {
    const response = await fetch(`${address}glossary`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guide/glossary/']);
  });

  test('sends its base path without a slash to the one with it, and no address to another host', async () => {
    const response = await fetch(address.slice(0, -1), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guide/']);
    const folder = await fetch(`${new URL(address).origin}/guide//fonts`, { redirect: 'manual' });
    expect(folder.headers.get('location') ?? '').not.toMatch(/^\/\//);
  });

  test.each([
    ['a page', '', 'no-cache'],
    ['the worker', 'offline-worker.js', 'no-cache'],
    ['a sheet', sheet, 'no-cache'],
    ['a page that is not there', '_astro/nothing-here.js', 'no-cache'],
    ['a font', builtFiles.find((file) => file.endsWith('.woff2')) ?? '', 'public, max-age=31536000, immutable'],
    ['a script', builtFiles.find((file) => /^_astro\/.+\.js$/.test(file)) ?? '', 'public, max-age=31536000, immutable'],
  ])('sends %s with the headers that every host should send', async (_what, path, caching) => {
    const { headers } = await fetch(address + path);
    expect(headers.get('cache-control')).toBe(caching);
    expect(Object.fromEntries(Object.keys(headersOfAll).map((name) => [name, headers.get(name)]))).toEqual(
      headersOfAll,
    );
    // Over plain HTTP it must not be sent.
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('compresses a page for a reader of “%s”, the same each time', async (accepted, encoding) => {
    const answers = await Promise.all(
      [1, 2].map(() => fetch(`${address}glossary/`, { headers: { 'Accept-Encoding': accepted } })),
    );
    const bodies = await Promise.all(answers.map((response) => response.text()));
    for (const { headers } of answers) {
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([encoding, 'Accept-Encoding']);
    }
    const page = readFileSync(join(builtSite, 'glossary/index.html'), 'utf8');
    expect(bodies.map((body) => body === page)).toEqual([true, true]);
  });

  test.each(['glossary/', sheet, 'guide.json'])('sends %s once to a reader who keeps it', async (path) => {
    const first = await fetch(address + path);
    await first.arrayBuffer();
    const again = await fetch(address + path, {
      headers: { 'If-None-Match': `"other", W/${first.headers.get('etag')}` },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const changed = await fetch(address + path, { headers: { 'If-None-Match': '"other"' } });
    expect([changed.status, (await changed.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
  });

  test.each(['glossary/', sheet])('says about %s what it would send, without sending it', async (path) => {
    const [whole, head] = await Promise.all([fetch(address + path), fetch(address + path, { method: 'HEAD' })]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-length', 'content-type', 'etag'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  test.each([
    ['bytes=0-4', 206, 0, 5],
    ['bytes=10-', 206, 10, undefined],
    ['bytes=-7', 206, -7, undefined],
    ['bytes=0-99999999', 206, 0, undefined],
    ['bytes=4-2', 416, 0, 0],
    ['bytes=99999999-', 416, 0, 0],
    ['bytes=-0', 416, 0, 0],
    ['bytes=0-1,4-5', 200, 0, undefined],
    ['lines=1-2', 200, 0, undefined],
  ])('sends the part “%s” of a sheet with the status %i', async (range, status, first, end) => {
    const pdf = readFileSync(join(builtSite, sheet));
    const response = await fetch(address + sheet, { headers: { Range: range } });
    expect(response.status).toBe(status);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (status === 416) expect(response.headers.get('content-range')).toBe(`bytes */${pdf.length}`);
    else expect(bytes.equals(pdf.subarray(first, end))).toBe(true);
  });

  test('sends the whole sheet to a reader whose part is of another edition', async () => {
    const response = await fetch(address + sheet, { headers: { Range: 'bytes=0-4', 'If-Range': '"other"' } });
    expect([response.status, (await response.arrayBuffer()).byteLength > 5]).toEqual([200, true]);
  });

  test('takes nothing from a reader', async () => {
    const response = await fetch(address, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answers an address that cannot be decoded, and goes on', async () => {
    expect((await fetch(`${address}%E0%A4%A`, { signal: AbortSignal.timeout(3000) })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await fetch(address)).status).toBe(200);
  });

  test('goes on when readers leave before their answer comes', async () => {
    const { port } = new URL(address);
    for (let reader = 0; reader < 20; reader++) {
      await new Promise((resolve) => {
        const socket = connect(Number(port), 'localhost', () => {
          socket.write('GET /guide/glossary/ HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n', () =>
            socket.destroy(),
          );
        }).on('close', resolve);
      });
    }
    expect((await fetch(address)).status).toBe(200);
  });
});
