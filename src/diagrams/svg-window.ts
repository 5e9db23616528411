import { JSDOM, type DOMWindow } from 'jsdom';
import type { Box } from './box.ts';
import { elementBox } from './element-box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { shapeOutline } from './shape-outline.ts';
import { textLines } from './text-lines.ts';
import { travelAlong } from './path-travel.ts';

/** A window without a screen whose SVG elements can be measured; `measureWith` changes the font metrics. */
export interface SvgWindow {
  readonly window: DOMWindow;
  readonly measureWith: (metrics: FontMetrics) => void;
}

const globalNames = [
  'window',
  'document',
  'Element',
  'Node',
  'HTMLElement',
  'SVGElement',
  'DOMParser',
  'XMLSerializer',
  'MutationObserver',
  'CSSStyleSheet',
] as const;

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Opens the window and puts it in the globals that Mermaid reads: only for a process of its own. */
export function openSvgWindow(firstMetrics: FontMetrics): SvgWindow {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: false });
  let metrics = firstMetrics;
  const boxOf = (element: Element): Box => elementBox(element, metrics) ?? nowhere;

  const define = (target: object, methods: Readonly<Record<string, unknown>>): void => {
    for (const [name, value] of Object.entries(methods)) {
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
    }
  };
  define(window.SVGElement.prototype, {
    getBBox(this: Element): Box {
      return boxOf(this);
    },
    getComputedTextLength(this: Element): number {
      return textLines(this, metrics).reduce((sum, { width }) => sum + width, 0);
    },
    getTotalLength(this: Element): number {
      return travelAlong(shapeOutline(this) ?? []).length;
    },
    getPointAtLength(this: Element, distance: number): { x: number; y: number } {
      return travelAlong(shapeOutline(this) ?? []).pointAt(distance);
    },
  });
  define(window.Element.prototype, {
    getBoundingClientRect(this: Element) {
      const { x, y, width, height } = boxOf(this);
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  });
  define(window.HTMLCanvasElement.prototype, { getContext: () => null });
  define(window.screen, { availWidth: 1200, availHeight: 800 });
  // Elements may be painted as soon as they are asked for: nothing is shown.
  const soon = (callback: (time: number) => void): number => {
    queueMicrotask(() => callback(0));
    return 0;
  };
  define(window, { requestAnimationFrame: soon });
  for (const name of globalNames) {
    define(globalThis, { [name]: name === 'window' ? window : window[name] });
  }
  define(globalThis, { requestAnimationFrame: soon });

  return {
    window,
    measureWith: (next) => {
      metrics = next;
    },
  };
}
