import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import { entryNames } from './fuzz/entry-points.js';
import { caseOf, kindOfFault, LONGEST, type Fault } from './fuzz/fuzz-case.js';
import { allPoints } from './fuzz/points.js';
import type { Work } from './fuzz/worker.js';

// Every exported function of every entry of the packages is called with values of no type that it asks for, and with sound ones of which a
// place is misspelt, dropped or replaced; every reader is given real-looking files of which places are spoilt, every renderer reports
// with words that would run, and the command arguments of chance. Each has to answer with a result, issues or an ActionlineError, and soon;
// what is read is accounted for, and what is written runs nothing. `--seconds` or `--count` say how long, `--seed` which values,
// `--match` which names, `--only` runs one case again, and `--list` says what is covered.

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    match: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});
const seed = Number(options.seed);
const only = options.only === undefined ? undefined : Number(options.only);
const until = only === undefined ? (options.count === undefined ? 2 ** 31 - 1 : Number(options.count)) : only + 1;
const seconds = Number(options.seconds ?? (options.count === undefined && only === undefined ? 20 : Infinity));
if (!Number.isInteger(seed) || !Number.isInteger(until) || Number.isNaN(seconds))
  throw new Error('--seed, --count, --only and --seconds take whole numbers.');

const ends = Date.now() + seconds * 1_000;
const { match } = options;
const points = await allPoints(match);
if (points.length === 0) throw new Error(`Nothing has a name with ${match} in it; npm run fuzz -- --list names all.`);
if (options.list) {
  for (const { group, name, samples, draw } of points)
    console.log(`${group.padEnd(9)} ${name}${samples.length === 0 && draw === undefined ? ' (values of no type alone)' : ''}`);
  console.log(`${String(entryNames().length)} entries, ${counted()}`);
  process.exit(0);
}
/** What stands in the place of the number of a case while the worker loads what it tries. */
const NOT_BEGUN = -1;
const faults = new Map<string, { readonly first: Fault; times: number }>();
let next = only ?? 0;
while (next < until && Date.now() < ends) next = await runFrom(next);

const ran = next - (only ?? 0);
for (const { first, times } of faults.values()) {
  const least = first.values === undefined ? '' : `\n  least: ${first.values}`;
  console.error(
    `${first.name}: ${first.what}${times > 1 ? ` (${String(times)} times)` : ''}\n  ${first.where}${least}\n  again: npm run fuzz -- --seed ${String(seed)} --only ${String(first.number)}${match === '' ? '' : ` --match ${match}`}`,
  );
}
console.log(
  `${String(ran)} cases of ${counted()}, seed ${String(seed)}: ${faults.size === 0 ? 'no fault' : `${String(faults.size)} faults`}`,
);
process.exit(faults.size === 0 ? 0 : 1);

/** How many of each group there are. */
function counted(): string {
  const groups = [...new Set(points.map(({ group }) => group))];
  return groups.map((group) => `${String(points.filter((point) => point.group === group).length)} ${group}`).join(', ');
}

/** Runs cases in a worker, which can be ended where one does not end; the number of the case to go on from. */
function runFrom(from: number): Promise<number> {
  const running = new Int32Array(new SharedArrayBuffer(4));
  running[0] = NOT_BEGUN;
  // a worker does not read TypeScript of itself
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('fuzz/worker.ts', import.meta.url).href)}); })`;
  const worker = new Worker(start, {
    eval: true,
    workerData: { seed, from, until, running, match } satisfies Work,
    resourceLimits: { maxOldGenerationSizeMb: 2_048 },
  });
  return new Promise((resolve) => {
    let last = NOT_BEGUN;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = Atomics.load(running, 0);
      if (now !== last) {
        last = now;
        since = Date.now();
      } else if (last !== NOT_BEGUN && Date.now() - since > LONGEST * 2) stop(last, `no answer in ${String(LONGEST * 2)} ms`);
      if (Date.now() > ends) stop(last, undefined);
    }, 200);
    const stop = (number: number, what: string | undefined): void => {
      clearInterval(watch);
      if (what !== undefined && number !== NOT_BEGUN) note({ number, name: caseOf(points, seed, number).point.name, what, where: '' });
      void worker.terminate().then(() => {
        resolve(number === NOT_BEGUN ? from : number + 1);
      });
    };
    worker.on('message', note);
    worker.on('error', (error) => {
      if (Atomics.load(running, 0) === NOT_BEGUN) throw error;
      stop(Atomics.load(running, 0), `ended the worker: ${error.message}`);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(Math.max(from + 1, Atomics.load(running, 0)));
    });
  });
}

function note(fault: Fault): void {
  const key = kindOfFault(fault);
  const known = faults.get(key);
  if (known === undefined) faults.set(key, { first: fault, times: 1 });
  else known.times += 1;
}
