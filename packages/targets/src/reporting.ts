import { containsPeriod, type Coverage, type Evaluation, type Observation } from '@actionline/core';

/**
 * Reports that recurring requirements called for: one a period that is over, received where its evaluation
 * has a value, on time where one of the observations used was recorded by the end of the following year
 * (the last day of its period standing for the day of recording where none is given).
 */
export function reportingOf(evaluations: readonly Evaluation[], observations: readonly Observation[]): Coverage['reporting'] {
  const recurring = evaluations.filter(({ kind }) => kind === 'every-period');
  const wanted = new Set(recurring.flatMap(({ used }) => used.map(({ observation }) => observation)));
  const recorded = new Map(
    observations.filter(({ id }) => wanted.has(id)).map(({ id, recordedAt, period }) => [id, recordedAt ?? period.end]),
  );
  let expected = 0;
  let received = 0;
  let onTime = 0;
  for (const { periods = [], used } of recurring) {
    for (const { period, timing, value } of periods) {
      if (timing !== 'ended') continue;
      expected += 1;
      if (value === undefined) continue;
      received += 1;
      const last = `${String(Number(period.end.slice(0, 4)) + 1).padStart(4, '0')}-12-31`;
      if (used.some((one) => containsPeriod(period, one.period) && (recorded.get(one.observation) ?? '9999-12-31') <= last)) onTime += 1;
    }
  }
  return { expected, received, onTime };
}
