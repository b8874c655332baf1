import type { Evaluation, Framework, Observation, Target } from '@actionline/core';
import { evaluateTarget, type EvaluateOptions } from '@actionline/targets';
import { defineFramework } from '@actionline/taxonomy';

import { diceOf } from '../../packages/targets/src/testing/worlds/dice.js';
import { worldFamilies } from '../../packages/targets/src/testing/worlds/families.js';
import type { Claim } from '../../packages/targets/src/testing/worlds/scenario.js';

/** A target of a plan, with the reports that are about it alone and what is true of it. */
export interface PlanTarget {
  readonly target: Target;
  readonly observations: readonly Observation[];
  /** What is true of it; of the first target of the plan alone, since the others are looked at on its day. */
  readonly claims: readonly Claim[];
  /** Its evaluation without the others. */
  readonly alone: Evaluation;
}

/** Several worlds as one plan. */
export interface PlanWorld {
  readonly framework: Framework;
  readonly targets: readonly PlanTarget[];
  /** The reports of all, in any order. */
  readonly observations: readonly Observation[];
  readonly options: EvaluateOptions;
}

const label = { en: 'World' };
/** How many areas a plan has. */
const AREAS = 2;

/** Two to four worlds, each of another family or the same, as targets of one plan in two areas. */
export function planWorld(seed: number, at: number): PlanWorld {
  const dice = diceOf(seed, 'plan', at);
  const families = [...worldFamilies.values()].filter(({ name }) => name !== 'one-wrong');
  const scenarios = Array.from({ length: dice.int(2, 4) }, () => dice.pick(families).scenario(seed, dice.int(0, 1_000_000)));
  const options: EvaluateOptions = scenarios[0]?.options ?? { asOf: '2025-01-01' };
  const targets = scenarios.map(({ target, observations, claims }, index): PlanTarget => {
    const number = String(index + 1);
    const own = renumbered(target, number) as Target;
    const reports = (renumbered(observations, number) as readonly Observation[]).map((one) => ({
      ...one,
      id: `${number}-${one.id}`,
      ...(one.supersedes === undefined ? {} : { supersedes: `${number}-${one.supersedes}` }),
    }));
    return { target: own, observations: reports, claims: index === 0 ? claims : [], alone: evaluateTarget(own, reports, options) };
  });
  const areas = Array.from({ length: AREAS }, (_, area) => ({ id: `world/${'ab'[area] ?? ''}`, kind: 'area', label }));
  const promises = targets.map(({ target }, index) => ({
    id: target.commitment,
    kind: 'promise',
    parent: areas[index % AREAS]?.id,
    label: { en: `Promise ${String(index)}` },
  }));
  const framework = defineFramework({
    id: 'world',
    title: label,
    issuer: { actor: 'city', name: label },
    validity: { start: '2020-01-01', end: '2030-12-31' },
    levels: [
      { kind: 'area', label, commitment: false },
      { kind: 'promise', label, commitment: true },
    ],
    items: [...areas, ...promises],
    targets: targets.map(({ target }) => target),
  } as never) as Framework;
  return { framework, targets, observations: dice.shuffled(targets.flatMap(({ observations }) => observations)), options };
}

/** The same with ids of another commitment and of measures of its own. */
function renumbered(node: unknown, number: string): unknown {
  if (typeof node === 'string') return node.replace(/^world\/1(?=$|\.)/, `world/${number}`).replace(/^world\/m\./, `world/m.${number}-`);
  if (Array.isArray(node)) return node.map((one) => renumbered(one, number));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, renumbered(one, number)]));
}

/** A plan as a text that can be run again. */
export function textOf({ targets, observations, options }: PlanWorld): string {
  return `targets: ${JSON.stringify(targets.map(({ target }) => target))}\nobservations: ${JSON.stringify(observations)}\noptions: ${JSON.stringify(options)}`;
}
