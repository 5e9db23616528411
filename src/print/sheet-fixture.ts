import type { ColourRole, DisplayList, TextMark } from '../diagrams/display-list.ts';
import type { Run, Runs, Sheet } from './sheet.ts';

/** A realistic sheet for tests: the level “Conversant” with twenty can-dos and every part filled. */
export const sheetFixture: Sheet = {
  title: 'Conversant: cheat-sheet',
  kicker: 'Technical Enough: a field guide for product managers',
  name: 'Conversant',
  gauge: { label: 'Level 2 of 4: Conversant', names: ['Aware', 'Conversant', 'Fluent', 'Bridging'], order: 2 },
  lead: styled(
    'At this level you **follow a design discussion without a translator**, repeat it back so that engineers nod, and ask the question that moves the decision.',
  ),
  howToUse: styled(
    '**How to use this sheet.** Tick a box when you could do it tomorrow, unaided. An empty box is your next conversation with an engineer.',
  ),
  skills: [
    {
      name: 'APIs and integrations',
      canDos: [
        styled('Read an endpoint’s reference page and say what it needs, returns and refuses'),
        styled('Tell a breaking change from a safe one before it ships'),
        styled('Explain why a retried `POST` may charge a customer twice'),
        styled('Ask who calls us today, how often, and how we would reach them'),
      ],
    },
    {
      name: 'How data works',
      canDos: [
        styled('Sketch the five tables behind your product and how they join'),
        styled('Write a `SELECT` with one `JOIN` and a `GROUP BY`, then doubt the result'),
        styled('Say how old a dashboard’s numbers are and what they leave out'),
        styled('Name the fields that are personal data, and where copies of them live'),
      ],
    },
    {
      name: 'System trade-offs',
      canDos: [
        styled('Turn “it must be fast” into a percentile, a number and a place'),
        styled('Say what a cache buys, and what a reader may see when it is stale'),
        styled('Compare two designs by what each makes **hard to change later**'),
        styled('Explain what 99.9 % a month allows: 43 min of downtime'),
      ],
    },
    {
      name: 'Communicating across worlds',
      canDos: [
        styled('Repeat a technical risk as a customer’s bad day, without blunting it'),
        styled('Write a one-page brief that engineers correct in fewer than five places'),
        styled('Separate what we know, what we assume and who will find out'),
        styled('Say “I do not follow yet” early, and name the step where you lost it'),
      ],
    },
    {
      name: 'Using the right tools',
      canDos: [
        styled('Find the failing request in the browser’s network panel'),
        styled('Send a request with `curl -i` and read the status and the headers'),
        styled('Follow one trace from click to database and point at the slow part'),
        styled('File a bug with steps, request ID, time zone and expected result'),
      ],
    },
  ],
  hear: {
    heading: 'They say, you ask',
    columns: ['They say …', '… you ask'],
    rows: [
      hear('“We need to refactor this first.”', 'Which change gets cheaper afterwards, and when would we notice?'),
      hear('“It works on staging.”', 'What differs: data volume, traffic, permissions or configuration?'),
      hear(
        '“We can just add a field to the response.”',
        'Which clients parse it strictly, and which version would they be on?',
      ),
      hear('“It is eventually consistent.”', 'How long is “eventually” at p99, and what does the user see until then?'),
      hear('“Let us put a queue in between.”', 'What happens to a message that fails three times, and who is told?'),
      hear('“The estimate is two sprints, roughly.”', 'Which part are you least sure of, and what would settle it?'),
      hear('“That is an edge case.”', 'How many customers meet it a week, and what does it cost each of them?'),
      hear(
        '“We will need a migration.”',
        'Can we stop halfway and roll back, and for how long is the data in two shapes?',
      ),
      hear('“The third party is down again.”', 'What can we still serve without them, and from how old a copy?'),
      hear('“It is only a feature flag.”', 'Who may flip it, for whom, and on what date do we take it out?'),
    ],
  },
  numbers: {
    heading: 'Numbers worth carrying',
    columns: ['Number', 'Window', 'What it means', 'Source'],
    rows: [
      number('99.9 %', 'a month', 'allows 43 min of downtime; 99.99 % allows 4.3 min', 'Arithmetic'),
      number('100 ms', 'one response', 'feels immediate; over **1 s** breaks the flow of thought', 'Nielsen 1993'),
      number('p99', 'a day', 'one request in a hundred is slower than this, often a heavy user’s', 'SRE Book, ch. 4'),
      number(
        '0.5 ms',
        'one round trip',
        'inside one data centre; about **150 ms** from Europe to California',
        'Dean 2009',
      ),
      number('2.5 s', 'p75, 28 days', 'largest contentful paint that still counts as good', 'web.dev 2024'),
      number('< 1 h', 'a change', 'from commit to production in the fastest group of teams', 'DORA 2024'),
      number('5 %', 'deployments', 'fail and need repair, in the same group of teams', 'DORA 2024'),
      number('429', 'a rate limit', 'wait for `Retry-After`, then try again with jitter', 'RFC 6585'),
      number('72 h', 'after a breach', 'to tell the authority when personal data has leaked', 'GDPR, Art. 33'),
      number('7 ± 2', 'one meeting', 'new terms a listener can hold; fewer is kinder', 'Miller 1956'),
    ],
  },
  diagram: {
    title: 'One request, end to end',
    description:
      'A request goes from the browser through a gateway to a service, which asks a cache first and the database only on a miss; slow work is put on a queue for a worker.',
    picture: requestPicture(),
  },
  meetings: {
    heading: 'Questions by meeting',
    list: [
      {
        name: 'Refinement',
        questions: [
          styled('Which part of this could we drop and still learn what we need?'),
          styled('What has to be true in the data before this works?'),
          styled('Who else’s code has to change, and do they know?'),
        ],
      },
      {
        name: 'Design review',
        questions: [
          styled('What did we decide against, and what would change our mind?'),
          styled('What breaks first at ten times the traffic?'),
          styled('Which decision here is hard to undo after launch?'),
        ],
      },
      {
        name: 'Incident review',
        questions: [
          styled('What did customers see, from when to when?'),
          styled('Which signal would have told us 10 min earlier?'),
          styled('What made the mistake easy to make?'),
        ],
      },
      {
        name: 'Launch decision',
        questions: [
          styled('How do we turn it off for one customer only?'),
          styled('Which number would make us roll back, and who watches it?'),
          styled('What will support be asked on the first morning?'),
        ],
      },
    ],
  },
  stop: {
    heading: 'Signs you went too far',
    signs: [
      styled('You correct a design’s details and skip the customer’s problem'),
      styled('Engineers wait for your opinion on a library'),
      styled('Your brief names the table, the index and the retry policy'),
      styled('You could explain it, and nobody needed you to'),
    ],
  },
  ourWords: {
    heading: 'Our words for it',
    columns: ['We say', 'It means'],
  },
  footer: {
    edition: 'Edition 2026.11',
    reviewed: 'reviewed 12 November 2026',
    licence: 'CC BY 4.0',
    address: 'technical-enough.example/conversant',
  },
  link: {
    url: 'https://technical-enough.example/levels/conversant/',
    invitation: 'Every line explained, with sources and exercises',
  },
};

