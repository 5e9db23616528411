/** A package that the project is built with, from the lock file. */
export interface LockedPackage {
  readonly name: string;
  /** As an SPDX expression; undefined where the package states none. */
  readonly licence: string | undefined;
}

/** Licences under which anybody may use a package here, SPDX names; what is made with it stays free of conditions. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that may be used in spite of their licence’s name, and why. */
const exceptions: readonly (readonly [name: RegExp, why: string])[] = [
  [
    /^@img\/sharp-/,
    'a library under the LGPL that the build loads and does not change; nothing of it reaches a reader',
  ],
  [/^elkjs$/, 'offered under the EPL too, which allows use in a build; nothing of it reaches a reader'],
  [/^khroma$/, 'states its licence in a file alone: MIT'],
];

/** The packages that the build needs, not the tests, A–Z, each once; from the text of `package-lock.json`. */
export function lockedPackages(lockFile: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(lockFile) as {
    readonly packages: Readonly<Record<string, { name?: string; license?: string; dev?: boolean }>>;
  };
  const found = new Map<string, LockedPackage>();
  for (const [path, { name, license, dev }] of Object.entries(packages)) {
    if (path === '' || dev) continue;
    const ownName = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    found.set(`${ownName} ${license ?? ''}`, { name: ownName, licence: license });
  }
  return [...found.values()].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

/** One line for each package whose licence nobody has allowed. */
export function licenceProblems(packages: readonly LockedPackage[]): readonly string[] {
  return packages
    .filter(({ name, licence }) => !isAllowed(licence) && !exceptions.some(([pattern]) => pattern.test(name)))
    .map(({ name, licence }) => {
      const states = licence === undefined ? 'states no licence' : `has the licence “${licence}”, which is not allowed`;
      return `package-lock.json  The package “${name}” ${states}. Use another, or say in src/site/licences.ts why this one may stay. [licence]`;
    });
}

/** The text of `docs/licences.md`: every licence with its packages, and the exceptions. */
export function licencesPage(packages: readonly LockedPackage[]): string {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? 'none stated');
  const rows = [...byLicence]
    .sort(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([licence, some]) => `| ${licence} | ${some.map(({ name }) => `\`${name}\``).join(', ')} |`);
  const reasons = exceptions.map(([pattern, why]) => {
    const names = packages.filter(({ name }) => pattern.test(name)).map(({ name }) => `\`${name}\``);
    return `- ${names.join(', ')}: ${why}.`;
  });
  return `# Licences of the packages

Printed from \`package-lock.json\` by \`npm run docs\`; \`npm run check\` compares it, and stops for a licence that is not
allowed. Listed is what a build needs, on any system. What reaches readers is named, with its licences in full, in the
site’s \`third-party-notices.txt\`.

| licence | packages |
|---|---|
${rows.join('\n')}

## Exceptions

${reasons.join('\n')}
`;
}

/** Whether an SPDX expression without nested brackets can be met with the allowed licences. */
function isAllowed(expression: string | undefined): boolean {
  return (expression ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)));
}
