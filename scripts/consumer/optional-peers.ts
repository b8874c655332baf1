import { writeXlsx } from 'hucre/xlsx';

import { hold } from './check.js';
import type { Part } from './parts.js';
import { printed, ran } from './stranger-program.js';
import { manifestOf, packageFolder, packageNames } from '../public-package.js';
import type { Stranger } from './stranger.js';

/** How a call went: what it gave, or the code and the message of its error. */
type Answer = { readonly gave: string } | { readonly code: string; readonly message: string };

const FORMATS = ['mjs', 'cjs'] as const;

/** Every package that is an optional peer of one of ours. */
const optionalPeers: readonly string[] = [
  ...new Set(packageNames.flatMap((name) => Object.keys(manifestOf(packageFolder(name)).peerDependencies ?? {}))),
];

/**
 * Without the optional peers every call that needs one says which and how to install it; after just what was said was typed, it works. Has to
 * come after what looks at the bare install.
 */
export const peersOnDemand: Part = async (stranger, attempt) => {
  const { folder, has, take, write } = stranger;
  write(
    'figures.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: 'Figures',
          rows: [
            ['Country', 2023, 2024],
            ['Kenya', 1204, 1310],
          ],
        },
      ],
    }),
  );
  take('optional-peers.mjs');

  await attempt('npm installs none by itself', () => {
    const there = optionalPeers.filter(has);
    hold(there.length === 0, `npm installed ${there.join(', ')}`);
    return optionalPeers.join(', ');
  });

  const told = new Map<string, string>();
  for (const format of FORMATS) {
    for (const [call, answer] of Object.entries(await answersOf(stranger, format))) {
      await attempt(`${call}, without (${format})`, () => {
        hold(!('gave' in answer), `it gave ${'gave' in answer ? answer.gave : ''}`);
        hold(answer.code === 'missing-package', `it ended with ${answer.code}`);
        told.set(call, installLine(answer.message));
        return told.get(call) ?? '';
      });
    }
  }

  await attempt('the command actionline, without', async () => {
    const { code, stderr } = await ran('npx', ['--no-install', 'actionline', 'describe', 'figures.xlsx'], folder);
    hold(code === 3, `it ended with ${String(code)} instead of 3: ${stderr}`);
    return installLine(stderr);
  });

  // what is installed may need another: as many rounds as a person would go through
  for (let round = 1, lines = new Set(told.values()); lines.size > 0 && round <= 3; round += 1) {
    for (const line of lines) await attempt(`npm install ${line}`, () => stranger.install(line.split(' ')).then(() => ''));
    const answers = Object.values(await answersOf(stranger, 'mjs'));
    lines = new Set(answers.flatMap((one) => ('code' in one && one.code === 'missing-package' ? [installLine(one.message)] : [])));
  }
  for (const format of FORMATS) {
    for (const [call, answer] of Object.entries(await answersOf(stranger, format))) {
      await attempt(`${call}, with (${format})`, () => {
        hold('gave' in answer, 'message' in answer ? `${answer.code}: ${answer.message}` : '');
        return answer.gave;
      });
    }
  }
  await attempt('the command actionline, with', async () => {
    const { code, stdout, stderr } = await ran('npx', ['--no-install', 'actionline', 'describe', 'figures.xlsx'], folder);
    hold(code === 0 && stdout.includes('Country'), `it ended with ${String(code)}: ${stdout}${stderr}`);
    return 'it describes the workbook';
  });
};

async function answersOf({ folder }: Stranger, format: (typeof FORMATS)[number]): Promise<Readonly<Record<string, Answer>>> {
  return JSON.parse(await printed(process.execPath, ['--no-warnings', 'optional-peers.mjs', format], folder)) as Record<string, Answer>;
}

/** The packages that an error says to install, each with its version. */
function installLine(message: string): string {
  const line = /npm install ([^\n;,]*[^\n;,.\s])/u.exec(message)?.[1];
  hold(line !== undefined, `no install line in: ${message}`);
  const bare = line.split(' ').find((one) => !/.@\d/u.test(one));
  hold(bare === undefined, `the advice names no version of ${bare ?? ''}, so that the newest would be installed: ${message}`);
  return line;
}
