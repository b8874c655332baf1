import { unitId, type Measure, type Observation, type Requirement, type Target } from '@actionline/core';

/** Officers trained: increments that add up over places. */
export const officers: Measure = {
  id: 'test/m.officers',
  label: { en: 'Officers trained' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
};

/** Countries reached: each counts once. */
export const countries: Measure = {
  id: 'test/m.countries',
  label: { en: 'Countries reached' },
  unit: 'country',
  combine: { time: 'increment', across: 'distinct', of: 'place' },
};

/** Children reached: a running total. */
export const children: Measure = {
  id: 'test/m.children',
  label: { en: 'Children reached' },
  unit: 'child',
  combine: { time: 'running-total', across: 'sum' },
};

/** A rate: a state that may not be combined. */
export const rate: Measure = {
  id: 'test/m.rate',
  label: { en: 'Rate' },
  unit: 'percent',
  combine: { time: 'snapshot', across: 'none' },
};

/** A target of a requirement. */
export function targetOf(requirement: Requirement, rest: Partial<Target> = {}): Target {
  return { id: 'test/1.a', commitment: 'test/1', label: { en: 'Test' }, requirement, ...rest };
}

/** More than 3,000 officers in 2024 and 2025: 731 days. */
export const threeThousandOfficers: Target = targetOf({
  kind: 'total-by',
  comparison: 'more-than',
  value: 3000,
  measure: officers,
  window: { start: '2024-01-01', end: '2025-12-31' },
});

/** Builds observations of one measure: id, value, first day, last day, and what else differs. */
export function observationsOf(measure: Measure) {
  return (id: string, value: number | undefined, start: string, end: string = start, rest: Partial<Observation> = {}): Observation => ({
    id,
    measure: measure.id,
    commitment: 'test/1',
    ...(value === undefined ? {} : { value }),
    unit: unitId(measure.unit),
    period: { start, end },
    role: 'result',
    source: { title: 'Test' },
    ...rest,
  });
}

/** An observation of officers trained. */
export const trained = observationsOf(officers);

/** The reason that an observation was left out for. */
export function reasonFor(
  evaluation: { readonly leftOut: readonly { readonly observation: string; readonly reason: string }[] },
  id: string,
): string | undefined {
  return evaluation.leftOut.find(({ observation }) => observation === id)?.reason;
}
