import type { Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { checkFramework } from '../check-framework.js';
import { harbourPlan } from '../testing/harbour-plan.js';
import { withEdits } from '../testing/with-edits.js';

const reports = harbourPlan.measures[1]!;
const every = { kind: 'every-period', comparison: 'at-least', value: 1, every: 'half-year', window: { start: '2026-01-01' } };
const rolling = { by: 'sum', times: 3, every: 'year', anchor: '07-01' };

/** What is found where a target asks about its measure so; the measure of the framework is the same. */
function found(requirement: object, rest: object = {}): readonly string[] {
  const measure = { ...reports, combine: { time: 'increment', across: 'sum' }, ...rest };
  const edits = { 'measures.1': measure, 'targets.2.requirement': { ...requirement, measure } };
  return checkFramework(withEdits<Framework>(harbourPlan, edits)).map(
    ({ code, path, severity }) => `${severity} ${code} ${(path ?? []).slice(3).join('.')}`,
  );
}

describe('a moving average or a rolling sum', () => {
  it('fits, or is told of at its place', () => {
    expect(found({ ...every, rolling })).toEqual([]);
    expect(found({ ...every, rolling: { ...rolling, by: 'average' } })).toEqual(['error unknown-value rolling.by']);
    expect(found({ ...every, rolling: { ...rolling, times: 1.5 } })).toEqual(['error wrong-type rolling.times']);
    expect(found({ ...every, rolling: { ...rolling, anchor: '04-31' } })).toEqual(['error bad-value rolling.anchor']);
    expect(found({ ...every, rolling }, { combine: { time: 'snapshot', across: 'none' } })).toEqual([
      'error rolling-sum-of-what rolling.by',
    ]);
    const some = { kind: 'some-of', comparison: 'at-most', count: 1 };
    const measure = { ...reports, combine: { time: 'snapshot', across: 'none' } };
    const edits = { 'measures.1': measure, 'targets.2.requirement': { ...some, periods: { ...every, measure, rolling } } };
    expect(checkFramework(withEdits<Framework>(harbourPlan, edits)).map(({ path }) => path?.slice(3).join('.'))).toEqual([
      'periods.rolling.by',
    ]);
  });

  it('may come to more than a figure can, where it adds up', () => {
    const limits = { limits: { lower: 0, upper: 100 } };
    const level = { kind: 'level-by', direction: 'increase', comparison: 'at-least', level: { value: 200 }, due: '2030-12-31' };
    expect(found({ ...level, rolling }, limits)).toEqual([]);
    expect(found(level, limits)).toEqual(['warning beyond-limit level.value']);
    const mean = { ...rolling, by: 'mean' };
    expect(found({ ...level, rolling: mean }, { ...limits, combine: { time: 'snapshot', across: 'none' } })).toEqual([
      'warning beyond-limit level.value',
    ]);
  });
});

describe('by when periods are to be reported, and where they begin', () => {
  it('fits, or is told of at its place', () => {
    expect(found({ ...every, due: { days: 90 } })).toEqual([]);
    expect(found({ ...every, every: 'year', due: { day: '02-29' }, anchor: '02-29' })).toEqual([]);
    expect(found({ ...every, due: { day: '03-31' } })).toEqual(['error due-day-of-short-periods due.day']);
    expect(found({ ...every, due: { date: '03-31' } })).toEqual(['error missing-key due.days', 'error unknown-key due.date']);
    expect(found({ ...every, anchor: '04-31' })).toEqual(['error bad-value anchor']);
  });
});
