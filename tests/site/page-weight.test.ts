import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';
import budget from './budget.json' with { type: 'json' };
import { builtPage, type BuiltPage } from './built-page.ts';

type Part = 'html' | 'css' | 'js' | 'fonts' | 'all' | 'requests';

const weights = builtGuide.topics
  .filter(({ body }) => body.some((block) => block.startsWith('[Diagram: ')))
  .map(({ address }) => ({ address, ...weigh(builtPage(address)) }));

test.each(Object.entries(budget.topicPage) as [Part, number][])(
  'no topic with a diagram has more %s than %i, in compressed bytes where they are bytes',
  (part, limit) => {
    const heaviest = weights.reduce((most, other) => (other[part] > most[part] ? other : most));
    expect(heaviest[part], `${part} on ${heaviest.address}, which budget.json limits`).toBeLessThanOrEqual(limit);
  },
);

/**
 * What a page weighs before anybody touches it: scripts and styles count as such wherever they stand, `all` is what is
 * sent, and `requests` are how many files that is.
 */
function weigh({ html, document }: BuiltPage): Record<Part, number> {
  const inPage = (name: string) =>
    [...document.querySelectorAll(name)].map(({ textContent }) => textContent).join('\n');
  const linked = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const styles = linked('link[rel="stylesheet"]', 'href');
  const scripts = withImports(linked('script[src]', 'src'));
  const icons = linked('link[rel~="icon"]', 'href');
  const fonts = [...new Set([...html.matchAll(/url\('?([^')]+\.woff2)'?\)/g)].map(([, url]) => url ?? ''))];
  const sent = sum([...styles, ...scripts, ...icons].map((address) => compressed(read(address))));
  // A font is compressed already.
  const fontBytes = sum(fonts.map((address) => read(address).length));
  return {
    html: compressed(html.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/g, '')),
    css: compressed(inPage('style')) + sum(styles.map((address) => compressed(read(address)))),
    js: compressed(inPage('script:not([src])')) + sum(scripts.map((address) => compressed(read(address)))),
    fonts: fontBytes,
    all: compressed(html) + sent + fontBytes,
    requests: 1 + styles.length + scripts.length + icons.length + fonts.length,
  };
}

/** Scripts, and those that they import before they run. */
function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  // A set also visits what is added on the way.
  for (const script of found) {
    for (const [, name = ''] of read(script)
      .toString()
      .matchAll(/\b(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      found.add(posix.join(posix.dirname(script), name));
    }
  }
  return [...found];
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
