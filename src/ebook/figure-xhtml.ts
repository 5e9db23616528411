import type { DisplayList } from '../diagrams/display-list.ts';
import { pictureSvg, type PictureStyle } from '../diagrams/picture-svg.ts';
import type { Diagram } from '../model/guide.ts';
import type { HrefOf } from './book.ts';
import { diagramColours } from './diagram-colours.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';

/** Light colours stand in the picture, for readers of books that know little CSS; classes let the style sheet darken it. */
const style: PictureStyle = {
  colourOf: (role) => diagramColours[role].light,
  classOf: (property, role) => `${property}-${role}`,
  keepsWidths: true,
};

/** A diagram as a figure: the picture on a ground of its own, its title, and everything it says in words. */
export function figureXhtml(diagram: Diagram, picture: DisplayList, hrefOf: HrefOf): string {
  const { id, title, description, text } = diagram;
  const { width, height, marks } = picture;
  const ground = { kind: 'path', d: `M0 0L${width} 0L${width} ${height}L0 ${height}Z`, fill: 'ground' } as const;
  const svg = pictureSvg(
    { id: `diagram-${id}`, title, description, picture: { width, height, marks: [ground, ...marks] } },
    style,
  );
  const words = text.map((sentence) => `<li>${inlineXhtml(sentence, hrefOf)}</li>`).join('');
  return `<figure class="diagram" id="figure-${id}">
<div class="picture">${svg}</div>
<figcaption><p><strong>${escapeXml(title)}</strong></p>
<p class="in-words">The picture in words</p><ol>${words}</ol></figcaption>
</figure>`;
}
