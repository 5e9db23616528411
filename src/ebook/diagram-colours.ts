import type { ColourRole } from '../diagrams/display-list.ts';

/** The colour of each role of a diagram in an e-book, on a light page and on a dark one; every diagram paints its ground. */
export const diagramColours: Readonly<Record<ColourRole, { readonly light: string; readonly dark: string }>> = {
  ground: { light: '#ffffff', dark: '#10171d' },
  node: { light: '#ffffff', dark: '#18232c' },
  'node-line': { light: '#14344b', dark: '#9fc0d3' },
  'strong-node': { light: '#14344b', dark: '#cfe3ee' },
  'strong-text': { light: '#ffffff', dark: '#10171d' },
  'accent-node': { light: '#e6f2f2', dark: '#12333a' },
  'accent-line': { light: '#0f6066', dark: '#6cc5cc' },
  'warn-node': { light: '#fcf2ea', dark: '#3a2016' },
  'warn-line': { light: '#8c2f10', dark: '#f0a27f' },
  group: { light: '#eef3f5', dark: '#151e26' },
  'group-line': { light: '#b9c8d0', dark: '#33465a' },
  line: { light: '#14344b', dark: '#9fc0d3' },
  text: { light: '#17222b', dark: '#e6edf2' },
  'quiet-text': { light: '#4b5a66', dark: '#a9b8c3' },
  'label-ground': { light: '#ffffff', dark: '#10171d' },
  note: { light: '#f6f1e2', dark: '#2d2a1c' },
  'note-line': { light: '#c9b98a', dark: '#7a6f45' },
};
