import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);

/** Serves a built site below its base path on localhost, compressed, with its own page for what is not there; port 0 takes a free one. */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) response.writeHead(400).end('Bad request');
    else void answer(folder, base, path, request.headers['accept-encoding']?.toString() ?? '', response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${boundPort}${base}` };
}

/** The path of a request’s address, decoded; undefined where it cannot be. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}

async function answer(
  folder: string,
  base: string,
  path: string,
  encodings: string,
  response: ServerResponse,
): Promise<void> {
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  const file = inside === undefined ? undefined : await fileAt(join(folder, inside));
  if (file === 'folder') {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  const found = file ?? (await fileAt(join(folder, '404.html')));
  if (!found || found === 'folder') {
    response.writeHead(404).end('Not found');
    return;
  }
  const ending = extname(found);
  const isForEver = /\/(?:_astro|fonts)\//.test(found);
  const encoding = !compressible.has(ending)
    ? undefined
    : encodings.includes('br')
      ? 'br'
      : encodings.includes('gzip')
        ? 'gzip'
        : undefined;
  response.writeHead(file ? 200 : 404, {
    'Content-Type': types[ending] ?? 'application/octet-stream',
    'Cache-Control': isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(compressible.has(ending) ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  const source = createReadStream(found);
  const compressor =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : encoding === 'gzip'
        ? createGzip()
        : undefined;
  // A reader who leaves early ends the answer, and nothing else.
  await (compressor ? pipeline(source, compressor, response) : pipeline(source, response)).catch(() => undefined);
}

/** The file that a path means: itself, or a folder’s index; `folder` where a slash is missing at its end. */
async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return undefined;
  return path.endsWith('/') ? fileAt(join(path, 'index.html')) : 'folder';
}
