import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import type { Constraint } from './figure.js';
import { addEdges, addUpper, originsOf } from './node-edges.js';
import type { Edge } from './series-graph.js';

function constraint(lower: number, upper: number, from = 0, to = 10, origin?: string): Constraint {
  const rest = origin === undefined ? {} : { origin };
  return { figure: figureOf('a', [lower, upper], 0, 9), from, to, codes: [], lower, upper, ...rest };
}

describe('the origins of series', () => {
  it('come after the points in time, one for each series', () => {
    const own = [constraint(0, 1), constraint(0, 1, 0, 1, 'x'), constraint(0, 1, 0, 1, 'y'), constraint(0, 2, 0, 2, 'x')];
    expect([...originsOf(own, 5)]).toEqual([
      ['x', 5],
      ['y', 6],
    ]);
  });
});

describe('the edges of a figure', () => {
  const edges = (one: Constraint, rising: boolean): readonly Edge[] => {
    const list: Edge[] = [];
    addEdges(list, one, 2, 7, rising);
    return list;
  };

  it('lead forward for what it is at most, and back for what it is at least, taken off', () => {
    const one = constraint(3, 4);
    expect(edges(one, true)).toEqual([
      { a: 2, b: 7, length: 4, reason: { constraint: one, end: 'upper' } },
      { a: 7, b: 2, length: -3, reason: { constraint: one, end: 'lower' } },
    ]);
  });

  it('are none for an end that is not known', () => {
    expect(edges(constraint(3, Infinity), true).map(({ length }) => length)).toEqual([-3]);
    expect(edges(constraint(-Infinity, 4), false).map(({ length }) => length)).toEqual([4]);
  });

  it('are none for "at least 0" where nothing is ever taken off, since the step back is free', () => {
    expect(edges(constraint(0, 4), true).map(({ length }) => length)).toEqual([4]);
    // Where it may be, that is news, and so is what lies below.
    expect(edges(constraint(0, 4), false)).toHaveLength(2);
    expect(edges(constraint(-2, 4), false).map(({ length }) => length)).toEqual([4, 2]);
  });
});

describe('the edge of a figure that holds a node', () => {
  const held = (from: number, to: number, points: readonly number[]): readonly (readonly [number, number])[] => {
    const one = constraint(0, 4, from, to);
    const list: Edge[] = [];
    addUpper(list, one, points);
    expect(list.map(({ length, reason }) => ({ length, reason }))).toEqual(
      list.map(() => ({ length: 4, reason: { constraint: one, end: 'upper' } })),
    );
    return list.map(({ a, b }) => [a, b] as const);
  };

  it('holds for the points within its days, their ends among them', () => {
    expect(held(0, 10, [0, 5, 10])).toEqual([[0, 2]]);
    expect(held(1, 9, [0, 2, 8, 10])).toEqual([[1, 2]]);
    expect(held(-5, 20, [0, 5, 10])).toEqual([[0, 2]]);
  });

  it('is none where fewer than two points lie within', () => {
    expect(held(1, 9, [0, 5, 10])).toEqual([]);
    expect(held(1, 4, [0, 5, 10])).toEqual([]);
    expect(held(11, 20, [0, 5, 10])).toEqual([]);
    expect(held(-9, -1, [0, 5, 10])).toEqual([]);
    expect(held(-9, 0, [0, 5, 10])).toEqual([]);
  });
});
