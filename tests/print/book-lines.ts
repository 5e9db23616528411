import { builtGuide } from '../built-guide.ts';
import { linesOf } from './guide-lines.ts';

const { pages, skills, topics, phrases, scenarios, profiles, levels, terms, facts, sources } = builtGuide;

/** What the book has to say, line by line in the order in which it is read: every field of every item of the guide. */
export const bookLines: readonly string[] = [
  ...pages.filter(({ part }) => part === 'framework').flatMap((page) => fields(page, ['title', 'body'])),
  ...skills.flatMap((skill) => [
    ...fields(skill, ['name', 'summary', 'body', 'understand']),
    ...skill.learn.map(({ item }) => item),
    ...topics.filter((topic) => topic.skill === skill.id).flatMap(topicLines),
  ]),
  ...bodyOf('phrases'),
  ...skills.flatMap(({ id, name }) => [
    name,
    ...phrases
      .filter(({ topic }) => topics.find((one) => one.id === topic)?.skill === id)
      .flatMap((phrase) => fields(phrase, ['says', 'means', 'whyNow', 'cost', 'ask', 'dontSay'])),
  ]),
  ...bodyOf('scenarios'),
  ...scenarios.flatMap((scenario) => [
    ...fields(scenario, ['title', 'summary', 'scene']),
    ...linesOf(scenario.said.map(({ says, means }) => ({ says, means }))),
    ...fields(scenario, ['stake', 'ask', 'say']),
  ]),
  ...bodyOf('profiles'),
  ...profiles.flatMap((profile) => [
    ...fields(profile, ['name', 'summary', 'product']),
    ...skills.map(({ id }) => profile.targets[id]?.why ?? ''),
    ...fields(profile, ['start', 'stop']),
  ]),
  ...bodyOf('levels'),
  ...levels.flatMap((level) => [
    ...fields(level, ['name', 'test', 'fits', 'body', 'can', 'needNot']),
    ...skills.flatMap(({ id }) => builtGuide['can-dos'].find((one) => one.id === id)?.[level.id] ?? []),
    ...fields(level, ['selfCheck', 'tooFar']),
  ]),
  ...bodyOf('glossary'),
  ...terms.flatMap((term) => fields(term, ['name', 'expansion', 'means', 'misleads'])),
  ...bodyOf('facts'),
  ...facts.flatMap((fact) => fields(fact, ['name', 'value', 'window'])),
  ...bodyOf('sources'),
  ...sources.map(({ title }) => title),
  ...bodyOf('about'),
];

function topicLines(topic: (typeof topics)[number]): readonly string[] {
  const tradeOffs = topic.body.indexOf('## Trade-offs');
  return [
    ...fields(topic, ['title', 'summary']),
    ...linesOf(topic.body.slice(0, tradeOffs), 'body'),
    ...fields(topic, ['changes']),
    ...linesOf(topic.body.slice(tradeOffs), 'body'),
    ...fields(topic, ['questions', 'misconceptions', 'byLevel', 'stop', 'say']),
    ...topic.sources.map((id) => sources.find((source) => source.id === id)?.title ?? ''),
  ];
}

function fields(item: object, names: readonly string[]): readonly string[] {
  const values = new Map(Object.entries(item));
  return names.flatMap((name) => linesOf(values.get(name) ?? [], name));
}

function bodyOf(page: string): readonly string[] {
  return linesOf(pages.find(({ id }) => id === page)?.body ?? [], 'body');
}
