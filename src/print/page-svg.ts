import type { Fonts } from './fonts/open-fonts.ts';
import type { Page, PathMark, TextMark } from './page.ts';

/** The page as an SVG picture whose texts are outlines, so that it needs no fonts; each glyph is drawn once and reused. */
export function pageSvg(page: Page, fonts: Fonts): string {
  const { width, height, marks } = page;
  const outlines = new Map<string, string>();
  const shapes = marks.map((mark) => (mark.kind === 'text' ? textShape(mark, fonts, outlines) : pathShape(mark)));
  const glyphs = [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const ground = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
  return [head, '<defs>', ...glyphs, '</defs>', ground, ...shapes, '</svg>'].join('\n');
}

/** Places a text's glyphs in font units inside a group that scales them and turns them upright. */
function textShape(mark: TextMark, fonts: Fonts, outlines: Map<string, string>): string {
  const { x, y, text, face, size, colour, turn } = mark;
  const { unitsPerEm } = fonts.faces[face];
  let pen = 0;
  const uses = fonts.shape(text, face).map(({ glyph, advance, shift }) => {
    const left = Math.round(((pen + shift) * unitsPerEm) / 1000);
    pen += advance;
    const { commands } = glyph.path;
    if (commands.length === 0) return '';
    const id = `${face}-${glyph.id}`;
    if (!outlines.has(id)) outlines.set(id, glyph.path.toSVG());
    return `<use href="#${id}" x="${left}"/>`;
  });
  const scale = Number((size / unitsPerEm).toFixed(6));
  const turned = turn ? ` rotate(${turn})` : '';
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)})${turned} scale(${scale} ${-scale})`;
  return `<g transform="${place}" fill="${colour}">${uses.join('')}</g>`;
}

function pathShape({ d, fill, stroke, strokeWidth, dash }: PathMark): string {
  const attributes = [
    `d="${d}"`,
    `fill="${fill ?? 'none'}"`,
    ...(stroke ? [`stroke="${stroke}"`, `stroke-width="${strokeWidth ?? 1}"`] : []),
    ...(dash ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
  ];
  return `<path ${attributes.join(' ')}/>`;
}
