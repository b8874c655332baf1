import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { checkScenario, reproductionOf } from '../packages/targets/src/testing/worlds/check.js';
import { worldFamilies, type Family } from '../packages/targets/src/testing/worlds/families.js';
import { loadOracle, type Oracle } from '../packages/targets/src/testing/worlds/oracle.js';
import { addTally, newTally, tryWorld, type Tally } from '../packages/targets/src/testing/worlds/tally.js';
import { addTightness, compareWithOracle, newTightness, type Tightness } from '../packages/targets/src/testing/worlds/tightness.js';
import { tryWhole, type WholeKind } from './worlds/whole-kind.js';
import { wholeKinds } from './worlds/whole-kinds.js';

/** What is to be tried. */
interface Job {
  readonly seed: number;
  readonly families: readonly Family[];
  readonly kinds: readonly WholeKind[];
  /** The number of worlds of each family and kind. */
  readonly each: number;
  /** When to end, though there are more. */
  readonly ends: number;
  readonly tight: boolean;
  /** Which of how many processes this is. */
  readonly part: number;
  readonly parts: number;
}

/** What was found. */
interface Found {
  readonly tallies: readonly Tally[];
  readonly tightness: readonly Tightness[];
}

/** Faults that are printed of each family. */
const KEEP = 3;

/** From this many worlds on, two processes share them. */
const MANY = 4_000;

const USAGE = 'npm run worlds -- --count 20000 --seed 1 [--seconds 600] [--family regions,report] [--tight] [--at 17]';

async function work({ seed, families, kinds, each, ends, tight, part, parts }: Job, told: (done: number) => void): Promise<Found> {
  const oracle: Oracle | undefined = tight ? await loadOracle() : undefined;
  const tallies = [...families, ...kinds].map(({ name }) => newTally(name));
  const tightness = families.map(({ name }) => newTightness(name));
  for (let at = part; at < each && Date.now() < ends; at += parts) {
    for (const [index, family] of families.entries()) {
      const { scenario, outcome } = tryWorld(family, seed, at, tallies[index]!, KEEP);
      if (oracle !== undefined && outcome !== undefined) compareWithOracle(oracle, scenario, outcome, tightness[index]!);
    }
    for (const [index, kind] of kinds.entries()) await tryWhole(kind, seed, at, tallies[families.length + index]!, KEEP);
    told(tallies.length);
  }
  return { tallies, tightness };
}

