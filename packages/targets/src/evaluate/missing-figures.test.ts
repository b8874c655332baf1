import { describe, expect, it } from 'vitest';
import { type Comparison, type Interval, type Measure, type Observation } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';

import type { Figure } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';
import type { Use } from '../range/proof.js';
import { days, figuresOf, judge, measureOf, quarter, total, year } from '../testing/cases.js';
import { countOf, figureOf } from '../testing/figures.js';
import { missingFigures, MOST_LISTED, type Unsettled } from './missing-figures.js';

const start = dayNumber('2024-01-01');
const end = dayNumber('2024-12-31');
const span: DayRange = { start, end };
const q = (number: number): DayRange => ({
  start: dayNumber(quarter(2024, number).start),
  end: dayNumber(quarter(2024, number).end),
});
const money = countOf({ unit: 'EUR' });

/** A figure of some days. */
const of = (id: string, range: number | Interval, { start: from, end: to }: DayRange, rest: Partial<Observation> = {}): Figure =>
  figureOf(id, range, from, to, rest);

/** How figures count: added to the lower end, where nothing else is said. */
const uses = (...figures: readonly (Figure | readonly [Figure, number])[]): readonly Use[] =>
  figures.map((one) => ('observation' in one ? { figure: one, lower: 1, upper: 0 } : { figure: one[0], lower: one[1], upper: 0 }));

/** What is missing of 100 at least, of which some figures prove a part. */
function missing(
  gaps: readonly NamedGap[],
  lower: number,
  used: readonly Use[] = [],
  {
    measure = countOf(),
    comparison = 'at-least',
    value = 100,
    ...rest
  }: Partial<Unsettled & { comparison: Comparison; value: number }> = {},
) {
  const proof = { range: { lower, upper: Infinity }, uses: used };
  return missingFigures({ measure, span, proof, gaps, doubtful: [], asked: { comparison, value }, ...rest });
}

/** The value from which on a figure for the last quarter decides. */
function deciding(lower: number, used: readonly Use[], given: Parameters<typeof missing>[3] = {}, gap: Partial<NamedGap> = {}) {
  return missing([{ ...q(4), ...gap }], lower, used, given)[0]?.decides?.value;
}

describe('the block that is open', () => {
  it('is told with its days, place and breakdown, and with nothing that it is not of', () => {
    const told = (gap: Partial<NamedGap>) => missing([{ ...q(4), ...gap }, q(2)], 0)[0];
    const block = { measure: 'test/m', period: quarter(2024, 4) };
    expect(told({})).toStrictEqual(block);
    expect(told({ place: 'UG' })).toStrictEqual({ ...block, place: 'UG' });
    expect(told({ exceptPlaces: ['KE'] })).toStrictEqual({ ...block, exceptPlaces: ['KE'] });
    expect(told({ dimensions: { sex: 'F' } })).toStrictEqual({ ...block, dimensions: { sex: 'F' } });
  });

  it('is one of 24 at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ start: start + 2 * at, end: start + 2 * at }));
    expect(missing(many, 0)).toHaveLength(24);
    expect(MOST_LISTED).toBe(24);
  });

  it('is of the one place that is used, where those of several may not be combined', () => {
    const none = countOf({ combine: { time: 'increment', across: 'none' } });
    const french = uses(of('a', 60, q(1), { place: 'FR' }));
    expect(missing([q(4)], 60, french, { measure: none })).toMatchObject([{ place: 'FR', decides: { value: 40 } }]);
    // What adds up may be open anywhere, and what is of no place is of all.
    expect(missing([q(4)], 60, french)[0]).not.toHaveProperty('place');
    expect(missing([q(4)], 60, uses(of('a', 60, q(1))), { measure: none })[0]).not.toHaveProperty('place');
    expect(missing([q(4)], 0, [], { measure: none })[0]).toStrictEqual({
      measure: 'test/m',
      period: quarter(2024, 4),
      decides: { level: 'met', comparison: 'at-least', value: 100 },
    });
  });
});

