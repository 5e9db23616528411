import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import type { DisplayList, Face } from '../diagrams/display-list.ts';
import { bookLinks } from '../ebook/book-links.ts';
import type { Book } from '../ebook/book.ts';
import { coverPage } from '../ebook/cover-page.ts';
import { ebookFiles } from '../ebook/ebook-files.ts';
import { figureXhtml } from '../ebook/figure-xhtml.ts';
import { zipEbook } from '../ebook/zip-ebook.ts';
import type { Guide } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { measureWith } from '../print/fonts/measure-with.ts';
import { pageSvg } from '../print/page-svg.ts';
import { buildDate } from './build-date.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';
import { homeAddress } from './home-address.ts';
import { readPrintFonts } from './sheets.ts';

const fontFiles: Readonly<Record<Face, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
};

/** The name of the e-book in the downloads. */
export const ebookName = 'technical-enough.epub';

/** The whole guide as the bytes of an EPUB. */
export async function ebookFile(
  root: string,
  guide: Guide,
  pictures: ReadonlyMap<string, DisplayList>,
  settings: Settings,
): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = readPrintFonts(root);
  const home = homeAddress(settings);
  const hrefOf = bookLinks(guide, home);
  const book: Book = {
    guide,
    hrefOf,
    figureOf(id) {
      const diagram = guide.diagramById.get(id);
      const picture = pictures.get(id);
      if (!diagram || !picture) throw new Error(`No diagram is called “${id}”. Check the content before building it.`);
      return figureXhtml(diagram, picture, hrefOf);
    },
  };
  const reviewed = reviewDate(guide);
  const coverSvg = pageSvg(coverPage(guide, measureWith(fonts)), fonts);
  const files = ebookFiles(
    book,
    {
      identifier: nameIdentifier(labels.guide),
      edition: settings.edition,
      built: buildDate(settings, guide),
      reviewed,
      home,
    },
    {
      coverSvg,
      coverPng: await sharp(Buffer.from(coverSvg)).png({ palette: true, colours: 64 }).toBuffer(),
      fonts: await diagramFonts(root, pictures),
    },
  );
  return zipEbook(files, reviewed);
}

/** The faces of the diagrams, only with the characters that diagrams set in them. */
async function diagramFonts(
  root: string,
  pictures: ReadonlyMap<string, DisplayList>,
): Promise<Readonly<Record<Face, Uint8Array>>> {
  const texts = [...pictures.values()].flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
  const subset = (face: Face): Promise<Uint8Array> => {
    const characters = [...new Set(texts.filter((text) => text.face === face).flatMap(({ text }) => [...text]))];
    const file = join(root, 'node_modules/@expo-google-fonts/source-sans-3', fontFiles[face]);
    return subsetFont(readFileSync(file), characters.sort().join('') || ' ', { targetFormat: 'sfnt' });
  };
  return { regular: await subset('regular'), semibold: await subset('semibold'), italic: await subset('italic') };
}

/** An identifier that a name has on every machine and in every year: a UUID of version 5 in the name space of URLs. */
function nameIdentifier(name: string): string {
  const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(urls).update(`urn:book:${name}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
