import type { Content, Entry } from '../model/content.ts';
import type { Guide, Level, Skill } from '../model/guide.ts';
import type { Place, Problem } from '../model/problem.ts';
import { phrasesOf, topicsOf } from '../model/relations.ts';
import { heardOfSkill } from './heard-of-skill.ts';
import { layoutProblems } from './layout-problems.ts';
import type { PocketLayout } from './pocket-layout.ts';

/** What is wrong on the cards of a skill, at the places in the content that say it. */
export function cardProblems(
  content: Content,
  guide: Guide,
  skill: Skill,
  layout: Omit<PocketLayout, 'pages'>,
): Problem[] {
  const topics = topicsOf(guide, skill);
  const phrases = topics.flatMap((topic) => phrasesOf(guide, topic));
  const placeOf = (field: string): Place => {
    const { part, name, indexes } = readField(field);
    const phrase = phrases[indexes[0] ?? 0];
    if (part !== 'cards' || !phrase)
      return atEntry(
        content.skills.find(({ id }) => id === skill.id),
        skill.path,
        'name',
      );
    if (name === 'topic')
      return atEntry(
        content.topics.find(({ id }) => id === phrase.topic),
        phrase.path,
        'title',
      );
    const path = name === 'ask' ? ['ask', indexes[1] ?? 0] : name === 'means' ? ['means'] : ['says'];
    return atEntry(
      content.phrases.find(({ id }) => id === phrase.id),
      phrase.path,
      ...path,
    );
  };
  return problemsOf(layout, placeOf, () => `a card of ${skill.name}`);
}

/** What is wrong in a level’s booklet, at the places in the content that say it. */
export function bookletProblems(
  content: Content,
  guide: Guide,
  level: Level,
  paper: string,
  layout: PocketLayout,
): Problem[] {
  const own = content.levels.find(({ id }) => id === level.id);
  const placeOf = (field: string): Place => {
    const { part, name, indexes, last } = readField(field);
    const [first = 0, second = 0] = indexes;
    const skill = guide.skills[first];
    if (part === 'skills' && skill && name === 'canDos') {
      return atEntry(
        content['can-dos'].find(({ id }) => id === skill.id),
        level.path,
        level.id,
        second,
      );
    }
    if (part === 'skills' && skill && name === 'heard') {
      const phrase = heardOfSkill(guide, level, skill)[second];
      const entry = content.phrases.find(({ id }) => id === phrase?.id);
      return last === 'ask' ? atEntry(entry, level.path, 'ask', 0) : atEntry(entry, level.path, 'says');
    }
    if (part === 'skills' && skill)
      return atEntry(
        content.skills.find(({ id }) => id === skill.id),
        level.path,
        'name',
      );
    if (part === 'numbers' && name !== undefined) {
      return atEntry(
        content.facts.find(({ id }) => id === level.numbers[first]),
        level.path,
        'name',
      );
    }
    if (part === 'stop' && indexes.length > 0) return atEntry(own, level.path, 'tooFar', first);
    return atEntry(own, level.path, part === 'name' ? 'name' : 'test');
  };
  return problemsOf(layout, placeOf, (side) => `page ${side} of the ${level.name} booklet (${paper})`);
}

function problemsOf(
  layout: Omit<PocketLayout, 'pages'>,
  placeOf: (field: string) => Place,
  nameOf: (side: number) => string,
): Problem[] {
  const problems = layoutProblems(layout, { rule: 'pocket-overflow', nameOf, placeOf });
  // A name on many cards, or a sentence on both faces of one, is reported once.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A path such as `skills[1].heard[0].ask`: its first, second and last name, and its numbers. */
function readField(field: string) {
  const steps = field.split(/[.[\]]+/).filter((step) => step !== '');
  const names = steps.filter((step) => !/^\d+$/.test(step));
  return {
    part: names[0] ?? '',
    name: names[1],
    last: names.at(-1),
    indexes: steps.filter((step) => /^\d+$/.test(step)).map(Number),
  };
}

function atEntry(entry: Entry | undefined, path: string, ...steps: (string | number)[]): Place {
  return entry?.placeOf(...steps) ?? { path, line: 1, column: 1 };
}
