import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A repository of its own with the data as it is, tagged as a release; each case changes one thing on a branch. */
let folder = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, encoding: 'utf8' });
const data = (file: string): string => join(folder, 'packages/taxonomy/data', file);
const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(data(file), 'utf8');
  const changed = change(text);
  expect(changed, 'the edit finds its place').not.toBe(text);
  writeFileSync(data(file), changed);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actionline-diff-'));
  for (const part of [
    'packages/taxonomy/data',
    'packages/taxonomy/scripts',
    'packages/taxonomy/src',
    'packages/taxonomy/package.json',
    'scripts',
    'package.json',
  ]) {
    cpSync(resolve(part), join(folder, part), { recursive: true });
  }
  mkdirSync(join(folder, '.changeset'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'packages', 'scripts', 'package.json');
  git('commit', '--quiet', '--message', 'Start');
  git('tag', '@actionline/taxonomy@0.1.0');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function diff(...args: string[]): { readonly status: number; readonly out: string } {
  try {
    const out = execFileSync(process.execPath, ['--conditions=@actionline/source', '--import', 'tsx', 'scripts/data-diff.ts', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, out };
  } catch (error) {
    const failed = error as { readonly status: number; readonly stdout: string; readonly stderr: string };
    return { status: failed.status, out: failed.stdout + failed.stderr };
  }
}

const replacing =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);

// Each case starts several processes.
describe('npm run data:diff', { timeout: 120_000 }, () => {
  it('finds nothing where nothing changed', () => {
    expect(diff('--check')).toMatchObject({ status: 0, out: expect.stringContaining('least bump: none') as string });
  });

  // A branch of each kind: what a release would have to be called.
  it.each([
    [
      'a summary is reworded',
      'patch',
      'unodc-hr75/pledges.yaml',
      replacing('UNODC commits to defend, in 10 countries', 'UNODC promises to defend, in 10 countries'),
    ],
    [
      'a label is reworded',
      'minor',
      'unodc-hr75/pledges.yaml',
      replacing('Ease access to controlled substances', 'Improve access to controlled substances'),
    ],
    ['a required figure changes', 'major', 'unodc-hr75/targets.yaml', replacing('value: 3000', 'value: 4000')],
    ['a source unit changes', 'major', 'unodc-hr75/sources.yaml', replacing(/[0-9a-f]{64}/u, '0'.repeat(64))],
  ] as const)('asks for the right bump when %s', (title, bump, file, change) => {
    git('switch', '--quiet', '--create', title.replaceAll(' ', '-'), 'main');
    edit(file, change);
    const found = JSON.parse(diff('@actionline/taxonomy@0.1.0', '--json').out) as { readonly bump: string };
    expect(found.bump).toBe(bump);
    git('checkout', '--quiet', '--', '.');
  });

  it('fails the check while the changesets declare less, and passes when they declare enough', () => {
    git('switch', '--quiet', '--create', 'declared', 'main');
    edit('unodc-hr75/pledges.yaml', replacing('Ease access to controlled substances', 'Improve access to controlled substances'));
    const declare = (bump: string): void => {
      writeFileSync(join(folder, '.changeset', 'one.md'), `---\n'@actionline/taxonomy': ${bump}\n---\n\nReword a label.\n`);
    };
    declare('patch');
    expect(diff('--check')).toMatchObject({ status: 1, out: expect.stringContaining('needs a minor release') as string });
    declare('minor');
    expect(diff('--check').status).toBe(0);
  });

  it('takes the version for what the changesets declared, once they are applied', () => {
    git('checkout', '--quiet', '--', '.');
    git('switch', '--quiet', '--create', 'versioned', 'main');
    edit('unodc-hr75/pledges.yaml', replacing('Ease access to controlled substances', 'Improve access to controlled substances'));
    const raise = (version: string): void => {
      const file = join(folder, 'packages/taxonomy/package.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "[^"]*"/u, `"version": "${version}"`));
    };
    rmSync(join(folder, '.changeset', 'one.md'), { force: true });
    raise('0.1.1');
    expect(diff('--check')).toMatchObject({ status: 1, out: expect.stringContaining('needs a minor release') as string });
    raise('0.2.0');
    expect(diff('--check').status).toBe(0);
    git('checkout', '--quiet', '--', '.');
  });

  it('takes a minor for what breaks at 0.x, and asks for a major from 1.0 on', () => {
    git('switch', '--quiet', '--create', 'breaking', 'main');
    edit('unodc-hr75/targets.yaml', replacing('value: 3000', 'value: 4000'));
    writeFileSync(join(folder, '.changeset', 'two.md'), "---\n'@actionline/taxonomy': minor\n---\n\nChange a figure.\n");
    expect(diff('--check')).toMatchObject({ status: 0, out: expect.stringContaining('least bump: major') as string });
    git('tag', '@actionline/taxonomy@1.0.0', 'main');
    expect(diff('--check')).toMatchObject({ status: 1, out: expect.stringContaining('needs a major release') as string });
    git('tag', '--delete', '@actionline/taxonomy@1.0.0');
    rmSync(join(folder, '.changeset', 'two.md'));
    git('checkout', '--quiet', '--', '.');
  });

  it('compares with the last release that the branch comes after', () => {
    git('switch', '--quiet', 'main');
    git('switch', '--quiet', '--create', 'newer');
    git('commit', '--quiet', '--allow-empty', '--message', 'Newer');
    git('tag', '@actionline/taxonomy@0.3.0');
    git('switch', '--quiet', 'main');
    expect(diff().out).toContain('since @actionline/taxonomy@0.1.0');
  });
});
