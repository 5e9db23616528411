import { expect, it } from 'vitest';
import type { Guide, Level, Profile, Topic } from './guide.ts';
import { firstReading, furtherReading, pathToLevel, type PathPart } from './learning-path.ts';

const topic = (id: string, skill: string, level: string, prerequisites: string[] = []) =>
  ({ id, skill, level, prerequisites }) as unknown as Topic;

const topics = [
  topic('joins', 'data', 'conversant', ['tables']),
  topic('tables', 'data', 'conversant'),
  topic('sharding', 'data', 'technical'),
  topic('endpoints', 'apis', 'foundation'),
];
const levels = ['foundation', 'conversant', 'technical'].map((id, index) => ({ id, order: index + 1 }) as Level);
const guide = {
  topics,
  skills: [{ id: 'apis' }, { id: 'data' }],
  topicById: new Map(topics.map((each) => [each.id, each])),
  levelById: new Map(levels.map((level) => [level.id, level])),
} as unknown as Guide;
const [, conversant] = levels as [Level, Level, Level];
const profileOf = (data: string, read: string[]) =>
  ({ read, targets: { apis: { level: 'foundation' }, data: { level: data } } }) as unknown as Profile;

const idsOf = (parts: readonly PathPart[]) =>
  parts.map(({ skill, topics: own }) => [skill.id, own.map(({ id }) => id)]);

it('leads to a level by what is first needed there, each topic after those it builds on', () => {
  expect(idsOf(pathToLevel(guide, conversant))).toEqual([['data', ['tables', 'joins']]]);
});

it('begins a profile’s reading in the order of its list', () => {
  const ids = firstReading(guide, profileOf('conversant', ['joins', 'endpoints'])).map(({ id }) => id);
  expect(ids).toEqual(['joins', 'endpoints']);
});

it('goes on as far as the targets, without what has been read', () => {
  expect(idsOf(furtherReading(guide, profileOf('conversant', ['tables'])))).toEqual([
    ['apis', ['endpoints']],
    ['data', ['joins']],
  ]);
  expect(idsOf(furtherReading(guide, profileOf('technical', ['endpoints'])))).toEqual([
    ['data', ['tables', 'joins', 'sharding']],
  ]);
});
