import type { ColourRole } from '../../diagrams/display-list.ts';

/** The colours of a sheet: one dark band, one accent, one warning colour; each text colour has 4.5:1 on its ground. */
export const palette = {
  paper: '#ffffff',
  band: '#14344b',
  onBand: '#ffffff',
  quietOnBand: '#c9d8e0',
  accent: '#0f6066',
  warning: '#8c2f10',
  panel: '#edf2f4',
  warmPanel: '#fbf1ea',
  text: '#17222b',
  quiet: '#4b5a66',
  rule: '#b9c8d0',
  faintRule: '#d9e2e6',
} as const;

/** The colour each role of a diagram has on a sheet, where diagrams stand on a panel. */
export const diagramColours: Readonly<Record<ColourRole, string>> = {
  ground: palette.panel,
  node: '#ffffff',
  'node-line': palette.band,
  'strong-node': palette.band,
  'strong-text': '#ffffff',
  'accent-node': '#d3e8e6',
  'accent-line': palette.accent,
  'warn-node': '#fcf2ea',
  'warn-line': palette.warning,
  group: '#e1e9ed',
  'group-line': palette.rule,
  line: palette.band,
  text: palette.text,
  'quiet-text': palette.quiet,
  'label-ground': palette.panel,
  note: '#f6f1e2',
  'note-line': '#c9b98a',
};
