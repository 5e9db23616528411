import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentModelPage } from '../../src/site/content-model-page.ts';

it('docs/content-model.md says what the schemas and the rules say (npm run docs prints it)', () => {
  expect(readFileSync('docs/content-model.md', 'utf8')).toBe(contentModelPage());
});
