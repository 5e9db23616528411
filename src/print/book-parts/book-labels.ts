/** The words that the book has of its own, beside those of the guide and of its pages. */
export const bookLabels = {
  howToUse: {
    title: 'How to use this book',
    lead: 'This is the whole guide on paper: for the meeting, and for the desk afterwards. Nothing in it is missing from the site, and it needs no network.',
    meeting: {
      title: 'In a meeting',
      index: 'Somebody has said something: look it up word for word in the index',
      phrases: 'or by skill in the phrase book, which says what it means, what it may cost and what to ask',
      glossary: 'A word is new: the glossary',
    },
    desk: {
      title: 'At your desk',
      framework: 'How technical you need to be, and why: the framework',
      profiles: 'How far to go in your product: the profiles',
      levels: 'Where you are now: the four levels, each with ten questions to check yourself',
      topics: 'One idea at a time: the topics, in five parts by skill',
      scenarios: 'Meetings replayed slowly: the scenarios',
    },
    numbers: {
      title: 'Page numbers',
      text: 'A number in brackets is the page where something is explained. On a screen it is a link. The numbers are those that your reading program shows, so that a page can be typed as it is printed.',
    },
  },
  contents: 'Contents',
  framework: { title: 'How technical?', kicker: 'The framework' },
  topic: {
    needed: 'First needed at',
    before: 'Read first',
    wrong: 'Wrong',
    right: 'Right',
    related: 'Related topics',
    checked: 'Checked against its sources on',
  },
  phrases: { title: 'The phrase book', kicker: 'What they say, and what to ask', heardIn: 'Heard in' },
  scenarios: { kicker: 'Meetings replayed slowly' },
  profiles: { kicker: 'How far to go, by kind of product' },
  levels: { kicker: 'The four levels', picture: 'The picture to know' },
  glossary: { kicker: 'Words and what they mean here', misleads: 'Mind the word' },
  facts: {
    kicker: 'With their windows and sources',
    columns: ['What', 'Value', 'Window', 'Source, and when it was checked'],
  },
  index: { title: 'Index', kicker: 'Phrases, terms and topics, by page' },
  sources: { kicker: 'What the guide rests on', replaced: 'superseded by', notCited: 'and not cited here' },
  colophon: {
    title: 'Colophon',
    kicker: 'About this book',
    edition: 'This edition',
    built: 'built',
    newest: 'The newest edition is at',
    typefaces:
      'Set in Source Sans 3 and Source Code Pro, typefaces of Adobe under the SIL Open Font License. The text is under CC BY 4.0.',
  },
} as const;