/** The same in two processes. */
async function share(job: Job, args: readonly string[], told: (done: number) => void): Promise<Found> {
  const other = fork(fileURLToPath(import.meta.url), [...args, '--part', '1', '--ends', String(job.ends)], { stdio: 'inherit' });
  const theirs = new Promise<Found>((resolve, reject) => {
    other.once('message', (found) => {
      resolve(found as Found);
    });
    other.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The second process ended with ${String(code)}.`));
    });
  });
  const mine = await work({ ...job, part: 0, parts: 2 }, (done) => {
    told(done * 2);
  });
  const { tallies, tightness } = await theirs;
  mine.tallies.forEach((tally, at) => {
    addTally(tally, tallies[at]!, KEEP);
  });
  mine.tightness.forEach((own, at) => {
    addTightness(own, tightness[at]!);
  });
  return mine;
}

function print({ tallies, tightness }: Found, tight: boolean, seconds: number): boolean {
  const all = newTally('in all');
  for (const tally of tallies) {
    for (const { what, reproduction } of tally.faults)
      console.log(`${tally.family}: ${what.join('; ')}\n${reproduction}\n${againOf(tally.family, reproduction)}\n`);
  }
  tallies.forEach((tally, at) => {
    addTally(all, tally, 0);
    console.log(lineOf(tally) + (tight && tightness[at] !== undefined ? tightLineOf(tightness[at]) : ''));
  });
  for (const { family, wider } of tight ? tightness : [])
    if (tallies.length === 1) for (const one of wider) console.log(`${family} ${one}`);
  console.log(`${lineOf(all)}; ${String(Math.round(all.worlds / seconds))} worlds a second`);
  return all.falseVerdicts === 0;
}

/** How a fault is run again: the world stands in the first line of what it was found in. */
function againOf(family: string, reproduction: string): string {
  const [, seed, at] = /^seed (-?\d+) family \S+ number (\d+)/.exec(reproduction) ?? [];
  return seed === undefined || at === undefined ? '' : `again: npm run worlds -- --seed ${seed} --family ${family} --at ${at}`;
}

function lineOf({ family, worlds, verdicts, falseVerdicts, undecided }: Tally): string {
  return `${family.padEnd(24)} ${String(worlds).padStart(8)} worlds, ${String(verdicts).padStart(8)} verdicts, ${String(falseVerdicts).padStart(6)} false, ${String(undecided).padStart(8)} undecided`;
}

function tightLineOf({ ranges, equal, decidable, decided }: Tightness): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '   -  ' : `${((part / whole) * 100).toFixed(1)} %`.padStart(7));
  return `, equal ${share(equal, ranges)}, decided ${share(decided, decidable)}`;
}

function refuse(what: string): number {
  console.error(`${what}; for example: ${USAGE}`);
  return 2;
}

async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      family: { type: 'string' },
      tight: { type: 'boolean', default: false },
      at: { type: 'string' },
      part: { type: 'string' },
      ends: { type: 'string' },
    },
  });
  const seconds = values.seconds === undefined ? Infinity : Number(values.seconds);
  const count = Number(values.count ?? (values.seconds === undefined ? 20_000 : Number.MAX_SAFE_INTEGER));
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || count < 1) return refuse(`The count was ${String(values.count)}, which is no whole number above 0`);
  if (!Number.isInteger(seed)) return refuse(`The seed was ${values.seed}, which is no whole number`);
  if (!(seconds > 0)) return refuse(`The seconds were ${String(values.seconds)}, which is no number above 0`);
  const all = [...worldFamilies.keys(), ...wholeKinds.map(({ name }) => name)];
  const names = values.family?.split(',') ?? all;
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) return refuse(`There is no family ${unknown}; there are ${all.join(', ')}`);
  const families = names.flatMap((name) => worldFamilies.get(name) ?? []);
  const kinds = wholeKinds.filter(({ name }) => names.includes(name));
  if (values.at !== undefined) return show(families, kinds, seed, Number(values.at));
  const ends = values.ends === undefined ? Date.now() + seconds * 1_000 : Number(values.ends);
  const job: Job = { seed, families, kinds, each: Math.ceil(count / names.length), ends, tight: values.tight, part: 1, parts: 2 };
  if (values.part !== undefined) {
    process.send?.(await work(job, () => undefined));
    return 0;
  }
  const started = performance.now();
  let done = 0;
  const told = (more: number): void => {
    done += more;
    if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} worlds `);
  };
  const found = count < MANY ? await work({ ...job, part: 0, parts: 1 }, told) : await share(job, args, told);
  if (process.stderr.isTTY) process.stderr.write('\r');
  return print(found, values.tight, (performance.now() - started) / 1000) ? 0 : 1;
}

/** One world of each family, with what is said of it. */
async function show(families: readonly Family[], kinds: readonly WholeKind[], seed: number, at: number): Promise<number> {
  for (const family of families) {
    const scenario = family.scenario(seed, at);
    const { evaluation, faults } = checkScenario(scenario, seed);
    console.log(`${reproductionOf(scenario, seed)}\n${JSON.stringify(evaluation, undefined, 1)}\n${faults.join('\n')}`);
  }
  for (const kind of kinds) {
    const { faults, world } = await kind.trial(seed, at);
    console.log(`${kind.name}\n${world()}\n${faults.join('\n')}`);
  }
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
