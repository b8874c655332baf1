import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import type { Constraint } from './figure.js';
import { between, eachConstraint, explain, type Node } from './node.js';
import { addEdges } from './node-edges.js';
import { Contradiction, seriesGraph, type Edge } from './series-graph.js';

function constraint(id: string, lower: number, upper: number, from: number, to: number): Constraint {
  return { figure: figureOf(id, [lower, upper], from, to - 1), from, to, codes: [], lower, upper };
}

/** A node of the points 0 to 3, of which 0, 2 and 3 are shared. */
function nodeOf(...own: readonly Constraint[]): Node {
  const edges: Edge[] = [];
  for (const one of own) addEdges(edges, one, one.from, one.to, true);
  return { graph: seriesGraph(4, edges, true), at: [0, 2, 3], distances: [], children: [] };
}

describe('a node', () => {
  it('has between two shared points what its figures leave', () => {
    // 5 to 6 in the days 0 to 2, of which 2 to 3 on the last.
    const node = nodeOf(constraint('a', 5, 6, 0, 3), constraint('b', 2, 3, 2, 3));
    expect(between(node, 0, 2)).toEqual([5, 6]);
    expect(between(node, 0, 1)).toEqual([2, 4]);
    expect(between(node, 1, 2)).toEqual([2, 3]);
  });

  it('works each way out once', () => {
    const node = nodeOf(constraint('a', 5, 6, 0, 3));
    between(node, 0, 2);
    const [first, , last] = node.distances;
    expect([first, last].every((one) => one !== undefined)).toBe(true);
    between(node, 0, 2);
    expect(node.distances[0]).toBe(first);
    expect(node.distances[2]).toBe(last);
  });

  it('keeps nothing of a contradiction, which each end tells, and which no end is made of', () => {
    const node = nodeOf(constraint('a', 5, 6, 0, 3), constraint('b', 7, 8, 0, 3));
    expect(between(node, 0, 2)).toBeInstanceOf(Contradiction);
    expect(node.distances.filter((one) => one !== undefined)).toEqual([]);
    const told: string[] = [];
    explain(node, 0, 2, 'upper', 'upper', 1, ({ observation }) => told.push(observation.id));
    eachConstraint(node, 0, 2, 'lower', ({ figure }) => told.push(figure.observation.id));
    expect(told).toEqual([]);
  });

  it('tells a contradiction that only the way back meets', () => {
    // Nothing is known of the days from 0 on; point 2 to 3 contradicts itself.
    const edges: Edge[] = [];
    for (const one of [constraint('a', 5, 6, 2, 3), constraint('b', 7, 8, 2, 3)]) addEdges(edges, one, one.from, one.to, true);
    const node: Node = { graph: seriesGraph(4, edges, false), at: [0, 2, 3], distances: [], children: [] };
    expect(between(node, 0, 1)).toBeInstanceOf(Contradiction);
  });

  it('tells a contradiction that only the way out meets', () => {
    // From point 0 at most 9 to point 2, from where it contradicts itself; from point 1 no way leads anywhere.
    const edges: Edge[] = [];
    const figures = [constraint('a', 5, 6, 2, 3), constraint('b', 7, 8, 2, 3), constraint('c', -Infinity, 9, 0, 2)];
    for (const one of figures) addEdges(edges, one, one.from, one.to, false);
    const node: Node = { graph: seriesGraph(4, edges, false), at: [0, 1, 3], distances: [], children: [] };
    expect(between(node, 0, 1)).toBeInstanceOf(Contradiction);
  });
});
