import type { CountedMeasure, Evaluation, Measure, Share } from '@actionline/core';
import { findStep, isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figuresOf, found, issueCodes, judge, leftOutOf, measureOf, quarter, rise, total, year } from '../testing/cases.js';
import { officers } from '../testing/samples.js';

const women = { dimensions: { sex: 'F' } };
const trained: CountedMeasure = officers;
const heard: CountedMeasure = { ...officers, id: 'demo/m.heard', unit: 'case' };
const closed: CountedMeasure = { ...heard, id: 'demo/m.closed' };
const state = { time: 'snapshot', across: 'sum' } as const;
const serving: CountedMeasure = { ...officers, id: 'demo/m.serving', combine: state };
const certified: CountedMeasure = { ...serving, id: 'demo/m.certified' };

function shareOf(share: Share, rest: Partial<Measure> = {}): Measure {
  return measureOf({ id: 'demo/m.share', unit: 'percent', combine: { time: 'snapshot', across: 'none' }, share, ...rest });
}

const closing = shareOf({ numerator: closed, denominator: heard, part: true });
const ofClosed = figuresOf(closed);
const ofHeard = figuresOf(heard);
const published = figuresOf(closing);
const half = total(80, year(2024), { measure: closing });

const made = ({ steps }: Evaluation): unknown => findStep(steps, 'share')?.values;
const missing = (evaluation: Evaluation): unknown =>
  evaluation.missing?.map(({ measure, period, place }) => [measure, period.start, period.end, place]);

describe('a share of amounts', () => {
  it('is that of all places and days together, never the mean of shares', () => {
    const observations = [
      ofClosed('c-ke', 90, year(2024), { place: 'KE' }),
      ofHeard('h-ke', 100, year(2024), { place: 'KE' }),
      ofClosed('c-ug', 10, year(2024), { place: 'UG' }),
      ofHeard('h-ug', 50, year(2024), { place: 'UG' }),
    ];
    const both = ['KE', 'UG'];
    const measure = shareOf({ numerator: { ...closed, reporters: both }, denominator: { ...heard, reporters: both }, part: true });
    // 100 of 150, where the mean of 90 % and 20 % is 55 %.
    const evaluation = judge({ ...half, measure }, observations, '2024-12-31');
    expect(evaluation.value?.value).toBeCloseTo(66.667, 3);
    expect(evaluation.value?.bound).toBe('exact');
    expect(evaluation).toMatchObject({ level: 'unmet', status: 'missed', leftOut: [] });
    expect(made(evaluation)).toEqual({ numerator: { lower: 100, upper: 100 }, denominator: { lower: 150, upper: 150 } });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['c-ke', 'c-ug', 'h-ke', 'h-ug']);
  });

  it('meets what is asked to the digit', () => {
    const of = (numerator: number, denominator: number): string =>
      judge(half, [ofClosed('c', numerator, year(2024)), ofHeard('h', denominator, year(2024))], '2024-12-31').level;
    expect(of(120, 150)).toBe('met');
    expect(of(119, 150)).toBe('unmet');
    // Of 3 × 10^14 four fifths are 2.4 × 10^14; one less is too few.
    expect(of(239_999_999_999_999, 300_000_000_000_000)).toBe('unmet');
  });

  it('lies between the least over the most and the most over the least', () => {
    const evaluation = judge(
      { ...half, value: 50 },
      [ofClosed('c', 100, year(2024), { bound: 'about' }), ofHeard('h', 160, year(2024), { bound: 'at-most' })],
      '2024-12-31',
    );
    // 90 to 110 of at most 160: at least 56.25 %. As few as 90 may have been heard: no more is proven above than the whole.
    expect(found(evaluation)).toEqual(['achieved', 56.25, 100]);
    expect(evaluation.value).toMatchObject({ value: 56.25, bound: 'at-least' });
  });

  it('says which of the two is missing, and where', () => {
    const quarters = [ofHeard('h1', 50, quarter(2024, 1)), ofHeard('h2', 50, quarter(2024, 2)), ofHeard('h3', 50, quarter(2024, 3))];
    const open = judge(half, [ofClosed('c', 130, year(2024)), ...quarters], '2024-12-31');
    expect(open).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    expect(missing(open)).toEqual([['demo/m.heard', '2024-10-01', '2024-12-31', undefined]]);
    const other = judge(half, [ofHeard('h', 150, year(2024)), ofClosed('c', 40, quarter(2024, 1), { place: 'KE' })], '2024-12-31');
    expect((missing(other) as readonly unknown[][]).every(([measure]) => measure === 'demo/m.closed')).toBe(true);
    // Of the denominator alone nothing is known of the share.
    const lone = judge(half, [ofHeard('h', 150, year(2024))], '2024-12-31');
    expect(lone).toMatchObject({ level: 'unknown', status: 'inconclusive', evidence: 'thin' });
    expect(lone.value).toBeUndefined();
    expect(missing(lone)).toEqual([['demo/m.closed', '2024-01-01', '2024-12-31', undefined]]);
    expect(judge(half, [], '2024-12-31').status).toBe('no-data');
  });

  it('of nothing is none', () => {
    const evaluation = judge(half, [ofClosed('c', 0, year(2024)), ofHeard('h', 0, year(2024))], '2024-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown' });
    expect(evaluation.value).toBeUndefined();
    expect(evaluation.steps.map(({ code }) => code)).toContain('share-of-nothing');
    // Where there may have been nothing, "at most" is not proven by a numerator of 0.
    const ceiling = shareOf({ numerator: closed, denominator: heard });
    const maybe = [ofClosed('c', 0, year(2024)), ofHeard('h', 10, year(2024), { bound: 'at-most' })];
    expect(judge({ ...half, comparison: 'at-most', measure: ceiling }, maybe, '2024-12-31').level).toBe('unknown');
  });

  it('of a part above the whole contradicts itself', () => {
    const evaluation = judge(half, [ofClosed('c', 160, year(2024)), ofHeard('h', 150, year(2024))], '2024-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown', issues: [{ code: 'parts-above-total' }] });
    expect(evaluation.missing).toMatchObject([{ insteadOf: ['c', 'h'] }]);
    // What is no part may be more: 160 of 150.
    const measure = shareOf({ numerator: closed, denominator: heard });
    const more = judge({ ...half, measure }, [ofClosed('c', 160, year(2024)), ofHeard('h', 150, year(2024))], '2024-12-31');
    expect(more.value?.value).toBeCloseTo(106.667, 3);
    expect(more.level).toBe('met');
  });

  it('does not run up: half of what is asked is not half of the way', () => {
    const figures = [ofClosed('c', 40, quarter(2024, 1)), ofHeard('h', 50, quarter(2024, 1))];
    const so = judge(half, figures, '2024-03-31');
    expect(so).toMatchObject({ level: 'met', status: 'achieved' });
    const fewer = judge(half, [ofClosed('c', 30, quarter(2024, 1)), figures[1]!], '2024-03-31');
    // 60 % where 80 % is asked: three quarters of it.
    expect(fewer).toMatchObject({ level: 'unmet', trajectory: 'slow', status: 'at-risk' });
    expect(fewer.requiredRate).toBeUndefined();
    expect(fewer.expected).toBeUndefined();
  });
});

