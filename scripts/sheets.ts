import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from '../src/site/settings.ts';
import { sheetFileName, sheetPdf } from '../src/site/sheets.ts';
import { prepareGuide } from './prepare-guide.ts';
import { report } from './report.ts';
import { stage } from './stage.ts';

const folder = 'dist/downloads';

await report(async () => {
  const root = process.cwd();
  const { sheets, fonts } = await prepareGuide(root, readSettings(process.env, root));
  await mkdir(join(root, folder), { recursive: true });
  await stage('PDFs', async (progress) => {
    for (const [index, sheet] of sheets.entries()) {
      const path = join(root, folder, sheetFileName(sheet));
      await writeFile(`${path}.part`, await sheetPdf(sheet, fonts));
      await rename(`${path}.part`, path);
      progress(index + 1, sheets.length);
    }
  });
  console.log(`  ${sheets.length} sheets are in ${folder}/`);
});
