import { plainText } from '../model/plain-text.ts';
import { topicSections } from '../model/topic-sections.ts';
import type { Rule } from './rule.ts';

const expected = Object.values(topicSections);

/** Every topic’s body has the same sections in the same order. */
export const sectionOrder: Rule = {
  name: 'section-order',
  finds: `A topic whose body does not have exactly the sections ${expected.map((title) => `“${title}”`).join(', ')}, in this order, or text before the first.`,
  fix: 'Rename, move or remove headings; smaller parts take `###`.',
  *check({ topics }) {
    for (const { blocks, bodyLine, path } of topics) {
      const titles = blocks.flatMap((block) =>
        block.type === 'heading' && block.depth === 2 ? [plainText(block.inlines)] : [],
      );
      const startsWithHeading = blocks[0]?.type === 'heading' && blocks[0].depth === 2;
      if (startsWithHeading && titles.join('\n') === expected.join('\n')) continue;
      const found = titles.length > 0 ? titles.map((title) => `“${title}”`).join(', ') : 'none';
      const early = startsWithHeading || titles.length === 0 ? '' : ' There is text before the first.';
      yield {
        place: { path, line: bodyLine, column: 1 },
        message: `Unexpected sections ${found}, expected ${expected.map((title) => `“${title}”`).join(', ')}.${early} Put them in this order.`,
      };
    }
  },
};