describe('the share of a part in all of the same measure', () => {
  const measure = shareOf({ numerator: trained, select: women, denominator: trained, part: true });
  const ofTrained = figuresOf(trained);
  const observations = [
    ofTrained('all', 200, year(2024)),
    ofTrained('f-ke', 50, year(2024), { ...women, place: 'KE' }),
    ofTrained('f-else', 60, year(2024), women),
    ofTrained('men', 90, year(2024), { dimensions: { sex: 'M' } }),
  ];

  it('counts the part above the line and all below it, and each figure once', () => {
    // 60 women at least of 200: those of Kenya are among them.
    const evaluation = judge(total(30, year(2024), { measure }), observations, '2024-12-31');
    expect(found(evaluation)).toEqual(['achieved', 30, 30]);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['all', 'f-else']);
    expect(leftOutOf(evaluation).map(([id]) => id)).toEqual(['f-ke', 'men']);
  });

  it('is that of a place where one is selected', () => {
    const kenya = judge(
      total(30, year(2024), { measure, select: { places: ['KE'] } }),
      [...observations, ofTrained('ke', 80, year(2024), { place: 'KE' })],
      '2024-12-31',
    );
    expect(found(kenya)).toEqual(['achieved', 62.5, 62.5]);
    const open = judge(total(30, year(2024), { measure, select: { places: ['UG'] } }), observations, '2024-12-31');
    expect(open.level).toBe('unknown');
  });

  it('cannot be selected twice', () => {
    const twice = total(30, year(2024), { measure, select: { dimensions: { sex: 'M' } } });
    const refused = (): unknown => {
      try {
        return judge(twice, [], '2024-12-31');
      } catch (error) {
        return isActionlineError(error) ? error.message : error;
      }
    };
    expect(refused()).toMatch(/of which the numerator of the share selects another part/);
  });
});

