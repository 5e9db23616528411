import { writeFileSync } from 'node:fs';
import { contentModelPage } from '../src/site/content-model-page.ts';

writeFileSync('docs/content-model.md', contentModelPage());
