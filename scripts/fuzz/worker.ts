import { parentPort, workerData } from 'node:worker_threads';

import { runCase } from './fuzz-case.js';
import { allPoints } from './points.js';

/** What a worker is told to do. */
export interface Work {
  /** The seed. */
  readonly seed: number;
  /** The first case. */
  readonly from: number;
  /** The case to stop before. */
  readonly until: number;
  /** Where the number of the running case is written. */
  readonly running: Int32Array;
  /** What the names of the functions have to hold. */
  readonly match: string;
}

const { seed, from, until, running, match } = workerData as Work;
const points = await allPoints(match);
const seen = new Set<string>();
for (let number = from; number < until; number += 1) {
  Atomics.store(running, 0, number);
  const fault = await runCase(points, seed, number, seen);
  if (fault !== undefined) parentPort?.postMessage(fault);
}
Atomics.store(running, 0, until);
