import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { median } from './figure.js';

/** The time that the process had of the processors during a call, in milliseconds: what other work on the machine takes is not in it. */
export function cpuTime(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same of a call that is waited for. */
export async function cpuTimeOf(call: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Two ways of doing one work. */
export interface Pair {
  readonly ours: () => unknown;
  readonly peer: () => unknown;
}

/** What two ways took. */
export interface Compared {
  /** The median of the ratios of the rounds. */
  readonly ratio: number;
  /** The median time of ours, in milliseconds. */
  readonly ours: number;
  /** The median time of the peer, in milliseconds. */
  readonly peer: number;
}

/**
 * Times two ways side by side: each round prepares its own work, and each goes first in turn, so that what the machine does in
 * between falls on both. The first rounds, which compile the code, do not count.
 */
export function compare(rounds: number, prepare: () => Pair, warm = 2): Compared {
  const times: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = -warm; round < rounds; round += 1) {
    const { ours, peer } = prepare();
    const [first, second] = round % 2 === 0 ? [ours, peer] : [peer, ours];
    const [one, other] = [cpuTime(first), cpuTime(second)];
    if (round >= 0) times.push(round % 2 === 0 ? { ours: one, peer: other } : { ours: other, peer: one });
  }
  return {
    ratio: median(times.map(({ ours, peer }) => ours / peer)),
    ours: median(times.map(({ ours }) => ours)),
    peer: median(times.map(({ peer }) => peer)),
  };
}

let collect: (() => void) | undefined;

/** Frees what nothing holds, so that the leavings of one case are not cleared away in the time of the next. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
