/** One axis of a world, its places or a breakdown: how many atoms it has, and which of them each code is made of. */
export interface WorldAxis {
  /** How many atoms there are. */
  readonly size: number;
  /** The atoms of each code; `''` is the whole axis. */
  readonly atoms: ReadonlyMap<string, readonly number[]>;
  /** Codes that a code is reported by: each list is one way to part it, not always without gaps or overlaps. */
  readonly ways: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The code of the whole axis. */
export const WHOLE = '';

/** The atoms that a code is made of. */
export function atomsOf({ atoms }: WorldAxis, code: string): readonly number[] {
  const found = atoms.get(code);
  if (found === undefined) throw new RangeError(`There is no code ${JSON.stringify(code)}.`);
  return found;
}

/** The ways to part a code. */
export function waysOf({ ways }: WorldAxis, code: string): readonly (readonly string[])[] {
  return ways.get(code) ?? [];
}

/** The whole numbers below a number. */
export function upTo(size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => at);
}