describe('the value from which on a figure for the one gap decides', () => {
  it('is what is asked less what is proven beside the gap', () => {
    expect(missing([q(4)], 70, uses(of('a', 70, q(1))))).toStrictEqual([
      { measure: 'test/m', period: quarter(2024, 4), decides: { level: 'met', comparison: 'at-least', value: 30 } },
    ]);
    // 0.7 and 0.3 are 1 as they are written, and not as binary numbers add up.
    expect(deciding(0.7, uses(of('a', 0.7, q(1))), { measure: money, value: 1 })).toBe(0.3);
  });

  it('is one more of whole things where "more than" is asked, and none where there is no next number', () => {
    expect(deciding(70, [], { comparison: 'more-than' })).toBe(31);
    expect(deciding(70, [], { comparison: 'more-than', measure: money })).toBeUndefined();
    expect(deciding(70, [], { measure: money })).toBe(30);
  });

  it('is none where there are two gaps, where nothing is asked, and where more would not help', () => {
    expect(missing([q(2), q(4)], 70).map((one) => 'decides' in one)).toEqual([false, false]);
    expect(
      missingFigures({ measure: countOf(), span, proof: { range: { lower: 0, upper: Infinity }, uses: [] }, gaps: [q(4)], doubtful: [] }),
    ).toStrictEqual([{ measure: 'test/m', period: quarter(2024, 4) }]);
    for (const comparison of ['at-most', 'less-than', 'exactly'] as const) expect(deciding(70, [], { comparison })).toBeUndefined();
  });

  it('is none where nothing is left to be proven, or no number says how much', () => {
    expect(deciding(99, [])).toBe(1);
    expect(deciding(100, [])).toBeUndefined();
    expect(deciding(120, [])).toBeUndefined();
    expect(deciding(-Infinity, [])).toBeUndefined();
  });

  it('is none of values that do not add up over days, or over places', () => {
    const by = (combine: Measure['combine']) => deciding(70, [], { measure: countOf({ combine }) });
    expect(by({ time: 'increment', across: 'sum' })).toBe(30);
    expect(by({ time: 'increment', across: 'none' })).toBe(30);
    expect(by({ time: 'increment', across: 'max' })).toBeUndefined();
    expect(by({ time: 'increment', across: 'distinct', of: 'place' })).toBeUndefined();
    expect(by({ time: 'snapshot', across: 'sum' })).toBeUndefined();
    expect(by({ time: 'snapshot', across: 'none' })).toBeUndefined();
  });

  it('counts no figure twice: what overlaps the gap in days may hold the same', () => {
    const { start: first, end: last } = q(4);
    const beside = of('beside', 40, q(1));
    // Of 70 that are proven, 30 are of days that the gap shares.
    const with30 = (days: DayRange) => deciding(70, uses(beside, of('b', 30, days)));
    expect(with30({ start: first - 10, end: first })).toBe(60);
    expect(with30({ start: last, end: last + 10 })).toBe(60);
    expect(with30({ start: first - 10, end: first - 1 })).toBe(30);
    expect(with30({ start: last + 1, end: last + 10 })).toBe(30);
    // Twice 15 is as much.
    expect(deciding(70, uses(beside, [of('b', 15, q(4)), 2]))).toBe(60);
    // "More than 29" is 30 at least, of whole things.
    expect(deciding(70, uses(beside, of('b', { lower: 29, upper: Infinity, lowerOpen: true }, q(4))))).toBe(60);
    expect(deciding(70, uses(beside, of('b', { lower: 29, upper: Infinity, lowerOpen: true }, q(4))), { measure: money })).toBe(59);
  });

  it('leaves off what is taken off: without it no less is proven', () => {
    expect(deciding(70, uses([of('less', 10, q(4)), -1]))).toBe(30);
    expect(deciding(70, uses([of('upper', 10, q(4)), 0]))).toBe(30);
  });

  it('leaves what other places prove, and takes off what may be of the same', () => {
    const placed = (place: string, gap: Partial<NamedGap>) => deciding(70, uses(of('a', 70, q(4), { place })), {}, gap);
    expect(placed('KE', { place: 'UG' })).toBe(30);
    expect(placed('UG', { place: 'UG' })).toBe(100);
    expect(placed('002', { place: 'UG' })).toBe(100); // Africa
    expect(placed('KE', { exceptPlaces: ['KE', 'UG'] })).toBe(30);
    expect(placed('TZ', { exceptPlaces: ['KE', 'UG'] })).toBe(100);
    // A figure of all places may lie in the others.
    expect(deciding(70, uses(of('a', 70, q(4))), {}, { exceptPlaces: ['KE'] })).toBe(100);
  });
});

