import { builtGuide } from '../built-guide.ts';

const { topics, phrases, levels, skills, scenarios, profiles } = builtGuide;
const topicWithDiagram = topics.find(({ body }) => body.some((block) => block.startsWith('[Diagram: ')));

/** One address for each kind of page that the site has. */
export const pageKinds = {
  home: '/',
  'topic with a diagram': topicWithDiagram?.address ?? '/topics/',
  phrase: phrases[0]?.address ?? '/phrases/',
  level: levels[0]?.address ?? '/levels/',
  skill: skills[0]?.address ?? '/skills/',
  scenario: scenarios[0]?.address ?? '/scenarios/',
  profile: profiles[0]?.address ?? '/profiles/',
  glossary: '/glossary/',
  'learning paths': '/paths/',
  downloads: '/downloads/',
  'levels matrix': '/levels/',
  'missing page': '/nothing-here/',
  'phrase book': '/phrases/',
  'phrases by meeting': '/phrases/by-meeting/',
  'phrases from A to Z': '/phrases/a-z/',
  'ordinary words': '/ordinary-words/',
  numbers: '/facts/',
  offline: '/offline/',
} as const;
