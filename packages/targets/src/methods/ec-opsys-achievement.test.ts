import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { OpsysInput } from './ec-opsys-achievement.js';

const assess = (more: Partial<OpsysInput>) =>
  assessSeries('ec-opsys-achievement', {
    baseline: { value: 100 },
    target: { value: 300 },
    series: [{ year: 2020, value: 150 }],
    params: { nextIntermediateTarget: 200 },
    ...more,
  });

describe('ec-opsys-achievement', () => {
  it('is the share of the way to the next intermediate target, else to the final one', () => {
    expect(assess({}).achievement).toBe(0.5);
    expect(assess({ params: {} }).achievement).toBe(0.25);
    expect(assess({ params: { nextIntermediateTarget: null } }).achievement).toBe(0.25);
    expect(assess({})).not.toHaveProperty('status');
  });

  it('is right for falling targets', () => {
    expect(assess({ params: { nextIntermediateTarget: 0 }, series: [{ year: 2020, value: 25 }] }).achievement).toBe(0.75);
  });

  it('takes the latest year, whatever the order, and the last of values without a year', () => {
    expect(
      assess({
        series: [
          { year: 2021, value: 200 },
          { year: 2020, value: 0 },
        ],
      }).achievement,
    ).toBe(1);
    expect(
      assess({
        series: [
          { year: null, value: 0 },
          { year: null, value: 200 },
        ],
      }).achievement,
    ).toBe(1);
    expect(
      assess({
        series: [
          { year: 2020, value: 200 },
          { year: 2019, value: 0 },
          { year: 2019, value: 50 },
          { year: 2021, value: null },
        ],
      }).achievement,
    ).toBe(1);
  });

  it('does not read a date from the order of the list', () => {
    const code = (...series: OpsysInput['series']) => [series, [...series].reverse()].map((each) => assess({ series: each }).refusal?.code);
    const dated = { year: 2020, value: 200 };
    expect(code({ year: null, value: 0 }, dated)).toEqual(['bad-year', 'bad-year']);
    expect(code({ year: 2020, value: 0 }, dated)).toEqual(['duplicate-year', 'duplicate-year']);
    expect(code({ year: null, value: null }, dated)).toEqual([undefined, undefined]);
  });

  it.each<[string, Partial<OpsysInput>]>([
    ['empty-series', { series: [] }],
    ['empty-series', { series: [{ year: 2020, value: null }] }],
    ['no-target', { target: null, params: {} }],
    ['no-target', { target: { value: null }, params: {} }],
    ['empty-series', { series: undefined as never }],
    ['no-baseline', { baseline: null }],
    ['no-baseline', { baseline: { year: 2015 } }],
    ['target-equals-baseline', { params: { nextIntermediateTarget: 100 } }],
    ['bad-year', { series: [{ year: 'soon', value: 1 }] }],
    ['not-finite', { series: [{ year: 2020, value: Infinity }] }],
    ['not-finite', { params: { nextIntermediateTarget: Number.NaN } }],
    ['not-finite', { baseline: { value: Infinity } }],
    ['overflow', { series: [{ year: 2020, value: 1e308 }], baseline: { value: -1e308 } }],
  ])('refuses with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ achievement: null, refusal: { code } });
  });
});
