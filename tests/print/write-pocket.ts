import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/checks/check-files.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { guidePdf } from '../../src/site/guide-pdf.ts';
import { layOutPocket, pocketFileName } from '../../src/site/pocket.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readSettings } from '../../src/site/settings.ts';
import { readPrintFonts } from '../../src/site/sheets.ts';

// Run as a program: writes the cards and booklets of the guide into the folder that it is given.
const [, , folder = ''] = process.argv;
const root = process.cwd();
const { content } = checkFiles(readContent(root));
const fonts = readPrintFonts(root);
const { pocket } = layOutPocket(content, buildGuide(content), fonts, readSettings(process.env, root));
for (const laidOut of pocket) {
  writeFileSync(join(folder, pocketFileName(laidOut)), await guidePdf(laidOut.pages, laidOut, fonts));
}
