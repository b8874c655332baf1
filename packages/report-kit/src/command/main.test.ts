import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { writePageFile } from '../../../../scripts/page-file.js';
import { commandExamples } from './testing/command-examples.js';
import { faultyFigures, publishedFigures } from './testing/published-figures.js';
import { inFolder } from './testing/run-command.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const started = [
  '--conditions=@actionline/source',
  '--import',
  pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href,
  join(import.meta.dirname, 'main.ts'),
];

/** A run in a process of its own: what it printed, and what it ended with. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command as a shell does. */
function actionline(args: readonly string[], cwd: string, input = '', env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...started, ...args], { cwd, env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail).on('close', (code) => {
      done({ code, out, err });
    });
    // a command that needs no input may be gone before it is written
    child.stdin.on('error', () => undefined).end(input);
  });
}

describe('actionline', () => {
  it('reads a pipe, and tells a script how it went', async () => {
    await inFolder(async (folder) => {
      const good = await actionline(['check'], folder, publishedFigures);
      expect(good).toEqual({ code: 0, out: expect.stringContaining('4 read, 4 accepted') as string, err: '' });
      const faulty = await actionline(['check'], folder, faultyFigures);
      expect(faulty.code).toBe(1);
      expect((await actionline(['check', '--fromat'], folder)).code).toBe(2);
      expect((await actionline(['check', 'none.csv'], folder)).code).toBe(3);
    });
  });

  it('writes the same files to a folder, whatever the zone and language of the machine', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'figures.csv'), publishedFigures);
      const args = (out: string): readonly string[] => [
        ...['report', 'figures.csv', '--framework', 'unodc-hr75', '--as-of', '2025-12-31', '--lang', 'fr', '--template', 'brief'],
        ...['--prepared-by', 'Service du plan', '--contact', 'plan@example.org', '--format', 'json', '--out', out],
      ];
      const here = await actionline(args('here'), folder, '', { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' });
      const there = await actionline(args('there'), folder, '', { TZ: 'America/Adak', LC_ALL: 'C' });
      expect([here.code, there.code]).toEqual([0, 0]);
      expect(here.out.replaceAll('here', 'there')).toBe(there.out);
      expect(here.err).toBe(there.err);
      // neither touched anything else
      expect(readdirSync(folder).sort()).toEqual(['figures.csv', 'here', 'there']);
    });
  });

  it('says what cannot be written, and ends with 3', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      mkdirSync(join(folder, 'empty'));
      const args = [
        'report',
        '-',
        '--framework',
        'unodc-hr75',
        '--as-of',
        '2025-12-31',
        '--prepared-by',
        'Desk',
        '--contact',
        'desk@example.org',
      ];
      const { code, err } = await actionline([...args, '--out', join('file', 'below')], folder, publishedFigures);
      expect(code).toBe(3);
      expect(err).toContain('cannot be written: a part of its path is not a folder');
    });
  });
});

/** Pages on which somebody types the command. */
const pages = [
  'report-kit/docs/command.md',
  'report-kit/docs/get-started.md',
  'report-kit/docs/get-started.fr.md',
  'targets/docs/bring-your-data.md',
  'targets/docs/bring-your-data.fr.md',
];

describe('a page about the command', () => {
  it.each(pages)('shows what is printed: %s', async (page) => {
    const examples = commandExamples(readFileSync(join(root, 'packages', page), 'utf8'));
    expect(examples.filter(({ kind }) => kind === 'line').length).toBeGreaterThan(2);
    await inFolder(async (folder) => {
      for (const example of examples) {
        if (example.kind === 'file') {
          await writePageFile(folder, example.name, example.text);
          continue;
        }
        const { code, out, err } = await actionline(example.args, folder);
        expect([0, 1], `${example.args.join(' ')}\n${err}`).toContain(code);
        if (example.into !== undefined) writeFileSync(join(folder, example.into), out);
        const shown = `${out.trimEnd().split('\n').slice(0, example.lines).join('\n')}\n`;
        if (example.prints !== undefined) expect(shown).toBe(example.prints);
      }
    });
  });
});
