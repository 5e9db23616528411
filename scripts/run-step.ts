import { fork } from 'node:child_process';
import { join } from 'node:path';
import { StepFailed } from './step-failed.ts';

/** What a step has beside its arguments. */
export interface StepOptions {
  /** Variables of the environment, beside this program’s own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The most that its objects may take; Node’s own limit where it is missing, up to which Node collects little garbage. */
  readonly heapMegabytes?: number;
}

/**
 * Runs a step of a build, a program of this folder that calls `step`, in a process of its own: the memory that it took is
 * free when it ends. It writes to this program’s output. Throws `StepFailed` where it fails, and then it has said why.
 */
export async function runStep(
  program: string,
  args: readonly string[],
  { environment = {}, heapMegabytes }: StepOptions = {},
): Promise<void> {
  const child = fork(join(import.meta.dirname, program), args, {
    env: { ...process.env, ...environment },
    execArgv: [...process.execArgv, ...(heapMegabytes ? [`--max-old-space-size=${heapMegabytes}`] : [])],
    stdio: 'inherit',
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject).on('exit', (...ended) => resolve(ended));
  });
  if (signal) {
    throw new Error(
      `A step of the build was stopped (${signal}), perhaps for want of memory. Close some programs, then run this again.`,
    );
  }
  if (code !== 0) throw new StepFailed(code ?? 1);
}
