import { expect, test } from 'vitest';
import { fewAtATime } from './few-at-a-time.ts';

test('every item has its turn, and never more of them at once than asked for', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await fewAtATime([1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    done.push(item);
  });
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const run = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('The connection was cut.');
  };
  await expect(fewAtATime([1, 2, 3, 4, 5, 6, 7, 8], 2, run)).rejects.toThrow('The connection was cut.');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(begun.length).toBeLessThan(6);
});
