import { grow, type Box } from './box.ts';
import { elementBox } from './element-box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { lengthInPixels } from './length-in-pixels.ts';

const tail = 14;
const nameDrop = 13;

/** Ends lifelines below the last step, and puts a ground behind each message that would be crossed by one. */
export function settleSequence(svg: Element, metrics: FontMetrics): void {
  const lifelines = [...svg.querySelectorAll('line.actor-line')];
  if (lifelines.length === 0) return;
  const steps = [...svg.querySelectorAll('line, path, rect, text, polygon, circle')]
    .filter((element) => !lifelines.includes(element) && !element.closest('defs, marker, symbol'))
    .map((element) => elementBox(element, metrics))
    .filter((box): box is Box => box !== undefined);
  const bottom = Math.max(...steps.map(({ y, height }) => y + height));
  for (const line of lifelines) line.setAttribute('y2', String(bottom + tail));

  for (const figure of svg.querySelectorAll('g.actor-man')) dropName(figure, lifelines);

  const columns = lifelines.map((line) => lengthInPixels(line.getAttribute('x1'), 16) ?? 0);
  for (const text of svg.querySelectorAll('text.messageText, text.loopText, text.sectionTitle')) {
    const box = elementBox(text, metrics);
    if (!box || !columns.some((x) => x > box.x - 4 && x < box.x + box.width + 4)) continue;
    const { x, y, width, height } = grow({ ...box, y: box.y + 3, height: box.height - 6 }, 2);
    const ground = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ x, y, width, height })) ground.setAttribute(name, String(value));
    ground.setAttribute('class', 'messageGround');
    text.before(ground);
  }
}

/** Moves the name of a stick figure clear of its feet, and starts its lifeline below the name. */
function dropName(figure: Element, lifelines: readonly Element[]): void {
  const text = figure.querySelector('text');
  const feet = [...figure.querySelectorAll('line')].map((line) => lengthInPixels(line.getAttribute('y2'), 16) ?? 0);
  if (!text || feet.length === 0) return;
  const name = Math.max(...feet) + nameDrop;
  text.setAttribute('y', String(name));
  const lifeline = lifelines.find((line) => line.getAttribute('x1') === text.getAttribute('x'));
  lifeline?.setAttribute('y1', String(name + nameDrop));
}
