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

function weigh({ html, document }: BuiltPage): Record<Part | 'all', number> {
  const linked = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const fonts = [...html.matchAll(/url\('?([^')]+\.woff2)'?\)/g)].map(([, url]) => url ?? '');
  const parts = {
    html: brotliCompressSync(html).length,
    css: sum(linked('link[rel="stylesheet"]', 'href'), (bytes) => brotliCompressSync(bytes).length),
    js: sum(linked('script[src]', 'src'), (bytes) => brotliCompressSync(bytes).length),
    // A font is compressed already.
    fonts: sum(fonts, (bytes) => bytes.length),
  };
  return { ...parts, all: parts.html + parts.css + parts.js + parts.fonts };
}

function sum(addresses: readonly string[], sizeOf: (bytes: Buffer) => number): number {
  return [...new Set(addresses)].reduce((total, address) => total + sizeOf(readFileSync(join(builtSite, address))), 0);
}
