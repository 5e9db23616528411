import { labels } from '../model/labels.ts';
import type { Chapter } from './chapter.ts';
import { documentXhtml } from './document-xhtml.ts';
import { escapeXml } from './escape-xml.ts';

/** A place that reading systems offer by what it is. */
interface Landmark {
  readonly type: string;
  readonly file: string;
  readonly title: string;
}

/** The contents of the book, nested as its chapters are, and its landmarks. */
export function navXhtml(chapters: readonly Chapter[], landmarks: readonly Landmark[]): string {
  const places = landmarks.map(
    ({ type, file, title }) => `<li><a epub:type="${type}" href="${file}">${escapeXml(title)}</a></li>`,
  );
  return documentXhtml(
    `${labels.guide}: contents`,
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="chapter-title">
<h1 id="chapter-title">Contents</h1>
${listOf(chapters)}
</nav>
<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks-title" hidden="hidden">
<h2 id="landmarks-title">Landmarks</h2>
<ol>
${places.join('\n')}
</ol>
</nav>`,
  );
}

function listOf(chapters: readonly Chapter[]): string {
  const items = chapters.map(({ file, title, chapters: inner = [] }) => {
    const below = inner.length > 0 ? `\n${listOf(inner)}` : '';
    return `<li><a href="${file}">${escapeXml(title)}</a>${below}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}
