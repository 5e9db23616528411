import { expect, it } from 'vitest';
import { parseBlocks } from './parse-markdown.ts';
import { splitSections } from './topic-sections.ts';

it('splits a topic’s body at its three headings, each section with its own', () => {
  const { blocks } = parseBlocks(
    '## How it works\n\nOne.\n\n### Deeper\n\nTwo.\n\n## A worked number\n\nThree.\n\n## Trade-offs\n\nFour.',
  );
  const { how, number, tradeOffs } = splitSections(blocks);
  expect([how.length, number.length, tradeOffs.length]).toEqual([4, 2, 2]);
});
