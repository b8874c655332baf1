import { ActionlineError, type Indicator, type IndicatorDirection, type Measure, type Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { observationsOf, rate } from '../testing/samples.js';
import { indicatorTrend, trendWords, type IndicatorTrend, type TrendOptions } from '../index.js';

/** An indicator of a measure. */
function indicatorOf(measure: Measure, direction: IndicatorDirection, rest: Partial<Indicator> = {}): Indicator {
  return {
    id: measure.id,
    label: measure.label,
    measure,
    type: 'outcome',
    direction,
    basis: { kind: 'new-proposal', publisher: { en: 'Nobody' }, source: { en: 'None' } },
    disaggregation: [],
    publicData: 'yes',
    terms: { use: 'not-read', note: { en: 'Not read.' }, verified: false },
    verified: false,
    proposedBy: 'Actionline',
    ...rest,
  };
}

/** States that have signatures and withdraw: each counts once. */
const parties: Measure = {
  id: 'test/m.parties',
  label: { en: 'States parties' },
  unit: 'country',
  combine: { time: 'snapshot', across: 'distinct', of: 'place' },
};
/** Executions of a year, added over countries. */
const executions: Measure = {
  id: 'test/m.executions',
  label: { en: 'Executions' },
  unit: { id: 'test/u.execution', kind: 'count', label: { en: 'execution' } },
  combine: { time: 'increment', across: 'sum' },
};
/** A point estimate on an open scale around 0. */
const scale: Measure = { ...rate, id: 'test/m.scale', unit: 'index', signed: true };

const state = observationsOf(rate);
const dec31 = (year: number): string => `${String(year)}-12-31`;
const ofYear = (measure: Measure) => {
  const of = observationsOf(measure);
  return (year: number, value: number | undefined, rest: Partial<Observation> = {}): Observation =>
    of(`y${String(year)}`, value, `${String(year)}-01-01`, dec31(year), rest);
};

/** The trend of values of successive year ends from 2020 on. */
function trendOf(direction: IndicatorDirection, values: readonly number[], options: Partial<TrendOptions> = {}): IndicatorTrend {
  return indicatorTrend(
    indicatorOf(rate, direction),
    values.map((value, at) => state(`y${String(2020 + at)}`, value, dec31(2020 + at))),
    { asOf: '2022-12-31', ...options },
  );
}

describe('the trend of an indicator', () => {
  it.each([
    // up by a third, down by a third; by half a hundredth, which is a trifle; and not at all
    ['increase', [60, 80], 'improving'],
    ['increase', [80, 60], 'worsening'],
    ['increase', [80, 80.4], 'no-clear-change'],
    ['increase', [80, 80], 'no-clear-change'],
    ['decrease', [60, 80], 'worsening'],
    ['decrease', [80, 60], 'improving'],
    ['none', [60, 80], 'rising'],
    ['none', [80, 60], 'falling'],
    ['none', [0, 0], 'no-clear-change'],
    // from nothing to something is no trifle, however little
    ['increase', [0, 0.1], 'improving'],
    ['keep', [1, 1], 'no-clear-change'],
    ['keep', [1, 0], 'farther'],
    ['keep', [1, 2], 'farther'],
  ] as const)('to %s: %j is %s', (direction, values, trend) => {
    const result = trendOf(direction, values);
    expect(result).toMatchObject({ trend, evidence: 'enough', from: { value: values[0] }, to: { value: values[1] } });
    expect(result).not.toHaveProperty('why');
  });

  it('is read from the first value to the latest, and lately from the one before', () => {
    // Better than at first, and worse than the year before.
    const result = trendOf('increase', [60, 80, 70]);
    expect(result).toMatchObject({
      trend: 'improving',
      from: { on: '2020-12-31', value: 60, lower: 60, upper: 60, unit: 'percent' },
      to: { on: '2022-12-31', value: 70 },
      lately: { trend: 'worsening', from: { on: '2021-12-31', value: 80 } },
    });
    expect(result.used.map(({ observation }) => observation)).toEqual(['y2020', 'y2021', 'y2022']);
    expect(trendOf('increase', [60, 80])).not.toHaveProperty('lately');
  });

  it('comes nearer again to where it began', () => {
    expect(trendOf('keep', [5, 2, 4])).toMatchObject({ trend: 'farther', lately: { trend: 'nearer' } });
    expect(trendOf('keep', [5, 2, 5])).toMatchObject({ trend: 'no-clear-change', lately: { trend: 'nearer' } });
  });

  it('comes nearer to parity from below and from above, and goes past it', () => {
    const index = indicatorOf({ ...rate, unit: 'index' }, 'keep', { parity: 1 });
    const of = observationsOf(index.measure);
    const word = (from: number, to: number): string =>
      indicatorTrend(index, [of('a', from, dec31(2020)), of('b', to, dec31(2021))], { asOf: '2024-12-31' }).trend;
    expect([word(0.8, 0.9), word(1.2, 1.1), word(0.9, 0.8), word(1.1, 1.3)]).toEqual(['nearer', 'nearer', 'farther', 'farther']);
    // 0.2 below, then 0.1 above: nearer; 0.1 below, then 0.3 above: farther; as far on the other side: the same
    expect([word(0.8, 1.1), word(0.9, 1.3), word(0.9, 1.1)]).toEqual(['nearer', 'farther', 'no-clear-change']);
  });

  it('has no words of a target', () => {
    for (const word of ['achieved', 'missed', 'on-track', 'off-track']) expect(trendWords).not.toContain(word);
  });
});

describe('a trend in ranges', () => {
  const between = (a: Partial<Observation>, b: Partial<Observation>, direction: IndicatorDirection = 'increase'): IndicatorTrend =>
    indicatorTrend(
      indicatorOf(rate, direction),
      [state('a', a.value, dec31(2020), dec31(2020), a), state('b', b.value, dec31(2021), dec31(2021), b)],
      { asOf: '2024-12-31' },
    );

  it('is said only where every value of both ranges would have it so', () => {
    // about 50 is 45 to 55
    expect(between({ value: 50, bound: 'about' }, { value: 60 })).toMatchObject({ trend: 'improving', from: { lower: 45, upper: 55 } });
    expect(between({ value: 50, bound: 'about' }, { value: 52 })).toMatchObject({ trend: 'unknown', why: 'overlapping-ranges' });
    // 55 may be where it began, so that it may not have moved
    expect(between({ value: 50, bound: 'about' }, { value: 55 }).trend).toBe('unknown');
    expect(between({ value: 50 }, { value: 60, bound: 'at-least' })).toMatchObject({
      trend: 'improving',
      to: { lower: 60, upper: Infinity },
    });
    expect(between({ value: 50 }, { value: 40, bound: 'at-least' })).toMatchObject({ trend: 'unknown', why: 'open-range' });
    expect(between({ value: 50, bound: 'at-least' }, { value: 60 })).toMatchObject({ trend: 'unknown', why: 'open-range' });
  });

  it('does not call a fall what a minimum count does not prove', () => {
    const of = ofYear(executions);
    const known = indicatorOf(executions, 'decrease');
    const options = { asOf: '2024-12-31' };
    // At least 657, then at least 579: nobody knows.
    const minimum = [of(2019, 657, { bound: 'at-least' }), of(2021, 579, { bound: 'at-least' })];
    expect(indicatorTrend(known, minimum, options)).toMatchObject({ trend: 'unknown', why: 'open-range' });
    expect(indicatorTrend(known, [of(2019, 657), of(2021, 579)], options)).toMatchObject({ trend: 'improving' });
  });

  it('is of an open scale around 0 too', () => {
    const of = ofYear(scale);
    const index = indicatorOf(scale, 'increase');
    // From -1.2 to -0.4 is up.
    expect(indicatorTrend(index, [of(2020, -1.2), of(2022, -0.4)], { asOf: '2024-12-31' }).trend).toBe('improving');
    expect(indicatorTrend(index, [of(2020, -0.4), of(2022, -1.2)], { asOf: '2024-12-31' }).trend).toBe('worsening');
  });
});

describe('which figures count', () => {
  it('are those of any role but what is wanted or spent', () => {
    const roles = ['baseline', 'context', 'outcome', 'milestone'] as const;
    const all = [
      ...roles.map((role, at) => state(role, 60 + at * 5, dec31(2020 + at), dec31(2020 + at), { role })),
      state('wanted', 95, dec31(2024), dec31(2024), { role: 'target' }),
    ];
    const result = indicatorTrend(indicatorOf(rate, 'increase'), all, { asOf: '2024-12-31' });
    expect(result).toMatchObject({ trend: 'improving', from: { value: 60 }, to: { value: 75 } });
    expect(result.leftOut).toContainEqual({ observation: 'wanted', reason: 'other-role' });
    // The observations given are not touched.
    expect(all[0]?.role).toBe('baseline');
  });

  it('are those under the id of the indicator, or of the measure of a framework that counts the same', () => {
    const same = indicatorOf(rate, 'increase', { sameMeasure: 'plan/m.same' });
    const all = [state('a', 60, dec31(2020)), state('b', 80, dec31(2021), dec31(2021), { measure: 'plan/m.same' })];
    expect(indicatorTrend(same, all, { asOf: '2024-12-31' })).toMatchObject({ trend: 'improving', to: { value: 80 } });
    expect(indicatorTrend(indicatorOf(rate, 'increase'), all, { asOf: '2024-12-31' })).toMatchObject({ why: 'one-figure' });
  });

  it('are those since a break in the series', () => {
    const values = [state('a', 60, dec31(2020)), state('b', 40, dec31(2021), dec31(2021), { status: 'B' }), state('c', 45, dec31(2022))];
    const options = { asOf: '2022-12-31' };
    expect(indicatorTrend(indicatorOf(rate, 'increase'), values, options)).toMatchObject({ trend: 'improving', from: { value: 40 } });
    expect(indicatorTrend(indicatorOf(rate, 'increase'), values.slice(0, 2), options)).toMatchObject({
      trend: 'unknown',
      why: 'one-since-break',
      to: { value: 40 },
      evidence: 'thin',
    });
  });

  it('are those of periods as long as each other', () => {
    const of = ofYear(executions);
    const half = observationsOf(executions)('half', 100, '2023-01-01', '2023-06-30');
    const result = indicatorTrend(indicatorOf(executions, 'decrease'), [of(2020, 400), of(2022, 500), half], { asOf: '2024-12-31' });
    // Half a year holds fewer, and says nothing about a fall.
    expect(result).toMatchObject({ trend: 'worsening', to: { on: '2022-12-31' } });
    expect(result.leftOut).toContainEqual({ observation: 'half', reason: 'unlike-length' });
  });

  it('are those known, and over, on the dates asked about', () => {
    expect(trendOf('increase', [60, 80, 50], { asOf: '2021-12-31' }).trend).toBe('improving');
    expect(trendOf('increase', [60, 80, 50], { since: '2021-01-01' })).toMatchObject({ trend: 'worsening', since: '2021-01-01' });
    const late = [state('a', 60, dec31(2020)), state('b', 80, dec31(2021), dec31(2021), { recordedAt: '2023-05-01' })];
    const known = (knownAt: string): IndicatorTrend => indicatorTrend(indicatorOf(rate, 'increase'), late, { asOf: '2024-12-31', knownAt });
    expect(known('2023-04-30')).toMatchObject({ trend: 'unknown', why: 'one-figure', knownAt: '2023-04-30' });
    expect(known('2023-05-01').trend).toBe('improving');
    const corrected = [...late, state('c', 40, dec31(2021), dec31(2021), { supersedes: 'b' })];
    expect(indicatorTrend(indicatorOf(rate, 'increase'), corrected, { asOf: '2024-12-31' }).trend).toBe('worsening');
  });

  it('may be too old, which is said', () => {
    expect(trendOf('increase', [60, 80], { asOf: '2030-12-31' })).toMatchObject({ trend: 'improving', evidence: 'stale' });
  });

  it('may be none, or one', () => {
    expect(trendOf('increase', [])).toMatchObject({ trend: 'unknown', why: 'no-figures', evidence: 'none', used: [] });
    expect(trendOf('increase', [60])).toMatchObject({ trend: 'unknown', why: 'one-figure', evidence: 'thin', to: { value: 60 } });
  });
});

describe('places', () => {
  const of = ofYear(rate);
  const kenya = [of(2020, 60, { id: 'ke20', place: 'KE' }), of(2022, 70, { id: 'ke22', place: 'KE' })];
  const uganda = [of(2020, 50, { id: 'ug20', place: 'UG' }), of(2022, 40, { id: 'ug22', place: 'UG' })];
  const share = indicatorOf(rate, 'increase');

  it('are asked for one by one: rates of several are never put together', () => {
    const both = [...kenya, ...uganda];
    expect(indicatorTrend(share, both, { asOf: '2024-12-31' })).toMatchObject({ trend: 'unknown', why: 'several-places' });
    expect(indicatorTrend(share, both, { asOf: '2024-12-31', place: 'KE' })).toMatchObject({ trend: 'improving', place: 'KE' });
    expect(indicatorTrend(share, both, { asOf: '2024-12-31', place: 'UG' })).toMatchObject({ trend: 'worsening', from: { value: 50 } });
    expect(indicatorTrend(share, both, { asOf: '2024-12-31', place: 'TZ' })).toMatchObject({ trend: 'unknown', why: 'no-figures' });
    expect(indicatorTrend(share, both, { asOf: '2024-12-31', place: 'ken' })).toMatchObject({ trend: 'improving', place: 'KE' });
  });

  it('are named where the figures are of one only', () => {
    // Nobody asked for Kenya, and nothing is said of anywhere else.
    expect(indicatorTrend(share, kenya, { asOf: '2024-12-31' })).toMatchObject({ trend: 'improving', place: 'KE' });
  });

  it('are all meant by a total', () => {
    const world = [of(2020, 71, { id: 'w20' }), of(2022, 75, { id: 'w22' }), ...kenya, ...uganda];
    expect(indicatorTrend(share, world, { asOf: '2024-12-31' })).toMatchObject({
      trend: 'improving',
      from: { value: 71 },
      to: { value: 75 },
    });
  });

  it('add up where they are counted', () => {
    const count = ofYear(executions);
    const all = [
      count(2020, 30, { id: 'a', place: 'KE' }),
      count(2020, 20, { id: 'b', place: 'UG' }),
      count(2022, 10, { id: 'c', place: 'KE' }),
      count(2022, 20, { id: 'd', place: 'UG' }),
    ];
    const known = indicatorOf(executions, 'decrease');
    // Places that are silent may have any number.
    expect(indicatorTrend(known, all, { asOf: '2023-12-31' })).toMatchObject({ trend: 'unknown', why: 'open-range', from: { lower: 50 } });
    const reporters = ['KE', 'UG'];
    // 50 in 2020, 30 in 2022
    expect(indicatorTrend(known, all, { asOf: '2023-12-31', reporters })).toMatchObject({
      trend: 'improving',
      from: { value: 50, bound: 'exact' },
      to: { value: 30, bound: 'exact' },
    });
  });

  it('count once each in a list of States, and no more once they withdraw', () => {
    const list = ofYear(parties);
    const treaty = indicatorOf(parties, 'increase');
    const options = { asOf: '2024-12-31' };
    expect(indicatorTrend(treaty, [list(2020, 34), list(2023, 38)], options)).toMatchObject({
      trend: 'improving',
      from: { value: 34 },
      to: { value: 38, unit: 'country' },
    });
    expect(indicatorTrend(treaty, [list(2020, 34), list(2023, 33)], options).trend).toBe('worsening');
    // named places are as many at least
    const named = [list(2020, 2, { places: ['FR', 'ES'] }), list(2023, 3, { places: ['FR', 'ES', 'IT'] })];
    expect(indicatorTrend(treaty, named, options).trend).toBe('improving');
  });
});

describe('misuse', () => {
  const code = (run: () => unknown): string => {
    try {
      run();
      return 'nothing';
    } catch (error) {
      return error instanceof ActionlineError ? `${error.code} ${error.message}` : 'another error';
    }
  };
  const share = indicatorOf(rate, 'increase');
  const options = { asOf: '2024-12-31' };

  it.each([
    ['no indicator', () => indicatorTrend(null as never, [], options), 'bad-argument'],
    ['a measure', () => indicatorTrend(rate as never, [], options), 'bad-argument'],
    [
      'another direction',
      () => indicatorTrend({ ...share, direction: 'up' as never }, [], options),
      'one of increase, decrease, keep, none',
    ],
    ['a measure of another id', () => indicatorTrend({ ...share, id: 'test/other' }, [], options), 'the id of the indicator'],
    [
      'an index that is added',
      () => indicatorTrend({ ...share, measure: { ...rate, combine: { time: 'snapshot', across: 'sum' } } }, [], options),
      'not added',
    ],
    ['no observations', () => indicatorTrend(share, 'none' as never, options), 'bad-argument'],
    ['no date', () => indicatorTrend(share, [], { asOf: '2024-13-01' }), 'bad-date'],
    ['an option that there is none of', () => indicatorTrend(share, [], { ...options, places: ['KE'] } as never), 'place'],
    ['a place by its name', () => indicatorTrend(share, [], { ...options, place: 'Kenya' }), 'options.place: '],
    ['a parameter of another method', () => indicatorTrend(share, [], { ...options, method: { onTrack: 1 } as never }), 'onTrack'],
  ])('%s is refused', (_, run, expected) => {
    expect(code(run)).toContain(expected);
  });
});