describe('a value that is said to decide', () => {
  /** The level before a figure of that value is reported for the block that is missing, and after; nothing where no value is said to decide. */
  function levels(measure: Measure, figures: readonly Observation[]): readonly string[] {
    const asked = total(100, year(2024), { measure });
    const before = judge(asked, figures, '2025-01-31');
    const [wanted, ...others] = before.missing ?? [];
    if (wanted?.decides === undefined || others.length > 0) return [before.level];
    const { period, decides, place } = wanted;
    const settling = figuresOf(measure)('settling', decides.value, period, place === undefined ? {} : { place });
    return [before.level, judge(asked, [...figures, settling], '2025-01-31').level];
  }
  const half = days('2024-01-01', '2024-06-30');

  it('does', () => {
    const plain = measureOf({});
    expect(levels(plain, [figuresOf(plain)('h1', 60, half)])).toEqual(['unknown', 'met']);
  });

  it('does where those of several places may not be combined', () => {
    const none = measureOf({ unit: 'EUR', combine: { time: 'increment', across: 'none' } });
    expect(levels(none, [figuresOf(none)('h1', 60, half, { place: 'FR' })])).toEqual(['unknown', 'met']);
  });

  it('is none of a running total, which says more than what was added on the days that are open', () => {
    const { combine, ...rest } = measureOf({});
    for (const origin of [{}, { origin: '2024-01-01' }]) {
      const running: Measure = { ...rest, combine: { ...combine, time: 'running-total', ...origin } };
      expect(levels(running, [figuresOf(running)('h1', 60, half)])).toEqual(['unknown']);
    }
  });

  it('is none of what may fall: 50 in the year and 60 lost in the first half are more than 100 in the second', () => {
    const net = measureOf({ signed: true });
    const of2024 = figuresOf(net);
    expect(levels(net, [of2024('h1', -60, half), of2024('y', 50, year(2024), { bound: 'at-least' })])).toEqual(['unknown']);
  });

  it('is none where a figure cannot be: 30 less than nothing may take off from it', () => {
    const plain = measureOf({});
    const given = figuresOf(plain);
    const observations = [given('h1', 20, half), given('less', -30, quarter(2024, 3))];
    const { missing: told = [] } = judge(total(100, year(2024)), observations, '2025-01-31');
    expect(told).toStrictEqual([
      { measure: plain.id, period: quarter(2024, 3), insteadOf: ['less'] },
      { measure: plain.id, period: days('2024-07-01', '2024-12-31') },
    ]);
  });
});

describe('figures that contradict each other', () => {
  it('come first, each group with all of its days and its ids in order', () => {
    const doubtful = [[of('b', 5, q(2)), of('a', 9, q(3)), of('c', 1, q(1))], [of('d', -1, q(4))]];
    expect(missing([q(4)], 0, [], { doubtful })).toStrictEqual([
      { measure: 'test/m', period: { start: '2024-01-01', end: '2024-09-30' }, insteadOf: ['a', 'b', 'c'] },
      { measure: 'test/m', period: quarter(2024, 4), insteadOf: ['d'] },
      { measure: 'test/m', period: quarter(2024, 4) },
    ]);
  });

  it('leave what is loose aside', () => {
    const loose = uses(of('loose', { lower: 0, upper: 200 }, span));
    const doubtful = [[of('d', -1, q(4))]];
    expect(missing([], 0, loose, { doubtful }).map(({ insteadOf }) => insteadOf)).toEqual([['d']]);
    expect(missing([q(4)], 0, loose).map(({ insteadOf }) => insteadOf)).toEqual([undefined]);
    // As many gaps as there are contradictions leave it aside too.
    expect(missing([q(4)], 0, loose, { doubtful }).map(({ insteadOf }) => insteadOf)).toEqual([['d'], undefined]);
  });
});

describe('figures that are too loose', () => {
  const wide = { lower: 0, upper: 200 };
  const idsOf = (...figures: readonly Figure[]) => missing([], 0, uses(...figures)).flatMap(({ insteadOf = [] }) => insteadOf);

  it('are those that are not exact, or reach beyond the days; the others are firm', () => {
    expect(idsOf(of('exact', 5, span))).toEqual([]);
    expect(idsOf(of('wide', wide, span))).toEqual(['wide']);
    expect(idsOf(of('before', 5, { start: start - 1, end }))).toEqual(['before']);
    expect(idsOf(of('after', 5, { start, end: end + 1 }))).toEqual(['after']);
  });

  it('are told by their first day and then by id, whatever order they are used in', () => {
    const figures = [of('c', wide, q(1)), of('a', wide, q(1)), of('b', wide, q(1)), of('0', wide, q(3)), of('z', wide, q(2))];
    const inOrder = ['a', 'b', 'c', 'z', '0'];
    expect(idsOf(...figures)).toEqual(inOrder);
    expect(idsOf(...[...figures].reverse())).toEqual(inOrder);
    expect(idsOf(...figures.slice(2), ...figures.slice(0, 2))).toEqual(inOrder);
  });

  it('are asked for with their place and breakdown, for those of their days that are asked about', () => {
    const loose = { measure: 'test/m', insteadOf: ['a'] };
    expect(missing([], 0, uses(of('a', 5, { start: start - 9, end: end + 9 })))).toStrictEqual([{ ...loose, period: year(2024) }]);
    expect(missing([], 0, uses(of('a', wide, q(2), { place: 'KE' })))).toStrictEqual([{ ...loose, period: quarter(2024, 2), place: 'KE' }]);
    expect(missing([], 0, uses(of('a', wide, q(2), { dimensions: { sex: 'F' } })))).toStrictEqual([
      { ...loose, period: quarter(2024, 2), dimensions: { sex: 'F' } },
    ]);
  });
});
