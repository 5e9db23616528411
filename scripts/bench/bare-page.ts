import { JSDOM } from 'jsdom';

/** The words and the drawing of a page of the guide as HTML without any style, script or navigation. */
export function barePage(html: string): string {
  const { document } = new JSDOM(html).window;
  const [title, content] = [document.querySelector('h1'), document.querySelector('.sl-markdown-content')];
  for (const element of content?.querySelectorAll('script, style, noscript') ?? []) element.remove();
  for (const element of content?.querySelectorAll('*') ?? []) element.removeAttribute('class');
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title?.textContent}</title><h1>${title?.textContent}</h1>${content?.innerHTML}</html>`;
}
