import type { Evaluation, LevelFact, Observation } from '@actionline/core';

import { evaluateTarget } from '../../evaluate/evaluate-target.js';
import { diceOf } from './dice.js';
import { holds } from './required.js';
import type { Claim, Said, Scenario } from './scenario.js';

/** What an evaluation says of the amounts of one world. */
export interface Outcome {
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** What it says that is not true, or that depends on what it may not. */
  readonly faults: readonly string[];
  /** How many amounts it calls met or unmet. */
  readonly verdicts: number;
  /** How many it leaves open. */
  readonly undecided: number;
}

/** Issues that say that not all figures can be right. */
const CONTRADICTIONS: ReadonlySet<string> = new Set(['contradiction', 'parts-above-total', 'conflicting-figures']);

/** How far a sum of decimal numbers may be off. */
const NOISE = 1e-6;

/** Evaluates a world and holds what is said against what is true. */
export function checkScenario(scenario: Scenario, seed: number): Outcome {
  const { target, observations, options, claims } = scenario;
  const evaluation = evaluateTarget(target, observations, options);
  const faults: string[] = [];
  const contradicted = evaluation.issues.some(({ code }) => CONTRADICTIONS.has(code));
  const levels: (LevelFact | undefined)[] = scenario.whole === true ? [evaluation.level] : [];
  for (const claim of claims) {
    const said = claim.said(evaluation);
    if (claim.untold !== true) levels.push(said?.level);
    if (said !== undefined && (scenario.oneWrong !== true || contradicted)) faults.push(...faultsOf(claim, said));
  }
  if (scenario.oneWrong !== true) {
    if (contradicted) faults.push('a contradiction, in truth there is none');
    faults.push(...statusFaults(evaluation, claims), ...(scenario.furtherFaults?.(evaluation, observations) ?? []));
  }
  levels.push(...(scenario.furtherLevels?.(evaluation) ?? []));
  const again = evaluateTarget(target, renamed(scenario, seed), options);
  const before = gistOf(evaluation);
  const after = gistOf(again);
  if (before !== after) faults.push(`in another order and with other ids ${after} instead of ${before}`);
  const verdicts = levels.filter((level) => level === 'met' || level === 'unmet').length;
  return { evaluation, faults, verdicts, undecided: levels.length - verdicts };
}

function faultsOf({ name, truth, comparison, required }: Claim, { level, value }: Said): readonly string[] {
  const faults: string[] = [];
  const noise = NOISE * Math.max(1, Math.abs(truth));
  if (value !== undefined) {
    const { lower, upper, lowerOpen, upperOpen } = value;
    const below = truth < lower - noise || (lowerOpen === true && truth <= lower + noise);
    const above = truth > upper + noise || (upperOpen === true && truth >= upper - noise);
    if (below || above) faults.push(`${name}: ${String(lower)} to ${String(upper)}, in truth ${String(truth)}`);
  }
  const kept = holds(truth, comparison, required);
  if ((level === 'met' && !kept) || (level === 'unmet' && kept)) {
    faults.push(`${name}: ${level}, in truth ${String(truth)} for ${comparison} ${String(required)}`);
  }
  return faults;
}

/** A total is achieved only where it is reached, and missed only where it is not. */
function statusFaults({ requirement, status }: Evaluation, [whole]: readonly Claim[]): readonly string[] {
  if (requirement.kind !== 'total-by' || whole === undefined) return [];
  const kept = holds(whole.truth, whole.comparison, whole.required);
  if ((status === 'achieved' || status === 'slipping') && !kept) return [`${status}, in truth it is not met`];
  return status === 'missed' && kept ? ['missed, in truth it is met'] : [];
}

/** The same reports in another order and with other ids. */
function renamed({ observations, family, at }: Scenario, seed: number): readonly Observation[] {
  const dice = diceOf(seed + 1, family, at);
  const names = dice.shuffled(observations.map((_, index) => `r${String(index)}`));
  const nameOf = new Map(observations.map(({ id }, index) => [id, names[index]!]));
  return dice.shuffled(
    observations.map((observation) => ({
      ...observation,
      id: nameOf.get(observation.id)!,
      ...(observation.supersedes === undefined ? {} : { supersedes: nameOf.get(observation.supersedes)! }),
    })),
  );
}

/** What may not depend on the order and the ids of the reports. */
function gistOf({ status, level, trajectory, timing, evidence, value, required, periods, milestones }: Evaluation): string {
  return JSON.stringify({ status, level, trajectory, timing, evidence, value, required, periods, milestones }, (_, own: unknown) =>
    own === Infinity || own === -Infinity ? String(own) : own,
  );
}

/** A world as a text that can be run again: the target and the reports, and what is true. */
export function reproductionOf({ family, at, target, observations, options, claims }: Scenario, seed: number): string {
  const truth = Object.fromEntries(claims.map((claim) => [claim.name, claim.truth]));
  const reports = observations.map((observation) => `  ${JSON.stringify(observation)}`).join(',\n');
  return [
    `seed ${String(seed)} family ${family} number ${String(at)}`,
    `target: ${JSON.stringify(target)},`,
    `observations: [\n${reports}\n],`,
    `options: ${JSON.stringify(options)}, truth: ${JSON.stringify(truth)}`,
  ].join('\n');
}
