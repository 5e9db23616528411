import { readFileSync, writeFileSync } from 'node:fs';
import { contentModelPage } from '../src/site/content-model-page.ts';
import { licencesPage, lockedPackages } from '../src/site/licences.ts';

writeFileSync('docs/content-model.md', contentModelPage());
writeFileSync('docs/licences.md', licencesPage(lockedPackages(readFileSync('package-lock.json', 'utf8'))));
