import { canDoSchema } from './schemas/can-do.ts';
import { diagramSchema } from './schemas/diagram.ts';
import { factSchema } from './schemas/fact.ts';
import { levelSchema } from './schemas/level.ts';
import { pageSchema } from './schemas/page.ts';
import { phraseSchema } from './schemas/phrase.ts';
import { profileSchema } from './schemas/profile.ts';
import { scenarioSchema } from './schemas/scenario.ts';
import { skillSchema } from './schemas/skill.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

/**
 * Every kind of content: the folder its files are in, what one of them is called in a sentence, how they end, and
 * what their fields may hold. `.yml` files are fields alone; `.md` and `.mmd` files have fields, then a body.
 */
export const collections = {
  levels: { folder: 'src/content/levels', noun: 'level', ending: '.md', schema: levelSchema },
  skills: { folder: 'src/content/skills', noun: 'skill', ending: '.md', schema: skillSchema },
  'can-dos': { folder: 'src/content/can-dos', noun: 'row of can-dos', ending: '.yml', schema: canDoSchema },
  topics: { folder: 'src/content/topics', noun: 'topic', ending: '.md', schema: topicSchema },
  phrases: { folder: 'src/content/phrases', noun: 'phrase', ending: '.yml', schema: phraseSchema },
  terms: { folder: 'src/content/terms', noun: 'term', ending: '.yml', schema: termSchema },
  scenarios: { folder: 'src/content/scenarios', noun: 'scenario', ending: '.yml', schema: scenarioSchema },
  profiles: { folder: 'src/content/profiles', noun: 'profile', ending: '.yml', schema: profileSchema },
  pages: { folder: 'src/content/pages', noun: 'page', ending: '.md', schema: pageSchema },
  facts: { folder: 'src/content/facts', noun: 'fact', ending: '.yml', schema: factSchema },
  sources: { folder: 'src/content/sources', noun: 'source', ending: '.yml', schema: sourceSchema },
  diagrams: { folder: 'diagrams', noun: 'diagram', ending: '.mmd', schema: diagramSchema },
} as const;

/** The name of a kind of content. */
export type Collection = keyof typeof collections;

/** The names of all kinds of content. */
export const collectionNames = Object.keys(collections) as readonly Collection[];
