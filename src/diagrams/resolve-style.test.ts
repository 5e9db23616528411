import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { resolveStyle } from './resolve-style.ts';

function styleOf(css: string, markup: string, property: string): string | undefined {
  const { document } = new JSDOM(`<body><svg><style>${css}</style>${markup}</svg></body>`).window;
  const element = document.querySelector('[data-asked]');
  if (!element) throw new Error('The markup marks no element with data-asked.');
  return resolveStyle(element, property);
}

test('puts a rule before an attribute', () => {
  expect(styleOf('rect { fill: red; }', '<rect data-asked fill="blue"/>', 'fill')).toBe('red');
});

test('puts an inline style before a rule, unless the rule is important', () => {
  const markup = '<rect data-asked style="fill: blue"/>';
  expect(styleOf('rect { fill: red; }', markup, 'fill')).toBe('blue');
  expect(styleOf('rect { fill: red !important; }', markup, 'fill')).toBe('red');
});

test('puts the more specific rule first, then the later one', () => {
  const markup = '<g class="node"><rect class="box" data-asked/></g>';
  expect(styleOf('.node .box { fill: red; } rect { fill: blue; }', markup, 'fill')).toBe('red');
  expect(styleOf('rect { fill: red; } rect { fill: blue; }', markup, 'fill')).toBe('blue');
});

test('inherits paint but not opacity', () => {
  const markup = '<g fill="red" opacity="0.5"><rect data-asked/></g>';
  expect(styleOf('', markup, 'fill')).toBe('red');
  expect(styleOf('', markup, 'opacity')).toBeUndefined();
});

test('passes over at-rules and comments', () => {
  const css = '/* rect { fill: blue; } */ @keyframes a { from { fill: blue; } to { fill: blue; } } rect { fill: red; }';
  expect(styleOf(css, '<rect data-asked/>', 'fill')).toBe('red');
});
