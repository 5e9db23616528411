import type { Topic } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { plainText } from '../model/plain-text.ts';
import type { Block } from '../model/text.ts';
import { splitSections } from '../model/topic-sections.ts';

/** A heading as Starlight’s list of contents takes it. */
export interface PageHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The headings in a page’s prose. */
export function headingsOf(blocks: readonly Block[]): PageHeading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' ? [{ depth: block.depth, slug: block.id, text: plainText(block.inlines) }] : [],
  );
}

/** A heading of the second level, by its id and its words. */
export function heading(slug: string, text: string): PageHeading {
  return { depth: 2, slug, text };
}

/** The headings of a topic’s page, in the order in which it shows them. */
export function headingsOfTopic({ blocks }: Topic, hasPhrases: boolean): PageHeading[] {
  const sections = splitSections(blocks);
  return [
    ...(hasPhrases ? [heading('hear', labels.hear)] : []),
    ...headingsOf(sections.how),
    ...headingsOf(sections.number),
    heading('changes', labels.changes),
    ...headingsOf(sections.tradeOffs),
    heading('questions', labels.questions),
    heading('misconceptions', labels.misconceptions),
    heading('by-level', labels.byLevel),
    heading('say', labels.say),
    heading('sources', labels.sources),
  ];
}
