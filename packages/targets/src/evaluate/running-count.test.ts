import type { Interval } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { defaultParameters } from '../method-parameters.js';
import { paceOf, steadyPace, trajectoryOfMiss, type RunningCount } from './running-count.js';

// A hundred days, 0 to 99, to 1,000: ten a day.
const WINDOW = { start: 0, end: 99 };
const exactly = (value: number): Interval => ({ lower: value, upper: value });

/** The pace of at least 1,000 on the fiftieth day, of which all is known, unless something else is said. */
function pace(range: Interval, rest: Partial<RunningCount> = {}) {
  const { today = 49 } = rest;
  return paceOf({
    comparison: 'at-least',
    required: 1000,
    window: WINDOW,
    today,
    now: { range, uses: [] },
    closed: range.upper === Infinity ? undefined : { until: today, range },
    parameters: defaultParameters,
    ...rest,
  });
}

describe('the pace of a count', () => {
  it('is sufficient on 95 % of the line exactly, though more may have been done', () => {
    expect(pace({ lower: 475, upper: Infinity }).trajectory).toBe('sufficient');
    expect(pace({ lower: 474, upper: Infinity })).toEqual({ trajectory: 'unknown', step: undefined });
  });

  it('is told with the one ratio, or with both that it may be', () => {
    expect(pace(exactly(300)).step).toEqual({ code: 'pace', values: { ratio: 0.6, on: '1970-02-19', elapsedDays: 50, totalDays: 100 } });
    expect(pace({ lower: 300, upper: 400 }).step?.values).toEqual({
      ratio: null,
      least: 0.6,
      most: 0.8,
      on: '1970-02-19',
      elapsedDays: 50,
      totalDays: 100,
    });
  });

  it('may be called too slow from a twentieth of the days on', () => {
    expect(pace(exactly(0), { today: 3 }).trajectory).toBe('unknown');
    expect(pace(exactly(0), { today: 4 }).trajectory).toBe('stalled');
  });

  it('was sufficient on the last day that all is known of, however early that is', () => {
    // 30 on the third day; since then as much at least, of the 100 that are expected by the tenth.
    const closed = { until: 2, range: exactly(30) };
    expect(pace({ lower: 30, upper: Infinity }, { today: 9, closed }).trajectory).toBe('sufficient');
    expect(pace({ lower: 30, upper: Infinity }, { today: 9, closed: { until: 2, range: exactly(20) } }).trajectory).toBe('unknown');
  });

  it('to an exact total is unknown where that may have been passed, and the wrong way where it has', () => {
    const comparison = 'exactly';
    expect(pace({ lower: 900, upper: 1000 }, { comparison }).trajectory).toBe('sufficient');
    expect(pace({ lower: 900, upper: 1001 }, { comparison })).toEqual({ trajectory: 'unknown', step: undefined });
    expect(pace({ lower: 1001, upper: 1100 }, { comparison })).toEqual({ trajectory: 'wrong-way', step: undefined });
    // Of at least as many nothing can be passed.
    expect(pace({ lower: 900, upper: 1001 }).trajectory).toBe('sufficient');
  });
});

describe('the pace of a ceiling', () => {
  const under = (range: Interval, rest: Partial<RunningCount> = {}) => pace(range, { comparison: 'at-most', ...rest });

  it('is told with its share of the line', () => {
    expect(under(exactly(400)).step).toEqual({ code: 'pace', values: { ratio: 0.8, on: '1970-02-19', elapsedDays: 50, totalDays: 100 } });
  });

  it('is unknown where nothing bounds the count from above on any day', () => {
    expect(under({ lower: 400, upper: Infinity })).toEqual({ trajectory: 'unknown', step: undefined });
  });

  it('may be called too fast from a twentieth of the days on', () => {
    expect(under(exactly(80), { today: 3 }).trajectory).toBe('unknown');
    expect(under(exactly(80), { today: 4 }).trajectory).toBe('wrong-way');
    expect(under(exactly(40), { today: 3 }).trajectory).toBe('sufficient');
  });

  it('is slow up to where the ceiling is the share of its projected end that counts as on track', () => {
    // On the 25th day 250 are expected: 500 are twice as many, and the ceiling is half of the 2,000 that they would come to.
    const parameters = { ...defaultParameters, onTrack: 0.5 };
    expect(under(exactly(500), { today: 24, parameters }).trajectory).toBe('slow');
    expect(under(exactly(501), { today: 24, parameters }).trajectory).toBe('wrong-way');
  });

  it('is slow where the share is the threshold itself, in decimals that no number holds', () => {
    // 0.3 of 0.4 after 456 of 640 days is 20/19 of the line, and 19/20 of that is 1: slow, and not the wrong way.
    const window = { start: 0, end: 639 };
    expect(under(exactly(0.3), { required: 0.4, window, today: 455 }).trajectory).toBe('slow');
  });

  it('is the wrong way where it is so at the least, though the ceiling may have been passed already', () => {
    // 900 on the fiftieth day are 1.8 times the line.
    expect(under({ lower: 900, upper: 1100 }).trajectory).toBe('wrong-way');
    expect(under({ lower: 400, upper: 1100 }).trajectory).toBe('unknown');
  });
});

describe('the pace of a share that does not run up', () => {
  // At least 50 on every day of a hundred, which begin on day 1,000; a twentieth of them is five.
  const steady = (value: number, today: number) =>
    steadyPace({
      comparison: 'at-least',
      required: 50,
      window: { start: 1000, end: 1099 },
      today,
      now: { range: exactly(value), uses: [] },
      closed: undefined,
      parameters: defaultParameters,
    });

  it('is judged against what is asked on any day, and not against a line that leads there', () => {
    // a fifth of what is asked; nine tenths of it are slow, however early or late
    expect(steady(10, 1049).trajectory).toBe('stalled');
    expect(steady(45, 1009).trajectory).toBe('slow');
    expect(steady(45, 1098).trajectory).toBe('slow');
    expect(steady(50, 1049)).toEqual({ trajectory: 'sufficient', step: undefined });
  });

  it('may be called too low from a twentieth of the days on, and enough before', () => {
    expect(steady(10, 1003).trajectory).toBe('unknown');
    expect(steady(10, 1004).trajectory).toBe('stalled');
    expect(steady(50, 1000).trajectory).toBe('sufficient');
  });
});

describe('the trajectory of a period that was missed', () => {
  it('is that of its share, and slow where it was missed by little', () => {
    expect(trajectoryOfMiss(0.7, 0.8, defaultParameters)).toBe('slow');
    expect(trajectoryOfMiss(0.7, 0.99, defaultParameters)).toBe('slow');
    expect(trajectoryOfMiss(0.1, 0.5, defaultParameters)).toBe('stalled');
    expect(trajectoryOfMiss(-2, -1, defaultParameters)).toBe('wrong-way');
  });

  it('is unknown where its range says both', () => {
    expect(trajectoryOfMiss(0.5, 0.7, defaultParameters)).toBe('unknown');
  });
});
