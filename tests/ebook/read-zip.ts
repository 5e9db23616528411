import { crc32, inflateRawSync } from 'node:zlib';

/** A file of a ZIP archive, as the archive’s directory and the file’s own header say it. */
export interface ZipEntry {
  readonly path: string;
  readonly isStored: boolean;
  /** Bytes between the header’s name and the content; an EPUB’s `mimetype` has none. */
  readonly extraLength: number;
  /** Where the file’s header stands in the archive. */
  readonly offset: number;
  /** The date and time, in the four bytes that the format has for them. */
  readonly stamp: number;
  readonly bytes: Buffer;
}

/** Every file of an archive in the directory’s order; throws where a checksum, a size or a name is wrong. */
export function readZip(archive: Buffer): readonly ZipEntry[] {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('This is not a ZIP archive.');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error(`No file of the directory stands at ${at}.`);
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const offset = archive.readUInt32LE(at + 42);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (archive.readUInt32LE(offset) !== 0x04034b50) throw new Error(`${path} is not where the directory says.`);
    const ownLength = archive.readUInt16LE(offset + 26);
    const extraLength = archive.readUInt16LE(offset + 28);
    if (archive.toString('utf8', offset + 30, offset + 30 + ownLength) !== path)
      throw new Error(`${path} has another name in its own header.`);
    const start = offset + 30 + ownLength + extraLength;
    const packed = archive.subarray(start, start + size);
    const bytes = method === 0 ? packed : inflateRawSync(packed);
    if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error(`${path} has another checksum.`);
    if (bytes.length !== archive.readUInt32LE(at + 24)) throw new Error(`${path} has another size.`);
    entries.push({ path, isStored: method === 0, extraLength, offset, stamp: archive.readUInt32LE(at + 12), bytes });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
