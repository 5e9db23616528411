/** A file’s fields and the body below them, each with the offset at which it begins in the file. */
export interface FileParts {
  readonly fields: string;
  readonly fieldsAt: number;
  readonly body: string;
  readonly bodyAt: number;
}

/** The two parts of a file that begins with fields between lines of three hyphens, or what is wrong with those lines. */
export function splitFrontMatter(text: string): FileParts | { readonly fault: string } {
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!opening) return { fault: 'Missing fields at the top. Put them between two lines of three hyphens.' };
  const fieldsAt = opening[0].length;
  const closing = /^---[ \t]*\r?$\n?/m.exec(text.slice(fieldsAt));
  if (!closing) return { fault: 'Missing line of three hyphens below the fields. Add it.' };
  const bodyAt = fieldsAt + closing.index + closing[0].length;
  return { fields: text.slice(fieldsAt, fieldsAt + closing.index), fieldsAt, body: text.slice(bodyAt), bodyAt };
}
