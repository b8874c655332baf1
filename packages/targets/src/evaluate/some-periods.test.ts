import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Comparison,
  type Evaluation,
  type Every,
  type EveryPeriod,
  type Measure,
  type Observation,
  type SomePeriods,
  type Step,
} from '@actionline/core';

import { evaluateTarget } from './evaluate-target.js';
import { observationsOf, officers, rate, targetOf, trained } from '../testing/samples.js';

const year2024 = { start: '2024-01-01', end: '2024-12-31' };

/** A month counts in which at least 50 are trained, unless something else is said. */
function someMonths(comparison: Comparison, count: number, rest: Partial<EveryPeriod> = {}, within?: Every): SomePeriods {
  const periods: EveryPeriod = {
    kind: 'every-period',
    comparison: 'at-least',
    value: 50,
    measure: officers,
    every: 'month',
    window: year2024,
    ...rest,
  };
  return { kind: 'some-of', comparison, count, periods, ...(within === undefined ? {} : { within }) };
}

/** One figure a month, from January of a year on; none where there is nothing. */
function monthly(values: readonly (number | undefined)[], year = 2024): readonly Observation[] {
  return values.flatMap((value, at) => {
    const month = String(at + 1).padStart(2, '0');
    const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate();
    const start = `${String(year)}-${month}-01`;
    return value === undefined ? [] : [trained(`r-${start}`, value, start, `${String(year)}-${month}-${String(last)}`)];
  });
}

function numbersOf({ steps }: Evaluation): readonly unknown[] {
  return steps
    .filter((step): step is Step<'counted'> => step.code === 'counted')
    .map(({ values: { least, most, of, level } }) => [least, most, of, level]);
}

function evaluate(requirement: SomePeriods, observations: readonly Observation[], asOf: string): Evaluation {
  return evaluateTarget(targetOf(requirement), observations, { asOf });
}

const times = (count: number, value: number): readonly number[] => Array.from({ length: count }, () => value);

describe('on at most 35 days of a year', () => {
  // Directive 2008/50/EC, Annex XI: a daily mean of PM10 of 50 µg/m³, not to be exceeded more than 35 times a calendar year.
  const measure: Measure = {
    id: 'city/m.pm10',
    label: { en: 'Daily mean' },
    unit: 'number',
    combine: { time: 'snapshot', across: 'none' },
  };
  const limit = someMonths('at-most', 35, { comparison: 'more-than', measure, every: 'day', window: { start: '2024-01-01' } }, 'year');
  const daily = (values: readonly number[]): readonly Observation[] =>
    values.map((value, at) => {
      const day = addDays('2024-01-01', at);
      return {
        id: day,
        measure: measure.id,
        unit: 'number',
        role: 'result',
        value,
        period: { start: day, end: day },
        source: { title: 'Station' },
      };
    });

  it('is unmet on the thirty-sixth', () => {
    const high = daily(times(36, 60));
    expect(evaluate(limit, high.slice(0, 35), '2024-02-04')).toMatchObject({ level: 'met' });
    const beyond = evaluate(limit, high, '2024-02-05');
    expect(beyond).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    expect(numbersOf(beyond)).toEqual([[36, 366, 366, 'unmet']]);
  });

  it('is open where more days are silent than are left to it', () => {
    // 4 February is the 35th day, 5 February the 36th: each of them may be one.
    expect(evaluate(limit, daily([60]), '2024-02-04')).toMatchObject({ level: 'met' });
    expect(evaluate(limit, daily([60]), '2024-02-05')).toMatchObject({ level: 'unknown' });
  });
});

