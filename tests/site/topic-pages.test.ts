import { describe, expect, test } from 'vitest';
import { labels } from '../../src/model/labels.ts';
import { topicSections } from '../../src/model/topic-sections.ts';
import { builtGuide } from '../built-guide.ts';
import { plainWords } from '../plain-words.ts';
import { builtPage } from './built-page.ts';

const anatomy = [
  { title: labels.hear, isOptional: true },
  { title: topicSections.how },
  { title: topicSections.number },
  { title: labels.changes },
  { title: topicSections.tradeOffs },
  { title: labels.questions },
  { title: labels.misconceptions },
  { title: labels.byLevel },
  { title: labels.say },
  { title: 'Related topics', isOptional: true },
  { title: labels.sources },
];

describe.each(builtGuide.topics)('the page of the topic $id', ({ address, title }) => {
  const { document } = builtPage(address);
  const headings = [...document.querySelectorAll('main h2')];
  const titles = headings.map(({ textContent }) => plainWords(textContent));

  test('has the sections of every topic in their order', () => {
    expect(document.querySelector('h1')?.textContent.trim()).toBe(title);
    const expected = anatomy.filter(({ title, isOptional }) => !isOptional || titles.includes(title));
    expect(titles).toEqual(expected.map(({ title }) => title));
  });

  test('says something in each section', () => {
    const empty = headings.filter((heading) => {
      const next = heading.nextElementSibling;
      return !next || next.localName === 'h2' || next.textContent.trim() === '';
    });
    expect(empty.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('links its sections in its list of contents, in the same order', () => {
    const links = [...document.querySelectorAll('starlight-toc a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    const ids = headings.map(({ id }) => id).filter((id) => id !== 'related');
    expect(links).toEqual(['_top', ...ids]);
  });
});