describe('a share of a number that is stated', () => {
  const states = shareOf({
    numerator: { ...trained, id: 'demo/m.states', unit: 'member-state', combine: { time: 'increment', across: 'distinct', of: 'place' } },
    denominator: 193,
    part: true,
  });
  const ofStates = figuresOf({ ...trained, id: 'demo/m.states', unit: 'member-state' });

  it('runs up as the count does', () => {
    // 80 % of 193 are 154.4: 154 are too few, 155 enough.
    const of = (count: number): Evaluation =>
      judge(total(80, { start: '2024-01-01', end: '2025-12-31' }, { measure: states }), [ofStates('s', count, year(2024))], '2024-12-31');
    expect(of(154)).toMatchObject({ level: 'unmet', status: 'on-track' });
    expect(of(155).level).toBe('met');
    // 39 are a fifth, where two fifths are the straight way: stalled.
    expect(of(39)).toMatchObject({ trajectory: 'stalled', status: 'off-track' });
    expect(of(39).requiredRate?.perYear).toBeGreaterThan(0);
  });
});

describe('a share that is published itself', () => {
  const sides = [ofClosed('c', 2, year(2024)), ofHeard('h', 3, year(2024))];

  it('counts alone for the very days that are asked about, and for all places', () => {
    expect(found(judge(half, [published('p', 81, year(2024))], '2024-12-31'))).toEqual(['achieved', 81, 81]);
    const parts = [published('q1', 90, quarter(2024, 1)), published('ke', 90, year(2024), { place: 'KE' })];
    const evaluation = judge(half, parts, '2024-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown', used: [] });
    expect(leftOutOf(evaluation).map(([, reason]) => reason)).toEqual(['cannot-combine', 'cannot-combine']);
  });

  it('narrows what its sides leave open', () => {
    const open = [sides[0]!, ofHeard('h', 3, year(2024), { bound: 'at-least' }), published('p', 50, year(2024), { bound: 'at-least' })];
    const evaluation = judge({ ...half, value: 50 }, open, '2024-12-31');
    expect(found(evaluation)).toEqual(['achieved', 50, 200 / 3]);
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['c', 'h', 'p']);
  });

  it('agrees with its sides where it is rounded, and contradicts them otherwise', () => {
    // 2 of 3 are 66.7 %, or 67 %; they are not 68 %.
    for (const value of [66.7, 67])
      expect(issueCodes(judge(half, [...sides, published('p', value, year(2024))], '2024-12-31'))).toEqual([]);
    const evaluation = judge({ ...half, value: 67 }, [...sides, published('p', 68, year(2024))], '2024-12-31');
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
    expect(found(evaluation)).toEqual(['inconclusive', 200 / 3, 68]);
    expect(evaluation.missing).toMatchObject([{ insteadOf: ['c', 'h', 'p'] }]);
  });
});

describe('a share in every period', () => {
  it('is that of each', () => {
    const requirement = {
      kind: 'every-period',
      comparison: 'at-least',
      value: 80,
      measure: closing,
      every: 'year',
      window: { start: '2022-01-01', end: '2024-12-31' },
    } as const;
    const figures = [2022, 2023, 2024].flatMap((of, at) => [
      ofClosed(`c${String(of)}`, [90, 85, 70][at], year(of)),
      ...(of === 2023 ? [] : [ofHeard(`h${String(of)}`, 100, year(of))]),
    ]);
    const evaluation = judge(requirement, figures, '2024-12-31');
    expect(evaluation.periods?.map(({ level, value }) => [level, value?.value])).toEqual([
      ['met', 90],
      ['unknown', undefined],
      ['unmet', 70],
    ]);
    expect(evaluation.level).toBe('unmet');
    // 90 % in one year and nothing known of another: which side is missing is said.
    const until = judge(requirement, figures, '2023-12-31');
    expect(missing(until)).toEqual([['demo/m.heard', '2023-01-01', '2023-12-31', undefined]]);
  });

  it('counts among so many periods', () => {
    const requirement = {
      kind: 'some-of',
      comparison: 'at-least',
      count: 2,
      periods: {
        kind: 'every-period',
        comparison: 'at-least',
        value: 80,
        measure: closing,
        every: 'year',
        window: { start: '2022-01-01', end: '2024-12-31' },
      },
    } as const;
    const figures = [2022, 2023, 2024].flatMap((of, at) => [
      ofClosed(`c${String(of)}`, [90, 85, 70][at], year(of)),
      ofHeard(`h${String(of)}`, 100, year(of)),
    ]);
    expect(judge(requirement, figures, '2024-12-31').level).toBe('met');
  });
});

