import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bakeDiagrams } from '../../src/site/bake-diagrams.ts';
import { malformed } from './malformed.ts';

const seed = 20261130;
const cacheFolder = mkdtempSync(join(tmpdir(), 'malformed-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));

const bodies = [
  'flowchart TB\n  a["Box"]:::accent -->|"copy"| b["`**Copy**\n  of it`"]\n',
  'sequenceDiagram\n  participant a as Shop\n  a->>b: Pay\n  note over a,b: Wait\n',
  'stateDiagram-v2\n  [*] --> open\n  open --> closed: ends\n',
  'classDiagram\n  class Order {\n    +total\n  }\n  Order --> Line\n',
  'erDiagram\n  ORDER ||--o{ LINE : has\n  ORDER {\n    string id\n  }\n',
];

test(`a malformed diagram is drawn, or gives problems with a place in its file (seed ${seed})`, async () => {
  const spoilt = fc.sample(fc.constantFrom(...bodies).chain(malformed), { seed, numRuns: 100 });
  const sources = spoilt.map((mermaid, index) => ({ id: `spoilt-${index}`, mermaid, file: `${index}.mmd`, line: 7 }));
  const { pictureById, problems } = await bakeDiagrams(sources, { cacheFolder });
  for (const { id, mermaid, file } of sources) {
    const own = problems.filter((problem) => problem.file === file);
    expect(pictureById.has(id), mermaid).toBe(own.length === 0);
    const lines = mermaid.split('\n');
    for (const { line, column, message } of own) {
      expect(message, mermaid).toMatch(/^[^\n\r]{10,}[.?!…]$/u);
      expect(line, `${message}\n${mermaid}`).toBeGreaterThanOrEqual(7);
      expect(line, `${message}\n${mermaid}`).toBeLessThan(7 + lines.length);
      expect(column, `${message}\n${mermaid}`).toBeGreaterThanOrEqual(1);
      expect(column, `${message}\n${mermaid}`).toBeLessThanOrEqual((lines[line - 7]?.length ?? 0) + 1);
    }
  }
});
