import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisplayList, Face } from '../diagrams/display-list.ts';
import type { RenderedDiagram } from '../diagrams/render-mermaid.ts';

/** A diagram to bake: its Mermaid body, and the file and 1-based line where that body starts. */
export interface DiagramSource {
  readonly id: string;
  readonly mermaid: string;
  readonly file: string;
  readonly line: number;
}

/** Something wrong in a diagram's file, at a 1-based line and column. */
export interface BakeProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** The pictures that could be drawn, in the order of their ids, and everything that kept others from being drawn. */
export interface BakedDiagrams {
  readonly pictureById: ReadonlyMap<string, DisplayList>;
  readonly problems: readonly BakeProblem[];
}

/** Where to work, and whom to tell. */
export interface BakeOptions {
  /** The project's root; the working directory unless said. */
  readonly root?: string;
  /** Where finished pictures are kept; `.cache/diagrams` under the root unless said. */
  readonly cacheFolder?: string;
  /** Called at the start and after every diagram that has to be drawn. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What the child process is told to draw. */
export interface BakeJob {
  readonly fontPathByFace: Readonly<Record<Face, string>>;
  readonly sources: readonly Pick<DiagramSource, 'id' | 'mermaid'>[];
}

/** What the child process answers for each diagram. */
export interface BakeAnswer {
  readonly id: string;
  readonly result: RenderedDiagram;
}

const fontFolder = 'node_modules/@expo-google-fonts/source-sans-3';

/** Draws every diagram that is not in the cache, all in one child process, because Mermaid needs a process to itself. */
export async function bakeDiagrams(
  sources: readonly DiagramSource[],
  { root = process.cwd(), cacheFolder = join(root, '.cache/diagrams'), onProgress }: BakeOptions = {},
): Promise<BakedDiagrams> {
  const fontPathByFace = {
    regular: join(root, fontFolder, '400Regular/SourceSans3_400Regular.ttf'),
    semibold: join(root, fontFolder, '600SemiBold/SourceSans3_600SemiBold.ttf'),
    italic: join(root, fontFolder, '400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  };
  const version = await rendererVersion(root, Object.values(fontPathByFace));
  const cachePath = ({ id, mermaid }: DiagramSource): string =>
    join(cacheFolder, `${id}-${sha256([version, mermaid]).slice(0, 16)}.json`);

  const pictures = new Map<string, DisplayList>();
  const missing: DiagramSource[] = [];
  for (const source of [...sources].sort((a, b) => compare(a.id, b.id))) {
    const cached = await readPicture(cachePath(source));
    if (cached) pictures.set(source.id, cached);
    else missing.push(source);
  }

  const problems: BakeProblem[] = [];
  if (missing.length > 0) {
    await mkdir(cacheFolder, { recursive: true });
    const sourceById = new Map(missing.map((source) => [source.id, source]));
    const job = { fontPathByFace, sources: missing.map(({ id, mermaid }) => ({ id, mermaid })) };
    for (const { id, result } of await drawInChild(root, job, onProgress)) {
      const source = sourceById.get(id);
      if (!source) throw new Error(`The renderer answered for “${id}”, which was not asked for.`);
      if (result.kind === 'problems') {
        for (const { line, column, message } of result.problems) {
          problems.push({ file: source.file, line: source.line + line - 1, column, message });
        }
        continue;
      }
      await writeWhole(cachePath(source), JSON.stringify(result.picture));
      pictures.set(id, result.picture);
    }
  }
  return {
    pictureById: new Map([...pictures].sort(([a], [b]) => compare(a, b))),
    problems: problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column),
  };
}

/** A hash of everything but the source that a picture depends on: this room's code, Mermaid, jsdom, fontkit, the fonts. */
async function rendererVersion(root: string, fontPaths: readonly string[]): Promise<string> {
  const room = join(root, 'src/diagrams');
  const code = (await readdir(room)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  const packages = ['mermaid', 'jsdom', '@cantoo/fontkit'].map((name) =>
    join(root, 'node_modules', name, 'package.json'),
  );
  const paths = [...code.map((name) => join(room, name)), ...packages, ...fontPaths];
  return sha256(await Promise.all(paths.map((path) => readFile(path))));
}

async function drawInChild(root: string, job: BakeJob, onProgress: BakeOptions['onProgress']): Promise<BakeAnswer[]> {
  const ownNode = join(root, 'node_modules/node/bin/node');
  const child = fork(join(root, 'scripts/draw-diagrams.ts'), [], {
    cwd: root,
    execPath: existsSync(ownNode) ? ownNode : process.execPath,
    execArgv: [],
    env: { ...process.env, TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const answers: BakeAnswer[] = [];
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  onProgress?.(0, job.sources.length);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('message', (answer) => {
      answers.push(answer as BakeAnswer);
      onProgress?.(answers.length, job.sources.length);
    });
    child.on('close', (code) => {
      if (code === 0 && answers.length === job.sources.length) resolve(answers);
      else reject(new Error(`The diagram renderer stopped (exit code ${code}).\n${complaint}`.trimEnd()));
    });
    child.send(job);
  });
}

async function readPicture(path: string): Promise<DisplayList | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as DisplayList;
  } catch {
    // A picture that is absent or damaged is drawn again.
    return undefined;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}

function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
