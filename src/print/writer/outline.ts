import { PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';
import { inReadingOrder } from './in-reading-order.ts';
import type { WrittenPage } from './written-page.ts';

interface Entry {
  readonly text: string;
  readonly level: number;
  readonly destination: readonly [PDFRef, string, number, number, number];
  readonly children: Entry[];
}

// A longer outline shows its top entries and opens the others when asked.
const mostOpenEntries = 60;

/** Builds the outline of a document from its headings, nested by level. */
export function buildOutline(
  context: PDFContext,
  pages: readonly { readonly page: WrittenPage; readonly ref: PDFRef }[],
): PDFRef {
  const top: Entry[] = [];
  const path: Entry[] = [];
  for (const { page, ref, parts } of inReadingOrder(pages)) {
    for (const { role, heading } of parts) {
      if (!heading) continue;
      const level = heading.level ?? Number(role.slice(1));
      const entry: Entry = {
        text: heading.text,
        level,
        destination: [ref, 'XYZ', 0, Math.round(page.height - heading.y), 0],
        children: [],
      };
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      (path.at(-1)?.children ?? top).push(entry);
      path.push(entry);
    }
  }
  const root = context.nextRef();
  const isLong = countEntries(top) > mostOpenEntries;
  context.assign(root, addChildren(context, context.obj({ Type: 'Outlines' }), root, top, isLong, true));
  return root;
}

function addChildren(
  context: PDFContext,
  dictionary: PDFDict,
  ref: PDFRef,
  children: readonly Entry[],
  isLong: boolean,
  isRoot = false,
): PDFDict {
  const refs = children.map(() => context.nextRef());
  const [first, last] = [refs[0], refs.at(-1)];
  if (first && last) {
    dictionary.set(PDFName.of('First'), first);
    dictionary.set(PDFName.of('Last'), last);
    const isClosed = !isRoot && isLong;
    const count = isLong ? children.length : countEntries(children);
    dictionary.set(PDFName.of('Count'), context.obj(isClosed ? -count : count));
  }
  children.forEach((child, index) => {
    const item = context.obj({
      Title: PDFHexString.fromText(child.text),
      Parent: ref,
      Dest: [...child.destination],
    });
    const [previous, own, next] = [refs[index - 1], refs[index], refs[index + 1]];
    if (previous) item.set(PDFName.of('Prev'), previous);
    if (next) item.set(PDFName.of('Next'), next);
    if (own) context.assign(own, addChildren(context, item, own, child.children, isLong));
  });
  return dictionary;
}

function countEntries(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countEntries(entry.children), 0);
}
