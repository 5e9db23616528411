import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheOfHashed, cacheOfOthers, hashedFolders, headersOfAll } from '../src/site/host-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
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
const compressible = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);
const compressors = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** A file as it stands on the disk. */
interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** Changes with the file. */
  readonly version: string;
}

/** Compressed bytes by encoding and path, each with the version of the file that they were made from. */
type Compressed = Map<string, { readonly version: string; readonly bytes: Promise<Buffer> }>;

/**
 * Serves a built site below its base path on localhost as a host should: with the headers of `src/site/host-headers.ts`
 * but for the one over HTTPS, compressed, in parts where a reader asks for parts, not at all where the reader has it,
 * and with its own page for what is not there. Port 0 takes a free one. A site of other origin, which would break under
 * the guide’s policy, can have headers of its own.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
  headers: Readonly<Record<string, string>> = headersOfAll,
): Promise<{ server: Server; address: string }> {
  const compressed: Compressed = new Map();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A reader who leaves early ends the answer, and nothing else.
    void answer(folder, base, compressed, request, response).catch(() => response.destroy());
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
  compressed: Compressed,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response.setHeader('Allow', 'GET, HEAD'), 405, 'This server only hands out files.');
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return refuse(response, 400, 'This address cannot be read.');
  const inside = path.startsWith(base) ? normalize(`/${path.slice(base.length)}`) : undefined;
  const asked = inside === undefined ? undefined : await fileAt(join(folder, inside));
  if (asked === 'folder' || `${path}/` === base) {
    // Without the slashes that another host’s address could begin with.
    response.writeHead(301, { Location: encodeURI(`${path.replace(/^\/+/, '/')}/`) }).end();
    return;
  }
  const file = asked ?? (await fileAt(join(folder, '404.html')));
  if (!file || file === 'folder') return refuse(response, 404, 'Nothing is here.');

  const ending = extname(file.path);
  response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
  const isHashed = hashedFolders.some((name) => file.path.startsWith(join(folder, name, '/')));
  response.setHeader('Cache-Control', asked && isHashed ? cacheOfHashed : cacheOfOthers);
  if (compressible.has(ending)) response.setHeader('Vary', 'Accept-Encoding');
  else response.setHeader('Accept-Ranges', 'bytes');
  const encoding = compressible.has(ending) ? encodingFor(request) : undefined;
  const tag = `"${file.version}${encoding ? `-${encoding}` : ''}"`;
  if (asked) {
    response.setHeader('ETag', tag);
    if (hasTag(request.headers['if-none-match'], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (encoding) {
    const bytes = await compress(compressed, file, encoding);
    response.writeHead(asked ? 200 : 404, { 'Content-Encoding': encoding, 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  const isStale = (request.headers['if-range'] ?? tag) !== tag;
  const range = asked && !compressible.has(ending) && !isStale ? rangeOf(request.headers.range, file.size) : undefined;
  if (range === 'none') {
    return refuse(response.setHeader('Content-Range', `bytes */${file.size}`), 416, 'The file has no such part.');
  }
  const [first, last] = range ?? [0, file.size - 1];
  if (range) response.setHeader('Content-Range', `bytes ${first}-${last}/${file.size}`);
  response.writeHead(asked ? (range ? 206 : 200) : 404, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || file.size === 0) response.end();
  else await pipeline(createReadStream(file.path, { start: first, end: last }), response);
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** The file that a path means: itself, or a folder’s index; `folder` where a slash is missing at its end. */
async function fileAt(path: string): Promise<FoundFile | 'folder' | undefined> {
  // A path with a NUL character, or one that is too long, is no file either.
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() && !path.endsWith('/')) {
    return { path, size: found.size, version: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}` };
  }
  if (!found?.isDirectory()) return undefined;
  return path.endsWith('/') ? fileAt(join(path, 'index.html')) : 'folder';
}

/** The best way to compress that a request allows; undefined for none. */
function encodingFor({ headers }: IncomingMessage): keyof typeof compressors | undefined {
  const allowed = (headers['accept-encoding']?.toString() ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return allowed.includes('br') ? 'br' : allowed.includes('gzip') ? 'gzip' : undefined;
}

function hasTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((part) => [tag, '*'].includes(part.trim().replace(/^W\//, '')));
}

/** A file’s bytes compressed, each version of a file once. */
function compress(compressed: Compressed, file: FoundFile, encoding: keyof typeof compressors): Promise<Buffer> {
  const key = `${encoding} ${file.path}`;
  const known = compressed.get(key);
  if (known?.version === file.version) return known.bytes;
  const bytes = readFile(file.path).then(compressors[encoding]);
  compressed.set(key, { version: file.version, bytes });
  bytes.catch(() => compressed.delete(key));
  return bytes;
}

/** The first and last byte that a request asks for; undefined for the whole file, `none` where it has no such part. */
function rangeOf(
  header: string | undefined,
  size: number,
): readonly [first: number, last: number] | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last || first >= size ? 'none' : [first, last];
}
