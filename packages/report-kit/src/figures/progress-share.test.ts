import type { Evaluation, LevelBy } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { progressShare } from './progress-share.js';

const level: LevelBy = {
  kind: 'level-by',
  direction: 'decrease',
  comparison: 'at-most',
  level: { value: 0 },
  measure: { id: 'x/m', label: {}, unit: 'percent', combine: { time: 'snapshot', across: 'none' } },
  baseline: { value: 72, date: '2015-12-31' },
  due: '2030-12-31',
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
