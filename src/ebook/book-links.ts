import type { Guide } from '../model/guide.ts';
import { topicOf } from '../model/relations.ts';
import type { HrefOf } from './book.ts';
import { chapterFile } from './chapter-file.ts';

/** The pages of the site that the e-book has, by their ids; the others are about the site itself. */
const bookPages: readonly string[] = [
  'spectrum',
  'why-technical',
  'why-not-deeply-technical',
  'should-pms-code',
  'phrases',
  'phrases-by-meeting',
  'phrases-a-z',
  'skills',
  'scenarios',
  'levels',
  'profiles',
  'paths',
  'glossary',
  'ordinary-words',
  'facts',
  'sources',
  'about',
];

/**
 * Where every address of the guide leads inside the e-book. What the e-book does not have leads to the public site at
 * `home` (its address without a slash at the end), and nowhere while there is none.
 */
export function bookLinks(guide: Guide, home: string | undefined): HrefOf {
  const fileByAddress = new Map([
    ...guide.pages
      .filter(({ id }) => bookPages.includes(id))
      .map(({ id, address }) => [address, chapterFile(id)] as const),
    ['/topics/', chapterFile('skills')] as const,
    ...guide.topics.map(({ id, address }) => [address, chapterFile('topic', id)] as const),
    ...guide.skills.map(({ id, address }) => [address, chapterFile('skill', id)] as const),
    ...guide.scenarios.map(({ id, address }) => [address, chapterFile('scenario', id)] as const),
    ...guide.levels.map(({ id, address }) => [address, chapterFile('level', id)] as const),
    ...guide.profiles.map(({ id, address }) => [address, chapterFile('profile', id)] as const),
  ]);
  const phraseByAddress = new Map(
    guide.phrases.map((phrase) => [
      phrase.address,
      `${chapterFile('phrases', topicOf(guide, phrase).skill)}#${phrase.id}`,
    ]),
  );
  return (address) => {
    if (!address.startsWith('/')) return address;
    const [path = '', anchor] = address.split('#');
    const file = fileByAddress.get(path);
    if (file) return anchor === undefined ? file : `${file}#${anchor}`;
    return phraseByAddress.get(path) ?? (home === undefined ? undefined : home + address);
  };
}