describe('a share of states', () => {
  const measure = shareOf({ numerator: certified, denominator: serving, part: true });
  const ofCertified = figuresOf(certified);
  const ofServing = figuresOf(serving);
  const level = rise(80, measure, '2025-12-31', { baseline: { value: 20, date: '2021-12-31' } });

  it('is that of a day on which both are reported', () => {
    const figures = [
      ofCertified('c22', 40, year(2022)),
      ofServing('s22', 100, year(2022)),
      ofCertified('c23', 90, year(2023)),
      ofCertified('c24', 66, year(2024)),
      ofServing('s24', 110, year(2024)),
    ];
    const evaluation = judge(level, figures, '2024-12-31');
    // 66 of 110, and not 90 of 100: nobody says how many served in 2023.
    expect(found(evaluation)).toEqual(['at-risk', 60, 60]);
    expect(made(evaluation)).toEqual({ numerator: { lower: 66, upper: 66 }, denominator: { lower: 110, upper: 110 } });
    expect(findStep(evaluation.steps, 'trend')?.values).toMatchObject({ from: 40, to: 60 });
    expect(evaluation.used.map(({ observation }) => observation)).toEqual(['c22', 's22', 'c24', 's24']);
    expect(leftOutOf(evaluation)).toEqual([['c23', 'without-counterpart', undefined]]);
  });

  it('says what the newest figure lacks', () => {
    const lone = judge(level, [ofCertified('c', 66, year(2024))], '2024-12-31');
    expect(lone).toMatchObject({ level: 'unknown', status: 'inconclusive' });
    expect(lone.value).toBeUndefined();
    expect(missing(lone)).toEqual([['demo/m.serving', '2024-01-01', '2024-12-31', undefined]]);
    const loose = judge(level, [ofCertified('c', 66, year(2024)), ofServing('s', 60, year(2024), { bound: 'at-least' })], '2024-12-31');
    expect(missing(loose)).toEqual([['demo/m.serving', '2024-12-31', '2024-12-31', undefined]]);
  });

  it('is the one in force at the end of the days that a total is asked of', () => {
    const figures = [ofCertified('c', 66, year(2024)), ofServing('s', 110, year(2024)), published('p', 55, year(2023))];
    const evaluation = judge(total(50, { start: '2023-01-01', end: '2024-12-31' }, { measure }), figures, '2024-12-31');
    expect(found(evaluation)).toEqual(['achieved', 60, 60]);
    expect(leftOutOf(evaluation)).toEqual([['p', 'older-value', 'c']]);
    expect(made(evaluation)).toBeDefined();
  });

  it('moves, and has arrived where the part is the whole', () => {
    const figures = [
      ofCertified('c22', 60, year(2022)),
      ofServing('s22', 100, year(2022)),
      ofCertified('c24', 110, year(2024)),
      ofServing('s24', 110, year(2024)),
    ];
    const evaluation = judge({ kind: 'direction', direction: 'increase', measure, window: { start: '2022-01-01' } }, figures, '2024-12-31');
    expect(findStep(evaluation.steps, 'change')?.values).toMatchObject({ from: 60, to: 100, change: 40 });
    expect(findStep(evaluation.steps, 'at-limit')?.values).toEqual({ limit: 100 });
    expect(evaluation.level).toBe('met');
  });

  it('takes a reported baseline of both sides', () => {
    const base = { role: 'baseline' } as const;
    const figures = [
      ofCertified('b-c', 10, year(2021), base),
      ofServing('b-s', 50, year(2021), base),
      ofCertified('c', 60, year(2023)),
      ofServing('s', 100, year(2023)),
    ];
    const { baseline, shareOfWay } = judge(rise(80, measure, '2025-12-31'), figures, '2023-12-31');
    expect(baseline).toEqual({ value: 20, date: '2021-12-31' });
    // 40 of 60 points.
    expect(shareOfWay).toBeCloseTo(2 / 3, 12);
  });
});

describe('a level of shares of amounts', () => {
  it('is that of the newest period that both are reported of, days of parts together', () => {
    const level = rise(80, closing, '2025-12-31', { baseline: { value: 20, date: '2021-12-31' } });
    const figures = [
      ofClosed('c23', 50, year(2023)),
      ofHeard('h23', 100, year(2023)),
      ...[1, 2, 3, 4].map((at) => ofClosed(`c24-${String(at)}`, 15, quarter(2024, at))),
      ofHeard('h24', 100, year(2024)),
    ];
    const evaluation = judge(level, figures, '2024-12-31');
    expect(found(evaluation)).toEqual(['at-risk', 60, 60]);
    expect(findStep(evaluation.steps, 'trend')?.values).toMatchObject({ from: 50, to: 60 });
  });
});

it('a misspelt key of a share is refused', () => {
  const measure = { ...closing, share: { ...closing.share!, denominatr: heard } } as unknown as Measure;
  expect(() => judge({ ...half, measure }, [], '2024-12-31')).toThrow(/denominatr/);
  const nothing = { ...closing, share: { numerator: closed } } as unknown as Measure;
  expect(() => judge({ ...half, measure: nothing }, [], '2024-12-31')).toThrow(/denominator/);
});
