import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { builtSite } from '../built-site.ts';

/** A page of the built site as a browser without scripts reads it. */
export interface BuiltPage {
  /** The file’s path inside the site. */
  readonly path: string;
  /** Where the page is read, from the site’s root. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Reads one page of the built site by the path of its file, or by its address. */
export function builtPage(pathOrAddress: string): BuiltPage {
  const path = pathOrAddress.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  const html = readFileSync(join(builtSite, path), 'utf8');
  return {
    path,
    address: `/${path.replace(/index\.html$/, '')}`,
    html,
    document: parser.parseFromString(html, 'text/html'),
  };
}

// Twice as fast as a window for every page, whose styles would be worked out.
const parser = new new JSDOM('').window.DOMParser();
