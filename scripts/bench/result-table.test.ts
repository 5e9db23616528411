import { expect, test } from 'vitest';
import { resultTable } from './result-table.ts';

test('every value of a peer has its ratio to our own, and what could not be measured has a dash', () => {
  const table = resultTable({ Requests: '', Bytes: 'KB', Shift: '' }, [
    { name: 'Ours', values: { Requests: 11, Bytes: 31.4, Shift: 0 } },
    { name: 'Peer', values: { Requests: 22, Bytes: 49.04, Shift: 0.0123 } },
    { name: 'Other', values: { Requests: undefined, Bytes: 3.14, Shift: NaN } },
  ]);
  expect(table).toBe(
    [
      '|  | Ours | Peer | Other |',
      '| --- | ---: | ---: | ---: |',
      '| Requests | 11 | 22 (2 ×) | – |',
      '| Bytes, KB | 31 | 49 (1.6 ×) | 3.1 (0.1 ×) |',
      '| Shift | 0 | 0.012 | – |',
    ].join('\n'),
  );
});
