/** The ids of the pages that the site is built around; their words stand in content, what else they show does not. */
export const sitePages: readonly string[] = [
  'home',
  'skills',
  'levels',
  'topics',
  'phrases',
  'scenarios',
  'glossary',
  'facts',
  'sources',
  'downloads',
  'not-found',
];
