import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** A step of a job, as far as it is looked at. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A workflow, as far as it is looked at. */
interface Workflow {
  readonly name: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly 'timeout-minutes'?: number; readonly permissions?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const stepsOf = (text: string): readonly Step[] => Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

/** The scripts that a line of a shell runs by npm. */
function scriptsRun(command: string): readonly string[] {
  return [...command.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/gu)].map(([, name, short]) => name ?? short ?? '');
}

describe('the workflows', () => {
  it('are those that CONTRIBUTING lists', () => {
    const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    for (const [, text] of workflows) expect(page).toMatch(new RegExp(`^\\| \`${(parse(text) as Workflow).name}\` +\\|`, 'mu'));
  });

  it.each(workflows)('%s runs commands that are there', (_, text) => {
    const commands = stepsOf(text).flatMap(({ run, with: given }) =>
      [run, given?.['version'], given?.['publish']].filter((one) => typeof one === 'string'),
    );
    const run = commands.flatMap(scriptsRun);
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    for (const [, file = ''] of commands.join('\n').matchAll(/\bnode (\S+\.(?:mjs|ts))/gu))
      expect(existsSync(join(root, file)), file).toBe(true);
  });

  it.each(workflows)('%s may do no more than it needs', (file, text) => {
    const { permissions, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['timeout-minutes'], `${file} ${name}`).toBeGreaterThan(0);
      if (file !== 'release.yml') expect(job.permissions, `${file} ${name}`).toBeUndefined();
    }
    // no token is kept but that of the run
    expect([...text.matchAll(/secrets\.(\w+)/gu)].map(([, name]) => name).filter((name) => name !== 'GITHUB_TOKEN')).toEqual([]);
  });

  it('take every action in one version', () => {
    const used = new Map<string, Set<string>>();
    for (const { uses } of workflows.flatMap(([, text]) => stepsOf(text))) {
      const [action = '', version] = uses?.split('@') ?? [];
      if (action !== '') used.set(action, (used.get(action) ?? new Set()).add(String(version)));
    }
    for (const [action, versions] of used) {
      expect([...versions], action).toHaveLength(1);
      expect([...versions][0], action).toMatch(/^(?:v\d+|[0-9a-f]{40})$/u);
    }
  });

  it('publish by the registry’s trust in the workflow, with provenance', () => {
    const text = readFileSync(join(folder, 'release.yml'), 'utf8');
    const { jobs } = parse(text) as Workflow;
    expect(jobs['release']?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write', 'id-token': 'write' });
    expect(text).toMatch(/NPM_CONFIG_PROVENANCE: 'true'/u);
  });
});

describe('scriptsRun', () => {
  it('finds each script', () => {
    expect(scriptsRun('npm ci && npm run build\nnpm test; npm run --silent release:publish -- --tag a')).toEqual([
      'build',
      'test',
      'release:publish',
    ]);
  });
});
