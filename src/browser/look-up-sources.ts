import type { LookUpEntry } from '../model/look-up-entries.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { indexOptions, type TextIndex } from './text-index.ts';

interface Pagefind extends TextIndex {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
let names: Promise<NameIndex> | undefined;
let text: Promise<TextIndex> | undefined;

/** The index of names, loaded once; a failed loading is tried again the next time. */
export function loadNames(): Promise<NameIndex> {
  names ??= (async () => {
    const response = await fetch(`${base}/look-up.json`);
    if (!response.ok) throw new Error(`The index of names answered ${response.status}.`);
    const entries = (await response.json()) as readonly LookUpEntry[];
    return nameIndex(entries.map((entry) => ({ ...entry, address: base + entry.address })));
  })().catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  return names;
}

/** The full-text index, loaded once when the names alone are not a sure answer. */
export function loadText(): Promise<TextIndex> {
  text ??= (async () => {
    const address = `${base}/pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ ...indexOptions, baseUrl: `${base}/`, noWorker: true });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    text = undefined;
    throw error;
  });
  return text;
}
