import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import budget from './budget.json' with { type: 'json' };
import { builtPage, type BuiltPage } from './built-page.ts';

type Part = 'html' | 'css' | 'js' | 'fonts';

const weights = builtGuide.topics
  .filter(({ body }) => body.some((block) => block.startsWith('[Diagram: ')))
  .map(({ address }) => ({ address, ...weigh(builtPage(address)) }));

test.each(Object.entries(budget.topicPage) as [Part | 'all', number][])(
  'no topic with a diagram has more %s than %i bytes, compressed',
  (part, limit) => {
    const heaviest = weights.reduce((most, other) => (other[part] > most[part] ? other : most));
    expect(heaviest[part], `bytes of ${part} on ${heaviest.address}, which budget.json limits`).toBeLessThanOrEqual(
      limit,
    );
  },
);

/** What a page weighs; scripts and styles count as such wherever they stand, and `all` is what is sent. */
function weigh({ html, document }: BuiltPage): Record<Part | 'all', number> {
  const inPage = (name: string) =>
    [...document.querySelectorAll(name)].map(({ textContent }) => textContent).join('\n');
  const linked = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => read(element.getAttribute(attribute) ?? ''));
  const styles = linked('link[rel="stylesheet"]', 'href');
  const scripts = linked('script[src]', 'src');
  const fontNames = new Set([...html.matchAll(/url\('?([^')]+\.woff2)'?\)/g)].map(([, url]) => url ?? ''));
  // A font is compressed already.
  const fonts = sum([...fontNames].map((name) => read(name).length));
  return {
    html: compressed(html.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')),
    css: compressed(inPage('style')) + sum(styles.map(compressed)),
    js: compressed(inPage('script:not([src])')) + sum(scripts.map(compressed)),
    fonts,
    all: compressed(html) + sum([...styles, ...scripts].map(compressed)) + fonts,
  };
}

function read(address: string): Buffer {
  return readFileSync(join(builtSite, address));
}

function compressed(bytes: string | Buffer): number {
  return bytes.length > 0 ? brotliCompressSync(bytes).length : 0;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
