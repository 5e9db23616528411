import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';

/** What the tests of cards need of a phrase and of a topic beyond what other tests do. */
interface CardPhrase {
  readonly topic: string;
  readonly level?: string;
}
interface CardTopic {
  readonly skill: string;
  readonly level: string;
}

/** A phrase with all that its card says. */
export interface PhraseOnCard {
  readonly says: string;
  readonly means: string;
  readonly ask: readonly string[];
  readonly address: string;
  readonly topic: string;
  readonly level: string;
}

const { levels, skills, topics, phrases } = builtGuide;
const sizes = [
  { paper: 'a4', width: 595.28, height: 841.89 },
  { paper: 'letter', width: 612, height: 792 },
];

/** The cards of every skill on every paper: the phrases in the order of the skill’s topics, and the file. */
export const builtCards = skills.flatMap((skill) =>
  sizes.map((size) => ({
    ...size,
    skill,
    phrases: phrasesOfSkill(skill.id),
    ...fileOf('cards', skill.id, size.paper),
  })),
);

/** The booklet of every level on every paper, and the file. */
export const builtBooklets = levels.flatMap((level) =>
  sizes.map((size) => ({ ...size, level, ...fileOf('booklet', level.id, size.paper) })),
);

/** The phrases of a skill, topic by topic in reading order. */
export function phrasesOfSkill(skill: string): readonly PhraseOnCard[] {
  return topics.flatMap((topic) => {
    const { skill: own, level } = topic as typeof topic & CardTopic;
    if (own !== skill) return [];
    return phrases.flatMap((phrase) => {
      const held = phrase as typeof phrase & CardPhrase;
      if (held.topic !== topic.id) return [];
      const levelName = levels.find(({ id }) => id === (held.level ?? level))?.name ?? '';
      return [{ ...phrase, topic: topic.title, level: levelName }];
    });
  });
}

function fileOf(kind: 'cards' | 'booklet', id: string, paper: string): { name: string; bytes: Uint8Array } {
  const name = `technical-enough-${kind}-${id}-${paper}.pdf`;
  return { name, bytes: new Uint8Array(readFileSync(join(builtSite, 'downloads/pocket', name))) };
}
