import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexOptions, type TextIndex } from '../../src/browser/text-index.ts';

interface Pagefind extends TextIndex {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

/** A built site’s own full-text index, opened in Node with the options that its pages use. */
export async function openTextIndex(site: string): Promise<TextIndex> {
  const folder = join(site, 'pagefind');
  globalThis.fetch = async (request) => {
    const address = request instanceof Request ? request.url : request.toString();
    const name = address.replace(/^.*\/pagefind\//, '').replace(/[?#].*$/, '');
    return new Response(await readFile(join(folder, name)));
  };
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ...indexOptions, basePath: 'https://guide.example/pagefind/', baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
