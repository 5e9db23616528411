/** The words that cards and booklets for the pocket have in common, beside those of the guide. */
export const pocketLabels = {
  cards: 'phrase cards',
  booklet: 'booklet',
  front: 'front',
  back: 'back',
  outside: 'outside',
  inside: 'inside',
  cut: 'Print double-sided, flipped on the long edge, at 100 %. Cut at the marks.',
  fold: {
    title: 'To make the booklet.',
    text: 'Print double-sided, flipped on the long edge, at 100 %. With this side up, fold the upper half behind at the dashes. Fold again at the short lines, the cover outside. Slit the fold at the top. A staple in the spine holds it.',
  },
  figure: 'Number',
  meaning: 'What it is',
  downloads: {
    id: 'pocket',
    title: 'For the pocket',
    text: 'Print double-sided and choose “flip on the long edge” and “actual size” or 100 %. Try one sheet first: held against the light, each back lies behind its front. Fine in grey.',
    cards: {
      title: 'Phrase cards by skill',
      text: 'Eight cards a sheet. The front has what they say; the back has what it means and two questions to ask. Cut at the marks in the margin.',
    },
    booklet: {
      title: 'A booklet by level',
      text: 'One sheet folds into eight small pages: what you can do, skill by skill, with a phrase or two, then key numbers and signs that you went too far. Fold twice and slit the fold at the top; the back cover says how.',
    },
  },
} as const;
