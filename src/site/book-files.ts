import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFolder } from './books.ts';
import type { SheetPicture } from './sheet-files.ts';

/** What the downloads page says of a book, as it is written beside the book. */
export interface BookFacts {
  readonly name: string;
  readonly title: string;
  readonly paper: string;
  readonly pages: number;
  readonly kilobytes: number;
  readonly reviewed: string;
  readonly pictures: readonly Omit<SheetPicture, 'bytes'>[];
}

/** A book ready to download, with pictures of some of its pages. */
export interface BookFile extends BookFacts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pictures: readonly SheetPicture[];
}

/** The books that this build has written before its pages; none where pages are served without a build. */
export function bookFilesOf(): readonly BookFile[] {
  const folder = bookFolder(process.cwd());
  if (!existsSync(folder)) return [];
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const facts = JSON.parse(readFileSync(join(folder, name), 'utf8')) as BookFacts;
      const pictures = facts.pictures.map((picture) => ({ ...picture, bytes: read(picture.name) }));
      return { ...facts, bytes: read(facts.name), pictures };
    });
}
