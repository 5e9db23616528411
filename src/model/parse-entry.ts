import type { z } from 'zod';
import { collectionNames, collections, type Collection } from './collections.ts';
import type { Draft, Entry, FieldPath, Fields, Mention, Prose, SourceFile } from './content.ts';
import { draftNames } from './draft-names.ts';
import { emptyDraft } from './empty-draft.ts';
import { fieldNote } from './field-note.ts';
import { leavesOf } from './leaves-of.ts';
import type { MarkdownNotes } from './markdown-notes.ts';
import { parseBlocks, parseText } from './parse-markdown.ts';
import type { ParseRule } from './parse-rules.ts';
import { parseYaml, type YamlFields } from './parse-yaml.ts';
import { placesIn } from './places-in.ts';
import type { Place, Problem } from './problem.ts';
import { schemaField } from './schema-field.ts';
import { schemaProblems } from './schema-problems.ts';
import { idPattern, isText } from './schemas/fields.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** What one content file says: a draft, an entry as well where its fields are right, and every problem of its own. */
export interface ParsedFile<Kind extends Collection> {
  readonly draft: Draft;
  readonly entry: Entry<Kind> | undefined;
  readonly problems: readonly Problem[];
}

/** One content file understood by itself, as far as it can be. */
export function parseEntry<Kind extends Collection>(collection: Kind, id: string, file: SourceFile): ParsedFile<Kind> {
  const { path } = file;
  const text = file.text.replace(/^\uFEFF/, '');
  const { ending, schema, noun } = collections[collection];
  const placeAt = placesIn(path, text);
  const problems: Problem[] = [];
  const report = (rule: ParseRule, offset: number, message: string): void => {
    problems.push({ ...placeAt(offset), message, rule });
  };

  const unreadable = /(?![\t\n\r])[\p{Cc}\uFFFD]/u.exec(text);
  if (unreadable)
    report('readable-text', unreadable.index, 'Unexpected character. Save the file as UTF-8, or delete it.');

  const parts =
    ending === '.yml' ? { fields: text, fieldsAt: 0, body: '', bodyAt: text.length } : splitFrontMatter(text);
  if ('fault' in parts) {
    report('front-matter', 0, parts.fault);
    return { draft: emptyDraft(collection, id, path), entry: undefined, problems };
  }
  const { fields, fieldsAt, body, bodyAt } = parts;

  const yaml = parseYaml(fields);
  for (const { offset, message } of yaml.faults) report('yaml-syntax', fieldsAt + offset, message);
  const result = yaml.value === undefined ? undefined : schema.safeParse(yaml.value);
  for (const { rule, offset, message } of schemaProblems(schema, result?.error?.issues ?? [], yaml)) {
    report(rule, fieldsAt + offset, message);
  }
  const lacksBody = ending !== '.yml' && body.trim() === '';
  if (lacksBody)
    report(
      'missing-body',
      bodyAt,
      `Nothing below the fields of the ${noun}. Write its ${ending === '.mmd' ? 'Mermaid source' : 'text'}.`,
    );

  const { blocks, notes: bodyNotes } = parseBlocks(collection === 'diagrams' ? '' : body);
  const pieces: readonly Piece[] = [
    ...proseFields(schema, yaml).map(({ field, notes }) => ({
      field,
      notes,
      offsetOf: (index: number) => fieldsAt + yaml.offsetInText(field, index),
    })),
    { field: [], notes: bodyNotes, offsetOf: (index) => bodyAt + index },
  ];
  for (const { notes, offsetOf } of pieces) {
    for (const { offset, message } of notes.faults) report('markdown', offsetOf(offset), message);
  }
  const isMarkdown = pieces.every(({ notes }) => notes.faults.length === 0);
  const references = referenceFields(schema, yaml).map(({ field, kind, target }): Mention => ({
    kind,
    target,
    place: placeAt(fieldsAt + yaml.offsetOf(field)),
  }));
  const draft: Draft = {
    collection,
    id,
    path,
    isWhole: yaml.value !== undefined,
    names: draftNames(collection, id, yaml.value),
    mentions: [...references, ...pieces.flatMap((piece) => mentionsIn(piece, placeAt))],
    prose: pieces.flatMap((piece) => proseIn(piece, placeAt)),
    blocks,
    body,
    bodyLine: placeAt(bodyAt).line,
  };
  if (!result?.success || lacksBody || !isMarkdown) return { draft, entry: undefined, problems };
  const placeOf = (...field: FieldPath): Place => placeAt(field.length > 0 ? fieldsAt + yaml.offsetOf(field) : 0);
  // The fields were parsed by this kind’s own schema.
  const entry: Entry<Kind> = { ...draft, collection, fields: result.data as Fields<Kind>, placeOf };
  return { draft, entry, problems };
}

/** A field’s text or a body, and where in the file its characters stand. */
interface Piece {
  readonly field: FieldPath;
  readonly notes: MarkdownNotes;
  readonly offsetOf: (index: number) => number;
}

function proseFields(schema: z.ZodType, yaml: YamlFields): Pick<Piece, 'field' | 'notes'>[] {
  return leavesOf(yaml.value).flatMap(({ path, value }) => {
    const field = schemaField(schema, path);
    return typeof value === 'string' && field && isText(field) ? [{ field: path, notes: parseText(value).notes }] : [];
  });
}

function referenceFields(schema: z.ZodType, yaml: YamlFields) {
  return leavesOf(yaml.value).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !idPattern.test(value)) return [];
    const field = schemaField(schema, path);
    const refersTo = field && fieldNote(field, 'refersTo');
    const kind = collectionNames.find((name) => name === refersTo);
    return kind ? [{ field: path, kind, target: value }] : [];
  });
}

function mentionsIn({ notes, offsetOf }: Piece, placeAt: (offset: number) => Place): Mention[] {
  return notes.mentions.map(({ kind, target, offset }) => ({ kind, target, place: placeAt(offsetOf(offset)) }));
}

function proseIn({ field, notes, offsetOf }: Piece, placeAt: (offset: number) => Place): Prose[] {
  return notes.prose.map(({ text, offsetOf: offsetIn }) => ({
    field,
    text,
    placeOf: (index) => placeAt(offsetOf(offsetIn(index))),
  }));
}
