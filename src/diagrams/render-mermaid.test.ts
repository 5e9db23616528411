import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ColourRole, DisplayList, PathMark, TextMark } from './display-list.ts';
import { renderMermaid } from './render-mermaid.ts';

const face = (name: string): Uint8Array =>
  readFileSync(
    new URL(`../../node_modules/@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`, import.meta.url),
  );
const fonts = { regular: face('400Regular'), semibold: face('600SemiBold'), italic: face('400Regular_Italic') };

async function draw(source: string): Promise<DisplayList> {
  const result = await renderMermaid(source, fonts);
  if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems));
  return result.picture;
}

async function problemsIn(source: string): Promise<readonly { line: number; column: number; message: string }[]> {
  const result = await renderMermaid(source, fonts);
  return result.kind === 'problems' ? result.problems : [];
}

const texts = ({ marks }: DisplayList): TextMark[] => marks.filter((mark) => mark.kind === 'text');
const paths = ({ marks }: DisplayList): PathMark[] => marks.filter((mark) => mark.kind === 'path');
const words = (picture: DisplayList): string[] => texts(picture).map(({ text }) => text);
const fills = (picture: DisplayList): (ColourRole | undefined)[] => paths(picture).map(({ fill }) => fill);

const flowchart = `flowchart TB
  A["\`**Client** app\`"] -- asks --> B(Rounded)
  B -.-> C([Stadium])
  C ==> D[(Store)]
  D --> E{Diamond}
  E -- yes --> F{{Hexagon}}
  F --> G((Circle))
  subgraph S [Group]
    A
    B
  end`;

const sequence = `sequenceDiagram
  autonumber
  actor U as User
  participant A as App
  U->>+A: Ask
  A-->>-U: Answer
  Note over U,A: A note
  alt good
    A->>A: Work
  else bad
    U-xA: Fail
  end`;

test('draws a flowchart with its shapes, labels and group', async () => {
  const picture = await draw(flowchart);
  expect(words(picture)).toEqual(
    expect.arrayContaining(['Client', 'app', 'asks', 'Stadium', 'Store', 'Diamond', 'Group']),
  );
  expect(texts(picture).find(({ text }) => text === 'Client')?.face).toBe('semibold');
  expect(fills(picture)).toEqual(expect.arrayContaining(['group', 'node', 'line', 'label-ground']));
  expect(paths(picture).some(({ dash }) => dash !== undefined)).toBe(true);
  expect(paths(picture).some(({ strokeWidth }) => strokeWidth === 2.5)).toBe(true);
});

test('writes only absolute M, L, C and Z, and keeps every mark inside the picture', async () => {
  const picture = await draw(flowchart);
  for (const { d } of paths(picture)) expect(d).toMatch(/^M[-\d. MLCZ]+$/);
  for (const { x, y, width } of texts(picture)) {
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(picture.width - 8);
    expect(y).toBeLessThan(picture.height);
  }
});

test('draws a sequence with numbers, a note, a block and lifelines that end in the picture', async () => {
  const picture = await draw(sequence);
  expect(words(picture)).toEqual(
    expect.arrayContaining(['User', 'App', 'Ask', 'Answer', 'A note', 'alt', '[good]', '[bad]', '1', '4']),
  );
  expect(fills(picture)).toEqual(expect.arrayContaining(['note', 'accent-node', 'strong-node']));
  expect(picture.height).toBeLessThan(700);
});

test('draws states, with a composite state', async () => {
  const picture = await draw(
    'stateDiagram-v2\n  [*] --> Draft\n  Draft --> Live: approved\n  state Live {\n    Part --> Full\n  }\n  class Draft warn',
  );
  expect(words(picture)).toEqual(expect.arrayContaining(['Draft', 'approved', 'Live', 'Part', 'Full']));
  expect(fills(picture)).toContain('warn-node');
});

test('draws entities and their relations', async () => {
  const picture = await draw(
    'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    string id PK\n    string name\n  }',
  );
  expect(words(picture)).toEqual(expect.arrayContaining(['CUSTOMER', 'ORDER', 'places', 'string', 'id', 'PK', 'name']));
  expect(paths(picture).length).toBeGreaterThan(6);
});

test('gives each class its roles, in both ways of naming it', async () => {
  const picture = await draw('flowchart TB\n  A:::strong --> B:::accent --> C --> D\n  class C warn\n  class D quiet');
  expect(fills(picture)).toEqual(expect.arrayContaining(['strong-node', 'accent-node', 'warn-node', 'group']));
  const fillOf = (name: string): string | undefined => texts(picture).find(({ text }) => text === name)?.fill;
  expect(['A', 'B', 'C', 'D'].map(fillOf)).toEqual(['strong-text', 'text', 'text', 'quiet-text']);
});

test('wraps long labels by the width of the face', async () => {
  const picture = await draw('flowchart TB\n  A["A label that is far too long to stand on one line of a box"]');
  expect(words(picture).length).toBeGreaterThan(1);
  expect(Math.max(...texts(picture).map(({ width }) => width))).toBeLessThanOrEqual(180);
});

test('draws a stadium as a plain outline', async () => {
  const picture = await draw('flowchart TB\n  A([Begin here])');
  expect(paths(picture)).toHaveLength(1);
  expect(paths(picture)[0]?.d.length).toBeLessThan(200);
});

test('draws the same picture twice, whatever came between', async () => {
  const first = JSON.stringify(await draw(flowchart));
  await draw(sequence);
  expect(JSON.stringify(await draw(flowchart))).toBe(first);
});

test('reports a syntax error at its line and column, counting comments and blank lines', async () => {
  expect(await problemsIn('\n%% a comment\nflowchart TB\n  A --> B\n  %% another\n  B --> [C')).toEqual([
    {
      line: 6,
      column: 9,
      message:
        'Mermaid cannot read this diagram from “[C” on. Look for a missing bracket, arrow, quotation mark or “end”.',
    },
  ]);
});

test('reports a block without an end at the last line', async () => {
  const [problem] = await problemsIn('sequenceDiagram\n  A->>B: x\n  alt good\n  A->>B: y\n');
  expect(problem).toMatchObject({ line: 4, message: expect.stringContaining('at the end of this line') as string });
});

test('reports a diagram of no known type', async () => {
  expect(await problemsIn('\nflowhart TB\n  A --> B')).toMatchObject([{ line: 2, column: 1 }]);
});

test('reports a colour that is not one of ours where it is written', async () => {
  expect(await problemsIn('flowchart TB\n  A --> B\n  style A fill:#123456')).toEqual([
    {
      line: 3,
      column: 16,
      message: 'The colour “#123456” has no role in a diagram. Use the classes strong, accent, warn or quiet instead.',
    },
  ]);
});

test('reports a drawing in a theme’s own colours', async () => {
  const [problem] = await problemsIn('pie title Pets\n  "Dogs" : 3\n  "Cats" : 1');
  expect(problem?.message).toContain('a colour without a role');
});

test('reports an empty diagram, a character without a glyph and asterisks that would be drawn', async () => {
  expect(await problemsIn('flowchart TB')).toMatchObject([
    { line: 1, message: 'The diagram is empty. Add a node or a message with a label.' },
  ]);
  expect(await problemsIn('flowchart TB\n  A["Fine 😀"]')).toMatchObject([{ line: 2, column: 11 }]);
  expect(await problemsIn('flowchart TB\n  A["**bold**"]')).toMatchObject([{ line: 2, column: 6 }]);
});
