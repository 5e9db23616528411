import { expect, it } from 'vitest';
import type { Guide, Profile, Skill, Topic } from './guide.ts';
import { questionsOfProfile, questionsOfSkill } from './meeting-questions.ts';

const topic = (id: string, skill: string, level: string) =>
  ({ id, skill, level, questions: [{ ask: `${id}?` }, { ask: 'another?' }] }) as unknown as Topic;
const topics = [
  topic('keys', 'apis', 'foundation'),
  topic('limits', 'apis', 'foundation'),
  topic('joins', 'data', 'foundation'),
  topic('shards', 'data', 'technical'),
  topic('debt', 'systems', 'foundation'),
];
const idsOf = (skill: string) => topics.filter((each) => each.skill === skill).map(({ id }) => id);
const skills = ['apis', 'data', 'systems'].map(
  (id) =>
    ({
      id,
      meetings: { planning: idsOf(id), 'design-review': [], incident: [], 'vendor-call': [] },
    }) as unknown as Skill,
);
const guide = {
  topics,
  skills,
  topicById: new Map(topics.map((each) => [each.id, each])),
  levelById: new Map([
    ['foundation', { order: 1 }],
    ['technical', { order: 4 }],
  ]),
} as unknown as Guide;
const [apis] = skills as [Skill];

const inPlanning = (data: string, read: string[]) => {
  const level = (id: string) => ({ level: id });
  const targets = { apis: level('foundation'), data: level(data), systems: level('foundation') };
  const [planning] = questionsOfProfile(guide, { targets, read } as unknown as Profile);
  return planning?.questions;
};

it('asks in a skill’s meetings the first question of each topic that its file names', () => {
  expect(questionsOfSkill(guide, apis)[0]).toMatchObject({ name: 'Planning', questions: ['keys?', 'limits?'] });
});

it('asks for a profile one question a skill, of what it reads first, then where it goes furthest', () => {
  expect(inPlanning('foundation', ['limits'])).toEqual(['limits?', 'joins?', 'debt?']);
  expect(inPlanning('technical', [])?.[0]).toBe('joins?');
});

it('leaves out what is beyond a target level', () => {
  expect(inPlanning('foundation', ['shards'])).not.toContain('shards?');
  expect(inPlanning('technical', ['shards'])?.[0]).toBe('shards?');
});
