import { seededDraw } from '../../series/generator.js';

/** Seeded choices: the same for the same seed on every machine. */
export interface Dice {
  /** A whole number, both ends included. */
  readonly int: (from: number, to: number) => number;
  /** Whether something happens that does so with this likelihood. */
  readonly chance: (likelihood: number) => boolean;
  /** One of some things. */
  readonly pick: <T>(things: readonly T[]) => T;
  /** Some things in another order. */
  readonly shuffled: <T>(things: readonly T[]) => readonly T[];
}

/** The dice of one world: of a seed, a family, and the number of the world in it. */
export function diceOf(seed: number, family: string, at: number): Dice {
  let hash = 0x81_1c_9d_c5 ^ seed;
  for (let index = 0; index < family.length; index += 1) hash = Math.imul(hash ^ family.charCodeAt(index), 0x01_00_01_93);
  const draw = seededDraw(mixed(mixed(hash) ^ Math.imul(at + 1, 0x9e_37_79_b1)) || 1);
  // The first draws of the generator show the seed.
  for (let warm = 0; warm < 4; warm += 1) draw(2);
  const int = (from: number, to: number): number => from + draw(to - from + 1);
  const pick = <T>(things: readonly T[]): T => things[draw(things.length)] as T;
  return {
    int,
    pick,
    chance: (likelihood) => draw(1_000_000) < likelihood * 1_000_000,
    shuffled(things) {
      const all = [...things];
      for (let last = all.length - 1; last > 0; last -= 1) {
        const other = draw(last + 1);
        [all[last], all[other]] = [all[other] as (typeof all)[number], all[last] as (typeof all)[number]];
      }
      return all;
    },
  };
}

/** The bits of a number, spread: the finaliser of MurmurHash3 (Appleby, public domain). */
function mixed(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
