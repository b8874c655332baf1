import { describe, expect, it } from 'vitest';

import { Contradiction, distancesFrom, seriesGraph, wayTo, type Edge, type Reason } from './series-graph.js';

/** An edge with a name, which is kept in its reason. */
function edge(name: number, a: number, b: number, length: number): Edge {
  return { a, b, length, reason: { parts: [name], end: 'upper', since: a, until: b } };
}

function namesOf(reasons: readonly Reason[]): readonly number[] {
  return reasons.flatMap((reason) => ('parts' in reason ? reason.parts : [])).sort((x, y) => x - y);
}

function shortest(size: number, edges: readonly Edge[], rising: boolean, source: number, timed = size) {
  const graph = seriesGraph(size, edges, rising, timed);
  const found = distancesFrom(graph, source);
  if (found instanceof Contradiction) return { clash: namesOf(found.reasons) };
  return { to: [...found.to], way: (point: number) => namesOf(wayTo(graph, found, point)) };
}

describe('the shortest ways', () => {
  it('go along the edges that are least in all, in whatever order they are given', () => {
    // From 0 to 2 over 1 for 3 and 4, or straight for 9; and back from 2 for -5.
    const edges = [edge(1, 1, 2, 4), edge(2, 0, 2, 9), edge(3, 0, 1, 3), edge(4, 2, 1, -1)];
    const { to, way } = shortest(3, edges, false, 0);
    expect(to).toEqual([0, 3, 7]);
    expect(way?.(2)).toEqual([1, 3]);
    expect(way?.(1)).toEqual([3]);
    expect(way?.(0)).toEqual([]);
  });

  it('lead nowhere without an edge', () => {
    const { to, way } = shortest(3, [edge(1, 0, 1, 3)], false, 1);
    expect(to).toEqual([Infinity, 0, Infinity]);
    expect(way?.(2)).toEqual([]);
  });

  it('go back in time for nothing where nothing is ever taken off', () => {
    const edges = [edge(1, 0, 3, 10), edge(2, 2, 1, -4)];
    // By point 2 there are 10 at most, since there are by point 3; from 2 back to 0: 4 less, between 1 and 2.
    expect(shortest(4, edges, true, 0)).toMatchObject({ to: [0, 6, 10, 10] });
    expect(shortest(4, edges, true, 2).to?.slice(0, 3)).toEqual([-4, -4, 0]);
    expect(shortest(4, edges, true, 2).way?.(0)).toEqual([2]);
    expect(shortest(4, edges, false, 0)).toMatchObject({ to: [0, Infinity, Infinity, 10] });
  });

  it('turn as often as they have to', () => {
    // Ten up to point 3, four off back to 2, six up to point 5, one off back to 4.
    const edges = [edge(1, 0, 3, 10), edge(2, 3, 2, -4), edge(3, 2, 5, 6), edge(4, 5, 4, -1)];
    const { to, way } = shortest(6, edges, false, 0);
    expect(to).toEqual([0, Infinity, 6, 10, 11, 12]);
    expect(way?.(4)).toEqual([1, 2, 3, 4]);
  });

  it('take a chain of many turns', () => {
    // From each even point up three for 6 and back one for -4: each of 40 turns gains two points for 2.
    const edges = Array.from({ length: 40 }, (_, at) => [
      edge(2 * at, 2 * at, 2 * at + 3, 6),
      edge(2 * at + 1, 2 * at + 3, 2 * at + 2, -4),
    ]).flat();
    const { to, way } = shortest(83, edges, false, 0);
    expect(to?.[80]).toBe(80);
    expect(to?.[81]).toBe(78 + 6);
    expect(way?.(80)).toHaveLength(80);
  });

  it('know no free step from a point that nobody knows the time of', () => {
    // Point 2 is an origin: 5 from there to point 1, and it lies at or before point 0.
    const edges = [edge(1, 2, 1, 5), edge(2, 0, 2, 0)];
    expect(shortest(3, edges, true, 0, 2)).toMatchObject({ to: [0, 5, 0] });
    expect(shortest(3, edges, true, 2, 2)).toMatchObject({ to: [5, 5, 0] });
    // Without the mark, point 2 would be the last in time, and at most what was before is free from it.
    expect(shortest(3, edges, true, 2, 3)).toMatchObject({ to: [0, 0, 0] });
  });
});