describe('in at least 9 of 12 months', () => {
  const nine = someMonths('at-least', 9);

  it('is met in the month in which the ninth is', () => {
    expect(evaluate(nine, monthly(times(8, 60)), '2024-08-31')).toMatchObject({ level: 'unknown', status: 'on-track', timing: 'running' });
    const ninth = evaluate(nine, monthly(times(9, 60)), '2024-09-30');
    expect(ninth).toMatchObject({ level: 'met', status: 'achieved', timing: 'running', due: '2024-12-31' });
    expect(numbersOf(ninth)).toEqual([[9, 12, 12, 'met']]);
    expect(ninth.periods?.map(({ level }) => level)).toEqual(Array.from({ length: 9 }, () => 'met'));
    // What counts in a month that runs cannot be taken away from it.
    const within = [...monthly(times(8, 60)), trained('r-9', 50, '2024-09-01', '2024-09-10')];
    expect(evaluate(nine, within, '2024-09-10')).toMatchObject({ level: 'met', status: 'achieved' });
  });

  it('is unmet as soon as the fourth is missed', () => {
    expect(evaluate(nine, monthly([60, 60, 10, 10, 60, 10]), '2024-06-30')).toMatchObject({ level: 'unknown' });
    const fourth = evaluate(nine, monthly([60, 60, 10, 10, 60, 10, 10]), '2024-07-31');
    expect(fourth).toMatchObject({ level: 'unmet', trajectory: 'stalled', status: 'off-track' });
    expect(numbersOf(fourth)).toEqual([[3, 8, 12, 'unmet']]);
    // The fourth that falls short in a month that runs may still be caught up.
    expect(evaluate(nine, monthly([60, 60, 10, 10, 60, 10, 10]), '2024-07-30').level).toBe('unknown');
    expect(evaluate(nine, monthly([...times(8, 60), ...times(4, 10)]), '2024-12-31')).toMatchObject({ level: 'unmet', status: 'missed' });
  });

  it('is open where a month that is not reported decides, and asks for it', () => {
    const values = [...times(8, 60), undefined, 10, 10, 10];
    const open = evaluate(nine, monthly(values), '2025-01-31');
    expect(open).toMatchObject({ level: 'unknown', status: 'inconclusive', evidence: 'enough', timing: 'ended' });
    expect(numbersOf(open)).toEqual([[8, 9, 12, 'unknown']]);
    expect(open.missing).toEqual([{ measure: officers.id, period: { start: '2024-09-01', end: '2024-09-30' } }]);
    // Nobody asks for what decides nothing.
    expect(evaluate(nine, monthly([...times(9, 60), undefined, 10, 10]), '2025-01-31').missing).toBeUndefined();
    expect(evaluate(nine, monthly([...times(8, 10), undefined, 60, 60, 60]), '2025-01-31').missing).toBeUndefined();
  });

  it('runs against so many of the months that are over', () => {
    // Of six months 4.5 are the line: 5 are on it, 4 are 89 % of it, 2 are 44 %.
    const trajectoryOf = (values: readonly (number | undefined)[], asOf = '2024-06-30') => evaluate(nine, monthly(values), asOf).trajectory;
    expect(trajectoryOf([60, 60, 60, 60, 60, 10])).toBe('sufficient');
    expect(trajectoryOf([60, 60, 60, 60, 10, 10])).toBe('slow');
    expect(trajectoryOf([60, 60, 10, 10], '2024-04-30')).toBe('slow'); // 2 of 3
    expect(trajectoryOf([60, 60, 10, 10])).toBe('slow'); // May and June are not reported: it was so in April
    expect(trajectoryOf([60, 10, 10, undefined, 60, 60])).toBe('unknown'); // 1 of 2.25 in March, and at least 3 of 4.5 since
    expect(trajectoryOf([60, 60, undefined, 60, 60, 60])).toBe('sufficient'); // 5 of 4.5, whatever March was
    expect(trajectoryOf([60, 10, 10], '2024-03-31')).toBe('stalled'); // 1 of 2.25
    // One month shows nothing, and nor does one that has hardly begun.
    expect(trajectoryOf([10], '2024-01-31')).toBe('unknown');
    expect(trajectoryOf([60], '2024-01-31')).toBe('sufficient');
    expect(trajectoryOf([10, 10], '2024-02-15')).toBe('unknown');
  });

  it('has not begun before its window, and lacks data where nothing is reported', () => {
    expect(evaluate(nine, [], '2023-12-31')).toMatchObject({ status: 'pending', timing: 'upcoming', level: 'unknown' });
    expect(evaluate(nine, [], '2024-01-15')).toMatchObject({ status: 'pending' });
    expect(evaluate(nine, [], '2024-03-15')).toMatchObject({ status: 'no-data', timing: 'running' });
    expect(evaluate(nine, [], '2025-03-15')).toMatchObject({ status: 'no-data', timing: 'ended' });
  });
});

