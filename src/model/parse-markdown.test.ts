import { describe, expect, it } from 'vitest';
import { parseBlocks, parseText } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

describe('running text', () => {
  it('keeps strong words, code, links, terms and facts apart', () => {
    const { text, notes } = parseText(
      'A **bold** `GET`, [here](/topics/x/), :term[copies]{id=replica} and :fact[age].',
    );
    expect(notes.faults).toEqual([]);
    expect(text.inlines).toEqual([
      { type: 'text', value: 'A ' },
      { type: 'strong', children: [{ type: 'text', value: 'bold' }] },
      { type: 'text', value: ' ' },
      { type: 'code', value: 'GET' },
      { type: 'text', value: ', ' },
      { type: 'link', href: '/topics/x/', children: [{ type: 'text', value: 'here' }] },
      { type: 'text', value: ', ' },
      { type: 'term', id: 'replica', label: 'copies', definition: '', mark: '' },
      { type: 'text', value: ' and ' },
      { type: 'fact', id: 'age', only: 'all', shown: '' },
      { type: 'text', value: '.' },
    ]);
  });

  it('joins the lines of a paragraph with single spaces', () => {
    expect(plainText(parseText('one\n  two\nthree').text)).toBe('one two three');
  });

  it('takes a colon between words for a colon', () => {
    expect(plainText(parseText('Send it to host:port at 14:30.').text)).toBe('Send it to host:port at 14:30.');
  });

  it('knows the short form of a fact', () => {
    expect(parseText(':fact[age]{only=value}').text.inlines).toEqual([
      { type: 'fact', id: 'age', only: 'value', shown: '' },
    ]);
  });

  it('refuses a list where a paragraph is wanted', () => {
    expect(parseText('- one\n- two').notes.faults.length).toBeGreaterThan(0);
  });
});

describe('prose', () => {
  it('becomes headings, paragraphs, lists, tables, code, notes and diagrams', () => {
    const markdown = [
      '## How it works',
      'A paragraph.',
      '- one\n- two',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '```sql\nSELECT 1\n```',
      ':::warning\nMind it.\n:::',
      '::diagram[copy]',
    ].join('\n\n');
    const { blocks, notes } = parseBlocks(markdown);
    expect(notes.faults).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'table',
      'code',
      'note',
      'diagram',
    ]);
    expect(blocks[0]).toMatchObject({ depth: 2, id: 'how-it-works' });
    expect(blocks[4]).toEqual({ type: 'code', language: 'sql', value: 'SELECT 1' });
    expect(blocks[5]).toMatchObject({ kind: 'warning' });
    expect(blocks[6]).toEqual({ type: 'diagram', id: 'copy' });
  });

  it.each([
    ['HTML', '<b>no</b>'],
    ['a heading of the first level', '# Title'],
    ['an unknown block', ':::tip\nno\n:::'],
    ['an unknown directive', '::picture[x]'],
    ['a line across', 'one\n\n***\n\ntwo'],
    ['a quotation block', '> said'],
  ])('refuses %s, at its place', (_what, markdown) => {
    const { notes } = parseBlocks(`Fine.\n\n${markdown}`);
    expect(notes.faults[0]?.offset).toBeGreaterThanOrEqual(7);
  });
});
