import type { z } from 'zod';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { collectionNames, collections, type Collection } from './collections.ts';
import type { Content, Entry, Fields, Mention, SourceFile } from './content.ts';
import { nearestName } from './nearest-name.ts';
import { parseBlocks } from './parse-markdown.ts';
import type { ParseRule } from './parse-rules.ts';
import type { Place, Problem } from './problem.ts';
import { idPattern } from './schemas/fields.ts';
import type { Block, Inline, Text } from './text.ts';

type Path = readonly (string | number)[];

/** All content files understood one by one, and every problem that a single file can have. */
export function parseContent(files: readonly SourceFile[]): { content: Content; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const content: { [Kind in Collection]: Entry<Kind>[] } = {
    levels: [],
    skills: [],
    'can-dos': [],
    topics: [],
    phrases: [],
    terms: [],
    scenarios: [],
    pages: [],
    facts: [],
    sources: [],
    diagrams: [],
  };
  const pathByAddress = new Map<string, string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const collection = collectionNames.find((name) => file.path.startsWith(`${collections[name].folder}/`));
    if (!collection) continue;
    const { ending, noun } = collections[collection];
    const problem = (rule: ParseRule, message: string) =>
      void problems.push({ path: file.path, line: 1, column: 1, message, rule });
    if (!file.path.endsWith(ending)) {
      problem('known-file', `Unexpected file, a ${noun} ends in ${ending}. Rename it or move it elsewhere.`);
      continue;
    }
    const id = file.path.slice(file.path.lastIndexOf('/') + 1, -ending.length);
    if (!idPattern.test(id)) {
      problem('file-name', `Unexpected file name “${id}”, expected lower-case words joined by hyphens. Rename the file.`);
      continue;
    }
    const twin = pathByAddress.get(`${collection}/${id}`);
    if (twin) {
      problem('unique-id', `The ${noun} “${id}” is already written in ${twin}. Rename or merge one of them.`);
      continue;
    }
    pathByAddress.set(`${collection}/${id}`, file.path);
    const entry = parseEntry(collection, id, file, problems);
    // The entry was parsed by this collection's own schema.
    if (entry) (content[collection] as Entry[]).push(entry);
  }
  return { content, problems };
}

function parseEntry<Kind extends Collection>(
  collection: Kind,
  id: string,
  { path, text }: SourceFile,
  problems: Problem[],
): Entry<Kind> | undefined {
  const { ending, schema } = collections[collection];
  const placeAt = placesIn(path, text);
  const report = (rule: ParseRule, place: Place, message: string) => void problems.push({ ...place, message, rule });

  const parts = ending === '.yml' ? { fields: text, fieldsAt: 0, body: '', bodyAt: text.length } : splitFrontMatter(text);
  if (!parts) {
    report('front-matter', placeAt(0), 'Missing fields at the top. Put them between two lines of three hyphens.');
    return undefined;
  }
  const document = parseDocument(parts.fields, { prettyErrors: false, lineCounter: new LineCounter() });
  for (const error of document.errors) {
    report('yaml-syntax', placeAt(parts.fieldsAt + error.pos[0]), yamlMessage(error.message));
  }
  if (document.errors.length > 0) return undefined;

  const offsetOf = (field: Path) => parts.fieldsAt + offsetOfField(document, field);
  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) {
      reportIssue(issue, schema, document, (offset) => placeAt(parts.fieldsAt + offset), report);
    }
  }
  const { blocks, faults } =
    collection === 'diagrams' ? { blocks: [], faults: [] } : parseBlocks(parts.body);
  for (const { offset, message } of faults) report('markdown', placeAt(parts.bodyAt + offset), message);
  if (!result.success) return undefined;

  const mentions: Mention[] = [];
  const mentionAt = (start: number) => (kind: Mention['kind'], target: string, needle: string) => {
    const found = text.indexOf(needle, start);
    mentions.push({ kind, target, place: placeAt(found < 0 ? start : found) });
  };
  eachField(schema, result.data, [], (field, value, leaf) => {
    if (isText(value)) {
      for (const inline of value.inlines) mentionsOfInline(inline, mentionAt(offsetOf(field)));
    }
    const refersTo = leaf.meta()?.['refersTo'];
    if (typeof refersTo === 'string' && typeof value === 'string') {
      mentions.push({ kind: refersTo as Collection, target: value, place: placeAt(offsetOf(field)) });
    }
  });
  let bodyCursor = parts.bodyAt;
  for (const block of blocks) {
    mentionsOfBlock(block, (kind, target, needle) => {
      const found = text.indexOf(needle, bodyCursor);
      if (found >= 0) bodyCursor = found + 1;
      mentions.push({ kind, target, place: placeAt(found < 0 ? parts.bodyAt : found) });
    });
  }

  return {
    collection,
    id,
    path,
    fields: result.data as Fields<Kind>,
    blocks,
    body: parts.body,
    bodyLine: placeAt(parts.bodyAt).line,
    mentions,
    placeOf: (...field) => placeAt(offsetOf(field)),
  };
}

function splitFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return undefined;
  const bodyAt = match[0].length;
  return { fields: match[1] ?? '', fieldsAt: match[0].indexOf('\n') + 1, body: text.slice(bodyAt), bodyAt };
}

function placesIn(path: string, text: string): (offset: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { path, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

function offsetOfField(document: Document, field: Path): number {
  for (let depth = field.length; depth > 0; depth--) {
    const node = document.getIn(field.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, parent: Path, key: string): number {
  const map = parent.length > 0 ? document.getIn(parent, true) : document.contents;
  if (!isMap(map)) return offsetOfField(document, parent);
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0;
}

function yamlMessage(message: string): string {
  const sentence = message.trim().replace(/\.$/, '');
  return `${sentence}. Mend the YAML; text with a colon or quotation marks wants a >- block.`;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document,
  placeAt: (offset: number) => Place,
  report: (rule: ParseRule, place: Place, message: string) => void,
): void {
  const path = issue.path as Path;
  const name = `“${path.join('.')}”`;
  if (issue.code === 'unrecognized_keys') {
    const parent = fieldAt(schema, path);
    const known = parent && 'shape' in parent ? Object.keys(parent.shape as object) : [];
    for (const key of issue.keys) {
      const near = nearestName(key, known);
      const hint = near ? `Did you mean “${near}”?` : `Use one of: ${known.join(', ')}.`;
      report('known-field', placeAt(offsetOfKey(document, path, key)), `Unexpected field “${key}”. ${hint}`);
    }
    return;
  }
  if (issue.code === 'invalid_type' && document.getIn(path) === undefined) {
    const description = fieldAt(schema, path)?.meta()?.description;
    const place = placeAt(offsetOfField(document, path.slice(0, -1)));
    report('required-field', place, `Missing field ${name}. Add it${description ? `: ${lowerFirst(description)}` : '.'}`);
    return;
  }
  const place = placeAt(offsetOfField(document, path));
  const prose = /[.?!]$/.test(issue.message) ? issue.message : `${issue.message}. Change the value.`;
  const isMarkdown = issue.code === 'custom' && /Markdown|HTML|directive|blocks/.test(prose);
  report(isMarkdown ? 'markdown' : 'field-value', place, isMarkdown ? prose : `${prose.replace(/^Invalid (\w+): /, 'Unexpected value, ')} Field: ${name}.`);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, step) => {
    const inner = field && unwrap(field);
    if (!inner) return undefined;
    if ('shape' in inner) return (inner.shape as Record<string, z.ZodType>)[step];
    return 'element' in inner ? (inner.element as z.ZodType) : undefined;
  }, schema);
}

function unwrap(field: z.ZodType): z.ZodType {
  return 'innerType' in field.def ? unwrap(field.def.innerType as z.ZodType) : field;
}

function eachField(
  schema: z.ZodType,
  value: unknown,
  path: Path,
  visit: (path: Path, value: unknown, field: z.ZodType) => void,
): void {
  if (value === undefined) return;
  const field = unwrap(schema);
  if ('shape' in field) {
    for (const [key, inner] of Object.entries(field.shape as Record<string, z.ZodType>)) {
      eachField(inner, (value as Record<string, unknown>)[key], [...path, key], visit);
    }
  } else if ('element' in field) {
    (value as unknown[]).forEach((item, index) => eachField(field.element as z.ZodType, item, [...path, index], visit));
  } else {
    visit(path, value, field);
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'inlines' in value;
}

type Note = (kind: Mention['kind'], target: string, needle: string) => void;

function mentionsOfInline(inline: Inline, note: Note): void {
  switch (inline.type) {
    case 'term':
      return note('terms', inline.id, `:term[${inline.label}]`);
    case 'fact':
      return note('facts', inline.id, `:fact[${inline.id}]`);
    case 'link':
      note('link', inline.href, `](${inline.href}`);
      return inline.children.forEach((child) => mentionsOfInline(child, note));
    case 'strong':
    case 'emphasis':
      return inline.children.forEach((child) => mentionsOfInline(child, note));
  }
}

function mentionsOfBlock(block: Block, note: Note): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.inlines.forEach((inline) => mentionsOfInline(inline, note));
    case 'list':
      return block.items.flat().forEach((item) => mentionsOfBlock(item, note));
    case 'table':
      return [block.header, ...block.rows].flat(2).forEach((inline) => mentionsOfInline(inline, note));
    case 'note':
      return block.blocks.forEach((inner) => mentionsOfBlock(inner, note));
    case 'diagram':
      return note('diagrams', block.id, `::diagram[${block.id}]`);
  }
}
