import { isAlias, isScalar, Scalar, visit, type Document, type ErrorCode, type Node } from 'yaml';
import type { Fault } from './fault.ts';

/** What is wrong and what to do, by the parser’s code; other errors keep the parser’s words. */
const messages: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'Unexpected backslash between quotation marks. Write it twice, or put the text in a >- block.',
  BAD_INDENT: 'Unexpected indent or unclosed bracket. Begin the fields of a group in one column, and close brackets.',
  BAD_SCALAR_START: 'Unexpected first character of a text. Put the text in a >- block.',
  BLOCK_AS_IMPLICIT_KEY: 'Unexpected colon or indent. Put text with a colon in a >- block; begin fields in one column.',
  MISSING_CHAR: 'Unclosed quotation mark or bracket. Close it, or put the text in a >- block.',
  MULTILINE_IMPLICIT_KEY: 'Missing colon or indent. Write “name: text”, and indent the lines that go on below it.',
  MULTIPLE_DOCS: 'Unexpected second line of three hyphens. Keep the fields of one thing in a file.',
  RESOURCE_EXHAUSTION: 'Unexpected depth of brackets or lists. Put fewer of them inside each other.',
  TAB_AS_INDENT: 'Unexpected tab at the start of a line. Indent with spaces.',
  UNEXPECTED_TOKEN:
    'Unexpected text beside a value. Put text that begins with a quotation mark, a bracket, - or * in a >- block.',
};

/**
 * What is wrong with fields as YAML: every name that stands twice, and of the rest only the first, since others follow
 * from it. Anchors, aliases and tags count as wrong, because in this guide they are always text that lacks its quotes.
 */
export function yamlFaults(document: Document, source: string): readonly Fault[] {
  const errors = [...document.errors, ...document.warnings];
  const isTwice = ({ code }: { code: ErrorCode }): boolean => code === 'DUPLICATE_KEY';
  // After a field without a value, the parser’s place is the end of that line where lines end in two characters.
  const keyAt = (offset: number): number => offset + (/^\s*/.exec(source.slice(offset))?.[0].length ?? 0);
  const placesOfTwice = errors.filter(isTwice).map(({ pos: [offset] }) => keyAt(offset));
  const twice = placesOfTwice.map((offset) => ({
    offset,
    message: `Unexpected second field “${/^["']?([^"':\n]*)/.exec(source.slice(offset))?.[1] ?? ''}”. Keep one of the two.`,
  }));
  const others = errors
    .filter((error) => !isTwice(error))
    .map(({ code, message, pos: [offset] }) => ({
      offset: code === 'MISSING_CHAR' && message.endsWith('quote') ? lastQuotation(document) : offset,
      message: messages[code] ?? `${message.trim().replace(/\.$/, '')}. Mend the YAML.`,
    }));
  const [first] = [...lostText(document, source), ...others].sort((a, b) => a.offset - b.offset);
  return first ? [...twice, first] : twice;
}

/** Where the last text between quotation marks begins: an unclosed one runs to the end of the file. */
function lastQuotation(document: Document): number {
  let offset = 0;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

function lostText(document: Document, source: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node: (_key, node) => {
      const fault = lostTextOf(node, source);
      if (fault) faults.push(fault);
    },
  });
  return faults;
}

function lostTextOf(node: Node, source: string): Fault | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  const lost = (offset: number): Fault => {
    const [word = ''] = /^\S*/.exec(source.slice(offset)) ?? [];
    return { offset, message: `Unexpected “${word}”, which YAML does not read as text. Put the text in a >- block.` };
  };
  if (isAlias(node)) return lost(start);
  if (node.tag) return lost(source.lastIndexOf('!', start));
  if ('anchor' in node && node.anchor) return lost(source.lastIndexOf(`&${node.anchor}`, start));
  const comment = isScalar(node) ? /^[ \t]+(?=#\S)/.exec(source.slice(end)) : null;
  return comment ? lost(end + comment[0].length) : undefined;
}
