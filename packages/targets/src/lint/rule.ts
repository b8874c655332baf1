import type { Framework, IsoDate, Issue, IssueValues, Measure, Observation, ScopedId, Severity, Target } from '@actionline/core';

import type { KnownCommitments, KnownMeasures } from '../read/record/known-ids.js';

/** One rule of {@link lintObservations}, as a reader meets it. */
export interface LintRule {
  /** Its id: the code of its issues. Ids are never used again for another rule. */
  readonly id: string;
  /** How much it matters: an `error` is sure to be wrong, a `warning` likely, `info` worth a look. */
  readonly severity: Severity;
  /** What it finds. */
  readonly title: string;
  /** What to do about a finding. */
  readonly advice: string;
}

/** What the rules know beside the observations. */
export interface LintContext {
  /** The date that the data is looked at from. */
  readonly asOf: IsoDate;
  /** The targets, parts included. */
  readonly targets: readonly Target[];
  /** Every measure by id, the targets' included. */
  readonly measures: ReadonlyMap<ScopedId, Measure>;
  /** Every id that an observation may name as its measure. */
  readonly known: KnownMeasures;
  /** Where the unit, rule and lists of a measure do not fit, by its id. */
  readonly misfits: ReadonlyMap<ScopedId, readonly Issue[]>;
  /** The items; absent where they were not given, and any item goes. */
  readonly commitments?: KnownCommitments;
}

/** One finding: the observation by its index, the field, and what was given against what was expected. */
export interface Finding {
  /** The index of the observation. */
  readonly at: number;
  /** The field, and where in it. */
  readonly field: readonly (string | number)[];
  /** What was given, and what was expected. */
  readonly detail: string;
  /** The values that the detail is made of. */
  readonly values: IssueValues;
}

/** A rule with its check; each is pure and goes over the list at most a few times. */
export interface CheckedRule extends LintRule {
  /** What it finds in a list. */
  readonly check: (observations: readonly Observation[], context: LintContext) => readonly Finding[];
}

/** A rule about the shape of an observation, which is looked at before the others: it takes the issues of these codes. */
export interface ShapeRule extends LintRule {
  /** The codes of the issues. */
  readonly codes: readonly string[];
}

/** What an observation is compared with: a framework, or targets with further measures and items. */
export type LintAgainst =
  | {
      /** The framework that the observations are about. */
      readonly framework: Pick<Framework, 'measures' | 'targets' | 'items'>;
    }
  | {
      /** The targets that the observations are about. */
      readonly targets: readonly Target[];
      /** Further measures. */
      readonly measures?: readonly Measure[];
      /** The items that may be named; any where left out. */
      readonly commitments?: readonly ScopedId[];
    };

/** The check of a rule that looks at one observation at a time. */
export function eachObservation(
  find: (observation: Observation, context: LintContext) => Omit<Finding, 'at'> | readonly Omit<Finding, 'at'>[] | undefined,
): CheckedRule['check'] {
  return (observations, context) =>
    observations.flatMap((observation, at) => {
      const found = find(observation, context) ?? [];
      return (Array.isArray(found) ? (found as readonly Omit<Finding, 'at'>[]) : [found as Omit<Finding, 'at'>]).map((finding) => ({
        at,
        ...finding,
      }));
    });
}

/** Observations with their indexes, by a key. */
export function groupedBy(
  observations: readonly Observation[],
  keyOf: (observation: Observation) => string | undefined,
): ReadonlyMap<string, readonly (readonly [Observation, number])[]> {
  const groups = new Map<string, [Observation, number][]>();
  observations.forEach((observation, at) => {
    const key = keyOf(observation);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [[observation, at]]);
    else group.push([observation, at]);
  });
  return groups;
}

/** Findings about measures: each told once, at the first observation that names the measure. */
export function eachMeasureUsed(
  find: (measure: ScopedId, context: LintContext) => readonly Omit<Finding, 'at' | 'field'>[],
): CheckedRule['check'] {
  return (observations, context) => {
    const met = new Set<ScopedId>();
    return observations.flatMap(({ measure }, at) => {
      if (met.has(measure)) return [];
      met.add(measure);
      return find(measure, context).map((finding) => ({ at, field: ['measure'], ...finding }));
    });
  };
}

/** A breakdown as one text, whatever the order of its names. */
export function dimensionsKey(dimensions: Observation['dimensions']): string {
  return JSON.stringify(Object.entries(dimensions ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
