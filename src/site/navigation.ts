import type { StarlightPageProps } from '@astrojs/starlight/props';
import { labels } from '../model/labels.ts';
import { topicsOf } from '../model/relations.ts';
import { guide } from './guide.ts';

type Sidebar = NonNullable<StarlightPageProps['sidebar']>;

const sidebars = new Map<string | undefined, Sidebar>();

/** The navigation: the guide’s sections, and the topics of the skill that is open; every other list has its own page. */
export function sidebarFor(openSkill?: string): Sidebar {
  const known = sidebars.get(openSkill);
  if (known) return known;
  const list = (id: string) => pageLink(id);
  const sidebar: Sidebar = [
    {
      label: 'What did they say?',
      items: [list('phrases'), list('glossary'), list('ordinary-words'), list('scenarios')],
    },
    {
      label: 'How technical?',
      items: guide.pages.filter(({ part }) => part === 'framework').map(({ id }) => pageLink(id)),
    },
    {
      label: 'Five skills',
      items: guide.skills.flatMap((skill) => [
        { label: skill.name, link: skill.address },
        ...(skill.id === openSkill
          ? [
              {
                label: labels.topics,
                items: topicsOf(guide, skill).map(({ title, address }) => ({ label: title, link: address })),
              },
            ]
          : []),
      ]),
    },
    {
      label: 'Four levels',
      items: [
        pageLink('levels'),
        ...guide.levels.map(({ name, address }) => ({ label: name, link: address })),
        pageLink('profiles'),
        pageLink('paths'),
      ],
    },
    { label: 'Print and look up', items: [list('downloads'), list('topics'), list('facts')] },
  ];
  sidebars.set(openSkill, sidebar);
  return sidebar;
}

function pageLink(id: string) {
  const page = guide.pageById.get(id);
  if (!page) throw new Error(`The guide has no page “${id}”. Check the content before building it.`);
  return { label: page.nav ?? page.title, link: page.address };
}