describe('at most 3 exceedances a year', () => {
  const window = { start: '2024-01-01', end: '2025-12-31' };
  const three = someMonths('at-most', 3, { comparison: 'more-than', window }, 'year');

  it('counts the months that are above, and is kept so far while no more than 3 may be', () => {
    // 50 itself is not above 50.
    const kept = evaluate(three, monthly([60, 50, 10, 10, 60, 10]), '2024-06-30');
    expect(kept).toMatchObject({ level: 'met', status: 'achieved', trajectory: 'sufficient' });
    expect(numbersOf(kept)).toEqual([[2, 8, 12, 'met']]);
    // Two that nobody reports may be the third and the fourth.
    const open = evaluate(three, monthly([60, 10, 10, 10, 60]), '2024-07-31');
    expect(open).toMatchObject({ level: 'unknown' });
    expect(open.missing?.map(({ period }) => period.start)).toEqual(['2024-06-01', '2024-07-01']);
    expect(evaluate(three, monthly([60, 10, 10, 10, 60]), '2024-06-30').level).toBe('met');
  });

  it('is broken by the fourth at once, and by no other year', () => {
    const broken = evaluate(three, monthly([60, 60, 10, 60, 10, 60]), '2024-06-30');
    expect(broken).toMatchObject({ level: 'unmet', trajectory: 'wrong-way', status: 'moving-away' });
    // Even in a month that runs.
    const early = [...monthly([60, 60, 60]), trained('april', 51, '2024-04-01', '2024-04-10')];
    expect(evaluate(three, early, '2024-04-10').level).toBe('unmet');
    // Three in each year are no six in one.
    const both = [...monthly([60, 60, 60, ...times(9, 10)]), ...monthly([60, 60, 60, ...times(9, 10)], 2025)];
    const kept = evaluate(three, both, '2025-12-31');
    expect(kept).toMatchObject({ level: 'met', status: 'achieved' });
    expect(numbersOf(kept)).toEqual([
      [3, 3, 12, 'met'],
      [3, 3, 12, 'met'],
    ]);
    const once = evaluate(three, [...monthly([...times(4, 60), ...times(8, 10)]), ...monthly(times(12, 10), 2025)], '2025-12-31');
    expect(once).toMatchObject({ level: 'unmet', status: 'missed' });
  });

  it('warns where the months so far, in whole months of the line, are too many', () => {
    // After six months half of three, 1.5, leaves room for two.
    const statusOf = (values: readonly number[]) => evaluate(three, monthly(values), '2024-06-30').status;
    expect(statusOf([60, 60, 10, 10, 10, 10])).toBe('achieved');
    expect(statusOf([60, 60, 60, 10, 10, 10])).toBe('slipping');
    // The first is allowed, however early.
    expect(evaluate(three, monthly([60, 10]), '2024-02-29').status).toBe('achieved');
  });

  it('says nothing of a year of which nothing is reported by what was so in the last', () => {
    const silent = evaluate(three, monthly([60, ...times(11, 10)]), '2025-06-30');
    expect(silent).toMatchObject({ level: 'unknown', trajectory: 'unknown', status: 'inconclusive' });
  });
});

