import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkScenario, reproductionOf } from '../packages/targets/src/testing/worlds/check.js';
import { worldFamilies, type Family } from '../packages/targets/src/testing/worlds/families.js';
import { loadOracle, type Oracle } from '../packages/targets/src/testing/worlds/oracle.js';
import { addTally, newTally, tryWorld, type Tally } from '../packages/targets/src/testing/worlds/tally.js';
import { addTightness, compareWithOracle, newTightness, type Tightness } from '../packages/targets/src/testing/worlds/tightness.js';

/** What is to be tried. */
interface Job {
  readonly seed: number;
  readonly families: readonly Family[];
  /** The number of worlds of each family. */
  readonly each: number;
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

const USAGE = 'npm run worlds -- --count 20000 --seed 1 [--family regions] [--tight] [--at 17]';

async function work({ seed, families, each, tight, part, parts }: Job, told: (done: number) => void): Promise<Found> {
  const oracle: Oracle | undefined = tight ? await loadOracle() : undefined;
  const tallies: Tally[] = [];
  const compared: Tightness[] = [];
  for (const family of families) {
    const tally = newTally(family.name);
    const tightness = newTightness(family.name);
    for (let at = part; at < each; at += parts) {
      const { scenario, outcome } = tryWorld(family, seed, at, tally, KEEP);
      if (oracle !== undefined && outcome !== undefined) compareWithOracle(oracle, scenario, outcome, tightness);
      if (tally.worlds % 1000 === 0) told(1000);
    }
    tallies.push(tally);
    compared.push(tightness);
  }
  return { tallies, tightness: compared };
}

/** The same in two processes. */
async function share(job: Job, args: readonly string[], told: (done: number) => void): Promise<Found> {
  const other = fork(fileURLToPath(import.meta.url), [...args, '--part', '1'], { stdio: 'inherit' });
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
    for (const { what, reproduction } of tally.faults) console.log(`${tally.family}: ${what.join('; ')}\n${reproduction}\n`);
  }
  tallies.forEach((tally, at) => {
    addTally(all, tally, 0);
    console.log(lineOf(tally) + (tight ? tightLineOf(tightness[at]!) : ''));
  });
  for (const { family, wider } of tight ? tightness : [])
    if (tallies.length === 1) for (const one of wider) console.log(`${family} ${one}`);
  console.log(`${lineOf(all)}; ${String(Math.round(all.worlds / seconds))} worlds a second`);
  return all.falseVerdicts === 0;
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
      count: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      family: { type: 'string' },
      tight: { type: 'boolean', default: false },
      at: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1) return refuse(`The count was ${values.count}, which is no whole number above 0`);
  if (!Number.isInteger(seed)) return refuse(`The seed was ${values.seed}, which is no whole number`);
  const names = values.family?.split(',') ?? [...worldFamilies.keys()];
  const families = names.flatMap((name) => worldFamilies.get(name) ?? []);
  if (families.length < names.length)
    return refuse(`There is no family ${String(values.family)}; there are ${[...worldFamilies.keys()].join(', ')}`);
  if (values.at !== undefined) return show(families, seed, Number(values.at));
  const job: Job = { seed, families, each: Math.ceil(count / families.length), tight: values.tight, part: 1, parts: 2 };
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
function show(families: readonly Family[], seed: number, at: number): number {
  for (const family of families) {
    const scenario = family.scenario(seed, at);
    const { evaluation, faults } = checkScenario(scenario, seed);
    console.log(`${reproductionOf(scenario, seed)}\n${JSON.stringify(evaluation, undefined, 1)}\n${faults.join('\n')}`);
  }
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
