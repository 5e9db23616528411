import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import type { Book } from './book.ts';
import { bookChapters } from './book-chapters.ts';
import type { Chapter } from './chapter.ts';
import { chapterXhtml } from './chapter-xhtml.ts';
import { documentXhtml } from './document-xhtml.ts';
import type { Imprint } from './imprint.ts';
import { navXhtml } from './nav-xhtml.ts';
import { packageDocument, type PackageItem } from './package-document.ts';
import { styleSheet } from './style-sheet.ts';

/** What the book needs that is not text: its cover, once as a drawing and once in pixels, and the faces of its diagrams. */
export interface EbookArtwork {
  readonly coverSvg: string;
  readonly coverPng: Uint8Array;
  readonly fonts: Readonly<Record<'regular' | 'semibold' | 'italic', Uint8Array>>;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Every file of the EPUB by its path in the archive, but for the `mimetype` that comes before them. */
export function ebookFiles(
  book: Book,
  imprint: Imprint,
  { coverSvg, coverPng, fonts }: EbookArtwork,
): ReadonlyMap<string, string | Uint8Array> {
  const chapters = bookChapters(book, imprint);
  const flat = flatten(chapters).map((chapter) => ({ ...chapter, xhtml: chapterXhtml(chapter) }));
  const [title, ...others] = flat;
  const items: PackageItem[] = [
    { file: 'cover.xhtml', type: xhtml },
    { file: 'nav.xhtml', type: xhtml, properties: 'nav' },
    ...flat.map(({ file, xhtml: text }) => ({
      file,
      type: xhtml,
      ...(text.includes('<svg') ? { properties: 'svg' } : {}),
    })),
    { file: 'style.css', type: 'text/css' },
    { file: 'cover.svg', type: 'image/svg+xml' },
    { file: 'cover.png', type: 'image/png', properties: 'cover-image' },
    ...Object.keys(fonts).map((face) => ({ file: `diagram-${face}.ttf`, type: 'font/ttf' })),
  ];
  const spine = ['cover.xhtml', title?.file ?? '', 'nav.xhtml', ...others.map(({ file }) => file)];
  const nav = navXhtml(chapters, [
    { type: 'cover', file: 'cover.xhtml', title: 'Cover' },
    { type: 'titlepage', file: 'title.xhtml', title: 'Title page' },
    { type: 'toc', file: 'nav.xhtml', title: 'Contents' },
    { type: 'bodymatter', file: 'phrases.xhtml', title: 'Start of the text' },
    { type: 'index', file: 'phrases-a-z.xhtml', title: 'Phrases, A–Z' },
    { type: 'glossary', file: 'glossary.xhtml', title: 'Glossary' },
    { type: 'bibliography', file: 'sources.xhtml', title: 'Sources' },
  ]);
  const description = plainText(book.guide.pageById.get('home')?.description ?? []);
  const files: (readonly [string, string | Uint8Array])[] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(imprint, { description, items, spine })],
    ['EPUB/nav.xhtml', nav],
    ['EPUB/cover.xhtml', coverXhtml()],
    ['EPUB/cover.svg', coverSvg],
    ['EPUB/cover.png', coverPng],
    ['EPUB/style.css', styleSheet()],
    ...flat.map(({ file, xhtml: text }) => [`EPUB/${file}`, text] as const),
    ...Object.entries(fonts).map(([face, bytes]) => [`EPUB/diagram-${face}.ttf`, bytes] as const),
  ];
  return new Map(files);
}

const xhtml = 'application/xhtml+xml';

function flatten(chapters: readonly Chapter[]): Chapter[] {
  return chapters.flatMap((chapter) => [chapter, ...flatten(chapter.chapters ?? [])]);
}

function coverXhtml(): string {
  const words = `Cover: ${labels.guide}. ${labels.subtitle}.`;
  return documentXhtml(
    labels.guide,
    `<section epub:type="cover" class="cover" aria-label="Cover"><img src="cover.svg" alt="${words}" role="doc-cover"/></section>`,
  );
}
