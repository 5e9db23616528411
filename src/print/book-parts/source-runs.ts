import type { Guide } from '../../model/guide.ts';
import type { Runs } from '../sheet.ts';
import { bookLabels } from './book-labels.ts';
import { words } from './book-text.ts';

/** A source as a line of a list: authors, title as a link, publisher and date. */
export function sourceRuns({ sourceById }: Guide, id: string): Runs {
  const source = sourceById.get(id);
  if (!source) throw new Error(`The guide has no source “${id}”. Check the content before printing it.`);
  const { title, authors, publisher, published, url, short, supersededBy } = source;
  const replaced = supersededBy === undefined ? undefined : sourceById.get(supersededBy)?.short;
  const runs: Runs = [
    ...words(authors ? `${authors}, ` : ''),
    { text: title, style: 'plain', tone: 'accent', link: { url } },
    ...words(`, ${publisher}${published ? `, ${published}` : ''}`),
    ...words(short === title ? '' : ` (${short})`),
    ...words(
      replaced === undefined ? '' : `; ${bookLabels.sources.replaced} ${replaced}, ${bookLabels.sources.notCited}`,
    ),
  ];
  return runs.filter(({ text }) => text !== '');
}
