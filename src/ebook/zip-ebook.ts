import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * The bytes of an EPUB of these files: `mimetype` first and as it is, the others compressed and sorted by path. Every
 * file is dated by the day, as YYYY-MM-DD.
 */
export function zipEbook(files: ReadonlyMap<string, string | Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // An archive has local times: noon of the day as this machine’s clock says it is the same everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, content] of sorted) entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 9, mtime });
}
