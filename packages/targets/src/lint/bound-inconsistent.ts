import { type Observation } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { eachObservation, type CheckedRule, type LintContext } from './rule.js';
import { unitKindOf } from './unit-kind.js';

/** A bound that says nothing or cannot be: without a value, below nothing, about nothing, or of a thing done. */
export const boundInconsistent: CheckedRule = {
  id: 'bound-inconsistent',
  severity: 'warning',
  title: 'The bound does not fit the value',
  advice: 'Take the bound out, or correct it to what the source says.',
  check: eachObservation((observation, context) => {
    const detail = misfit(observation, context);
    return detail === undefined
      ? undefined
      : { field: ['bound'], detail, values: { given: observation.bound ?? null, value: observation.value ?? null } };
  }),
};

function misfit(observation: Observation, context: LintContext): string | undefined {
  const { bound, value, measure, role } = observation;
  const { known } = context;
  if (bound === undefined || bound === 'exact') return undefined;
  const given = `The bound is ${show(bound)}`;
  if (value === undefined) return `${given} and there is no value.`;
  const deliverable = role === 'milestone' && known.index.has(measure) && known.index.get(measure) === undefined;
  if (deliverable) return `${given} of a thing that is done or not.`;
  if (bound === 'about' && value === 0) return `${given} 0, which is no range.`;
  if (unitKindOf(observation, context) === 'count' && bound === 'less-than' && value <= 0)
    return `${given} ${show(value)}, which no count can be.`;
  return undefined;
}
