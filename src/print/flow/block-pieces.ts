import type { BookBlock, ParagraphLook } from '../book.ts';
import { palette } from '../layout/palette.ts';
import { codePieces } from './code-pieces.ts';
import { contentsPieces } from './contents-pieces.ts';
import { figurePieces } from './figure-pieces.ts';
import type { Flow, FlowPlace } from './flow.ts';
import { headingPieces } from './heading-pieces.ts';
import { keepTogether } from './keep-together.ts';
import { listPieces } from './list-pieces.ts';
import { insidePanel, panelPieces } from './panel-pieces.ts';
import type { Piece } from './piece.ts';
import { tablePieces } from './table-pieces.ts';
import { textPieces } from './text-pieces.ts';

// A panel of as many lines as this may part over two pages.
const longPanel = 16;

/** Blocks as pieces from top to bottom; a heading stays with what it is the heading of. */
export function blockPieces(blocks: readonly BookBlock[], place: FlowPlace, flow: Flow): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    const own = piecesOf(block, place, flow);
    const [first, ...others] = own;
    // Beside a heading in the margin, the text starts on its first line.
    if (first && pieces.at(-1)?.hangs) pieces.push({ ...first, gap: 0 }, ...others);
    else pieces.push(...own);
  }
  return pieces;
}

function piecesOf(block: BookBlock, place: FlowPlace, flow: Flow): Piece[] {
  switch (block.type) {
    case 'heading':
      return headingPieces(block, place, flow);
    case 'paragraph':
      return paragraph(block, place, flow);
    case 'list':
      return listPieces(block, place, flow, (inner, at) => tight(blockPieces(inner, at, flow)));
    case 'table':
      return tablePieces(block, place, flow);
    case 'code':
      return codePieces(block.text, place, flow);
    case 'panel': {
      const path = [...place.path, flow.element('Note')];
      const inner = blockPieces(block.blocks, { ...insidePanel(place, block.tone), path }, flow);
      const pieces = inner.length < longPanel ? keepTogether(inner) : inner;
      return panelPieces(tight(pieces), block.tone, 8, place);
    }
    case 'figure':
      return figurePieces(block, place, flow);
    case 'entry':
      return entry(block, place, flow);
    case 'contents':
      return contentsPieces(block, place, flow);
  }
}

function paragraph({ runs, look }: Extract<BookBlock, { type: 'paragraph' }>, place: FlowPlace, flow: Flow): Piece[] {
  const { sizes } = flow;
  if (look === 'say') {
    const path = [...place.path, flow.element('BlockQuote')];
    const inner = { ...insidePanel(place, 'say'), path };
    const style = {
      role: 'P',
      gap: 0,
      size: sizes.body + 0.6,
      leading: sizes.leading + 0.8,
      colour: palette.accent,
    } as const;
    return panelPieces(keepTogether(textPieces(runs, { ...style, face: 'italic' }, inner, flow)), 'say', 7, place);
  }
  const size = place.isSmall
    ? { size: sizes.small, leading: sizes.smallLeading, gap: 2.4 }
    : { size: sizes.body, leading: sizes.leading, gap: 5.5 };
  const looks: Readonly<Record<Exclude<ParagraphLook, 'say'>, object>> = {
    lead: { size: sizes.body + 2.4, leading: sizes.leading + 3, gap: 8 },
    text: { isHyphenated: true },
    line: {},
    quiet: { size: sizes.small, leading: sizes.smallLeading, colour: palette.quiet },
  };
  return textPieces(runs, { role: 'P', colour: palette.text, ...size, ...looks[look] }, place, flow);
}

function entry(block: Extract<BookBlock, { type: 'entry' }>, place: FlowPlace, flow: Flow): Piece[] {
  const { sizes } = flow;
  const spot = { ...place, field: block.path, isSmall: true, path: [...place.path, flow.element('Sect')] };
  const title = block.title
    ? textPieces(
        block.title,
        { role: 'H3', gap: 11, size: sizes.body, leading: sizes.leading, face: 'semibold', colour: palette.text },
        spot,
        flow,
      )
    : [];
  const pieces = [...title, ...blockPieces(block.blocks, spot, flow)];
  const [first, ...others] = keepTogether(pieces);
  return first ? [{ ...first, anchors: [block.anchor] }, ...others] : [];
}

/** Pieces whose first has no space above it: they start a panel or an item, which has its own. */
function tight(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index === 0 ? { ...piece, gap: 0 } : piece));
}