describe('a number of periods', () => {
  it('is judged in each longer period, of which none but whole ones are held against a floor', () => {
    // From July 2024 to June 2026 by calendar years: the first and the last are cut.
    const window = { start: '2024-07-01', end: '2026-06-30' };
    const requirement = someMonths('at-least', 9, { window, anchor: 'calendar' }, 'year');
    const observations = [...monthly([...times(6, 10), ...times(6, 10)]), ...monthly(times(12, 60), 2025), ...monthly(times(6, 10), 2026)];
    const evaluation = evaluate(requirement, observations, '2026-06-30');
    expect(numbersOf(evaluation)).toEqual([
      [0, 0, 6, 'unknown'],
      [12, 12, 12, 'met'],
      [0, 0, 6, 'unknown'],
    ]);
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved' });
    // A ceiling holds for a part as for the whole.
    const ceiling = someMonths('at-most', 3, { comparison: 'less-than', window, anchor: 'calendar' }, 'year');
    expect(numbersOf(evaluate(ceiling, observations, '2026-06-30')).map((one) => (one as unknown[])[3])).toEqual(['unmet', 'met', 'unmet']);
  });

  it('leaves open the months that the window cuts', () => {
    // From the 15th to the 15th: 10 in half a month may be what is asked of half a month.
    const window = { start: '2024-01-15', end: '2024-04-14' };
    const evaluation = evaluate(someMonths('at-least', 3, { window, anchor: 'calendar' }), monthly([undefined, 60, 60]), '2024-04-30');
    expect(numbersOf(evaluation)).toEqual([[2, 4, 4, 'unknown']]);
    expect(evaluation.periods?.map(({ level, cut }) => [level, cut])).toEqual([
      ['unknown', true],
      ['met', undefined],
      ['met', undefined],
      ['unknown', true],
    ]);
  });

  it('gives a week to the month or year that its last day lies in', () => {
    // The week of Monday, 30 December 2024, ends on 5 January 2025: 52 weeks end in 2024, from the 7th of January to the 29th of December.
    const window = { start: '2024-01-01', end: '2025-12-31' };
    const evaluation = evaluate(
      someMonths('at-least', 1, { window, every: 'week', value: 5 }, 'year'),
      [trained('w', 5, '2024-12-30', '2025-01-05')],
      '2025-01-05',
    );
    expect(numbersOf(evaluation).map((one) => (one as unknown[]).slice(0, 3))).toEqual([
      [0, 52, 52],
      // 5 January 2025 to 28 December; the week from the 29th on is cut and ends on the 31st.
      [1, 53, 53],
    ]);
  });

  it('without an end is met once enough count, and never fails for want of time', () => {
    const open = someMonths('at-least', 2, { window: { start: '2024-01-01' } });
    expect(evaluate(open, monthly([60, ...times(11, 10)]), '2024-12-31')).toMatchObject({ level: 'unknown', timing: 'running' });
    const met = evaluate(open, monthly([60, ...times(10, 10), 60]), '2024-12-31');
    expect(met).toMatchObject({ level: 'met', status: 'achieved' });
    expect(numbersOf(met)).toEqual([[2, null, null, 'met']]);
    const atMost = someMonths('at-most', 1, { window: { start: '2024-01-01' } });
    expect(evaluate(atMost, monthly([60, ...times(10, 10), 60]), '2024-12-31')).toMatchObject({ level: 'unmet', status: 'moving-away' });
  });

  it('that is exact is known at the end, or once it is passed', () => {
    const exact = someMonths('exactly', 2);
    expect(evaluate(exact, monthly([60, 60, ...times(9, 10)]), '2024-11-30').level).toBe('unknown');
    expect(evaluate(exact, monthly([60, 60, ...times(10, 10)]), '2024-12-31').level).toBe('met');
    expect(evaluate(exact, monthly([60, 60, 60]), '2024-03-31')).toMatchObject({ level: 'unmet', trajectory: 'wrong-way' });
  });

  it('does not count a state that may change before its month is over', () => {
    const state = someMonths('at-least', 1, { measure: rate, value: 80 });
    const rated = observationsOf(rate)('s', 85, '2024-01-10');
    expect(numbersOf(evaluate(state, [rated], '2024-01-15'))).toEqual([[0, 12, 12, 'unknown']]);
    expect(numbersOf(evaluate(state, [rated], '2024-01-31'))).toEqual([[1, 12, 12, 'met']]);
  });

  it('is judged by ranges: a figure of two months leaves open in which of them it was', () => {
    const quarter = someMonths('at-least', 1, { window: { start: '2024-01-01', end: '2024-03-31' } });
    expect(numbersOf(evaluate(quarter, [trained('q', 60, '2024-01-01', '2024-02-29')], '2024-02-29'))).toEqual([[0, 3, 3, 'unknown']]);
    // 40 in both together reach 50 in neither.
    expect(numbersOf(evaluate(quarter, [trained('q', 40, '2024-01-01', '2024-02-29')], '2024-02-29'))).toEqual([[0, 1, 3, 'unknown']]);
  });

  it('counts the part that its periods select', () => {
    const requirement = someMonths('at-least', 1, { select: { places: ['KE'] } });
    const observations = [
      trained('k', 40, '2024-01-01', '2024-01-31', { place: 'KE' }),
      trained('u', 60, '2024-01-01', '2024-01-31', { place: 'UG' }),
      trained('k-2', 50, '2024-02-01', '2024-02-29', { place: 'KE' }),
    ];
    const evaluation = evaluate(requirement, observations, '2024-02-29');
    expect(evaluation).toMatchObject({ level: 'met', requirement });
    expect(evaluation.periods?.map(({ level, value }) => [level, value?.value])).toEqual([
      ['unmet', 40],
      ['met', 50],
    ]);
    // The figures that would settle it are those of the part.
    const open = evaluate(requirement, observations.slice(0, 2), '2024-12-31').missing;
    expect(open?.[0]).toEqual({ measure: officers.id, period: { start: '2024-02-01', end: '2024-02-29' }, place: 'KE' });
    const ages = { ...officers, dimensions: { age: { codes: ['0-17', '18+'] } } };
    const misspelt = someMonths('at-least', 1, { measure: ages, select: { dimensions: { age: '18-' } } });
    expect(() => evaluate(misspelt, [], '2024-01-31')).toThrow('What test/1.a selects cannot be evaluated');
  });

  it('takes those that report from the caller, and refuses a measure that does not fit', () => {
    const one = someMonths('at-least', 1, { window: { start: '2024-01-01', end: '2024-01-31' } });
    const kenya = trained('k', 40, '2024-01-01', '2024-01-31', { place: 'KE' });
    expect(evaluate(one, [kenya], '2024-01-31').level).toBe('unknown');
    const named = evaluateTarget(targetOf(one), [kenya], { asOf: '2024-01-31', reporters: { [officers.id]: ['KE'] } });
    expect(named.level).toBe('unmet');
    const share = someMonths('at-least', 1, { measure: { ...officers, unit: 'percent' } });
    expect(() => evaluate(share, [], '2024-01-31')).toThrow('shares, rates and indices are not added');
  });
});
