import { PDFStream, type PDFContext, type PDFObject, type PDFRef } from 'pdf-lib';

const objectsPerStream = 200;

/**
 * The bytes of a document: its streams as they are, its other objects packed into streams, and the table of places.
 * pdf-lib’s own way looks through the whole table for every object, which takes a book longer than all else together.
 */
export function serialise(context: PDFContext): Uint8Array {
  const streams: [PDFRef, PDFStream][] = [];
  const packed: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) streams.push([ref, object]);
    else packed.push([ref, object]);
  }
  // By object number: its kind, then its offset, or the stream it is packed in and its place there.
  const entries: (readonly [kind: number, where: number, index: number])[] = [[0, 0, 65535]];
  for (let from = 0; from < packed.length; from += objectsPerStream) {
    const group = packed.slice(from, from + objectsPerStream);
    const ref = context.nextRef();
    streams.push([ref, objectStream(context, group)]);
    group.forEach(([{ objectNumber }], index) => {
      entries[objectNumber] = [2, ref.objectNumber, index];
    });
  }

  const chunks: Uint8Array[] = [];
  let offset = 0;
  const write = (bytes: Uint8Array) => {
    chunks.push(bytes);
    offset += bytes.length;
  };
  const writeObject = (ref: PDFRef, object: PDFObject) => {
    entries[ref.objectNumber] = [1, offset, 0];
    write(ascii(`${ref.objectNumber} 0 obj\n`));
    write(bytesOf(object));
    write(ascii('\nendobj\n'));
  };
  const header = new Uint8Array(context.header.sizeInBytes());
  context.header.copyBytesInto(header, 0);
  write(header);
  write(ascii('\n'));
  for (const [ref, object] of streams) writeObject(ref, object);

  const tableRef = context.nextRef();
  const start = offset;
  entries[tableRef.objectNumber] = [1, start, 0];
  const { Root, Info, ID } = context.trailerInfo;
  const size = tableRef.objectNumber + 1;
  const table = Uint8Array.from(
    Array.from({ length: size }, (_, number) => entries[number] ?? ([0, 0, 65535] as const)).flatMap(
      ([kind, where, index]) => [kind, ...bigEndian(where, 4), ...bigEndian(index, 2)],
    ),
  );
  const dictionary = {
    Type: 'XRef',
    Size: size,
    W: [1, 4, 2],
    ...(Root ? { Root } : {}),
    ...(Info ? { Info } : {}),
    ...(ID ? { ID } : {}),
  };
  writeObject(tableRef, context.flateStream(table, dictionary));
  write(ascii(`startxref\n${start}\n%%EOF\n`));
  return join(chunks, offset);
}

function objectStream(context: PDFContext, group: readonly (readonly [PDFRef, PDFObject])[]): PDFStream {
  const bodies = group.map(([, object]) => bytesOf(object));
  let at = 0;
  const places = group.map(([{ objectNumber }], index) => {
    const place = `${objectNumber} ${at}`;
    at += (bodies[index]?.length ?? 0) + 1;
    return place;
  });
  const head = ascii(`${places.join(' ')}\n`);
  const parts = [head, ...bodies.flatMap((body) => [body, ascii('\n')])];
  return context.flateStream(join(parts, head.length + at), { Type: 'ObjStm', N: group.length, First: head.length });
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function bigEndian(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, place) => Math.floor(value / 256 ** (width - 1 - place)) % 256);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
