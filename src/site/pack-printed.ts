import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { DisplayList } from '../diagrams/display-list.ts';
import type { Guide } from '../model/guide.ts';
import type { BookFile } from './write-book-files.ts';
import type { PocketFile } from './write-pocket-files.ts';
import type { ReaderFiles } from './write-reader-files.ts';
import type { SheetFile } from './write-sheet-files.ts';

/** All that pages show or offer, made before any page: the guide, its diagrams, and every file to download. */
export interface PrintedGuide {
  readonly guide: Guide;
  readonly pictures: ReadonlyMap<string, DisplayList>;
  readonly sheets: readonly SheetFile[];
  readonly pocket: readonly PocketFile[];
  readonly books: readonly BookFile[];
  readonly readers: ReaderFiles;
}

const hashLength = 32;

/** A printed guide as bytes for this version of Node: the SHA-256 of the rest, then the rest. */
export function packPrinted(printed: PrintedGuide): Uint8Array {
  const body = serialize(printed);
  return Buffer.concat([hashOf(body), body]);
}

/** The printed guide of such bytes; undefined where they are not whole. */
export function unpackPrinted(bytes: Uint8Array): PrintedGuide | undefined {
  const body = bytes.subarray(hashLength);
  if (!hashOf(body).equals(bytes.subarray(0, hashLength))) return undefined;
  return deserialize(body) as PrintedGuide;
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
