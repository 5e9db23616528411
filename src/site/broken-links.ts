import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** One line for every link, image or file address inside a built site that leads nowhere, or to a missing anchor. */
export async function findBrokenLinks(
  folder: string,
  { base, site }: Pick<Settings, 'base' | 'site'>,
): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
  const known = new Set(files);
  const pages = files.filter((file) => file.endsWith('.html'));
  const textByPage = new Map(
    await Promise.all(pages.map(async (page) => [page, await readFile(join(folder, page), 'utf8')] as const)),
  );
  const idsByPage = new Map([...textByPage].map(([page, html]) => [page, new Set(matches(html, /\sid="([^"]+)"/g))]));

  const broken: string[] = [];
  for (const [page, html] of textByPage) {
    const here = `https://site.invalid${base}${page.replace(/index\.html$/, '')}`;
    for (const link of new Set(matches(html, /\s(?:href|src)="([^"]*)"/g))) {
      const address = link.replaceAll('&amp;', '&');
      const url = new URL(site && address.startsWith(`${site}/`) ? address.slice(site.length) : address, here);
      if (url.host !== 'site.invalid') continue;
      const target = url.pathname.startsWith(base) ? fileFor(url.pathname.slice(base.length), known) : undefined;
      if (target === undefined) broken.push(`${page}  Nothing is at “${link}”.`);
      else if (url.hash.length > 1 && idsByPage.get(target)?.has(decodeURIComponent(url.hash.slice(1))) === false) {
        broken.push(`${page}  The page of “${link}” has no such anchor.`);
      }
    }
  }
  return broken.sort();
}

function fileFor(path: string, known: ReadonlySet<string>): string | undefined {
  const file = decodeURIComponent(path);
  return [file, `${file}index.html`, `${file.replace(/\/$/, '')}.html`].find((candidate) => known.has(candidate));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
