import { describe, expect, it } from 'vitest';

import { editDistance, nearIds } from './near-ids.js';

describe('editDistance', () => {
  // the classic pairs: kitten → sitten → sittin → sitting; a swap of neighbours is one step
  it.each([
    ['kitten', 'sitting', 3],
    ['abcd', 'abdc', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
    ['a', 'abcdefgh', 4],
  ])('from %s to %s is %i, cut at 3 steps', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });
});

describe('nearIds', () => {
  it('puts the same notation first, then the fewest steps, ties in the order given', () => {
    expect(nearIds('plan/1.11', ['plan/1.1', 'plan/1.12', 'other/1.11', 'plan/1.2'])).toEqual(['other/1.11', 'plan/1.1', 'plan/1.12']);
  });

  it('suggests nothing for what is like nothing', () => {
    expect(nearIds('quite another text', ['plan/1.1'])).toEqual([]);
  });
});
