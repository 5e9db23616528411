import { plainText } from './plain-text.ts';
import type { Block } from './text.ts';

/** The sections of a topic’s body, by their names in the model, in order. */
export const topicSections = {
  how: 'How it works',
  number: 'A worked number',
  tradeOffs: 'Trade-offs',
} as const;

/** The name of a section of a topic’s body. */
export type TopicSection = keyof typeof topicSections;

/** A topic’s body by section, each with its heading. */
export function splitSections(blocks: readonly Block[]): Readonly<Record<TopicSection, readonly Block[]>> {
  const sections: Record<TopicSection, Block[]> = { how: [], number: [], tradeOffs: [] };
  let current: TopicSection = 'how';
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) {
      const title = plainText(block.inlines);
      current = (Object.keys(topicSections) as TopicSection[]).find((name) => topicSections[name] === title) ?? current;
    }
    sections[current].push(block);
  }
  return sections;
}
