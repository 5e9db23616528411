import { describe, expect, it } from 'vitest';
import { licenceProblems, licencesPage, lockedPackages } from './licences.ts';

const lock = JSON.stringify({
  packages: {
    '': { name: 'guide' },
    'node_modules/b': { license: 'MIT' },
    'node_modules/a': { license: 'GPL-3.0' },
    'node_modules/a/node_modules/@c/d': { license: '(GPL-2.0 OR Apache-2.0)' },
    'node_modules/renamed': { name: '@real/name', license: 'MIT AND GPL-3.0' },
    'node_modules/test-only': { license: 'GPL-3.0', dev: true },
    'node_modules/silent': {},
    'node_modules/@img/sharp-linux-x64': { license: 'LGPL-3.0-or-later' },
  },
});

describe('licences', () => {
  it('are read for every package that the build needs, under its own name', () => {
    expect(lockedPackages(lock).map(({ name }) => name)).toEqual([
      '@c/d',
      '@img/sharp-linux-x64',
      '@real/name',
      'a',
      'b',
      'silent',
    ]);
  });

  it('that nobody has allowed are problems, in part too, and so is none', () => {
    expect(licenceProblems(lockedPackages(lock))).toEqual([
      'package-lock.json  The package “@real/name” has the licence “MIT AND GPL-3.0”, which is not allowed. Use another, or say in src/site/licences.ts why this one may stay. [licence]',
      'package-lock.json  The package “a” has the licence “GPL-3.0”, which is not allowed. Use another, or say in src/site/licences.ts why this one may stay. [licence]',
      'package-lock.json  The package “silent” states no licence. Use another, or say in src/site/licences.ts why this one may stay. [licence]',
    ]);
  });

  it('are listed with their packages and the exceptions', () => {
    const page = licencesPage(lockedPackages(lock));
    expect(page).toContain('| GPL-3.0 | `a` |\n');
    expect(page).toContain('- `@img/sharp-linux-x64`: a library under the LGPL');
  });
});
