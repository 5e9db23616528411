import { placeOfOffset, type DiagramProblem } from './diagram-problem.ts';

interface MermaidError {
  readonly name: string;
  readonly message: string;
  readonly hash?: {
    readonly line?: number;
    readonly loc?: { readonly last_line: number; readonly last_column: number };
  };
  readonly result?: ParserResult;
}

interface ParserResult {
  readonly lexerErrors?: readonly { readonly line?: number; readonly column?: number }[];
  readonly parserErrors?: readonly {
    readonly token?: { readonly startLine?: number; readonly startColumn?: number };
  }[];
}

/** The problem behind an error that Mermaid threw while it read `source`; `undefined` if the error is not about the source. */
export function problemOfError(error: unknown, source: string): DiagramProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message, hash, result } = error as MermaidError;
  if (name === 'UnknownDiagramError' || message.startsWith('No diagram type detected')) {
    return {
      ...placeOfOffset(source, Math.max(0, source.search(/\S/))),
      message:
        'No known type of diagram starts here. Begin with flowchart, sequenceDiagram, stateDiagram-v2 or erDiagram.',
    };
  }
  if (!hash && !result && !/^(?:Parse|Lexical|Syntax|Parsing failed)/i.test(message)) {
    // Mermaid throws a plain Error for what an author wrote; the language's own errors mean a fault in the code.
    if (name !== 'Error') return undefined;
    const said = message.split('\n')[0]?.replace(/\.?\s*$/, '.') ?? '';
    return {
      ...placeOfOffset(source, Math.max(0, source.search(/\S/))),
      message: `Mermaid cannot draw this diagram. It says: ${said}`,
    };
  }
  const { line, column } =
    placeByExcerpt(message, source) ?? placeByToken(result, source) ?? placeByHash(hash, message, source);
  const rest = (source.split('\n')[line - 1] ?? '').slice(column - 1).trim();
  const where =
    rest === '' ? 'at the end of this line' : `from “${rest.length > 40 ? `${rest.slice(0, 40)}…` : rest}” on`;
  return {
    line,
    column,
    message: `Mermaid cannot read this diagram ${where}. Look for a missing bracket, arrow, quotation mark or “end”.`,
  };
}

type Place = Pick<DiagramProblem, 'line' | 'column'>;

/** Finds the place from the excerpt in the message: the text read so far and to come, with a caret under the join. */
function placeByExcerpt(message: string, source: string): Place | undefined {
  const lines = message.split('\n');
  const caretLine = lines.findIndex((line) => /^-*\^$/.test(line));
  const excerpt = lines[caretLine - 1];
  if (caretLine < 1 || excerpt === undefined) return undefined;
  const caret = (lines[caretLine] ?? '').length - 1;
  const past = excerpt.slice(0, caret).replace(/^\.\.\./, '');
  const upcoming = excerpt.slice(caret).replace(/\.\.\.$/, '');
  if (upcoming === '') return undefined;

  const offsets = [...source].flatMap((character, offset) => (character === '\n' ? [] : [offset]));
  const flat = source.replaceAll('\n', '');
  const reported = Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const candidates = [past + upcoming, upcoming].flatMap((needle) => {
    const found: Place[] = [];
    for (let at = flat.indexOf(needle); at >= 0; at = flat.indexOf(needle, at + 1)) {
      found.push(placeOfOffset(source, offsets[at + needle.length - upcoming.length] ?? source.length));
    }
    return found.slice(0, 50);
  });
  return candidates.sort((a, b) => Math.abs(a.line - reported) - Math.abs(b.line - reported))[0];
}

function placeByToken(result: ParserResult | undefined, source: string): Place | undefined {
  const lexer = result?.lexerErrors?.[0];
  const token = result?.parserErrors?.[0]?.token;
  const line = lexer?.line ?? token?.startLine;
  const column = lexer?.column ?? token?.startColumn;
  if (line === undefined || Number.isNaN(line)) return result && endOf(source);
  return { line, column: column === undefined || Number.isNaN(column) ? 1 : column };
}

function placeByHash(hash: MermaidError['hash'], message: string, source: string): Place {
  const line = hash?.loc?.last_line ?? Number(/on line (\d+)/.exec(message)?.[1] ?? (hash?.line ?? 0) + 1);
  const end = endOf(source);
  return line > end.line ? end : { line, column: (hash?.loc?.last_column ?? 0) + 1 };
}

function endOf(source: string): Place {
  return placeOfOffset(source, source.trimEnd().length);
}
