import { describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { factRow } from '../fact-row.ts';
import { plainWords } from '../plain-words.ts';
import { builtPage } from './built-page.ts';
import { pageWords } from './page-words.ts';

const { levels, skills, phrases, 'can-dos': canDos } = builtGuide;

describe.each(levels)('the page of the level $id', (level) => {
  const { document } = builtPage(level.address);
  const main = document.querySelector('main') ?? document.body;
  const words = pageWords(main);

  test('shows each of its numbers with its window and its source', () => {
    const rows = [...main.querySelectorAll('#numbers ~ .table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => plainWords(textContent)),
    );
    expect(rows).toEqual(level.numbers.map(factRow));
    for (const row of rows) expect(row.filter((cell) => cell === '')).toEqual([]);
  });

  test('says what one can do, skill by skill', () => {
    for (const { id, name } of skills) {
      const heading = main.querySelector(`h3#${id}`);
      expect(plainWords(heading?.textContent ?? '')).toBe(name);
      const items = [...(heading?.parentElement?.querySelectorAll('li') ?? [])].map(({ textContent }) =>
        plainWords(textContent),
      );
      expect(items).toEqual(canDos.find((skill) => skill.id === id)?.[level.id]);
    }
  });

  test('says everything else that the level has to say', () => {
    const heard = level.hear.map((id) => phrases.find((phrase) => phrase.id === id));
    const said = [
      level.test,
      level.fits,
      ...level.can,
      ...level.needNot,
      ...level.selfCheck,
      ...level.tooFar,
      ...Object.values(level.meetings).flat(),
      ...heard.flatMap((phrase) => [`“${phrase?.says}”`, phrase?.ask[0] ?? '']),
    ];
    expect(said.filter((text) => !words.includes(plainWords(text)))).toEqual([]);
  });

  test('offers its sheet on both papers', () => {
    const links = [...main.querySelectorAll('#sheet ~ ul a[download]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['a4', 'letter'].map((paper) => `/downloads/technical-enough-${level.id}-${paper}.pdf`));
  });
});
