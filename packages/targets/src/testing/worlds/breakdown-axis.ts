import type { Code, CodeList } from '@actionline/core';

import { upTo, WHOLE, type WorldAxis } from './axis.js';
import type { Dice } from './dice.js';

/** A breakdown of a world. */
export interface Breakdown {
  /** The dimension. */
  readonly name: string;
  /** Its codes. */
  readonly axis: WorldAxis;
  /** The list that the measure declares for it. */
  readonly declared?: CodeList;
}

/** Female, male, other and not known, as SDMX codes them. */
export function bySex(dice: Dice): Breakdown {
  const codes = ['F', 'M', '_O', '_U'];
  return { name: 'sex', axis: atomAxis(codes, [codes, dice.chance(0.5) ? ['F', 'M'] : codes]) };
}

/** Years of age between which the atoms lie. */
const EDGES = [0, 5, 15, 18, 65] as const;

/** Bands of ages that overlap and hold one another. */
export function byAge(dice: Dice): Breakdown {
  const size = EDGES.length;
  const atoms = new Map<string, readonly number[]>([[WHOLE, upTo(size)]]);
  const sdmx = dice.chance(0.3);
  const band = (from: number, to: number): string => {
    const code = bandCode(from, to, sdmx);
    atoms.set(code, upTo(size).slice(from, to));
    return code;
  };
  const finest = upTo(size).map((at) => band(at, at + 1));
  const ways: (readonly string[])[] = [finest];
  for (let count = 0; count < 3; count += 1) {
    const cut = dice.int(1, size - 1);
    ways.push([band(0, cut), band(cut, size)]);
    // What begins before the last one ends.
    ways.push([band(0, cut), band(cut - 1, size)]);
  }
  const parts = new Map<string, readonly (readonly string[])[]>([[WHOLE, ways]]);
  for (const [code, own] of atoms) if (code !== WHOLE && own.length > 1) parts.set(code, [own.map((at) => finest[at]!)]);
  return { name: 'age', axis: { size, atoms, ways: parts } };
}

function bandCode(from: number, to: number, sdmx: boolean): string {
  const first = EDGES[from] ?? 0;
  if (to === EDGES.length) return sdmx ? `Y_GE${String(first)}` : `${String(first)}+`;
  const last = (EDGES[to] ?? 0) - 1;
  return sdmx ? `Y${String(first)}T${String(last)}` : `${String(first)}-${String(last)}`;
}

/** Codes that a list declares, some of them with parts of their own; with a rest where the list may leave something out. */
export function byDeclaredCodes(dice: Dice): Breakdown {
  const atoms = new Map<string, readonly number[]>();
  const ways = new Map<string, readonly (readonly string[])[]>();
  let size = 0;
  const read = (
    prefix: string,
    count: number,
    depth: number,
  ): { readonly list: CodeList; readonly own: readonly number[]; readonly names: readonly string[] } => {
    const own: number[] = [];
    const names: string[] = [];
    const codes = upTo(count).map((at): string | Code => {
      const code = `${prefix}${String.fromCharCode(97 + at)}`;
      names.push(code);
      if (depth > 0 && dice.chance(0.4)) {
        const inner = read(code, dice.int(1, 2), depth - 1);
        atoms.set(code, inner.own);
        ways.set(code, [inner.names]);
        own.push(...inner.own);
        return { code, parts: inner.list };
      }
      atoms.set(code, [size]);
      own.push(size++);
      return code;
    });
    const exhaustive = dice.chance(0.6);
    if (!exhaustive) own.push(size++);
    return { list: { codes, ...(exhaustive ? { exhaustive } : {}) }, own, names };
  };
  const { list, own, names } = read('', dice.int(2, 3), 1);
  atoms.set(WHOLE, own);
  ways.set(WHOLE, [names]);
  return { name: 'kind', axis: { size, atoms, ways }, declared: list };
}

/** Codes that no list declares: an atom for each set of them that something can have. */
export function byUndeclaredCodes(dice: Dice): Breakdown {
  const count = dice.int(1, 3);
  const codes = upTo(count).map((at) => `u${String(at + 1)}`);
  const all = upTo(1 << count);
  const atoms = new Map<string, readonly number[]>([[WHOLE, all]]);
  codes.forEach((code, at) =>
    atoms.set(
      code,
      all.filter((set) => ((set >> at) & 1) === 1),
    ),
  );
  return { name: 'kind', axis: { size: all.length, atoms, ways: new Map([[WHOLE, [codes]]]) } };
}

function atomAxis(codes: readonly string[], ways: readonly (readonly string[])[]): WorldAxis {
  const atoms = new Map<string, readonly number[]>([[WHOLE, upTo(codes.length)], ...codes.map((code, at) => [code, [at]] as const)]);
  return { size: codes.length, atoms, ways: new Map([[WHOLE, ways]]) };
}
