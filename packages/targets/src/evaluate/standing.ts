import type { Evaluation } from '@actionline/core';

import { walk } from '../argument.js';
import { admit } from '../evidence/admit.js';
import type { Context } from './context.js';
import { evaluationOf } from './evaluation.js';

/**
 * A qualitative or continuing promise: nothing is computed and no number is invented. The evidence lists what is reported about
 * its commitment, of whatever measure.
 */
export function evaluateStanding(context: Context): Evaluation {
  const { target } = context;
  const observations = walk('observations', context.observations, () =>
    context.observations
      .filter(({ commitment, measure }) => commitment === target.commitment || measure === target.id)
      .map((observation) => ({ ...observation, measure: target.id })),
  );
  const { figures, leftOut, issues } = admit({ ...context, observations }, target, 'proofs');
  return evaluationOf(context, {
    level: 'unknown',
    trajectory: 'unknown',
    timing: 'running',
    evidence: figures.length === 0 ? 'none' : 'enough',
    status: 'not-quantified',
    uses: figures.map((figure) => ({ figure, lower: 0, upper: 0 })),
    leftOut,
    // Figures of many measures stand side by side here: they do not contradict each other.
    issues: issues.filter(({ code }) => code !== 'conflicting-figures'),
  });
}
