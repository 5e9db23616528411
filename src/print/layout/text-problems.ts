import type { Line } from './break-lines.ts';
import type { Setting } from './setting.ts';
import type { Word } from './split-words.ts';

/** Reports a line wider than its place, and remembers a paragraph of more lines than usual. */
export function reportLines(
  words: readonly Word[],
  lines: readonly Line[],
  place: { readonly field: string; readonly width: number; readonly usualLines?: number },
  setting: Setting,
): void {
  const { field, width, usualLines = Infinity } = place;
  const shared = { side: setting.side, field, text: plainText(words) };
  const widest = Math.max(0, ...lines.map((line) => line.width));
  if (widest > width + 0.05) {
    const detail = `${widest.toFixed(1)} pt wide in a place of ${width.toFixed(1)} pt`;
    setting.overflow.push({ ...shared, reason: 'too-wide', detail });
  }
  if (lines.length > usualLines) {
    const detail = `${lines.length} lines where ${usualLines} is the most`;
    setting.longTexts.push({ ...shared, reason: 'too-long', detail });
  }
}

/** Reports, once a text, that a line stands below the lowest place text may reach. */
export function reportPastBottom(baseline: number, text: string, field: string, setting: Setting): void {
  const { side, overflow, bottom } = setting;
  if (overflow.some((known) => known.field === field && known.reason === 'past-bottom')) return;
  const detail = `${(baseline - bottom).toFixed(1)} pt below the lowest place for text`;
  overflow.push({ side, field, text, reason: 'past-bottom', detail });
}

/** Reports each character that the face it is set in cannot draw. */
export function reportMissingGlyphs(words: readonly Word[], field: string, setting: Setting): void {
  for (const { text, face } of words.flatMap(({ pieces }) => pieces)) {
    for (const character of text) {
      if (setting.metrics.hasGlyph(character, face)) continue;
      setting.missingGlyphs.push({ character, field, text: plainText(words) });
    }
  }
}

function plainText(words: readonly Word[]): string {
  const parts = words.map(({ pieces, space }) => [...pieces.map(({ text }) => text), space === 'none' ? '' : ' ']);
  return parts.flat().join('').trimEnd();
}
