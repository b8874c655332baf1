import { parseArgs } from 'node:util';
import { worldFamilies } from '../packages/targets/src/testing/worlds/families.js';
import { newTally, tryWorld } from '../packages/targets/src/testing/worlds/tally.js';

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' }, family: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const names = values.family === undefined ? [...worldFamilies.keys()] : [values.family];
const each = Math.ceil(Number(values.count ?? 20_000) / names.length);
let failed = false;
for (const name of names) {
  const family = worldFamilies.get(name);
  if (family === undefined) throw new Error(`no family ${name}`);
  const tally = newTally(name);
  const started = performance.now();
  for (let at = 0; at < each; at += 1) tryWorld(family, seed, at, tally, 1);
  console.log(
    name,
    tally.worlds,
    tally.verdicts,
    tally.falseVerdicts,
    tally.undecided,
    Math.round((each / (performance.now() - started)) * 1000),
  );
  if (values.family !== undefined) for (const fault of tally.faults) console.log(fault.what.join('\n'), '\n', fault.reproduction);
  failed ||= tally.falseVerdicts > 0;
}
process.exitCode = failed ? 1 : 0;
