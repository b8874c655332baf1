import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { PepfarParams } from './pepfar-achievement.js';

const assess = (resultToDate: number | null, more: Partial<PepfarParams> = {}, target: number | null = 100) =>
  assessSeries('pepfar-achievement', { target: { value: target, kind: 'annual' }, params: { resultToDate, quarter: 2, ...more } });

describe('pepfar-achievement', () => {
  // Half of the target is due after the second quarter.
  it.each([
    [61, 'Above Target', 'on-track'],
    [60, 'On Target', 'on-track'],
    [40, 'On Target', 'on-track'],
    [39, 'At Risk', 'at-risk'],
    [25, 'At Risk', 'at-risk'],
    [24, 'Concerned', 'off-track'],
  ])('puts %d of 100 at mid-year in %s', (result, category, status) => {
    expect(assess(result)).toMatchObject({ achievement: result / 100, expectedShare: 0.5, category, status });
  });

  it('rounds before it classifies, so 449 of 500 is on target at year end', () => {
    expect(assess(449, { quarter: 4 }, 500)).toMatchObject({ achievement: 0.9, category: 'On Target' });
    expect(assess(449, { quarter: 4, roundTo: 3 }, 500)).toMatchObject({ achievement: 0.898, category: 'At Risk' });
  });

  it('takes no result in the first quarter as at risk only', () => {
    expect(assess(0, { quarter: 1 }).category).toBe('At Risk');
  });

  it('wants the whole target in every quarter for a snapshot', () => {
    expect(assess(80, { snapshot: true })).toMatchObject({ expectedShare: 1, category: 'At Risk' });
  });

  it('reads as achieved or missed at the end of the year only', () => {
    const status = (result: number, quarter: number) => assess(result, { quarter }).status;
    expect([status(100, 4), status(99, 4), status(74, 4), status(100, 3), status(49, 3)]).toEqual([
      'achieved',
      'missed',
      'missed',
      'on-track',
      'off-track',
    ]);
  });

  it('takes other numbers of quarters', () => {
    expect(assess(50, { quarter: 1, quartersPerYear: 2 }).expectedShare).toBe(0.5);
  });

  it.each<[string, Parameters<typeof assess>]>([
    ['no-target', [70, {}, null]],
    ['zero-target', [70, {}, 0]],
    ['not-positive', [70, {}, -100]],
    ['no-result', [null]],
    ['no-result', [70, { resultToDate: undefined as never }]],
    ['not-finite', [Number.NaN]],
    ['not-finite', [1, {}, Infinity]],
    ['overflow', [1e308, {}, 1e-308]],
  ])('refuses with the code %s and still says what is due', (code, given) => {
    expect(assess(...given)).toMatchObject({ achievement: null, expectedShare: 0.5, category: null, refusal: { code } });
  });

  it.each<Partial<PepfarParams>>([
    { quarter: 0 },
    { quarter: 5 },
    { quarter: 1.5 },
    { quartersPerYear: 2.5 },
    { roundTo: -1 },
    { roundTo: 11 },
    { roundTo: 0.5 },
  ])('refuses the settings %j', (more) => {
    expect(assess(50, more)).toMatchObject({ expectedShare: null, refusal: { code: 'bad-parameter' } });
  });

  it.each<Partial<PepfarParams>>([{ quarter: 1 }, { quarter: 4 }, { roundTo: 0 }, { roundTo: 10 }])('takes the settings %j', (more) => {
    expect(assess(50, more)).not.toHaveProperty('refusal');
  });

  it('reads a missing result as no data', () => {
    expect(assess(null).status).toBe('no-data');
  });
});
