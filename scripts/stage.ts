import { stdout } from 'node:process';

/** Tells how far a long stage is: things done, of how many. */
export type Progress = (done: number, total: number) => void;

const isTalkative = stdout.isTTY && !process.env['CI'];

/** Runs one stage of a build and prints one line for it with the time it took; a terminal also shows a bar on the way. */
export async function stage<Result>(
  name: string,
  run: (progress: Progress) => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await run((done, total) => {
    if (isTalkative) stdout.write(`\r  ${name.padEnd(18)} ${bar(done, total)} ${done}/${total}`);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  stdout.write(`${isTalkative ? '\r\u001b[K' : ''}  ${name.padEnd(18)} ${seconds.padStart(6)} s\n`);
  return result;
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? 20 : Math.round((20 * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(20 - filled)}`;
}
