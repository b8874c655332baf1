import type { Evaluation } from '@actionline/core';

import { selectEvidence } from '../combine/select-evidence.js';
import type { Context } from './context.js';
import { finish } from './finish.js';

/**
 * A qualitative or continuing promise: nothing is computed and no number is invented. The evidence lists what is reported about
 * its commitment, of whatever measure.
 */
export function evaluateStanding(context: Context): Evaluation {
  const { target } = context;
  const observations = context.observations
    .filter(({ commitment, measure }) => commitment === target.commitment || measure === target.id)
    .map((observation) => ({ ...observation, measure: target.id }));
  const { entries, ledger } = selectEvidence({ ...context, observations }, target, 'snapshot', { from: -Infinity, to: Infinity }, 'proofs');
  return finish(context, 'standing', {
    level: 'unknown',
    trajectory: 'unknown',
    timing: 'running',
    evidence: entries.length === 0 ? 'none' : 'enough',
    status: 'not-quantified',
    promised: {},
    used: entries,
    ledger,
  });
}
