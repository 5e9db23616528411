import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { everyPdf } from './every-pdf.ts';
import { checkpoints } from './tagged/checkpoints.ts';
import { readTaggedPdf } from './tagged/read-tagged-pdf.ts';

const files = readdirSync(join(builtSite, 'downloads'), { recursive: true, encoding: 'utf8' });

describe('in every PDF', () => {
  const faults = new Map(checkpoints.map((checkpoint): [typeof checkpoint, string[]] => [checkpoint, []]));
  let elements = 0;

  beforeAll(async () => {
    for (const { name, bytes } of everyPdf) {
      const pdf = await readTaggedPdf(bytes);
      elements += pdf.elements.length;
      for (const [checkpoint, found] of faults)
        found.push(...checkpoint.faults(pdf).map((fault) => `${name}: ${fault}`));
    }
  }, 180_000);

  test('that the build writes, there is something to read', () => {
    const written = files.filter((file) => file.endsWith('.pdf')).map((file) => file.split('/').at(-1));
    expect(everyPdf.map(({ name }) => name).sort()).toEqual(written.sort());
    expect(elements).toBeGreaterThan(100_000);
  });

  test.each(checkpoints)('$number: $holds', (checkpoint) => {
    expect(faults.get(checkpoint)).toEqual([]);
  });
});
