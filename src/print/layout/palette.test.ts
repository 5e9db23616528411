import { describe, expect, it } from 'vitest';
import { diagramColours, palette } from './palette.ts';

describe('palette', () => {
  it.each([
    ['text', palette.text, palette.paper],
    ['text on a panel', palette.text, palette.panel],
    ['text on the warm panel', palette.text, palette.warmPanel],
    ['quiet text', palette.quiet, palette.paper],
    ['quiet text on a panel', palette.quiet, palette.panel],
    ['accent on a panel', palette.accent, palette.panel],
    ['warning on the warm panel', palette.warning, palette.warmPanel],
    ['text on the band', palette.onBand, palette.band],
    ['quiet text on the band', palette.quietOnBand, palette.band],
    ['diagram text on a group', diagramColours['quiet-text'], diagramColours.group],
    ['diagram text on a note', diagramColours['quiet-text'], diagramColours.note],
    ['quiet text on an accented node', diagramColours['quiet-text'], diagramColours['accent-node']],
    ['diagram warning', diagramColours['warn-line'], diagramColours['warn-node']],
  ])('gives %s a contrast of 4.5 or more', (_name, colour, ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells an accented node from a plain one, and both from their group, in grey too', () => {
    const { node, 'accent-node': accent, group } = diagramColours;
    expect(contrast(node, accent)).toBeGreaterThan(1.2);
    expect(contrast(node, group)).toBeGreaterThan(1.2);
  });
});

/** The contrast ratio of WCAG 2.2; it compares luminances, so it holds in a grey print too. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
