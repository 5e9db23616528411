/** What a rule finds and how to mend it, for the documentation. */
export interface RuleNotes {
  readonly finds: string;
  readonly fix: string;
}

/** The rules that reading a single file can break. */
export const parseRules = {
  'known-file': {
    finds: 'A file in a content folder whose ending does not belong there.',
    fix: 'Rename it to the ending that the message names, or move it out of the folder.',
  },
  'file-name': {
    finds: 'A file whose name is not lower-case words joined by hyphens. The name is the id and the address.',
    fix: 'Rename the file.',
  },
  'unique-id': {
    finds: 'Two files of one kind with the same name.',
    fix: 'Rename or merge one of them.',
  },
  'front-matter': {
    finds: 'A file with a body that does not begin with fields between two lines of three hyphens.',
    fix: 'Put `---` on the first line and again below the fields.',
  },
  'readable-text': {
    finds: 'A character that nobody can read: a control character, or a sign that the file is not saved as UTF-8.',
    fix: 'Save the file as UTF-8, or delete the character.',
  },
  'yaml-syntax': {
    finds:
      'Fields that are not YAML, a field that stands twice, or text that YAML would not read as text (after `&`, `*`, `!` or a `#` with a space before it).',
    fix: 'Follow the message; running text with a colon or quotation marks wants a `>-` block.',
  },
  'known-field': {
    finds: 'A field that the kind of content does not have.',
    fix: 'Correct its name, or remove it.',
  },
  'required-field': {
    finds: 'A missing field.',
    fix: 'Add it; the message says what it holds.',
  },
  'field-value': {
    finds: 'A value that a field cannot hold: a wrong type, a wrong number of items, a malformed date or address.',
    fix: 'Change the value as the message says.',
  },
  'missing-body': {
    finds: 'Nothing below the fields of a file that has a body.',
    fix: 'Write the text, or the Mermaid source of a diagram.',
  },
  markdown: {
    finds:
      'Markdown that the guide does not use: HTML, images, quotations, headings of other levels or twice the same, unknown directives and attributes, notes and code that are not closed.',
    fix: 'Write it with the elements in [Writing](writing.md).',
  },
} as const satisfies Record<string, RuleNotes>;

/** The name of a rule that reading a single file can break. */
export type ParseRule = keyof typeof parseRules;
