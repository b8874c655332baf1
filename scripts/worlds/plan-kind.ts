import type { Evaluation, FrameworkEvaluation, Status } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';

import { planWorld, textOf, type PlanWorld } from './plan-world.js';
import type { WholeKind } from './whole-kind.js';

/** Plans: each target is evaluated as it is alone, and roll-ups and coverage add up. */
export const planKind: WholeKind = {
  name: 'plan',
  trial: (seed, at) => {
    const plan = planWorld(seed, at);
    const whole = evaluateFramework(plan.framework, plan.observations, plan.options);
    const faults = [...asAlone(plan, whole), ...rollUpFaults(plan, whole), ...coverageFaults(plan, whole)];
    return Promise.resolve({ faults, statements: whole.evaluations.length + whole.rollUps.length, world: () => textOf(plan) });
  },
};

/** What a target is found to be may not depend on the others. */
function asAlone({ targets }: PlanWorld, { evaluations }: FrameworkEvaluation): readonly string[] {
  return targets.flatMap(({ target, alone }) => {
    const within = evaluations.find((evaluation) => evaluation.target === target.id);
    if (within === undefined) return [`${target.id} is not evaluated`];
    const [one, other] = [gistOf(alone), gistOf(within)];
    return one === other ? [] : [`${target.id}: ${other} in the plan, ${one} alone`];
  });
}

function gistOf({ status, level, trajectory, timing, evidence, value, required, missing, used }: Evaluation): string {
  return JSON.stringify(
    { status, level, trajectory, timing, evidence, value, required, missing: missing?.length, used: used.length },
    (_, own: unknown) => (own === Infinity || own === -Infinity ? String(own) : own),
  );
}

/** What is said of an item is what is said of the items below it, put together. */
function rollUpFaults({ framework }: PlanWorld, { rollUps }: FrameworkEvaluation): readonly string[] {
  return rollUps.flatMap(({ item, counts, worst }) => {
    const below = framework.items.filter(({ parent }) => parent === item).map(({ id }) => rollUps.find((one) => one.item === id));
    const faults: string[] = [];
    if (below.length > 0) {
      for (const [status, count] of Object.entries(counts) as [Status, number][]) {
        const sum = below.reduce((total, one) => total + (one?.counts[status] ?? 0), 0);
        if (sum !== count) faults.push(`${item}: ${String(count)} ${status}, below it ${String(sum)}`);
      }
    }
    if (worst !== undefined && counts[worst] === 0) faults.push(`${item}: ${worst} is the weakest, and none is`);
    return faults;
  });
}

/** Whatever is counted has evidence or has none, and what has evidence was evaluated with some. */
function coverageFaults({ framework }: PlanWorld, { coverage, evaluations }: FrameworkEvaluation): readonly string[] {
  const { commitments, targets } = coverage;
  const faults = [commitments, targets].flatMap(({ total, withEvidence, without }) =>
    total === withEvidence.length + without.length && withEvidence.every((id) => !without.includes(id))
      ? []
      : [`${String(total)} are ${String(withEvidence.length)} with and ${String(without.length)} without`],
  );
  if (commitments.total !== framework.items.filter(({ kind }) => kind === 'promise').length)
    faults.push('other than all promises are counted');
  for (const { target, used, evidence } of evaluations)
    if (targets.without.includes(target) && used.length > 0 && evidence !== 'none')
      faults.push(`${target} is without evidence, and figures count`);
  return faults;
}
