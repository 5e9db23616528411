import { collectionNames, collections, type Collection } from './collections.ts';
import type { Content, Draft, Entry, SourceFile } from './content.ts';
import { emptyDraft } from './empty-draft.ts';
import { parseEntry } from './parse-entry.ts';
import type { ParseRule } from './parse-rules.ts';
import type { Problem } from './problem.ts';
import { idPattern } from './schemas/fields.ts';
import { slug } from './slug.ts';

/** Content files understood one by one. */
export interface ParsedContent {
  /** The files whose fields are right. */
  readonly content: Content;
  /** Every file, those with problems too: others may name them, and what they name may not exist. */
  readonly drafts: readonly Draft[];
  /** Every problem that a file can have by itself. */
  readonly problems: readonly Problem[];
}

/** All content files understood one by one, and every problem that a single file can have. */
export function parseContent(files: readonly SourceFile[]): ParsedContent {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  const content: { [Kind in Collection]: Entry<Kind>[] } = {
    levels: [],
    skills: [],
    'can-dos': [],
    topics: [],
    phrases: [],
    terms: [],
    scenarios: [],
    profiles: [],
    pages: [],
    facts: [],
    sources: [],
    diagrams: [],
  };
  const pathByAddress = new Map<string, string>();
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    const collection = collectionNames.find((name) => file.path.startsWith(`${collections[name].folder}/`));
    if (!collection) continue;
    const { ending, noun } = collections[collection];
    const fault = (rule: ParseRule, message: string): void => {
      problems.push({ path: file.path, line: 1, column: 1, message, rule });
    };
    const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (!fileName.endsWith(ending)) {
      fault('known-file', `Unexpected file, a ${noun} ends in ${ending}. Rename it or move it elsewhere.`);
      drafts.push(emptyDraft(collection, slug(fileName.replace(/\..*/s, '')), file.path));
      continue;
    }
    const name = fileName.slice(0, -ending.length);
    const isNamed = idPattern.test(name);
    const id = isNamed ? name : slug(name);
    const twin = isNamed ? pathByAddress.get(`${collection}/${id}`) : undefined;
    if (!isNamed)
      fault(
        'file-name',
        `Unexpected file name “${name}”, expected lower-case words joined by hyphens. Rename the file.`,
      );
    if (twin) fault('unique-id', `The ${noun} “${id}” is already written in ${twin}. Rename or merge one of them.`);
    const { draft, entry, problems: own } = parseEntry(collection, id, file);
    problems.push(...own);
    drafts.push(draft);
    if (!isNamed || twin) continue;
    pathByAddress.set(`${collection}/${id}`, file.path);
    // The entry was parsed by this kind’s own schema.
    if (entry) (content[collection] as Entry[]).push(entry);
  }
  for (const entries of Object.values(content)) entries.sort((a, b) => compare(a.id, b.id));
  return { content, drafts, problems };
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
