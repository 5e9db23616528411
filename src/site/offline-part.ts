/** When a file of the site comes onto a reader’s device: with the first visit, on request, or never. */
export type OfflinePart = 'reading' | 'more' | 'never';

/** The first rule that fits a path decides. */
const parts: readonly (readonly [path: RegExp, part: OfflinePart])[] = [
  [/\.html$/, 'reading'],
  [/^_astro\/.+\.(?:css|js)$/, 'reading'],
  [/^fonts\/.+\.woff2$/, 'reading'],
  [/^(?:favicon\.svg|look-up\.json|app\.webmanifest)$/, 'reading'],
  [/^downloads\/technical-enough-(?:foundation|conversant|hands-on|technical)-(?:a4|letter)\.pdf$/, 'reading'],
  // The home page shows the fronts of the A4 level sheets.
  [/^downloads\/technical-enough-(?:foundation|conversant|hands-on|technical)-a4-1\.webp$/, 'reading'],
  [/^downloads\//, 'more'],
  // For languages that the guide isn’t in.
  [/^pagefind\/wasm\.unknown\.pagefind$/, 'never'],
  [/^pagefind\//, 'more'],
  [/^(?:guide(?:\.schema)?\.json|third-party-notices\.txt)$/, 'more'],
  // Icons are fetched when somebody installs the guide, the card when somebody links to it.
  [/^(?:icons\/.+|card)\.png$/, 'never'],
  // For search engines, for a browser that makes one of the guide, and for programs that read.
  [/^(?:robots\.txt|sitemap-.+\.xml|opensearch\.xml|llms\.txt)$|\.md$/, 'never'],
  // For the host alone.
  [/^_headers$/, 'never'],
  // The worker, and the lists and packs that it works with.
  [/^(?:offline-worker\.js|offline\/.+\.json)$/, 'never'],
];

/** When a device gets the file at a path below the site’s root. Throws where no rule knows the path. */
export function offlinePart(path: string): OfflinePart {
  const found = parts.find(([pattern]) => pattern.test(path));
  if (!found) {
    throw new Error(`No rule says whether ${path} is kept offline. Add one to src/site/offline-part.ts.`);
  }
  return found[1];
}
