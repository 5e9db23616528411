import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { builtSite } from '../built-site.ts';

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
    ['a sheet', 'downloads/technical-enough-foundation-a4.pdf', 200, 'application/pdf'],
    ['the page for what is not there', 'nothing-here/', 404, 'text/html; charset=utf-8'],
    ['nothing outside of its folder', '%2e%2e/%2e%2e/package.json', 404, 'text/html; charset=utf-8'],
  ])('answers %s', async (_what, path, status, type) => {
    const response = await fetch(address + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  test('sends a folder’s address to the one with a slash', async () => {
    const response = await fetch(`${address}glossary`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guide/glossary/']);
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