describe('lengths beyond the numbers that are told apart', () => {
  const LARGE = 2 ** 60;

  it('do not lead round in a circle that is nearer only since sums are rounded', () => {
    // Between 2 ** 60 - 128 and 2 ** 60 there is no number: 65 more is 2 ** 60 again, and 65 less of that is 2 ** 60 - 128.
    const { to, way } = shortest(3, [edge(1, 0, 1, LARGE), edge(2, 1, 2, 65), edge(3, 2, 1, -65)], false, 0);
    expect(to).toEqual([0, LARGE, LARGE]);
    expect([way?.(1), way?.(2)]).toEqual([[1], [1, 2]]);
  });

  it('do not lead round by way of a free step either', () => {
    // From point 1 to 0 for 65 less, to 4 for 32 more, to 2 for 33 more, each of which is too little to tell; and back for nothing.
    const edges = [edge(1, 3, 1, LARGE), edge(2, 1, 0, -65), edge(3, 0, 4, 32), edge(4, 4, 2, 33)];
    const { to, way } = shortest(5, edges, true, 3, 3);
    expect(to).toEqual([LARGE - 128, LARGE, LARGE - 128, 0, LARGE - 128]);
    expect([way?.(1), way?.(2)]).toEqual([[1], [1, 2, 3, 4]]);
  });

  it('lead round where that is for less than nothing, which is a contradiction', () => {
    expect(shortest(3, [edge(1, 0, 1, LARGE), edge(2, 1, 2, 65), edge(3, 2, 1, -66)], false, 0)).toEqual({ clash: [2, 3] });
    // Though more ways lead on from there.
    const edges = [edge(1, 0, 1, LARGE), edge(2, 1, 2, 65), edge(3, 2, 1, -66), edge(4, 1, 3, 7)];
    expect(shortest(4, edges, false, 0)).toEqual({ clash: [2, 3] });
  });

  it('do so too where only their sum is beyond them', () => {
    // 2 ** 52 twice; then as above, where 1 more is too little to tell.
    const edges = [edge(1, 0, 1, 2 ** 52), edge(2, 1, 2, 2 ** 52), edge(3, 2, 3, 1), edge(4, 3, 2, -1)];
    const { to, way } = shortest(4, edges, false, 0);
    expect(to).toEqual([0, 2 ** 52, 2 ** 53, 2 ** 53]);
    expect([way?.(2), way?.(3)]).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
  });
});

describe('edges that contradict each other', () => {
  it('lead back to where they start for less than nothing', () => {
    // At most 3, at least 5, of the same days.
    expect(shortest(2, [edge(1, 0, 1, 3), edge(2, 1, 0, -5)], false, 0)).toEqual({ clash: [1, 2] });
    expect(shortest(2, [edge(1, 0, 1, 3), edge(2, 1, 0, -3)], false, 0)).toMatchObject({ to: [0, 3] });
  });

  it('may do so by way of a free step', () => {
    // At most 1 of three days, of which at least 3 on the first: only where nothing is taken off is that a contradiction.
    const edges = [edge(1, 0, 3, 1), edge(2, 1, 0, -3)];
    expect(shortest(4, edges, true, 0)).toEqual({ clash: [1, 2] });
    expect(shortest(4, edges, false, 0)).toMatchObject({ to: [0, Infinity, Infinity, 1] });
  });

  it('are found where no way leads back to the source', () => {
    const edges = [edge(1, 0, 1, 5), edge(2, 1, 2, 1), edge(3, 2, 1, -3)];
    expect(shortest(3, edges, false, 0)).toEqual({ clash: [2, 3] });
    // Two rounds that lead back for nothing are none.
    expect(shortest(3, [edge(1, 0, 1, 5), edge(2, 1, 2, 3), edge(3, 2, 1, -3)], false, 0)).toMatchObject({ to: [0, 5, 8] });
  });

  it('name no edge that only leads to them', () => {
    const edges = [edge(1, 0, 1, 5), edge(4, 1, 2, 2), edge(2, 2, 3, 1), edge(3, 3, 2, -9)];
    expect(shortest(4, edges, true, 0)).toEqual({ clash: [2, 3] });
  });

  it('are found of many edges', () => {
    // Each step is 1 at most; over all of 30 together they are 31 at least.
    const edges = [...Array.from({ length: 30 }, (_, at) => edge(at, at, at + 1, 1)), edge(99, 30, 0, -31)];
    const { clash } = shortest(31, edges, true, 12);
    expect(clash).toHaveLength(31);
  });
});

