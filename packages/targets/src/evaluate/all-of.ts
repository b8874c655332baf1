import type { AllOf, Evaluation, Verdict } from '@actionline/core';

import { step } from '../step.js';
import { evaluateCompound, isToCome, isWithdrawn, type EvaluatePart } from './compound.js';
import type { Context } from './context.js';

/**
 * Several promises at once: the weakest part that is due or running decides, never an average; parts that are still to come do not. The
 * facts and the status are those of the part that decides, except that the whole is met only where every part is. A compound
 * promise without parts is promised nothing and known as nothing: `no-data`. A part that is withdrawn is evaluated as of its last
 * day, and not asked of the whole any more.
 */
export function evaluateAllOf(context: Context, requirement: AllOf, evaluatePart: EvaluatePart): Evaluation {
  const all = requirement.parts.map(evaluatePart);
  const parts = all.filter((part) => !isWithdrawn(part, context));
  const whole = evaluateCompound(context, requirement, {
    parts,
    taken: parts,
    level: wholeLevel(parts),
    open: parts,
    reasoning: (weakest) => [
      weakest !== undefined && step('weakest-part', { target: weakest.target, status: weakest.status }),
      parts.length < all.length && step('parts-withdrawn', { count: all.length - parts.length }),
    ],
  });
  return { ...whole, parts: all };
}

/** Parts that are not quantified have no level, and do not keep the whole from being met. */
function wholeLevel(parts: readonly Evaluation[]): Verdict {
  const quantified = parts.filter((one) => one.status !== 'not-quantified');
  if (quantified.length === 0) return 'unknown';
  if (quantified.every((one) => one.level === 'met')) return 'met';
  // What is still to come is not met yet, and nobody can say that it fails.
  return quantified.some((one) => one.level === 'unmet' && !isToCome(one)) ? 'unmet' : 'unknown';
}
