import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: Readonly<Record<string, unknown>>;
        }[];
      }
    >
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.entries(workflow.jobs));
const steps = jobs.flatMap(([, job]) => job.steps);

describe('the workflow on GitHub', () => {
  test('names every action by its full version, and runs only commands that the project has', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((name) => !/^actions\/[\w/-]+@v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('may only read, but for the job that publishes, which runs nothing of the project', () => {
    expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({ contents: 'read' })));
    const writing = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'));
    expect(
      writing.map(([name, job]) => [name, job.permissions, job.steps.map(({ uses }) => uses?.split('@')[0])]),
    ).toEqual([['deploy', { pages: 'write', 'id-token': 'write' }, ['actions/deploy-pages']]]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map(({ with: settings }) => settings?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
  });
});
