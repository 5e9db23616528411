import { expect, it } from 'vitest';
import type { Guide, Topic } from './guide.ts';
import { parseText } from './parse-markdown.ts';
import { readingMinutes } from './reading-minutes.ts';

const guideAt = (value: string | undefined) =>
  ({ factById: new Map(value === undefined ? [] : [['reading-speed', { value }]]) }) as unknown as Guide;
const topic = { summary: parseText('word '.repeat(250)).text } as unknown as Topic;

it('counts minutes at the reading speed of the facts, rounded up', () => {
  expect(readingMinutes(guideAt('200'), [topic])).toBe(2);
  expect(readingMinutes(guideAt('200'), [topic, topic])).toBe(3);
});

it.each([undefined, 'fast'])('cannot count at the speed %s', (value) => {
  expect(() => readingMinutes(guideAt(value), [topic])).toThrow('The fact “reading-speed” has no number.');
});
