import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../src/checks/check-files.ts';
import { ankiDeck } from '../../src/ebook/anki-deck.ts';
import { buildGuide } from '../../src/model/build-guide.ts';
import { drawDiagrams } from '../../src/site/draw-diagrams.ts';
import { ebookFile, ebookName } from '../../src/site/ebook-file.ts';
import { homeAddress } from '../../src/site/home-address.ts';
import { readContent } from '../../src/site/read-content.ts';
import { readSettings } from '../../src/site/settings.ts';

// Run as a program: writes the e-book and the deck of cards into the folder that it is given.
const [, , folder = ''] = process.argv;
const root = process.cwd();
const settings = readSettings(process.env, root);
const { content } = checkFiles(readContent(root));
const guide = buildGuide(content);
const { pictures } = await drawDiagrams(content);
writeFileSync(join(folder, ebookName), await ebookFile(root, guide, pictures, settings));
writeFileSync(join(folder, 'technical-enough-anki.txt'), ankiDeck(guide, homeAddress(settings)));
