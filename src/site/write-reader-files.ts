import type { DisplayList } from '../diagrams/display-list.ts';
import { ankiDeck } from '../ebook/anki-deck.ts';
import { formatSize } from '../model/format-size.ts';
import type { Guide } from '../model/guide.ts';
import { ebookFile, ebookName } from './ebook-file.ts';
import { homeAddress } from './home-address.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/** A file of the downloads for one kind of program. */
export interface ReaderFile {
  readonly name: string;
  readonly title: string;
  /** The name of its format, as readers know it. */
  readonly format: string;
  /** What it holds and what it is for. */
  readonly about: string;
  /** The file’s size with its unit. */
  readonly size: string;
  readonly reviewed: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of the downloads for reading programs and for learning. */
export interface ReaderFiles {
  readonly ebook: ReaderFile;
  readonly deck: ReaderFile;
}

/** The guide as an e-book and as a deck of cards. */
export async function writeReaderFiles(
  root: string,
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  settings: Settings,
): Promise<ReaderFiles> {
  const fileOf = (file: Omit<ReaderFile, 'size' | 'reviewed'>): ReaderFile => ({
    ...file,
    size: formatSize(Math.ceil(file.bytes.length / 1000)),
    reviewed: reviewDate(guide),
  });
  return {
    ebook: fileOf({
      name: ebookName,
      title: 'The whole guide as an e-book',
      format: 'EPUB',
      about:
        'Every topic, phrase, scenario, profile and diagram, for phones, tablets and e-readers, offline and in your own type size.',
      bytes: await ebookFile(root, guide, pictures, settings),
    }),
    deck: fileOf({
      name: 'technical-enough-anki.txt',
      title: 'Cards to learn with',
      format: 'Anki',
      about: `${guide.phrases.length} phrases and ${guide.terms.length} glossary terms as cards for Anki, tagged by skill and level. In Anki, choose File, then Import. A newer edition updates your cards and keeps your progress.`,
      bytes: new TextEncoder().encode(ankiDeck(guide, homeAddress(settings))),
    }),
  };
}
