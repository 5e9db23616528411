import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy } from './security-policy.ts';
import { styleClasses } from './style-classes.ts';

const charset = '<meta charset="utf-8"/>';

/**
 * Gives every page of a built site its content security policy, with the hashes of the scripts and styles that stand in the
 * page. Style attributes, which have no hashes, become classes first. Throws for a page whose head does not begin as expected.
 */
export function writePagePolicies(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  // One page at a time: a large guide has more than memory should hold at once.
  const pages = paths
    .sort()
    .values()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  const { sheet, classed } = styleClasses(pages);
  const style = sheet === '' ? '' : `<style>${sheet}</style>`;
  for (const path of paths) {
    const [before, after, ...more] = classed(readFileSync(join(folder, path), 'utf8')).split(charset);
    if (before === undefined || after === undefined || more.length > 0 || /<(?:script|style|link)\b/.test(before)) {
      throw new Error(`${path}  The head does not begin with ${charset}, where its security policy would follow.`);
    }
    const rest = style + after;
    const policy = pagePolicy(hashesIn(rest, 'script'), hashesIn(rest, 'style'));
    const head = `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">`;
    writeFileSync(join(folder, path), before + head + rest);
  }
}

/** The hashes of the elements of one name that have their text in the page, each once, A–Z. */
function hashesIn(html: string, name: 'script' | 'style'): string[] {
  const texts = html.matchAll(new RegExp(`<${name}\\b((?:"[^"]*"|[^">])*)>([^]*?)</${name}>`, 'g'));
  const inPage = [...texts].filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''));
  return [
    ...new Set(
      inPage.map(
        ([, , text]) =>
          `sha256-${createHash('sha256')
            .update(text ?? '')
            .digest('base64')}`,
      ),
    ),
  ].sort();
}
