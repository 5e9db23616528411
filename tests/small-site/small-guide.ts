import { changed, sampleFiles } from '../../src/checks/sample-files.ts';
import type { SourceFile } from '../../src/model/content.ts';

const pages = ['about', 'spectrum', 'why-technical'];
const skills = ['apis', 'systems', 'communication', 'tools'];
const topics = ['copying', 'storing', 'fetching', 'sharing'];

/** The files of the smallest guide that can be built: the sample’s, and what the booklets, the e-book and the paths ask for. */
export function smallGuide(): SourceFile[] {
  const [skill, canDos, home] = ['skills/data.md', 'can-dos/data.yml', 'pages/home.md'].map(textOf) as [
    string,
    string,
    string,
  ];
  return sampleFiles({
    ...Object.fromEntries(
      skills.flatMap((id, index) => [
        [
          `src/content/skills/${id}.md`,
          skill
            .replace('How data works', `How ${id} work`)
            .replace('short: Data', `short: Skill ${id}`)
            .replace('order: 1', `order: ${index + 2}`),
        ],
        [`src/content/can-dos/${id}.yml`, canDos],
      ]),
    ),
    ...Object.fromEntries(
      topics.map((id, index) => [
        `src/content/topics/${id}.md`,
        textOf(`topics/${id}.md`).replace('skill: data', `skill: ${skills[index]}`),
      ]),
    ),
    ...Object.fromEntries(
      pages.map((id, index) => [
        `src/content/pages/${id}.md`,
        home
          .replace('title: Page home', `title: Page ${id}`)
          .replace('part: list', `part: ${id === 'about' ? 'about' : 'framework'}`)
          .replace('order: 10', `order: ${1000 + index}`),
      ]),
    ),
    ...changed('src/content/pages/profiles.md', /$/, '\n## Move it by stage\n\nWords.\n'),
    'src/content/facts/reading-speed.yml':
      'name: Silent reading\nvalue: "238"\nunit: words a minute\nwindow: for the average adult\nsource: rfc-1\nchecked: 2026-11-23\n',
  });
}

function textOf(name: string): string {
  const found = sampleFiles().find(({ path }) => path === `src/content/${name}`);
  if (!found) throw new Error(`The sample has no file ${name}.`);
  return found.text;
}
