import type { AcrossRule, Measure, Requirement, ScopedId, Target, TimeRule } from '@actionline/core';

import { MEASURE, ruleUnit } from './growing-lists.js';

/** A measure of the benchmark under a rule. */
export function measureOf(time: TimeRule, across: AcrossRule, id: ScopedId = MEASURE): Measure {
  const of = across === 'distinct' ? { of: 'place' as const } : {};
  return { id, label: { en: 'People' }, unit: ruleUnit(across), combine: { time, across, ...of } };
}

/** Days that hold every series of the benchmark. */
const window = { start: '1000-01-01', end: '9000-12-31' };

export const timeRules: readonly TimeRule[] = ['increment', 'running-total', 'snapshot'];
export const acrossRules: readonly AcrossRule[] = ['sum', 'distinct', 'max', 'latest', 'none'];

export function target(requirement: Requirement, id: ScopedId = 'bench/1.a', commitment: ScopedId = 'bench/1'): Target {
  return { id, commitment, label: { en: 'Promise' }, requirement };
}

export const totalBy = (measure: Measure): Requirement => ({ kind: 'total-by', comparison: 'at-least', value: 1_000, measure, window });

export const everyYear = (measure: Measure): Requirement => ({
  kind: 'every-period',
  comparison: 'at-least',
  value: 100,
  measure,
  window,
  every: 'year',
});

export const everyQuarter = (measure: Measure): Requirement => ({
  kind: 'every-period',
  comparison: 'at-least',
  value: 30,
  measure,
  window,
  every: 'quarter',
});

/** For series of some thousand days: more than 20,000 periods are refused. */
export const everyMonth = (measure: Measure): Requirement => ({
  kind: 'every-period',
  comparison: 'at-least',
  value: 10,
  measure,
  window,
  every: 'month',
});

export const levelBy = (measure: Measure): Requirement => ({
  kind: 'level-by',
  direction: 'increase',
  comparison: 'stated',
  level: { value: 100 },
  measure,
  baseline: { value: 0, date: '1000-01-01' },
  due: window.end,
});

export const direction = (measure: Measure): Requirement => ({ kind: 'direction', direction: 'increase', measure, window });

export const deliverable: Requirement = { kind: 'deliverable', deliverable: { en: 'A handbook' }, window };

export const standing: Requirement = { kind: 'standing' };

/** A total, a yearly floor and a handbook at once. */
export function allOf(measure: Measure, id: ScopedId = 'bench/1.a', commitment: ScopedId = 'bench/1'): Requirement {
  return {
    kind: 'all-of',
    parts: [
      { ...target(totalBy(measure), `${id}.i`, commitment), partOf: id },
      { ...target(everyYear(measure), `${id}.ii`, commitment), partOf: id },
      { ...target(deliverable, `${id}.iii`, commitment), partOf: id },
    ],
  };
}
