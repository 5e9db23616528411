// cspell:ignore onerror titel

import fc from 'fast-check';

/** Changes a text at a place, which is given as a share of its length. */
type Mutation = (text: string, at: number, odd: string) => string;

const deep = 2000;
/** Pieces that YAML, Markdown, HTML or Mermaid read in ways of their own, or that no editor shows. */
const oddities: readonly string[] = [
  ...[
    '',
    'null',
    '~',
    'true',
    '42',
    '-1',
    '1e400',
    '.nan',
    '0x1F',
    '2026-13-45',
    '[]',
    '{}',
    '[null]',
    '{a: {b: [c]}}',
  ],
  ...['!!js/function x', '!!binary aGk=', '&a [*a]', '*a', '<<: *a', '? - a', '|', '>-', '%YAML 1.1', '--- x', '...'],
  ...['"\\ud800"', '"\\u0000"', '"\\q"', "'", '"', '@x', '`x', 'a: b: c', '- x', '# x', ' #x', '\t', ': ', '{', ']'],
  ...['__proto__: x', 'constructor: x', 'toString: {}', '__proto__', 'constructor', 'hasOwnProperty'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- x',
    '</p>',
    '&lt;b&gt;',
    '&amp;',
    '&#0;',
    '<b>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](//evil.example)',
    '<https://x.example>',
    '[x]()',
    '![x](y)',
  ],
  ...[
    '[a][b]',
    '[a]: /b',
    '**x',
    '*',
    '_x_',
    '``',
    '```',
    '~~~',
    '\\',
    '\\<',
    '| a |\n|---|',
    '***',
    '===',
    '[^1]',
    '- [ ] x',
  ],
  ...[
    ':term[',
    ':term[cache',
    ':term[]',
    ':term[cache]{id=',
    ':term[cache]{id=x y=z}',
    ':fact[nope]',
    ':x[y]',
    ':fact[cache-age]{only=x}',
  ],
  ...['::diagram[copy]', '::diagram', ':::note', ':::note\n:::warning', ':::', '::x[y]{z}'],
  ...[
    '\u0000',
    '\u0007',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\ufffe',
    '\ud800',
    '😀',
    'e\u0301',
    'ß',
    'İ',
    '漢字',
  ],
  ...[
    '-->',
    '---',
    'subgraph x',
    'end',
    'graph',
    'A[',
    'A{{',
    '%%{init: {}}%%',
    'click A href "javascript:x"',
    'classDef x fill:red',
    '@{ shape: x }',
  ],
  ...[
    '['.repeat(deep),
    '{'.repeat(deep),
    '- '.repeat(deep),
    '> '.repeat(deep),
    '*'.repeat(deep),
    '`'.repeat(deep),
    '('.repeat(deep),
  ],
  ...[
    '<'.repeat(deep),
    '&'.repeat(deep),
    ':x['.repeat(deep),
    '[x]('.repeat(deep),
    'x'.repeat(20_000),
    'word '.repeat(4000),
    '\n'.repeat(deep),
  ],
  `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`,
];

/** A mutation that changes the lines of a text; it is told which one. */
const ofLines =
  (change: (lines: readonly string[], index: number, odd: string) => readonly string[]): Mutation =>
  (text, at, odd) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(at * lines.length), odd).join('\n');
  };
const ofLine = (change: (line: string, odd: string) => string | readonly string[]): Mutation =>
  ofLines((lines, index, odd) => lines.flatMap((line, each) => (each === index ? change(line, odd) : [line])));

const mutations: Readonly<Record<string, Mutation>> = {
  cutOff: (text, at) => text.slice(0, at * text.length),
  cutOut: (text, at) => text.slice(0, at * text.length) + text.slice(at * text.length + 7),
  insert: (text, at, odd) => text.slice(0, at * text.length) + odd + text.slice(at * text.length),
  mark: (text) => `\ufeff${text}`,
  returns: (text) => text.replaceAll('\n', '\r\n'),
  oldReturns: (text, at) => text.slice(0, at * text.length).replaceAll('\n', '\r') + text.slice(at * text.length),
  drop: ofLine(() => []),
  double: ofLine((line) => [line, line]),
  indent: ofLine((line) => `  ${line}`),
  tab: ofLine((line) => `\t${line.trimStart()}`),
  unindent: ofLine((line) => line.trimStart()),
  before: ofLine((line, odd) => [odd, line]),
  rename: ofLine((line, odd) => line.replace(/[\w-]+(?=:)/, () => odd)),
  value: ofLine((line, odd) => line.replace(/(^\s*- |: ).*/, (_, start: string) => start + odd)),
  ending: ofLine((line, odd) => line + odd),
  swap: ofLines((lines, index) => [
    ...lines.slice(0, index),
    ...lines.slice(index, index + 2).reverse(),
    ...lines.slice(index + 2),
  ]),
  turn: ofLines((lines, index) => [...lines.slice(index), ...lines.slice(0, index)]),
};

/** A text with one to three of its places spoilt. */
export function malformed(text: string): fc.Arbitrary<string> {
  const spoiling = fc.record({
    mutation: fc.constantFrom(...Object.keys(mutations)),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    odd: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...oddities) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
  });
  return fc
    .array(spoiling, { minLength: 1, maxLength: 3 })
    .map((all) =>
      all.reduce((spoilt, { mutation, at, odd }) => mutations[mutation]?.(spoilt, at, odd) ?? spoilt, text),
    );
}
