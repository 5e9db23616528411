import { fewAtATime } from './few-at-a-time.ts';
import { hashOf } from './hash-of.ts';
import type { OfflineFile } from './offline-files.ts';
import { pageFromPack, type PagePack } from './page-from-pack.ts';

/** The part of a `Cache` that keeping files needs. */
export type Shelf = Pick<Cache, 'match' | 'put'>;

/** Where files come from and where they go. */
export interface Keeping {
  /** The address that paths are below, with a slash at its end. */
  readonly scope: string;
  readonly shelf: Shelf;
  /** What earlier editions left on the device. */
  readonly older: readonly Shelf[];
  readonly pack: OfflineFile;
  readonly fetch: (address: string) => Promise<Response>;
  readonly onKept?: (kept: number, total: number) => void;
}

/** From this share of missing pages on, all of them in one file are less to download than the missing ones alone. */
const packWorth = 0.25;
const requests = 6;

/**
 * Puts files on the shelf: what an older shelf has is copied, the rest is fetched and compared with its hash. Throws where
 * one cannot be had; what is on the shelf by then is not fetched again the next time.
 */
export async function keepFiles(files: readonly OfflineFile[], keeping: Keeping): Promise<void> {
  const { shelf, scope, onKept } = keeping;
  let kept = 0;
  const count = () => onKept?.(++kept, files.length);
  let missing: OfflineFile[] = [];
  await fewAtATime(files, requests, async (file) => {
    if (await isOnDevice(file, keeping)) count();
    else missing.push(file);
  });

  const pages = files.filter(isPage);
  if (missing.filter(isPage).length > packWorth * pages.length) {
    const pack = JSON.parse(new TextDecoder().decode(await fetched(keeping.pack, keeping).then(bytesOf))) as PagePack;
    await fewAtATime(missing.filter(isPage), requests, async ([path, hash]) => {
      const page = pageFromPack(pack, path);
      if (page === undefined) throw new Error(`The pack of pages lacks ${path}.`);
      await shelf.put(scope + path, asKept(page, hash, 'text/html; charset=utf-8'));
      count();
    });
    missing = missing.filter((file) => !isPage(file));
  }
  await fewAtATime(missing, requests, async (file) => {
    await shelf.put(scope + file[0], await fetched(file, keeping));
    count();
  });
}

/** Whether a file of this hash is on the shelf, where an older shelf may have brought it. */
async function isOnDevice([path, hash]: OfflineFile, { scope, shelf, older }: Keeping): Promise<boolean> {
  const isIt = (response: Response | undefined): response is Response => response?.headers.get('ETag') === hash;
  if (isIt(await shelf.match(scope + path))) return true;
  for (const other of older) {
    const found = await other.match(scope + path);
    if (!isIt(found)) continue;
    await shelf.put(scope + path, found);
    return true;
  }
  return false;
}

async function fetched([path, hash]: OfflineFile, { scope, fetch }: Keeping): Promise<Response> {
  const response = await fetch(scope + path.replace(/(^|\/)index\.html$/, '$1'));
  const bytes = await response.arrayBuffer();
  // In the middle of a deployment, a server may have some files of one edition and some of another.
  if (!response.ok || (await hashOf(bytes)) !== hash) throw new Error(`The server has another ${path}.`);
  return asKept(bytes, hash, response.headers.get('Content-Type') ?? 'application/octet-stream');
}

/** A response with its hash for an ETag, and nothing else of how it was sent. */
function asKept(body: BodyInit, hash: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type, ETag: hash } });
}

function bytesOf(response: Response): Promise<ArrayBuffer> {
  return response.arrayBuffer();
}

function isPage([path]: OfflineFile): boolean {
  return path.endsWith('.html');
}
