import type { Observation } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { describe, expect, it } from 'vitest';

import { figureOf } from '../testing/figures.js';
import { correctionsIn, knownOn } from './corrections.js';

function one(id: string, supersedes?: string, recordedAt?: string): Observation {
  const rest = { ...(supersedes === undefined ? {} : { supersedes }), ...(recordedAt === undefined ? {} : { recordedAt }) };
  return figureOf(id, 1, 0, 9, rest).observation;
}

function corrected(observations: readonly Observation[], knownAt = Infinity) {
  const { by, issues } = correctionsIn(observations, knownAt);
  return { by: Object.fromEntries(by), circles: issues.map(({ code, values }) => [code, values?.['observations']]) };
}

describe('the day that an observation was known', () => {
  it('is the day that it was recorded on, or the last of its period', () => {
    expect(knownOn(one('a', undefined, '2024-05-01'))).toBe(dayNumber('2024-05-01'));
    expect(knownOn(one('a'))).toBe(9);
  });

  it('is no day where there is neither, so that nothing says that it came later', () => {
    const { period: _period, ...undated } = one('b', 'a');
    expect(knownOn(undated as Observation)).toBeNaN();
    expect(corrected([undated as Observation], 0).by).toEqual({ a: 'b' });
  });
});

describe('corrections', () => {
  it('are none where nothing corrects', () => {
    expect(corrected([one('a'), one('b')])).toEqual({ by: {}, circles: [] });
  });

  it('take the place of what they correct, one after the other', () => {
    expect(corrected([one('a'), one('b', 'a'), one('c', 'b')])).toEqual({ by: { a: 'b', b: 'c' }, circles: [] });
  });

  it('of one observation are named by the first id', () => {
    expect(corrected([one('a'), one('c', 'a'), one('b', 'a')]).by).toEqual({ a: 'b' });
    expect(corrected([one('a'), one('b', 'a'), one('c', 'a')]).by).toEqual({ a: 'b' });
  });

  it('count from the day that they are known', () => {
    const observations = [one('a'), one('b', 'a', '2024-05-02')];
    expect(corrected(observations, dayNumber('2024-05-01')).by).toEqual({});
    expect(corrected(observations, dayNumber('2024-05-02')).by).toEqual({ a: 'b' });
    // Known from the last day of its period on.
    expect(corrected([one('b', 'a')], 8).by).toEqual({});
    expect(corrected([one('b', 'a')], 9).by).toEqual({ a: 'b' });
  });

  it('of themselves are none', () => {
    expect(corrected([one('a', 'a')])).toEqual({ by: {}, circles: [] });
  });

  it('in a circle correct nothing, and are named', () => {
    const { by, issues } = correctionsIn([one('b', 'a'), one('a', 'b')], Infinity);
    expect([...by]).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'correction-cycle', severity: 'error', path: ['observations', 'a'], values: { observations: ['a', 'b'] } },
    ]);
    expect(issues[0]?.message).toMatch(/^The observations "a" and "b" correct each other/);
  });

  it('hold where they correct one of a circle, and are not named with it', () => {
    expect(corrected([one('a', 'z'), one('z', 'm'), one('m', 'z')])).toEqual({
      by: { z: 'a' },
      circles: [['correction-cycle', ['m', 'z']]],
    });
  });

  it('may have more than one circle', () => {
    const circle = (...ids: readonly string[]): readonly Observation[] => ids.map((id, at) => one(id, ids[(at + 1) % ids.length]));
    expect(corrected([...circle('d', 'e'), ...circle('a', 'b', 'c'), one('z', 'k')])).toEqual({
      by: { k: 'z' },
      circles: [
        ['correction-cycle', ['a', 'b', 'c']],
        ['correction-cycle', ['d', 'e']],
      ],
    });
  });
});
