import { compareInterval, type Evaluation, type SomeParts } from '@actionline/core';
import { refuseArgument } from '@actionline/core/internal';

import { weakestFirst } from '../status.js';
import { step } from '../step.js';
import { evaluateCompound, isWithdrawn, type EvaluatePart } from './compound.js';
import type { Context } from './context.js';

/**
 * So many of several promises. Those that are met now count, those that have failed for good cannot any more, and the others are open: how many
 * are kept lies between the first and all but the second. What decides is the weakest of the best so many, as of promises that all
 * are to be kept; a continuing promise, of which nobody can say that it is kept, is taken last. Throws `bad-argument` where a part is
 * withdrawn alone.
 */
export function evaluateSomeParts(context: Context, requirement: SomeParts, evaluatePart: EvaluatePart): Evaluation {
  const { comparison, count } = requirement;
  const needed = comparison === 'more-than' ? count + 1 : count;
  const parts = requirement.parts.map(evaluatePart);
  const withdrawn = parts.find((part) => isWithdrawn(part, context));
  if (withdrawn !== undefined)
    refuseArgument(
      `The revisions of ${withdrawn.target}`,
      withdrawn.withdrawn,
      `none that withdraws it, since ${context.target.id} asks for a number of all its parts`,
      'revise the whole, or withdraw it',
    );
  const least = parts.filter(({ level }) => level === 'met').length;
  const most = parts.length - parts.filter(hasFailed).length;
  const level = compareInterval({ lower: least, upper: most }, comparison, count);
  const taken = [...parts].sort((a, b) => rankOf(b) - rankOf(a)).slice(0, needed);
  return evaluateCompound(context, requirement, {
    parts,
    taken,
    level,
    open: level === 'unknown' ? parts.filter((one) => one.level === 'unknown') : [],
    reasoning: (decisive) => [
      step('counted', { what: 'parts', least, most, of: parts.length, level }),
      decisive !== undefined && step('deciding-part', { target: decisive.target, status: decisive.status, ofBest: needed }),
    ],
  });
}

/** What is met comes before what is not, then the better status; what is not quantified comes last. */
function rankOf({ level, status }: Evaluation): number {
  if (status === 'not-quantified') return -1;
  return weakestFirst.indexOf(status) + (level === 'met' ? weakestFirst.length : 0);
}

/** Whether what was to be kept by now is not, so that nothing to come keeps it in time. */
function hasFailed({ requirement, level, timing, parts = [], periods = [] }: Evaluation): boolean {
  switch (requirement.kind) {
    case 'all-of':
      return parts.some(hasFailed);
    case 'some-of':
      // It is unmet only where what is still to come cannot change it.
      return level === 'unmet';
    case 'every-period':
      return level === 'unmet' && (timing === 'ended' || periods.some((one) => one.timing === 'ended' && one.level === 'unmet'));
    case 'total-by':
    case 'deliverable':
    case 'level-by':
    case 'direction':
    case 'standing':
      return level === 'unmet' && timing === 'ended';
  }
}
