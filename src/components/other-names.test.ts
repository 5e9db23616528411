import { expect, it } from 'vitest';
import { otherNames } from './other-names.ts';

it('leaves out plurals, endings and other spellings of a name', () => {
  expect(otherNames(['repository'], ['repositories', 'repo', 'repos', 'code base', 'code-base'])).toEqual([
    'repo',
    'code base',
  ]);
  expect(otherNames(['normalisation'], ['normalization', 'denormalised'])).toEqual(['denormalised']);
});

it('leaves out an expansion that stands beside the name', () => {
  expect(otherNames(['SSR', 'server-side rendering'], ['server side rendering', 'on the server'])).toEqual([
    'on the server',
  ]);
});
