import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Key } from './driver.ts';

/** The names that WebDriver gives to elements and keys: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const keys: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};
/** How long the driver and its browser may take to start, in milliseconds. */
const patience = 30_000;

/** Drives WebKitGTK’s own small browser by WebDriver, on a screen of its own. */
export async function webkitDriver(program: string, downloads: string): Promise<Driver> {
  const home = homeFolder(downloads);
  const children: ChildProcess[] = [];
  const stop = (): void => {
    for (const child of children) child.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  try {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const display = await firstLine(screen.stdio[3] as Readable);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${display}`, HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
    children.push(spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...env, GDK_BACKEND: 'x11' } }));
    const ask = await readyDriver(`http://127.0.0.1:${port}`);
    const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: {} });
    return {
      ...sessionDriver((method, path, body) => ask(method, `/session/${sessionId}${path}`, body)),
      downloads,
      close: async () => {
        await ask('DELETE', `/session/${sessionId}`);
        stop();
        process.off('exit', stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

type Ask = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

function sessionDriver(ask: Ask): Omit<Driver, 'downloads' | 'close'> {
  const errors: string[] = [];
  const value = async <Value>(expression: string): Promise<Value> => {
    const script = `const tell = arguments[0];
      Promise.resolve(${expression}).then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
    const told = await ask<{ value: Value; error?: string }>('POST', '/execute/async', { script, args: [] });
    if (told.error !== undefined) throw new Error(told.error);
    return told.value;
  };
  const click = async (selector: string): Promise<void> => {
    // The driver presses at once, where a page would still be scrolling smoothly.
    await value(
      `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center', behavior: 'instant' })`,
    );
    const element = await ask<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
    await ask('POST', `/element/${element[elementKey] ?? ''}/click`, {});
  };
  const type = async (characters: readonly string[]): Promise<void> => {
    const actions = characters.flatMap((each) => [
      { type: 'keyDown', value: each },
      { type: 'keyUp', value: each },
    ]);
    await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const takeErrors = async (): Promise<readonly string[]> => {
    errors.push(...(await value<string[]>('(window.seenErrors ?? []).splice(0)')));
    return errors;
  };
  return {
    goto: async (url) => {
      await takeErrors();
      await ask('POST', '/url', { url });
      await value(watchErrors);
    },
    click,
    choose: (selector, option) => click(`${selector} option[value="${option}"]`),
    type: (words) => type([...words]),
    press: (key) => type([keys[key]]),
    value,
    narrow: () => ask('POST', '/window/rect', { width: 360, height: 800 }),
    errors: takeErrors,
  };
}

/** Keeps a page’s errors from now on: the driver tells nothing of its console. */
const watchErrors = `void (() => {
  const seen = (window.seenErrors = []);
  const { error } = console;
  console.error = (...words) => { seen.push(words.join(' ')); error(...words); };
  addEventListener('error', ({ message }) => seen.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => seen.push(violatedDirective + ' ' + blockedURI));
})()`;

/** Waits until a driver listens, and gives back how it is asked; its refusals become errors. */
async function readyDriver(address: string): Promise<Ask> {
  const ask: Ask = async <Value>(method: string, path: string, body?: object) => {
    const response = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit’s driver refused ${method} ${path}: ${JSON.stringify(value)}`);
    return value as Value;
  };
  const end = performance.now() + patience;
  for (;;) {
    try {
      await ask('GET', '/status');
      return ask;
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}

/** A home that says where downloads go, and nothing of the machine’s user. */
function homeFolder(downloads: string): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'config'));
  writeFileSync(join(home, 'config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return home;
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    stream.once('end', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
