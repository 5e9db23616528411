import type { Hit } from './look-up.ts';

/** How many answers stand at the top in one list, best first, before the rest are grouped by kind. */
const best = 3;

const groupNames: Readonly<Record<Hit['kind'], string>> = {
  Phrase: 'Phrases',
  Term: 'Terms',
  Topic: 'Topics',
  Scenario: 'Scenarios',
  Profile: 'Profiles',
  Level: 'Levels',
  Skill: 'Skills',
  Page: 'Pages',
};

/**
 * The answers as list items: the best ones first, then the others by kind, each kind under its name; in place of
 * answers what comes nearest to one.
 */
export function hitList(hits: readonly Hit[], nearest: readonly Hit[]): HTMLElement[] {
  if (nearest.length > 0) return [groupItem('Nearest'), ...nearest.map(nearItem)];
  const groups = [...Map.groupBy(hits.slice(best), ({ kind }) => kind)];
  return [
    ...hits.slice(0, best).map(hitItem),
    ...groups.flatMap(([kind, others]) => [groupItem(groupNames[kind]), ...others.map(hitItem)]),
  ];
}

function nearItem(hit: Hit): HTMLElement {
  const item = hitItem(hit);
  item.classList.add('nearest');
  return item;
}

function groupItem(name: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'hit-group';
  item.textContent = name;
  return item;
}

function hitItem({ address, kind, title, answer, ask }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  const parts = [
    ['hit-kind', kind],
    ['hit-title', kind === 'Phrase' ? `“${title}”` : title],
    ['hit-answer', answer],
    ...(ask ? [['hit-ask', `Ask: ${ask}`] as const] : []),
  ] as const;
  for (const [name, words] of parts) {
    const part = document.createElement('span');
    part.className = name;
    part.textContent = words;
    link.append(part, ' ');
  }
  item.append(link);
  return item;
}
