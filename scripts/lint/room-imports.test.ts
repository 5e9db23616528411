import { RuleTester } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { roomImports } from './room-imports.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const plan = {
  rooms: ['model', 'components', 'site'],
  roomByFile: { 'content.config.ts': 'site' },
  homes: { 'node:*': ['src/site', '.test.ts'], 'pdf-lib': ['src/site/writer'] },
};
const inFile = (file: string, code: string) => ({ filename: join(process.cwd(), file), code, options: [plan] });
const refused = (file: string, code: string, ...messages: string[]) => ({
  ...inFile(file, code),
  errors: messages.map((message) => ({ message })),
});

const fromSite = 'src/components may not import from src/site. Pass it in, or move the file.';

tester.run('room-imports', roomImports, {
  valid: [
    inFile(
      'src/components/deep/card.ts',
      `import '../../model/guide.ts'; import './part.ts'; import '../../styles/a.css';`,
    ),
    inFile('src/site/frame/head.ts', `import 'node:fs'; import '../../components/Card.astro'; import 'zod';`),
    inFile('src/site/writer/write.ts', `import { PDFDocument } from 'pdf-lib';`),
    inFile('src/model/guide.test.ts', `import { readFileSync } from 'fs';`),
    inFile('scripts/build.ts', `import 'pdf-lib'; import '../src/site/guide.ts';`),
  ],
  invalid: [
    refused('src/components/deep/card.ts', `import { guide } from '../../site/guide.ts';`, fromSite),
    refused('src/components/card.ts', `import type { Guide } from '../site/guide.ts';`, fromSite),
    refused('src/components/card.ts', `type Guide = import('../site/guide.ts').Guide;`, fromSite),
    refused('src/components/card.ts', `export * from '../site/guide.ts';`, fromSite),
    refused('src/components/card.ts', `export { guide } from '/src/site/guide.ts?raw';`, fromSite),
    refused('src/components/card.ts', 'const late = import(`../site/${name}.ts`);', fromSite),
    refused('src/components/card.ts', `import '../content.config.ts';`, fromSite),
    refused('src/components/Card.astro/1_1.ts', `import '../site/guide.ts';`, fromSite),
    refused(
      'src/site/guide.ts',
      `import '../../scripts/build.ts';`,
      'src/site may not import from scripts/build.ts. Pass it in, or move the file.',
    ),
    refused(
      'src/model/read.ts',
      `import { join } from 'path'; import { PDFDocument } from 'pdf-lib/core';`,
      'Only src/site, *.test.ts may import path. Move this code there, or have its result passed in.',
      'Only src/site/writer may import pdf-lib. Move this code there, or have its result passed in.',
    ),
    refused(
      'src/oddments/card.ts',
      '',
      'src/oddments is not a room. Move the file into one of them: model, components, site.',
    ),
  ],
});
