import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commandNames, formatNames, options } from '../../packages/report-kit/src/command/command-names.js';
import { runCommand } from '../../packages/report-kit/src/command/testing/run-command.js';
import { holds, type FuzzPoint } from './fuzz-point.js';
import type { Random } from './random.js';
import { sampleFiles } from './sample-files.js';
import { spoiltText } from './spoilt-text.js';

/** What an option may be given, right or wrong; `FOLDER` is one of the case’s own. */
const VALUES = [
  'unodc-hr75',
  'eu-hrdap-2020',
  'nothing-2030',
  '2025-12-31',
  '31/12/2025',
  'annual',
  'brief',
  'country',
  'KE',
  'XX',
  'fr',
  'de',
  'draft',
  'final',
  'result',
  'person',
  'unodc-hr75/m.officers-trained',
  'Human Rights Desk',
  'a\u202Eb',
  '',
  '-',
  '--',
  'FOLDER/out',
  'FOLDER/none.json',
  ...formatNames,
] as const;

/** Forms that take seconds, and have tests of their own. */
const SLOW: ReadonlySet<string> = new Set(['pdf']);

const OPTIONS = Object.entries(options) as readonly (readonly [string, { readonly takes?: string }])[];

function drawn(files: readonly [string, ...string[]], random: Random): readonly unknown[] {
  const content = random.happens(0.4) ? random.pick(files) : spoiltText(random.pick(files), random);
  const args: string[] = [random.happens(0.95) ? random.pick(commandNames) : random.pick(VALUES)];
  args.push(random.pick(['FOLDER/file', '-', 'FOLDER/none', 'FOLDER']));
  // most are well enough formed to come to the figures
  if (random.happens(0.7)) args.push('--framework', 'unodc-hr75', '--as-of', '2025-12-31');
  if (args[0] === 'report' && random.happens(0.7))
    args.push('--out', 'FOLDER/out', '--prepared-by', 'Desk', '--contact', 'desk@example.org');
  for (let more = random.below(4); more > 0; more -= 1) {
    const [name, { takes }] = OPTIONS[random.below(OPTIONS.length)]!;
    args.push(`--${name}`);
    // nothing is written beside the folder of the case
    const value = name === 'out' ? random.pick(['FOLDER/out', 'FOLDER/file', '']) : random.pick(VALUES);
    if (takes !== undefined && !SLOW.has(value) && random.happens(0.9)) args.push(value);
  }
  return [args, content];
}

/** The command `actionline`, with arguments and a file of chance. */
export function commandPoints(): readonly FuzzPoint[] {
  const { report: _, ...kinds } = sampleFiles();
  const files = Object.values(kinds).flat() as unknown as readonly [string, ...string[]];
  const run = async (args: unknown, content: unknown): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'actionline-fuzz-'));
    try {
      const text = content as string;
      writeFileSync(join(folder, 'file'), text);
      const typed = (args as readonly string[]).map((arg) => arg.replace('FOLDER', folder));
      const { code, out, err } = await runCommand(typed, { input: text });
      // 4 is a fault of the program, which it never ends with
      holds(code !== 4, `ended with a fault: ${err.slice(0, 300)}`);
      holds(code === 0 || err !== '' || out !== '', `ended with ${String(code)} and said nothing`);
      // eslint-disable-next-line no-control-regex -- what would move the cursor or write over what stands there
      holds(!/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/.test(err), 'wrote characters that steer a terminal');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return [{ group: 'command', name: 'actionline', run, samples: [], most: 2, draw: (random) => drawn(files, random) }];
}
