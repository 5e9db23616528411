import { spawn } from 'node:child_process';
import { buildEnvironment } from '../build-environment.ts';

/** A program that was started in a process group of its own. */
export interface Run {
  /** What it has said so far, on both streams. */
  readonly said: () => string;
  /** Resolves when it has said something that matches. */
  readonly says: (pattern: RegExp) => Promise<void>;
  /** Resolves with its exit code when it and all that writes to its output have ended; null where it was killed. */
  readonly ended: Promise<number | null>;
  /** Kills it and all that it has started, at once. */
  readonly kill: () => void;
  /** Kills it, and leaves what it has started. */
  readonly killAlone: () => void;
}

/** Starts a program in a folder, with the environment of a build. */
export function runProgram(cwd: string, program: string, ...args: readonly string[]): Run {
  const env = buildEnvironment({ CI: '1' });
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  return {
    said: () => said,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(said)) resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`The program ended before it said ${String(pattern)}:\n${said}`)));
      }),
    ended,
    kill: () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
    },
    killAlone: () => void child.kill('SIGKILL'),
  };
}
