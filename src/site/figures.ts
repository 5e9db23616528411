import { figureHtml } from '../components/figure-html.ts';
import { pictureSvg } from '../diagrams/picture-svg.ts';
import { guide } from './guide.ts';
import { pictureById } from './pictures.ts';

/** A diagram’s figure as HTML, by the diagram’s id; throws where the guide has none. */
export function figureOf(diagramId: string): string {
  const diagram = guide.diagramById.get(diagramId);
  const picture = pictureById.get(diagramId);
  if (!diagram || !picture)
    throw new Error(`No diagram is called “${diagramId}”. Check the content before building it.`);
  const { id, title, description } = diagram;
  return figureHtml(diagram, pictureSvg({ id: `diagram-${id}`, title, description, picture }));
}
