import { plainText } from '../model/plain-text.ts';
import type { Entry } from '../model/content.ts';
import type { Place } from '../model/problem.ts';
import type { Block, Text } from '../model/text.ts';

/** A piece of the guide’s own prose and where it stands. */
export interface Prose {
  readonly text: string;
  readonly place: Place;
}

/** Fields that hold somebody else’s words. */
const quotedFields = new Set(['dontSay', 'wrong']);

/** Every piece of running text in the guide’s own voice: fields one by one, and the body’s blocks. */
export function* eachProse(entry: Entry): Iterable<Prose> {
  yield* fieldsIn(entry, entry.fields, []);
  const place: Place = { path: entry.path, line: entry.bodyLine, column: 1 };
  for (const text of entry.blocks.flatMap(textsOf)) yield { text, place };
}

function* fieldsIn(entry: Entry, value: unknown, path: readonly (string | number)[]): Iterable<Prose> {
  if (typeof value !== 'object' || value === null) return;
  if ('inlines' in value) {
    yield { text: plainText(value as Text), place: entry.placeOf(...path) };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!quotedFields.has(key)) yield* fieldsIn(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.inlines)];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'table':
      return [block.header, ...block.rows].flat().map(plainText);
    case 'note':
      return block.blocks.flatMap(textsOf);
    case 'code':
    case 'diagram':
      return [];
  }
}
