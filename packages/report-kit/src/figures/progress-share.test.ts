import type { Evaluation, LevelBy, TotalBy } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { expectedShare, progressShare } from './progress-share.js';

const level: LevelBy = {
  kind: 'level-by',
  direction: 'decrease',
  comparison: 'at-most',
  level: { value: 0 },
  measure: { id: 'x/m', label: {}, unit: 'percent', combine: { time: 'snapshot', across: 'none' } },
  baseline: { value: 72, date: '2015-12-31' },
  due: '2030-12-31',
};

const total: TotalBy = {
  kind: 'total-by',
  comparison: 'more-than',
  value: 3000,
  measure: { ...level.measure, unit: 'officer' },
  window: { start: '2024-01-01', end: '2025-12-31' },
};

function evaluation(changes: Partial<Evaluation>): Evaluation {
  const { baseline } = level;
  return {
    requirement: level,
    baseline,
    steps: [],
    required: { comparison: 'at-most', value: 0, unit: 'percent' },
    ...changes,
  } as Evaluation;
}

describe('the share expected by the date', () => {
  it('of a level is the share of the way from its baseline', () => {
    // from 72 to 0, 24 left: two thirds of the way; 0 as the level asked for is no divisor
    expect(expectedShare(evaluation({ expected: 24 }))).toBeCloseTo(2 / 3, 12);
    // from 70 to 100, at 90: two thirds as well, not nine tenths
    const raised = { requirement: { ...level, direction: 'increase' }, baseline: { value: 70, date: '2015-12-31' } } as const;
    const asked = { comparison: 'at-least', value: 100, unit: 'percent' } as const;
    expect(expectedShare(evaluation({ ...raised, expected: 90, required: asked }))).toBeCloseTo(2 / 3, 12);
  });

  it('of a sum is its share of what was asked', () => {
    const required = { comparison: 'more-than', value: 3000, unit: 'officer' } as const;
    expect(expectedShare(evaluation({ requirement: total, expected: 1500, required }))).toBe(0.5);
  });

  it('is not given where the scale has no length or no start', () => {
    expect(expectedShare(evaluation({ requirement: total, expected: 0 }))).toBeUndefined();
    expect(expectedShare(evaluation({ expected: 0, baseline: { value: 0, date: '2015-12-31' } }))).toBeUndefined();
    const { baseline: _baseline, ...without } = evaluation({ expected: 24 });
    expect(expectedShare(without)).toBeUndefined();
  });
});

describe('the share reached', () => {
  const messages = messagesFor('en');
  const said = (changes: Partial<Evaluation>, requirement: LevelBy = level): string | undefined =>
    progressShare(evaluation({ requirement, ...changes }), messages, formatsFor(messages));
  const value = { value: 60, lower: -Infinity, upper: 60, bound: 'at-most', unit: 'percent' } as const;

  it('turns the qualifier round where less is more', () => {
    expect(said({ shareOfWay: 0.25, value })).toBe('at least 25%');
    expect(said({ shareOfWay: 0.25, value }, { ...level, direction: 'increase' })).toBe('at most 25%');
  });

  it('has a real minus sign, and is left out where it has no end', () => {
    expect(said({ shareOfWay: -0.2 })).toBe('\u221220%');
    expect(said({ shareOfWay: Infinity })).toBeUndefined();
  });

  it('tells both ends of a range that is too wide for "about"', () => {
    // from 72 to 0: 22 to 58 left is 14 to 50 of 72 gone, 19 % to 69 %
    const wide = { value: 40, lower: 22, upper: 58, bound: 'about', unit: 'percent' } as const;
    expect(said({ shareOfWay: 32 / 72, value: wide })).toBe('between 19% and 69%');
    expect(said({ shareOfWay: 32 / 72, value: { ...wide, lower: 36, upper: 44 } })).toBe('about 44%');
  });
});
