import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a build took: seconds on the clock and of the processors. */
export interface BuildCost {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** The most memory at once; undefined where the build was over before a first look at it. */
  readonly megabytes: number | undefined;
}

/** Runs a build to its end and measures it with all its children; throws with the last it said where it fails. */
export async function buildCost(
  [program, ...args]: readonly [string, ...(readonly string[])],
  folder: string,
): Promise<BuildCost> {
  const start = performance.now();
  const before = childSeconds();
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  }
  let kilobytes = 0;
  const watch = setInterval(() => (kilobytes = Math.max(kilobytes, kilobytesOf(child.pid ?? 0))), 250);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve);
    });
    if (code !== 0) throw new Error(said.trim() || `It ended with exit code ${code}.`);
  } finally {
    clearInterval(watch);
  }
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: childSeconds() - before,
    megabytes: kilobytes > 0 ? kilobytes / 1024 : undefined,
  };
}

/** The resident memory of a process and of all below it. */
function kilobytesOf(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let total = 0;
  // A child is listed after its parent, unless numbers have started again; a second look finds it then.
  for (let look = 0; look < 2; look++)
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  for (const [pid = 0, , rss = 0] of rows) if (family.has(pid)) total += rss;
  return total;
}

/** The processor seconds of all children that have ended; not a number where the system does not tell as Linux does. */
function childSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // Hundredths of a second: the sixteenth and seventeenth field of the line, of which two are cut off.
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return NaN;
  }
}
