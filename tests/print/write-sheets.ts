import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/checks/check-files.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { drawDiagrams } from '../../src/site/draw-diagrams.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readSettings } from '../../src/site/settings.ts';
import { guidePdf } from '../../src/site/guide-pdf.ts';
import { layOutSheets, readPrintFonts, sheetFileName } from '../../src/site/sheets.ts';
import { writeBookFiles } from '../../src/site/write-book-files.ts';

// Run as a program: writes every sheet and every book of the guide into the folder that it is given.
const [, , folder = ''] = process.argv;
const root = process.cwd();
const { content } = checkFiles(readContent(root));
const { pictures } = await drawDiagrams(content);
const fonts = readPrintFonts(root);
const guide = buildGuide(content);
const settings = readSettings(process.env, root);
const { sheets } = layOutSheets(content, guide, pictures, fonts, settings);
for (const sheet of sheets) {
  writeFileSync(join(folder, sheetFileName(sheet)), await guidePdf(sheet.pages, sheet, fonts));
}
const { books } = await writeBookFiles({ content, guide, pictures, fonts }, settings, () => undefined);
for (const { name, bytes } of books) writeFileSync(join(folder, name), bytes);
