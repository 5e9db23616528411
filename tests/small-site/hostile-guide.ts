import { LineCounter, parseDocument, visit } from 'yaml';
import { checkFiles } from '../../src/checks/check-files.ts';
import type { SourceFile } from '../../src/model/content.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { splitFrontMatter } from '../../src/model/split-front-matter.ts';

/** A field of a file, and the markup that an attacker writes into it. */
export interface HostileField {
  readonly path: string;
  /** The field’s line in its file, from 1. */
  readonly line: number;
  readonly markup: string;
}

/** A guide with markup in every field that takes it, as plain words or, where those are refused, as code. */
export interface HostileGuide {
  readonly files: readonly SourceFile[];
  readonly asWords: readonly HostileField[];
  readonly asCode: readonly HostileField[];
  /** The fields that take neither: the checks have a problem at each one’s place. */
  readonly refused: readonly HostileField[];
}

/** A change of a file: the characters from `start` to `end` become others. */
interface Edit extends HostileField {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Markup that calls `ran` where a program takes it for more than words. */
const kinds: readonly ((number: number) => string)[] = [
  (number) => `<img src=x onerror=ran(${number})>`,
  (number) => `<script>ran(${number})</script>`,
  (number) => `</style><svg onload=ran(${number})>`,
  (number) => `]]><svg onload=ran(${number})>`,
  (number) => `"onclick="ran(${number})`,
];

/** Markup for the names that head the sheets, which have room for few characters. */
const short = (number: number): string => `<s>${number}`;

/** Writes markup into every field of one file of each kind. */
export function hostileGuide(files: readonly SourceFile[]): HostileGuide {
  const targets = [...new Map(files.toReversed().map((file) => [file.path.replace(/[^/]+$/, ''), file])).values()];
  const edits = targets.flatMap(fieldsOf).map((field, index) => ({
    ...field,
    markup: (isTight(field) ? short : kinds[index % kinds.length])?.(index) ?? '',
  }));
  const asWords = takenOf(
    files,
    [],
    edits.map((edit) => ({ ...edit, value: over(edit.value, edit.markup) })),
  );
  const others = edits.filter(({ markup }) => !asWords.some((taken) => taken.markup === markup));
  const asCode = takenOf(
    files,
    asWords,
    others.map((edit) => ({ ...edit, value: over(edit.value, `\`${edit.markup}\``) })),
  );
  const refused = others.filter(({ markup }) => !asCode.some((taken) => taken.markup === markup));
  return { files: edited(files, [...asWords, ...asCode]), asWords, asCode, refused };
}

/** The edits that no check has anything against, beside those made already. Throws for a problem that is at none of their places. */
function takenOf(files: readonly SourceFile[], made: readonly Edit[], edits: readonly Edit[]): readonly Edit[] {
  const { problems } = checkFiles(edited(files, [...made, ...edits]));
  if (problems.length === 0) return edits;
  const left = edits.filter(
    ({ path, line }) => !problems.some((problem) => problem.path === path && problem.line === line),
  );
  if (left.length === edits.length) throw new Error(problems.map(formatProblem).join('\n'));
  return takenOf(files, made, left);
}

function isTight({ path, value }: Edit): boolean {
  return /\/(?:levels|skills)\//.test(path) && value.length < 20;
}

/** Every field of a file that holds words. */
function fieldsOf({ path, text }: SourceFile): Edit[] {
  const parts = splitFrontMatter(text);
  const [fields, fieldsAt] = 'fault' in parts ? [text, 0] : [parts.fields, parts.fieldsAt];
  const lines = new LineCounter();
  const document = parseDocument(fields, { lineCounter: lines });
  const before = text.slice(0, fieldsAt).split('\n').length - 1;
  const found: Edit[] = [];
  visit(document, {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const line = lines.linePos(range[0]).line + before;
      found.push({ path, line, start: fieldsAt + range[0], end: fieldsAt + range[1], value, markup: '' });
    },
  });
  return found;
}

function edited(files: readonly SourceFile[], edits: readonly Edit[]): SourceFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: edits
      .filter((edit) => edit.path === path)
      .sort((a, b) => b.start - a.start)
      .reduce(
        (result, { start, end, value }) => result.slice(0, start) + JSON.stringify(value) + result.slice(end),
        text,
      ),
  }));
}

/** Words with others in the place of as many at their beginning. */
function over(words: string, first: string): string {
  return [first, ...words.split(' ').slice(first.split(' ').length)].join(' ');
}
