import { bakeMarks } from './bake-marks.ts';
import { cropMarks } from './crop-marks.ts';
import { placeOfOffset, type DiagramProblem } from './diagram-problem.ts';
import type { DisplayList } from './display-list.ts';
import { openFontMetrics, type FontBytes, type FontMetrics } from './font-metrics.ts';
import { frameEntities } from './frame-entities.ts';
import { groundLabels } from './ground-labels.ts';
import { mermaidConfig } from './mermaid-config.ts';
import { problemOfError } from './problem-of-error.ts';
import { replaceRoughShapes } from './replace-rough-shapes.ts';
import { settleSequence } from './settle-sequence.ts';
import { settleStates } from './settle-states.ts';
import { openSvgWindow, type SvgWindow } from './svg-window.ts';
import { unknownClasses } from './unknown-classes.ts';

/** A drawing, or what its author must put right. */
export type RenderedDiagram =
  | { readonly kind: 'picture'; readonly picture: DisplayList }
  | { readonly kind: 'problems'; readonly problems: readonly DiagramProblem[] };

const margin = 8;
const smallestSide = 40;

/**
 * Draws Mermaid source with the given fonts, the same on every machine.
 * It patches the process's globals, and is for a process of its own; calls must follow one another.
 */
export async function renderMermaid(source: string, fonts: FontBytes): Promise<RenderedDiagram> {
  const classProblems = unknownClasses(source);
  if (classProblems.length > 0) return { kind: 'problems', problems: classProblems };
  const metrics = metricsOf(fonts);
  const { window } = windowFor(metrics);
  let markup: string;
  try {
    markup = await drawMarkup(source);
  } catch (error) {
    const problem = problemOfError(error, source);
    if (!problem) throw error;
    return { kind: 'problems', problems: [problem] };
  }

  const holder = window.document.createElement('div');
  holder.innerHTML = markup;
  window.document.body.replaceChildren(holder);
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('Mermaid drew no <svg>.');
  replaceRoughShapes(svg);
  frameEntities(svg);
  settleStates(svg);
  groundLabels(svg, metrics);
  settleSequence(svg, metrics);
  const { marks, strangeColours } = bakeMarks(svg, metrics);
  holder.remove();

  const texts = marks.filter((mark) => mark.kind === 'text');
  const problems = [
    ...colourProblems(source, strangeColours),
    ...texts.flatMap(({ text }) => {
      if (!text.includes('**')) return [];
      const message = `The asterisks in “${text}” would be drawn. For bold text, put backticks inside the quotation marks: "\`**bold**\`".`;
      return [{ ...placeOf(source, '**'), message }];
    }),
    ...texts.flatMap(({ text, face }) => {
      const character = metrics.missingCharacter(text, face);
      if (character === undefined) return [];
      return [{ ...placeOf(source, character), message: `The diagram face has no “${character}”. Write it in words.` }];
    }),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  const picture = cropMarks(marks, metrics, margin);
  if (!picture || picture.width < smallestSide || picture.height < smallestSide || texts.length === 0) {
    return {
      kind: 'problems',
      problems: [{ line: 1, column: 1, message: 'The diagram is empty. Add a node or a message with a label.' }],
    };
  }
  return { kind: 'picture', picture };
}

function colourProblems(source: string, colours: readonly string[]): DiagramProblem[] {
  const written = colours.filter((colour) => source.toLowerCase().includes(colour));
  if (written.length > 0) {
    return written.map((colour) => ({
      ...placeOf(source.toLowerCase(), colour),
      message: `The colour “${colour}” has no role in a diagram. Use the classes strong, accent, warn or quiet instead.`,
    }));
  }
  return colours.slice(0, 1).map((colour) => ({
    ...placeOfOffset(source, Math.max(0, source.search(/\S/))),
    message: `Mermaid paints this diagram in “${colour}”, a colour without a role. Name colours by class, in a flowchart, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram.`,
  }));
}

async function drawMarkup(source: string): Promise<string> {
  // Mermaid reads `window` while it loads, so it cannot load before the window opens.
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(structuredClone(mermaidConfig));
  const random = Math.random;
  Math.random = seededRandom();
  try {
    // A comment keeps its line, so that the lines Mermaid reports are the author's.
    const { svg } = await mermaid.render('diagram', source.replace(/^[ \t]*%%(?!\{).*$/gm, ''));
    return svg;
  } finally {
    Math.random = random;
  }
}

function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function placeOf(source: string, text: string): { line: number; column: number } {
  const offset = source.indexOf(text);
  return offset < 0 ? { line: 1, column: 1 } : placeOfOffset(source, offset);
}

const metricsByFonts = new WeakMap<FontBytes, FontMetrics>();
let openWindow: SvgWindow | undefined;

function metricsOf(fonts: FontBytes): FontMetrics {
  const metrics = metricsByFonts.get(fonts) ?? openFontMetrics(fonts);
  metricsByFonts.set(fonts, metrics);
  return metrics;
}

function windowFor(metrics: FontMetrics): SvgWindow {
  openWindow ??= openSvgWindow(metrics);
  openWindow.measureWith(metrics);
  return openWindow;
}
