import { createCanvas } from './layout/canvas.ts';
import { footerHeight, placeFooter } from './layout/place-footer.ts';
import { posterBand } from './layout/poster-band.ts';
import { posterTable } from './layout/poster-table.ts';
import { createSetting, type Setting } from './layout/setting.ts';
import type { Metrics } from './metrics.ts';
import type { Page } from './page.ts';
import type { Poster } from './poster.ts';
import { posterPaperSizes, type PosterPaper } from './poster-paper.ts';
import type { MissingGlyph, Overflow } from './sheet-layout.ts';

/** The poster’s page and everything that would be wrong on it. */
export interface PosterLayout {
  readonly pages: readonly [Page];
  readonly overflow: readonly Overflow[];
  readonly missingGlyphs: readonly MissingGlyph[];
  /** The scale that the type is set at, from 0.92 to 1.6. */
  readonly scale: number;
}

const margin = 36;
const belowBand = 12;
const aboveFooter = 9;
// In hundredths, as whole numbers so that steps are exact.
const smallest = 92;
const largest = 160;

/** Lays the poster out on one page at the largest scale that fits; what does not fit comes back beside it. */
export function layoutPoster(poster: Poster, paper: PosterPaper, metrics: Metrics): PosterLayout {
  const size = posterPaperSizes[paper];
  const width = size.width - 2 * margin;
  const bottom = size.height - margin - footerHeight - aboveFooter;
  const attempt = (hundredths: number) => {
    const setting = createSetting({ side: 1, metrics, scale: hundredths / 100, air: 0.4, bottom });
    const band = posterBand(poster, width, setting);
    const table = posterTable(poster, width, bottom - margin - band.height - belowBand, setting);
    return { setting, band, table, free: bottom - margin - band.height - belowBand - table.height };
  };
  let [low, high] = [smallest, largest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { free, setting } = attempt(middle);
    if (free >= -0.01 && setting.overflow.length === 0) low = middle;
    else high = middle - 1;
  }
  const { setting, band, table, free } = attempt(low);
  const canvas = createCanvas(size.width, size.height);
  const section = canvas.open('Sect', undefined);
  band.place(canvas, margin, margin, section);
  table.place(canvas, margin, margin + band.height + belowBand, section);
  placeFooter(
    canvas,
    { ...poster, sides: 1 },
    { x: margin, y: size.height - margin - footerHeight, width, height: footerHeight },
    section,
    belowText(setting),
  );
  return {
    pages: [canvas.finish()],
    overflow: free < -0.01 ? [...setting.longTexts, ...setting.overflow] : setting.overflow,
    missingGlyphs: setting.missingGlyphs,
    scale: setting.scale,
  };
}

/** A setting for the footer, which stands below the lowest place for text, on purpose. */
function belowText(setting: Setting): Setting {
  return { ...setting, bottom: Infinity };
}