function styled(text: string): Runs {
  const markup = /\*\*(.+?)\*\*|`(.+?)`|\*(.+?)\*/g;
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), style: 'plain' });
    const [whole, strong, code, emphasis] = match;
    if (strong) runs.push({ text: strong, style: 'strong' });
    if (code) runs.push({ text: code, style: 'code' });
    if (emphasis) runs.push({ text: emphasis, style: 'emphasis' });
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), style: 'plain' });
  return runs;
}

function hear(says: string, ask: string): Sheet['hear']['rows'][number] {
  return { says: styled(says), ask: styled(ask) };
}

function number(value: string, window: string, meaning: string, source: string): Sheet['numbers']['rows'][number] {
  return { value, window, meaning: styled(meaning), source };
}

function requestPicture(): DisplayList {
  const marks: DisplayList['marks'][number][] = [];
  const box = (x: number, y: number, title: string, detail: string, kind: 'node' | 'strong' | 'accent' | 'warn') => {
    const [fill, stroke, text, quiet] = (
      {
        node: ['node', 'node-line', 'text', 'quiet-text'],
        strong: ['strong-node', 'node-line', 'strong-text', 'strong-text'],
        accent: ['accent-node', 'accent-line', 'text', 'quiet-text'],
        warn: ['warn-node', 'warn-line', 'warn-line', 'text'],
      } as const satisfies Record<string, readonly ColourRole[]>
    )[kind];
    marks.push({
      kind: 'path',
      d: `M${x},${y}L${x + 112},${y}L${x + 112},${y + 48}L${x},${y + 48}Z`,
      fill,
      stroke,
      strokeWidth: 1.5,
    });
    const label = (line: string, size: number, dy: number, face: TextMark['face'], colour: ColourRole) => {
      const width = line.length * size * 0.49;
      marks.push({
        kind: 'text',
        x: x + 56 - width / 2,
        y: y + dy,
        text: line,
        size,
        width,
        face,
        fill: colour,
      });
    };
    label(title, 14, 21, 'semibold', text);
    label(detail, 12, 38, 'regular', quiet);
  };
  const arrow = (x1: number, y1: number, x2: number, y2: number, dash?: readonly number[]) => {
    const isAcross = y1 === y2;
    const head = isAcross
      ? `M${x2},${y2}L${x2 - 8},${y2 - 4.5}L${x2 - 8},${y2 + 4.5}Z`
      : `M${x2},${y2}L${x2 - 4.5},${y2 - 8}L${x2 + 4.5},${y2 - 8}Z`;
    const line = { kind: 'path', d: `M${x1},${y1}L${x2},${y2}`, stroke: 'line', strokeWidth: 1.5 } as const;
    marks.push(dash ? { ...line, dash } : line, { kind: 'path', d: head, fill: 'line' });
  };
  const note = (x: number, y: number, text: string) => {
    marks.push({ kind: 'text', x, y, text, size: 12, width: text.length * 5.5, face: 'italic', fill: 'quiet-text' });
  };
  box(4, 10, 'Browser', 'your customer', 'strong');
  box(152, 10, 'Gateway', 'token, limits', 'node');
  box(300, 10, 'Service', 'rules, contract', 'node');
  box(448, 10, 'Cache', 'may be stale', 'accent');
  box(448, 106, 'Database', 'the record', 'node');
  box(300, 106, 'Queue', 'work for later', 'node');
  box(152, 106, 'Worker', 'retries 3 times', 'node');
  box(4, 106, 'Dead letters', 'who looks here?', 'warn');
  arrow(116, 34, 152, 34);
  arrow(264, 34, 300, 34);
  arrow(412, 34, 448, 34);
  arrow(504, 58, 504, 106, [4, 3]);
  arrow(356, 58, 356, 106);
  note(120, 26, '40 ms');
  note(270, 26, '5 ms');
  note(416, 26, '1 ms');
  note(512, 86, 'on a miss');
  note(364, 86, 'slow work');
  marks.push({ kind: 'path', d: 'M300,130L272,130', stroke: 'line', strokeWidth: 1.5 });
  marks.push({ kind: 'path', d: 'M264,130L272,125.5L272,134.5Z', fill: 'line' });
  marks.push({ kind: 'path', d: 'M152,130L124,130', stroke: 'warn-line', strokeWidth: 1.5, dash: [4, 3] });
  marks.push({ kind: 'path', d: 'M116,130L124,125.5L124,134.5Z', fill: 'warn-line' });
  return { width: 564, height: 164, marks };
}
