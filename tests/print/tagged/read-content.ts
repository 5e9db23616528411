/** What a page’s content stream paints, and the marks that it paints it under. */
export interface ReadContent {
  /** The texts of each marked-content sequence by its identifier, as they are shown one after the other. */
  readonly texts: ReadonlyMap<number, readonly string[]>;
  /** The tag of each marked-content sequence by its identifier. */
  readonly tags: ReadonlyMap<number, string>;
  /** The character codes that are shown, by the font’s name in the page’s resources. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>;
  /** What stands in the wrong place, in words. */
  readonly artefactsInTagged: readonly string[];
  readonly taggedInArtefacts: readonly string[];
  readonly unmarked: readonly string[];
  /** Sequences that are opened and not closed, or closed and not opened. */
  readonly unbalanced: number;
}

interface Sequence {
  readonly tag: string;
  readonly identifier?: number;
}

const tokens = /\((?:\\.|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s<>[\]()/%]+|[^\s<>[\]()/%]+/g;
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI', 'Tj', 'TJ', "'", '"']);
const operand = /^[+-]?[\d.]|^[/(<[\]>]|^(?:true|false|null)$/;

/** Reads a content stream whose fonts’ characters have two bytes; `charactersOf` gives what a code stands for. */
export function readContent(stream: string, charactersOf: (font: string, code: number) => string): ReadContent {
  const texts = new Map<number, string[]>();
  const tags = new Map<number, string>();
  const codes = new Map<string, Set<number>>();
  const artefactsInTagged: string[] = [];
  const taggedInArtefacts: string[] = [];
  const unmarked: string[] = [];
  const open: Sequence[] = [];
  let [font, unbalanced] = ['', 0];
  let operands: string[] = [];

  const begin = (sequence: Sequence) => {
    const outer = open.at(-1);
    const isArtefact = sequence.tag === 'Artifact';
    if (isArtefact && open.some(({ identifier }) => identifier !== undefined)) artefactsInTagged.push(outer?.tag ?? '');
    if (sequence.identifier !== undefined) {
      if (open.some(({ tag }) => tag === 'Artifact')) taggedInArtefacts.push(sequence.tag);
      texts.set(sequence.identifier, []);
      tags.set(sequence.identifier, sequence.tag);
    }
    open.push(sequence);
  };
  const show = (strings: readonly string[]) => {
    const used = codes.get(font) ?? new Set<number>();
    codes.set(font, used);
    let text = '';
    for (const string of strings) {
      for (const hex of string.slice(1, -1).match(/[\dA-Fa-f]{4}/g) ?? []) {
        const code = parseInt(hex, 16);
        used.add(code);
        text += charactersOf(font, code);
      }
    }
    const owner = open.findLast(({ identifier }) => identifier !== undefined)?.identifier;
    if (owner !== undefined) texts.get(owner)?.push(text);
    return text;
  };

  for (const [token] of stream.matchAll(tokens)) {
    if (operand.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BMC' || token === 'BDC') {
      const at = operands.indexOf('/MCID');
      const tag = operands[0]?.slice(1) ?? '';
      begin(at < 0 ? { tag } : { tag, identifier: Number(operands[at + 1]) });
    } else if (token === 'EMC') {
      if (!open.pop()) unbalanced += 1;
    } else if (token === 'Tf') {
      font = operands.find((each) => each.startsWith('/'))?.slice(1) ?? '';
    } else if (paints.has(token)) {
      const text = show(operands.filter((each) => /^<[^<]/.test(each)));
      const isMarked = open.some(({ tag, identifier }) => tag === 'Artifact' || identifier !== undefined);
      if (!isMarked) unmarked.push(text || token);
    }
    operands = [];
  }
  return {
    texts,
    tags,
    codes,
    artefactsInTagged,
    taggedInArtefacts,
    unmarked,
    unbalanced: unbalanced + open.length,
  };
}
