import type { z } from 'zod';
import type { FieldPath } from './content.ts';
import { fieldNote } from './field-note.ts';
import { listBounds } from './list-bounds.ts';
import { nearestName } from './nearest-name.ts';
import type { ParseRule } from './parse-rules.ts';
import type { YamlFields } from './parse-yaml.ts';
import { schemaField } from './schema-field.ts';
import { valueAt } from './value-at.ts';

/** Something wrong with a field; `offset` counts characters from the start of the fields. */
export interface FieldProblem {
  readonly rule: ParseRule;
  readonly offset: number;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong with fields, in plain words and at its place; a misspelt field does not count as missing too. */
export function schemaProblems(schema: z.ZodType, issues: readonly Issue[], yaml: YamlFields): readonly FieldProblem[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(schema, issue) : []));
  const meant = new Set(unknown.flatMap(({ group, near }) => (near ? [nameOf([...group, near])] : [])));
  const problems = issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys' || meant.has(nameOf(path))) return [];
    // A text where a list belongs is counted as well, by its characters.
    if (issue.code.startsWith('too_') && typeof valueAt(yaml.value, path) === 'string') return [];
    return [problemOf(schema, issue, path, yaml)];
  });
  return [
    ...unknown.map(({ group, name, message }) => ({
      rule: 'known-field' as const,
      offset: yaml.offsetOfName(group, name),
      message,
    })),
    ...problems,
  ];
}

function unknownFields(schema: z.ZodType, { path, keys }: z.core.$ZodIssueUnrecognizedKeys) {
  const group = path as FieldPath;
  const known = fieldNames(schemaField(schema, group));
  const where = group.length > 0 ? ` in ${nameOf(group)}` : '';
  return keys.map((name) => {
    const near = nearestName(name, known);
    const hint = near ? `Did you mean “${near}”?` : `Use one of: ${known.join(', ')}.`;
    return { group, name, near, message: `Unexpected field ${quote(name)}${where}. ${hint}` };
  });
}

function problemOf(schema: z.ZodType, issue: Issue, path: FieldPath, yaml: YamlFields): FieldProblem {
  const field = schemaField(schema, path);
  const value = valueAt(yaml.value, path);
  const name = nameOf(path);
  const offset = yaml.offsetOf(path);
  const wrong = (message: string): FieldProblem => ({ rule: 'field-value', offset, message });
  if (path.length === 0) {
    const needed = fieldNames(field).filter((each) => isNeeded(schemaField(schema, [each])));
    const advice = `Write each as “name: value”: ${needed.join(', ')}.`;
    if (value === null) return { rule: 'required-field', offset, message: `Missing fields. ${advice}` };
    return wrong(`Unexpected ${kindOf(value)}, expected fields. ${advice}`);
  }
  if (issue.code === 'custom') return wrong(issue.message);
  if (value === undefined) {
    return { rule: 'required-field', offset, message: `Missing field ${name}. Add it: ${describe(field)}` };
  }
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    const isItem = typeof path.at(-1) === 'number';
    return wrong(
      `Nothing in ${name}. ${isItem || !isNeeded(field) ? 'Remove it, or write' : 'Write'} it: ${describe(field)}`,
    );
  }
  switch (issue.code) {
    case 'invalid_type': {
      const expected = issue.expected === 'int' ? 'number' : issue.expected;
      if (expected === 'number' && typeof value === 'number') return wrong(numberMessage(value, name));
      return wrong(
        `Unexpected ${kindOf(value)} in ${name}, expected ${expectedKinds[expected] ?? expected}. ${advice(expected, value, field)}`,
      );
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = typeof value === 'string' ? nearestName(value, known) : undefined;
      return wrong(
        `Unexpected ${shown(value)} in ${name}. ${near ? `Did you mean “${near}”?` : `Use one of: ${known.join(', ')}.`}`,
      );
    }
    case 'too_small':
    case 'too_big':
      if (Array.isArray(value)) return wrong(countMessage(value.length, name, field));
      return wrong(numberMessage(value, name));
    default:
      return wrong(`Unexpected ${shown(value)} in ${name}. ${issue.message}`);
  }
}

const expectedKinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

function advice(expected: string, value: unknown, field: z.ZodType | undefined): string {
  switch (expected) {
    case 'string':
      if (Array.isArray(value)) return 'Write one text instead.';
      return typeof value === 'object' ? 'Put text with a colon in a >- block.' : 'Put it between quotation marks.';
    case 'number':
      return 'Write it in digits, without quotation marks.';
    case 'array':
      return 'Write each item on a line of its own, after a hyphen.';
    default:
      return `Write its fields below it, indented: ${fieldNames(field).join(', ')}.`;
  }
}

function numberMessage(value: unknown, name: string): string {
  return `Unexpected ${String(value)} in ${name}, expected a whole number above zero. Change it.`;
}

function countMessage(count: number, name: string, field: z.ZodType | undefined): string {
  const { least, most } = field ? listBounds(field) : { least: 0, most: Infinity };
  const expected = least === most ? `${least}` : most === Infinity ? `at least ${least}` : `${least}–${most}`;
  const change = count < least ? `Add ${least - count}.` : `Remove ${count - most}.`;
  return `The list ${name} has ${count} ${count === 1 ? 'item' : 'items'}, expected ${expected}. ${change}`;
}

/** A field’s name in a message: “changes.user”, item 2 of “ask”, “listen” in item 1 of “questions”. */
function nameOf(path: FieldPath): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const own = path.slice(at + 1).join('.');
  if (at < 0) return quote(own);
  const item = `item ${Number(path[at]) + 1} of ${nameOf(path.slice(0, at))}`;
  return own === '' ? item : `${quote(own)} in ${item}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group of fields';
  if (typeof value === 'boolean') return `“${String(value)}”`;
  return typeof value === 'number' ? 'number' : 'text';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quote(value) : kindOf(value);
}

/** A value between quotation marks, on one line and not too long for a message. */
function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

function fieldNames(group: z.ZodType | undefined): string[] {
  return group && 'shape' in group ? Object.keys(group.shape as object) : [];
}

function isNeeded(field: z.ZodType | undefined): boolean {
  return field !== undefined && !field.safeParse(undefined).success;
}

function describe(field: z.ZodType | undefined): string {
  const description = (field && fieldNote(field, 'description')) ?? 'its value.';
  return description.charAt(0).toLowerCase() + description.slice(1);
}
