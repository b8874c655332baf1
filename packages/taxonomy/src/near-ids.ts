import { notationOf } from '@actionline/core';

const MOST_GIVEN = 100;

/**
 * The ids most like a wrong one, for an error message: first those with the same notation, then those a few
 * keystrokes away. A very long text has none.
 */
export function nearIds(given: string, ids: Iterable<string>, most = 3): readonly string[] {
  if (given.length > MOST_GIVEN) return [];
  const reach = Math.max(2, Math.floor(given.length / 5));
  const notation = notationOf(given);
  const near: { readonly id: string; readonly distance: number }[] = [];
  for (const id of ids) {
    const distance = notationOf(id) === notation ? 0 : editDistance(given, id, reach);
    if (distance <= reach) near.push({ id, distance });
  }
  // the sort is stable: ties stay in the order of the document
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ id }) => id);
}

/**
 * The number of letters to put in, leave out, replace or swap with the next to make one text of the other
 * (optimal string alignment); anything above the reach is told as reach + 1.
 */
export function editDistance(a: string, b: string, reach: number): number {
  if (Math.abs(a.length - b.length) > reach) return reach + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const cell = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(cell, (beforeLast[j - 2] ?? 0) + 1) : cell);
    }
    if (Math.min(...row) > reach) return reach + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
