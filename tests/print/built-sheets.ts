import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtGuide } from '../built-guide.ts';
import { builtSite } from '../built-site.ts';

const { levels, skills, profiles } = builtGuide;
const papers = [
  { paper: 'a4', width: 595.28, height: 841.89 },
  { paper: 'letter', width: 612, height: 792 },
];
const posterPapers = [
  { paper: 'a3', width: 1190.55, height: 841.89 },
  { paper: 'tabloid', width: 1224, height: 792 },
];

const subjects = [
  ...levels.map((item) => ({ kind: 'level' as const, item, file: item.id, sides: 2, papers })),
  ...skills.map((item) => ({ kind: 'skill' as const, item, file: `skill-${item.id}`, sides: 2, papers })),
  ...profiles.map((item) => ({ kind: 'profile' as const, item, file: `profile-${item.id}`, sides: 2, papers })),
  {
    kind: 'poster' as const,
    item: { id: 'matrix', name: 'Every skill at every level', address: '/levels/' },
    file: 'poster-matrix',
    sides: 1,
    papers: posterPapers,
  },
];

/** Every sheet of the built site: what it is for, its paper with its size in points, its sides, and its file. */
export const builtSheets = subjects.flatMap(({ papers: ownPapers, file, ...subject }) =>
  ownPapers.map((size) => {
    const name = `technical-enough-${file}-${size.paper}.pdf`;
    return { name, ...subject, ...size, bytes: new Uint8Array(readFileSync(join(builtSite, 'downloads', name))) };
  }),
);
