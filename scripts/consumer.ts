import { parseArgs } from 'node:util';

import { Checks } from './consumer/check.js';
import { deepImports } from './consumer/deep-imports.js';
import { everyEntry } from './consumer/every-entry.js';
import { installSize } from './consumer/install-size.js';
import { installedLinks } from './consumer/installed-links.js';
import { moduleFormats } from './consumer/module-formats.js';
import { peersOnDemand } from './consumer/optional-peers.js';
import { packageLints } from './consumer/package-lints.js';
import type { Part, Wish } from './consumer/parts.js';
import { readmes } from './consumer/readmes.js';
import { runtimes } from './consumer/runtimes.js';
import { newStranger } from './consumer/stranger.js';
import { tableOf } from './consumer/table.js';
import { types } from './consumer/types.js';
import { vitePage } from './consumer/vite-page.js';

/** Every part, in the order that they need: what looks at the bare install comes before what installs more. */
const PARTS: Readonly<Record<string, Part>> = {
  lints: packageLints,
  install: installSize,
  links: installedLinks,
  entries: everyEntry,
  readmes,
  'deep-imports': deepImports,
  formats: moduleFormats,
  peers: peersOnDemand,
  types,
  runtimes,
  page: vitePage,
};
/** What every change is held to. */
const SHORT = ['install', 'links', 'entries', 'readmes', 'deep-imports', 'formats', 'peers', 'types'];

/**
 * `npm run consumer [-- --full | --part NAME,NAME | --typescript VERSION,VERSION | --runtime NAME,NAME] [--keep]`: packs the packages,
 * installs the tarballs in a folder that `npm init -y` made, and does there what a stranger would. Without options, the short part that
 * every change is held to; with `--full` the whole matrix. Needs `npm run build` first. Ends with 1 where something failed, or where what was
 * asked for by name could not be run here.
 */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      part: { type: 'string', default: '' },
      typescript: { type: 'string', default: '' },
      runtime: { type: 'string', default: '' },
      keep: { type: 'boolean', default: false },
    },
  });
  const [typescripts, named, ofRuntime] = [values.typescript, values.part, values.runtime].map((list) => list.split(',').filter(Boolean));
  const asked = [...(named ?? []), ...(typescripts?.length ? ['types'] : []), ...(ofRuntime?.length ? ['runtimes'] : [])];
  const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    console.error(`There is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}; for example: npm run consumer -- --part types`);
    return 2;
  }
  const wish: Wish = { full: values.full || asked.length > 0, typescripts: typescripts ?? [], runtimes: ofRuntime ?? [] };
  const chosen = asked.length > 0 ? asked : values.full ? Object.keys(PARTS) : SHORT;

  const checks = new Checks();
  const stranger = await newStranger();
  try {
    for (const { name, files, packed } of stranger.tarballs)
      console.log(`@actionline/${name}: ${String(files)} files, ${(packed / 1000).toFixed(0)} kB packed`);
    for (const [name, part] of Object.entries(PARTS)) {
      if (!chosen.includes(name)) continue;
      const attempt = checks.of(name);
      try {
        await part(stranger, attempt, wish);
      } catch (error) {
        // a part that cannot go on does not keep the others from being tried
        await attempt('the part itself', () => {
          throw error;
        });
      }
    }
  } finally {
    if (values.keep) console.log(`The stranger's folder: ${stranger.folder}`);
    else stranger.leave();
  }
  console.log(tableOf(checks.all));
  return checks.all.some(({ outcome }) => outcome === 'failed' || (outcome === 'not-run' && asked.length > 0)) ? 1 : 0;
}

process.exitCode = await run();
