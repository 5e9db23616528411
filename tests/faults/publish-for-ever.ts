import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../scripts/publish.ts';
import { replaceFolder } from '../../scripts/replace-folder.ts';

// Publishes small sites one after the other until it is killed: all files of one say its number.
const [root = '', steps = ''] = process.argv.slice(2);
const inTwoSteps = (draft: string, target: string) => replaceFolder(draft, target, () => Promise.resolve(false));

for (let edition = 1; ; edition++) {
  await publish(
    root,
    'dist',
    (draft) => {
      mkdirSync(draft);
      for (let page = 0; page < 20; page++) writeFileSync(join(draft, `${page}.html`), `edition ${edition}.`);
      return Promise.resolve();
    },
    steps === 'two' ? inTwoSteps : replaceFolder,
  );
  console.log(`published ${edition}`);
}
