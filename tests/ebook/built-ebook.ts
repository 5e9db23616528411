import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../built-site.ts';
import { parseXml } from './parse-xml.ts';
import { readZip } from './read-zip.ts';

/** The files of the e-book that the built site offers, in the archive’s order. */
export const ebookEntries = readZip(readFileSync(join(builtSite, 'downloads/technical-enough.epub')));

const bytesByPath = new Map(ebookEntries.map(({ path, bytes }) => [path, bytes]));

/** A file of the e-book as text, by its name in the folder of the package. */
export function ebookText(file: string): string {
  const bytes = bytesByPath.get(`EPUB/${file}`);
  if (!bytes) throw new Error(`The e-book has no file “${file}”.`);
  return bytes.toString('utf8');
}

/** The package document. */
export const ebookPackage: Document = parseXml(ebookText('package.opf'));

/** A file as the manifest lists it. */
interface ManifestItem {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly properties: readonly string[];
}

/** The files that the manifest lists. */
export const manifest: readonly ManifestItem[] = [...ebookPackage.querySelectorAll('manifest > item')].map((item) => ({
  id: item.id,
  file: item.getAttribute('href') ?? '',
  type: item.getAttribute('media-type') ?? '',
  properties: (item.getAttribute('properties') ?? '').split(' ').filter(Boolean),
}));

/** The names of the pages in the order in which they are read. */
export const spine: readonly string[] = [...ebookPackage.querySelectorAll('spine > itemref')].map((reference) => {
  const item = manifest.find(({ id }) => id === reference.getAttribute('idref'));
  if (!item) throw new Error(`The spine names “${reference.getAttribute('idref')}”, which the manifest does not have.`);
  return item.file;
});

/** Every page of the e-book, parsed as XHTML, by the name of its file. */
export const ebookPages: ReadonlyMap<string, Document> = new Map(
  manifest
    .filter(({ type }) => type === 'application/xhtml+xml')
    .map(({ file }) => [file, parseXml(ebookText(file), 'application/xhtml+xml')]),
);
