import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { DisplayList, PathMark, TextMark } from './display-list.ts';
import { pictureSvg } from './picture-svg.ts';

const box = (x: number): PathMark => ({
  kind: 'path',
  d: `M${x} 0L${x + 10} 0L${x + 10} 10Z`,
  fill: 'node',
  stroke: 'line',
  strokeWidth: 1.25,
});
const label: TextMark = {
  kind: 'text',
  x: 1,
  y: 9,
  text: 'Fish & <chips>',
  size: 16,
  width: 80,
  face: 'semibold',
  fill: 'text',
};

function svgOf(marks: DisplayList['marks']): string {
  return pictureSvg({
    id: 'fish',
    title: 'A “fish”',
    description: 'Fish & chips',
    picture: { width: 100, height: 50, marks },
  });
}

test('is well-formed, with its text escaped', () => {
  const { document } = new JSDOM(svgOf([box(0), label]), { contentType: 'image/svg+xml' }).window;
  expect(document.querySelector('text')?.textContent).toBe('Fish & <chips>');
  expect(document.querySelector('desc')?.textContent).toBe('Fish & chips');
});

test('is named by its title and description, whose ids begin with the diagram’s', () => {
  const svg = svgOf([box(0)]);
  expect(svg).toContain('role="img" aria-labelledby="fish-title fish-desc"');
  expect(svg).toContain('<title id="fish-title">');
  expect([...svg.matchAll(/ id="([^"]*)"/g)].every(([, id]) => id?.startsWith('fish-'))).toBe(true);
});

test('leaves colours and faces to the page', () => {
  const svg = svgOf([box(0), label]);
  expect(svg).toContain('fill="var(--dg-node)" stroke="var(--dg-line)" stroke-width="1.25"');
  expect(svg).toContain('<g class="dg-semibold" font-size="16" fill="var(--dg-text)">');
  expect(svg).not.toMatch(/style|font-family|#[0-9a-f]{3}/);
});

test('joins paths in one paint, unless that would paint over what lies between', () => {
  const line: PathMark = { kind: 'path', d: 'M0 5L100 5', stroke: 'line' };
  expect(svgOf([box(0), box(20), box(40)]).match(/<path/g)).toHaveLength(1);
  expect(svgOf([box(0), line, box(20)]).match(/<path/g)).toHaveLength(3);
});

test('groups lines of text in one style', () => {
  const below: TextMark = { ...label, y: 30 };
  const plain: TextMark = { ...label, face: 'regular' };
  const svg = svgOf([label, below, plain]);
  expect(svg.match(/<g/g)).toHaveLength(2);
  expect(svg.match(/<text/g)).toHaveLength(3);
});

test('is painted in given colours, with a class for each and its texts held to their widths', () => {
  const svg = pictureSvg(
    { id: 'fish', title: 'A fish', description: 'Fish', picture: { width: 100, height: 50, marks: [box(0), label] } },
    {
      colourOf: (role) => (role === 'node' ? '#ffffff' : '#000000'),
      classOf: (property, role) => `${property}-${role}`,
      keepsWidths: true,
    },
  );
  expect(svg).toContain('<path class="fill-node stroke-line" d="M0 0L10 0L10 10Z" fill="#ffffff" stroke="#000000"');
  expect(svg).toContain('<g class="dg-semibold fill-text" font-size="16" fill="#000000">');
  expect(svg).toContain('textLength="80" lengthAdjust="spacingAndGlyphs"');
  expect(svg).not.toContain('var(');
});
