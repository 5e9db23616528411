import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { guide } from './guide.ts';

/** A font file as pages load it: only the characters that the guide uses, and of its layout only kerning and ligatures. */
export interface WebFont {
  readonly weight: string;
  /** The file’s name with a hash of its bytes, so that it may be kept for ever. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A font of the reader’s device, drawn at the size and on the line of the site’s own until that has come. */
export interface StandInFont {
  readonly family: string;
  readonly weight: string;
  /** The names by which devices know it; the first that is there is taken. */
  readonly localNames: readonly string[];
  /** How wide the site’s own font sets the guide’s text, as a share of this font’s width. */
  readonly sizeAdjust: number;
}

/** The family of the site’s own fonts. */
export const webFontFamily = 'Source Sans 3';

/** How far the family reaches above and below the line, as a share of its size. */
export const webFontExtent = { ascent: 1.024, descent: 0.4 } as const;

const faces = [
  { weight: '400', file: '400Regular/SourceSans3_400Regular.ttf' },
  { weight: '600 700', file: '600SemiBold/SourceSans3_600SemiBold.ttf' },
] as const;

const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32));

/** The fonts that stand in, in the order of `--sl-font`. */
export const standInFonts: readonly StandInFont[] = [
  { family: 'Arial stand-in', weight: '400', localNames: ['Arial', 'Liberation Sans', 'Arimo'], sizeAdjust: 0.93 },
  {
    family: 'Arial stand-in',
    weight: '600 700',
    localNames: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
    sizeAdjust: 0.891,
  },
  { family: 'Roboto stand-in', weight: '400', localNames: ['Roboto', 'Roboto Regular'], sizeAdjust: 0.935 },
  {
    family: 'Roboto stand-in',
    weight: '600 700',
    localNames: ['Roboto Bold', 'Roboto-Bold', 'Roboto'],
    sizeAdjust: 0.949,
  },
];

/** The guide’s own characters, and those of keyboards. */
const characters = ascii + beyondAscii();

/** The site’s own fonts, subset to the characters of the guide and of keyboards. */
export const webFonts: Promise<readonly WebFont[]> = Promise.all(
  faces.map(async ({ weight, file }) => {
    const font = readFileSync(join(process.cwd(), 'node_modules/@expo-google-fonts/source-sans-3', file));
    const bytes = await subsetFont(font, characters, {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'liga'],
      noHinting: true,
    });
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const name = `${file
      .slice(file.lastIndexOf('/') + 1, -4)
      .toLowerCase()
      .replaceAll('_', '-')}.${hash}.woff2`;
    return { weight, name, bytes };
  }),
);

/** Every character beyond ASCII in the guide’s texts, and the few that only the pages’ frame uses. */
function beyondAscii(): string {
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
  const found = `${JSON.stringify(all)}\u00a0·…→←↑↓✓×–—“”‘’©`.match(/[^ -~]/gu);
  return [...new Set(found)].sort().join('');
}
