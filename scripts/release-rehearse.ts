import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { clientsNamed, type ClientName } from './release/clients.js';
import { printed } from './program.js';
import { rehearse, type Step } from './release/rehearsal.js';
import { startRegistry, type Registry } from './release/registry.js';

/**
 * `npm run release:rehearse [-- --with npm --with pnpm --with yarn] [--keep]`: a whole release of the committed state to a registry on this
 * machine, and what strangers find there. Nothing outside a folder of its own is written. `--keep` leaves that folder.
 */
const CLIENTS: readonly ClientName[] = ['npm', 'pnpm', 'yarn'];
const { values } = parseArgs({ options: { with: { type: 'string', multiple: true }, keep: { type: 'boolean', default: false } } });
const names = (values.with ?? CLIENTS).flatMap((given) => given.split(','));
const unknown = names.find((name) => !CLIENTS.some((client) => client === name));

if (unknown === undefined) await main(CLIENTS.filter((client) => names.includes(client)));
else {
  console.error(`--with ${unknown}: there is no such client; write ${CLIENTS.join(', ')}`);
  process.exitCode = 2;
}

async function main(chosen: readonly ClientName[]): Promise<void> {
  const workTree = resolve(import.meta.dirname, '..');
  const commit = await printed('git', ['log', '-1', '--format=%h %s'], { cwd: workTree });
  const changed = await printed('git', ['status', '--porcelain'], { cwd: workTree });
  console.log(`Rehearsing ${commit}${changed === '' ? '' : '; what is not committed is no part of it'}`);
  const folder = mkdtempSync(join(tmpdir(), 'actionline-release-'));
  const steps: Step[] = [];
  let registry: Registry | undefined;
  // a rehearsal that is interrupted leaves nothing behind
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    });
  }
  try {
    registry = await startRegistry(join(folder, 'registry'));
    await rehearse({
      workTree,
      folder,
      registry,
      clients: await clientsNamed(chosen, { cwd: folder }),
      onStep: (step) => {
        steps.push(step);
        console.log(line(step));
      },
    });
    console.log(`Rehearsed in ${steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s.`);
  } catch (error) {
    console.error(
      `The rehearsal failed after ${steps.at(-1)?.what ?? 'the start'}:\n${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  } finally {
    await registry?.stop();
    if (values.keep) console.log(`left: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function line({ what, found, seconds }: Step): string {
  return `${what.padEnd(12)}  ${`${seconds.toFixed(0)} s`.padStart(6)}  ${found}`;
}
