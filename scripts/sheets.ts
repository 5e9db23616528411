import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../src/site/settings.ts';
import { guidePdf } from '../src/site/guide-pdf.ts';
import { pocketFileName } from '../src/site/pocket.ts';
import { sheetFileName } from '../src/site/sheets.ts';
import { prepareGuide } from './prepare-guide.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

const folder = 'downloads';

await report(async () => {
  const root = process.cwd();
  const { sheets, pocket, fonts } = await prepareGuide(root, readSettings(process.env, root));
  const files = [
    ...sheets.map((sheet) => ({ name: sheetFileName(sheet), laidOut: sheet })),
    ...pocket.map((laidOut) => ({ name: `pocket/${pocketFileName(laidOut)}`, laidOut })),
  ];
  await mkdir(join(root, folder, 'pocket'), { recursive: true });
  await stage('PDFs', async (progress) => {
    for (const [index, { name, laidOut }] of files.entries()) {
      const path = join(root, folder, name);
      await writeFile(`${path}.part`, await guidePdf(laidOut.pages, laidOut, fonts));
      await rename(`${path}.part`, path);
      progress(index + 1, files.length);
    }
  });
  console.log(`  ${files.length} PDFs are in ${folder}/`);
});
