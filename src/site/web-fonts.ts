import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { guide } from './guide.ts';

/** A font file as pages load it: only the characters that the guide uses. */
export interface WebFont {
  readonly family: string;
  readonly weight: string;
  /** The file’s name with a hash of its bytes, so that it may be kept for ever. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether every page needs it at once. */
  readonly preload: boolean;
}

const faces = [
  {
    family: 'Source Sans 3',
    weight: '400',
    file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    preload: true,
  },
  {
    family: 'Source Sans 3',
    weight: '600 700',
    file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    preload: true,
  },
  {
    family: 'Source Code Pro',
    weight: '400',
    file: 'source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
    preload: false,
  },
] as const;

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** The site’s own fonts, subset to the characters of the guide and of keyboards. */
export const webFonts: Promise<readonly WebFont[]> = Promise.all(
  faces.map(async ({ family, weight, file, preload }) => {
    const font = readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts', file));
    const bytes = await subsetFont(font, family === 'Source Code Pro' ? ascii : ascii + guideCharacters(), {
      targetFormat: 'woff2',
    });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const name = `${file
      .slice(file.lastIndexOf('/') + 1, -4)
      .toLowerCase()
      .replaceAll('_', '-')}.${hash}.woff2`;
    return { family, weight, name, bytes, preload };
  }),
);

/** Every character of the guide’s texts, and the few that only the pages’ frame uses. */
function guideCharacters(): string {
  const { levels, skills, topics, phrases, terms, scenarios, profiles, pages, facts, sources, diagrams, canDos } =
    guide;
  const all = [
    levels,
    skills,
    topics,
    phrases,
    terms,
    scenarios,
    profiles,
    pages,
    facts,
    sources,
    diagrams,
    [...canDos.values()],
  ];
  return [...new Set(`${JSON.stringify(all)}\u00a0·…→←↑↓✓×–—“”‘’©`)].sort().join('');
}
