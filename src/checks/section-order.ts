import type { Entry } from '../model/content.ts';
import { plainText } from '../model/plain-text.ts';
import type { Place } from '../model/problem.ts';
import { topicSections } from '../model/topic-sections.ts';
import type { Rule } from './rule.ts';

const expected: readonly string[] = Object.values(topicSections);

/** Every topic’s body has the same sections in the same order. */
export const sectionOrder: Rule = {
  name: 'section-order',
  finds: `A topic whose body does not have exactly the sections ${list(expected)}, in this order, or text before the first.`,
  fix: 'Rename, move or remove headings; smaller parts take `###`.',
  *check({ topics }) {
    for (const topic of topics) {
      const titles = topic.blocks.flatMap((block) =>
        block.type === 'heading' && block.depth === 2 ? [plainText(block.inlines)] : [],
      );
      const [first] = topic.blocks;
      const isEarly = titles.length > 0 && !(first?.type === 'heading' && first.depth === 2);
      const wrong = titles.find((title, index) => title !== expected[index]);
      if (!isEarly && titles.length === expected.length && wrong === undefined) continue;
      const found = titles.length > 0 ? list(titles) : 'none';
      const early = isEarly ? ' There is text before the first.' : '';
      yield {
        place: isEarly ? bodyOf(topic) : placeOfTitle(topic, wrong),
        message: `Unexpected sections ${found}, expected ${list(expected)}.${early} Put them in this order.`,
      };
    }
  },
};

function list(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}

function bodyOf({ path, bodyLine }: Entry): Place {
  return { path, line: bodyLine, column: 1 };
}

/** Where the words of a heading stand; the body’s start where no heading is wrong, but one is missing. */
function placeOfTitle(topic: Entry, title: string | undefined): Place {
  const heading = topic.prose.find(({ field, text }) => field.length === 0 && text === title);
  return heading ? heading.placeOf(0) : bodyOf(topic);
}
