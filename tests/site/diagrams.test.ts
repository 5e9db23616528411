import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { plainWords } from '../plain-words.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

const figures = builtFiles
  .filter((file) => /^(?:topics|levels|skills|[^/]+)\/(?:.+\/)?index\.html$|^index\.html$/.test(file))
  .map(builtPage)
  .flatMap(({ path, document }) => [...document.querySelectorAll('figure')].map((figure) => ({ path, figure })));

test('every diagram of the guide is shown', () => {
  const shown = new Set(figures.map(({ figure }) => figure.querySelector('svg > title')?.textContent));
  expect(builtGuide.diagrams.filter(({ title }) => !shown.has(title)).map(({ id }) => id)).toEqual([]);
});

test('a diagram stands on every page whose prose calls for it', () => {
  for (const { address, body } of builtGuide.topics) {
    const called = body.flatMap((block) => /^\[Diagram: (.+)\]$/.exec(block)?.[1] ?? []);
    const shown = figures
      .filter(({ path }) => `/${path}` === `${address}index.html`)
      .map(({ figure }) => figure.querySelector('svg')?.getAttribute('aria-labelledby'));
    expect(shown).toEqual(called.map((id) => `diagram-${id}-title diagram-${id}-desc`));
  }
});

test('no diagram is so wide that a phone would show it too small to read', () => {
  const wide = figures.flatMap(({ path, figure }) => {
    const width = Number(figure.querySelector('svg')?.getAttribute('width'));
    return width <= 600 ? [] : [`${path}: ${width} px`];
  });
  expect(wide).toEqual([]);
});

test('every figure is a picture with a title and a description', () => {
  const faults = figures.filter(({ figure }) => {
    const [svg, ...others] = figure.querySelectorAll('svg');
    const [title, description] = ['title', 'desc'].map((name) => svg?.querySelector(`:scope > ${name}`));
    const names = svg?.getAttribute('aria-labelledby');
    return !(
      others.length === 0 &&
      svg?.getAttribute('role') === 'img' &&
      (title?.textContent.trim().length ?? 0) > 5 &&
      (description?.textContent.trim().length ?? 0) > 20 &&
      names === `${title?.id} ${description?.id}`
    );
  });
  expect(faults.map(({ path, figure }) => `${path}: ${figure.outerHTML.slice(0, 200)}`)).toEqual([]);
  expect(figures.length).toBeGreaterThanOrEqual(builtGuide.diagrams.length);
});

test('every figure says in a list of sentences what its picture says', () => {
  for (const { path, figure } of figures) {
    const title = figure.querySelector('svg > title')?.textContent;
    const items = [...figure.querySelectorAll('figcaption li')].map(({ textContent }) => plainWords(textContent));
    expect(items, `${path}: ${title}`).toEqual(
      builtGuide.diagrams.find((diagram) => diagram.title === title)?.text.map(plainWords),
    );
    expect(items.length).toBeGreaterThan(1);
  }
});

test('a picture is drawn with shapes and words, and with nothing that only some readers draw', () => {
  for (const { path, figure } of figures) {
    const names = new Set([...figure.querySelectorAll('svg, svg *')].map(({ localName }) => localName));
    expect(
      [...names].filter((name) => !['svg', 'title', 'desc', 'g', 'path', 'text', 'tspan'].includes(name)),
      path,
    ).toEqual([]);
    expect(figure.querySelector('svg')?.getAttribute('viewBox'), path).toMatch(/^0 0 [\d.]+ [\d.]+$/);
    expect(figure.querySelectorAll('svg text').length, path).toBeGreaterThan(1);
  }
});
