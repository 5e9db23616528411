import { builtGuide } from '../built-guide.ts';

const { topics, phrases, levels, skills, scenarios, profiles } = builtGuide;
const topicWithDiagram = topics.find(({ body }) => body.some((block) => block.startsWith('[Diagram: ')));
if (!topicWithDiagram) throw new Error('The tests need a topic with a diagram.');

/** One address for each kind of page that the site has. */
export const pageKinds = {
  home: '/',
  'topic with a diagram': topicWithDiagram.address,
  phrase: phrases[0]?.address ?? '/phrases/',
  level: levels[0]?.address ?? '/levels/',
  skill: skills[0]?.address ?? '/skills/',
  scenario: scenarios[0]?.address ?? '/scenarios/',
  profile: profiles[0]?.address ?? '/profiles/',
  framework: '/spectrum/',
  glossary: '/glossary/',
  'learning paths': '/paths/',
  downloads: '/downloads/',
  'levels matrix': '/levels/',
  'list of topics': '/topics/',
  'list of skills': '/skills/',
  'list of scenarios': '/scenarios/',
  'list of profiles': '/profiles/',
  'missing page': '/nothing-here/',
  'nothing found': '/nothing-found/?q=zzz',
  'phrase book': '/phrases/',
  'phrases by meeting': '/phrases/by-meeting/',
  'phrases from A to Z': '/phrases/a-z/',
  'ordinary words': '/ordinary-words/',
  numbers: '/facts/',
  sources: '/sources/',
  offline: '/offline/',
  about: '/about/',
  'accessibility statement': '/accessibility/',
} as const;
