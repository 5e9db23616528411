import type { Chapter, ChapterKind } from './chapter.ts';
import { documentXhtml } from './document-xhtml.ts';
import { escapeXml } from './escape-xml.ts';

const roles: Readonly<Record<ChapterKind, string | undefined>> = {
  titlepage: undefined,
  part: 'doc-part',
  chapter: 'doc-chapter',
  glossary: 'doc-glossary',
  index: 'doc-index',
  bibliography: 'doc-bibliography',
};

/** A chapter as the text of its file. */
export function chapterXhtml({ title, kind, body }: Chapter): string {
  const role = roles[kind] === undefined ? '' : ` role="${roles[kind]}"`;
  return documentXhtml(
    title,
    `<section epub:type="${kind}"${role} aria-labelledby="chapter-title">
<h1 id="chapter-title">${escapeXml(title)}</h1>
${body}
</section>`,
  );
}