describe('what the shortest ways cost', () => {
  /** The distances from a point, and how often an edge was looked at on the way. */
  function counted(size: number, lengths: readonly (readonly [a: number, b: number, length: number])[], source: number, rising = false) {
    let looks = 0;
    const edges = lengths.map(([a, b, length], at): Edge => {
      const { reason } = edge(at, a, b, length);
      return {
        a,
        b,
        get length() {
          looks += 1;
          return length;
        },
        reason,
      };
    });
    const graph = seriesGraph(size, edges, rising);
    looks = 0;
    const found = distancesFrom(graph, source);
    return { to: found instanceof Contradiction ? undefined : found.to, looks };
  }

  const TURNS = 1000;
  const LAST = 2 * TURNS + 1;
  // From each even point up three for 6 and back one for -4.
  const chain = Array.from({ length: TURNS }, (_, at) => [[2 * at, 2 * at + 3, 6] as const, [2 * at + 3, 2 * at + 2, -4] as const]).flat();
  // The same the other way round in time.
  const mirrored = chain.map(([a, b, length]) => [LAST - a, LAST - b, length] as const);

  it('is one look at each edge of a chain of overlaps, from either end', () => {
    const up = counted(LAST + 1, chain, 0);
    expect(up.to?.[2 * TURNS]).toBe(2 * TURNS);
    expect(up.looks).toBe(2 * TURNS);
    const down = counted(LAST + 1, mirrored, LAST);
    expect(down.to?.[1]).toBe(2 * TURNS);
    expect(down.looks).toBe(2 * TURNS);
  });

  it('is one look at each edge that is ahead, from the middle', () => {
    // 1000 and LAST - 1000 lie on the near side of the middle: half of the chain is ahead of each.
    expect(counted(LAST + 1, chain, 1000).looks).toBe(TURNS);
    expect(counted(LAST + 1, mirrored, LAST - 1000).looks).toBe(TURNS);
  });

  it('is no more where several turns lead back from one point: the farthest is gone to first', () => {
    // From each third point up five for 8, and from there back one for -1 or two for -5, of which the latter with a step of 3 is the
    // better way to the former; that leads on to nothing, but is looked at twice where it is gone to first.
    const turns = Array.from({ length: 600 }, (_, at) => [
      [3 * at, 3 * at + 5, 8] as const,
      [3 * at + 5, 3 * at + 4, -1] as const,
      [3 * at + 5, 3 * at + 3, -5] as const,
      [3 * at + 3, 3 * at + 4, 3] as const,
      [3 * at + 4, 3 * at + 5, 100] as const,
    ]).flat();
    const size = 3 * 600 + 3;
    for (const list of [turns, [...turns].reverse()]) {
      const up = counted(size, list, 0);
      expect(up.to?.[3 * 600]).toBe(3 * 600);
      const down = counted(
        size,
        list.map(([a, b, length]) => [size - 1 - a, size - 1 - b, length] as const),
        size - 1,
      );
      expect(down.to?.[size - 1 - 3 * 600]).toBe(3 * 600);
      expect([up.looks, down.looks]).toEqual([turns.length, turns.length]);
    }
  });

  it('is little where edges contradict each other', () => {
    // At most 3 and at least 5 of the same days, gone round five times: some ten thousand times as often there would be no end yet.
    const { to, looks } = counted(2, [[0, 1, 3] as const, [1, 0, -5] as const], 0);
    expect(to).toBeUndefined();
    expect(looks).toBeLessThan(50);
  });

  it('ends before all is found where that would take too long, with what is true all the same', () => {
    const { size, edges, ends } = slow(2400);
    const { to } = counted(size, edges, 0);
    // The best ways are 10 less than those that were found first.
    for (const [end, best] of ends) {
      expect(to?.[end]).toBeGreaterThanOrEqual(best);
      expect(to?.[end]).toBeLessThan(Infinity);
    }
    expect(ends.some(([end, best]) => (to?.[end] ?? 0) > best)).toBe(true);
    // Of fewer points all is found; of many, more looks are taken than of few.
    for (const points of [300, 930]) {
      const small = slow(points);
      const all = counted(small.size, small.edges, 0);
      expect(small.ends.map(([end]) => all.to?.[end])).toEqual(small.ends.map(([, best]) => best));
    }
  });

  /**
   * Two chains far from each other, which begin ten times anew, for 1 less each time: going straight is given up, and then
   * each sweep over all of time takes each chain on by one turn.
   */
  function slow(size: number) {
    const edges: (readonly [number, number, number])[] = [];
    const third = Math.floor(size / 3);
    const starts = [1, 2 * third];
    for (let round = 0; round < 10; round += 1) {
      const top = size - 10 + round;
      edges.push([0, top, 100 - round]);
      for (const start of starts) edges.push([top, start, 0]);
    }
    const turns = Math.floor(third / 2) - 12;
    for (const start of starts) {
      for (let at = 0; at < turns; at += 1)
        edges.push([start + 2 * at, start + 2 * at + 3, 6], [start + 2 * at + 3, start + 2 * at + 2, -4]);
    }
    return { size, edges, ends: starts.map((start) => [start + 2 * turns, 91 + 2 * turns] as const) };
  }
});
