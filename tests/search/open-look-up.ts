import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookUp, type Hit } from '../../src/browser/look-up.ts';
import { nameIndex } from '../../src/browser/name-index.ts';
import type { LookUpEntry } from '../../src/model/look-up-entries.ts';
import { openTextIndex } from './node-text-index.ts';

/** A built site’s look-up, opened in Node: the very code and the very indexes that its pages use. */
export async function openLookUp(site: string): Promise<(query: string) => Promise<readonly Hit[]>> {
  const entries = JSON.parse(await readFile(join(site, 'look-up.json'), 'utf8')) as readonly LookUpEntry[];
  const names = nameIndex(entries);
  const text = await openTextIndex(site);
  return async (query) => (await lookUp(names, () => Promise.resolve(text), query)).hits;
}
