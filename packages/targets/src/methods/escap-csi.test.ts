import { describe, expect, it } from 'vitest';
import { assessSeries } from './assess-series.js';
import type { EscapInput } from './escap-csi.js';

const assess = (more: Partial<EscapInput>) =>
  assessSeries('escap-csi', {
    target: { value: 80, year: 2030 },
    direction: 'increase',
    series: [
      { year: 2022, value: 60 },
      { year: 2000, value: 40 },
    ],
    ...more,
  });

describe('escap-csi', () => {
  it('counts from the first value, from the baseline given, or from the value of its year', () => {
    expect(assess({}).index).toBe(5);
    expect(assess({ baseline: { value: 20 } }).index).toBeCloseTo(20 / 3, 12);
    const series = [
      { year: 2000, value: 0 },
      { year: 2010, value: 40 },
      { year: 2022, value: 60 },
    ];
    expect(assess({ series, baseline: { year: 2010 } }).index).toBe(5);
    // A year without a value is not replaced by the first one.
    expect(assess({ series, baseline: { year: 1990 } }).refusal?.code).toBe('no-base-year');
  });

  it('is right for falling targets', () => {
    expect(
      assess({
        direction: 'decrease',
        target: { value: 0 },
        series: [
          { year: 2000, value: 40 },
          { year: 2022, value: 30 },
        ],
      }).index,
    ).toBe(2.5);
  });

  it('shows reversal and excess unless it is asked to cut them', () => {
    const at = (value: number, clamped: boolean) =>
      assess({
        series: [
          { year: 2000, value: 40 },
          { year: 2022, value },
        ],
        params: { clamped },
      }).index;
    expect([at(20, false), at(100, false)]).toEqual([-5, 15]);
    expect([at(20, true), at(60, true), at(100, true)]).toEqual([0, 5, 10]);
  });

  it('counts parity from both sides', () => {
    const at = (value: number) =>
      assess({
        target: { value: 1 },
        series: [
          { year: 2000, value: 0.5 },
          { year: 2022, value },
        ],
        params: { parity: true },
      }).index;
    expect([at(0.75), at(1.25), at(1)]).toEqual([5, 5, 10]);
  });

  it('has the scale asked for', () => {
    expect(assess({ params: { scale: 100 } }).index).toBe(50);
  });

  it.each<[string, Partial<EscapInput>]>([
    ['empty-series', { series: [] }],
    ['no-target', { target: null }],
    ['no-direction', { direction: null }],
    ['target-equals-baseline', { target: { value: 40 } }],
    ['bad-parameter', { params: { scale: 0 } }],
    ['bad-parameter', { params: { scale: Infinity } }],
    [
      'overflow',
      {
        series: [
          { year: 2000, value: -1e308 },
          { year: 2022, value: 1e308 },
        ],
        target: { value: 0 },
      },
    ],
  ])('refuses with the code %s', (code, more) => {
    expect(assess(more)).toMatchObject({ index: null, refusal: { code } });
  });
});
