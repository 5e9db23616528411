import { readFileSync } from 'node:fs';
import { renderMermaid } from '../src/diagrams/render-mermaid.ts';
import type { BakeAnswer, BakeJob } from '../src/site/bake-diagrams.ts';

process.once('message', (message) => {
  void answerAll(message as BakeJob);
});

async function answerAll({ fontPathByFace, sources }: BakeJob): Promise<void> {
  const fonts = {
    regular: readFileSync(fontPathByFace.regular),
    semibold: readFileSync(fontPathByFace.semibold),
    italic: readFileSync(fontPathByFace.italic),
  };
  for (const { id, mermaid } of sources) {
    const answer: BakeAnswer = { id, result: await renderMermaid(mermaid, fonts) };
    process.send?.(answer);
  }
  process.disconnect();
}
