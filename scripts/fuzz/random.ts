/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to one below the limit. */
  readonly below: (limit: number) => number;
  /** Whether something happens that happens so often. */
  readonly happens: (share: number) => boolean;
  /** One of a list. */
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** The chance of one case: of its seed and number, so that it can be run again alone. */
export function randomOf(seed: number, number: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
  // mulberry32, by Tommy Ettinger, in the public domain
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (share) => next() < share,
    pick: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0],
  };
}
