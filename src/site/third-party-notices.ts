import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What reaches readers and is not the guide’s own: a package, what it does for them, and its files with licences. */
const parts: readonly (readonly [name: string, does: string, ...licences: readonly string[]])[] = [
  ['@astrojs/starlight', 'the frame of the pages: styles and scripts', 'LICENSE'],
  ['astro', 'a script of the pages, which fetches a page ahead', 'LICENSE'],
  ['pagefind', 'the search in the full text', 'LICENSE/LICENSE'],
  ['stemmer', 'a part of the look-up', 'license'],
  [
    '@expo-google-fonts/source-sans-3',
    'Source Sans 3, the font of pages and PDFs, in parts',
    'LICENSE_FONT',
    'LICENSE',
  ],
  ['@expo-google-fonts/source-code-pro', 'Source Code Pro, the font of code, in parts', 'LICENSE_FONT', 'LICENSE'],
];

/** The text of the site’s `third-party-notices.txt`: what others have made of it, with their licences in full. */
export function thirdPartyNotices(root: string): string {
  const notices = parts.map(([name, does, ...licences]) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const texts = licences.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return [`${name} ${version}: ${does}`, ...texts].join('\n\n');
  });
  return `${['This guide is published with the work of others, under their licences.', ...notices].join('\n\n\n')}\n`;
}
