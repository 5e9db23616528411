import type { Metrics } from '../metrics.ts';
import type { MissingGlyph, Overflow } from '../sheet-layout.ts';
import { typeSizesAt, type TypeSizes } from './type-sizes.ts';

/** What every block of one side shares: how large type is, how much air there is from 0 to 1, and where problems go. */
export interface Setting {
  readonly side: number;
  readonly metrics: Metrics;
  readonly sizes: TypeSizes;
  readonly scale: number;
  readonly air: number;
  /** The lowest place text may reach, in points from the top of the page. */
  readonly bottom: number;
  /** Texts that are wrong at any scale. */
  readonly overflow: Overflow[];
  /** Texts of more lines than usual, and a diagram that is high: the causes to name when the side does not fit. */
  readonly longTexts: Overflow[];
  readonly missingGlyphs: MissingGlyph[];
}

/** A setting with no problems found yet. */
export function createSetting(given: Pick<Setting, 'side' | 'metrics' | 'scale' | 'air' | 'bottom'>): Setting {
  return {
    ...given,
    sizes: typeSizesAt(given.scale),
    overflow: [],
    longTexts: [],
    missingGlyphs: [],
  };
}
