import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bakeDiagrams } from './bake-diagrams.ts';

const cacheFolder = mkdtempSync(join(tmpdir(), 'diagrams-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));

const good = { id: 'good', mermaid: 'flowchart TB\n  A[One] --> B[Two]', file: 'diagrams/good.mmd', line: 7 };
const bad = { id: 'bad', mermaid: 'flowchart TB\n  A --> [B', file: 'diagrams/bad.mmd', line: 7 };

test('draws what can be drawn, reports the rest by the line of its file, and keeps the pictures', async () => {
  const progress: string[] = [];
  const onProgress = (done: number, total: number): void => void progress.push(`${done}/${total}`);
  const first = await bakeDiagrams([good, bad], { cacheFolder, onProgress });
  expect([...first.pictureById.keys()]).toEqual(['good']);
  expect(first.problems).toMatchObject([{ file: 'diagrams/bad.mmd', line: 8, column: 9 }]);
  expect(progress).toEqual(['0/2', '1/2', '2/2']);
  expect(readdirSync(cacheFolder)).toEqual([expect.stringMatching(/^good-[0-9a-f]{16}\.json$/)]);

  progress.length = 0;
  const second = await bakeDiagrams([good], { cacheFolder, onProgress });
  expect(second.pictureById.get('good')).toEqual(first.pictureById.get('good'));
  expect(progress).toEqual([]);
}, 60_000);

test('draws a picture again of which only half was kept', async () => {
  const first = await bakeDiagrams([good], { cacheFolder });
  const [kept = ''] = readdirSync(cacheFolder).map((name) => join(cacheFolder, name));
  const whole = readFileSync(kept, 'utf8');
  writeFileSync(kept, whole.slice(0, whole.length / 2));
  const second = await bakeDiagrams([good], { cacheFolder });
  expect(second.pictureById.get('good')).toEqual(first.pictureById.get('good'));
  expect(readFileSync(kept, 'utf8')).toBe(whole);
}, 60_000);
