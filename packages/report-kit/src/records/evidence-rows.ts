import { intervalOf, type Observation, type ScopedId } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { isMember } from '../document/entries.js';
import type { Counting, EvidenceRow } from '../document/evidence-row.js';
import { figureNames } from '../material/figure-names.js';
import { speaksOfDelivery, type ReportMaterial } from '../material/report-material.js';

/** One flat row a published observation: item by item in the order of the framework, in order of time, those about nothing in it last. */
export function evidenceRows(material: ReportMaterial): readonly EvidenceRow[] {
  const { framework, observationsOf, unplaced } = material;
  const named = figureNames(material);
  const targetsOf = countingTargets(material);
  const row = (observation: Observation, about?: ScopedId): EvidenceRow => {
    const targets = targetsOf.get(observation.id) ?? [];
    return rowOf(observation, { about, targets, what: named(observation), material });
  };
  return [
    ...[framework.id, ...framework.items.map(({ id }) => id)].flatMap((id) =>
      (observationsOf.get(id) ?? []).map((observation) => row(observation, id)),
    ),
    ...unplaced.map((observation) => row(observation)),
  ];
}

interface Placed {
  readonly about: ScopedId | undefined;
  readonly targets: readonly ScopedId[];
  readonly what: string;
  readonly material: ReportMaterial;
}

function rowOf(observation: Observation, { about, targets, what, material }: Placed): EvidenceRow {
  const { id, measure, role, value, bound = 'exact', missing, unit, reported, period, place, places = NONE } = observation;
  const { status, confidence, recordedAt, supersedes, source, note } = observation;
  const { number, locator } = material.sources.cite(source);
  const unused = targets.length === 0 && speaksOfDelivery(observation) ? material.unusedBecause.get(id) : undefined;
  const breakdown = breakdownOf(observation);
  return {
    observation: id,
    ...(about === undefined ? {} : { about }),
    targets,
    measure,
    what,
    role,
    ...(value === undefined || !Number.isFinite(value) ? {} : { value, ...endsOf(value, bound), bound }),
    ...(missing === undefined ? {} : { missing }),
    unit,
    ...(reported === undefined ? {} : { reported: reported.value, unitMultiplier: reported.unitMultiplier }),
    start: period.start,
    end: period.end,
    ...(observation.periodAssumed === true ? { periodAssumed: true as const } : {}),
    ...(place === undefined ? {} : { place }),
    places,
    ...(breakdown === '' ? {} : { breakdown: inlineText(breakdown) }),
    counted: countingOf(observation, about, targets, material),
    ...(unused === undefined ? {} : { leftOut: unused.reason, ...(unused.by === undefined ? {} : { leftOutBy: unused.by }) }),
    ...(status === undefined || status === 'A' ? {} : { status }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(observation.hypothetical === true ? { hypothetical: true as const } : {}),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...(supersedes === undefined ? {} : { corrects: supersedes }),
    source: number,
    ...(locator === undefined ? {} : { locator }),
    ...(note === undefined ? {} : { note: inlineText(note) }),
  };
}

function breakdownOf({ dimensions }: Observation): string {
  if (dimensions === undefined) return '';
  return Object.entries(dimensions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join('; ');
}

/** The ends of the range that the words of a source set; how far “about” reaches is a matter of method. */
function endsOf(value: number, bound: NonNullable<Observation['bound']>): Pick<EvidenceRow, 'lower' | 'upper'> {
  if (bound === 'about') return {};
  const { lower, upper } = intervalOf(value, bound);
  return { ...(Number.isFinite(lower) ? { lower } : {}), ...(Number.isFinite(upper) ? { upper } : {}) };
}

const NONE: readonly string[] = [];

const ENDS = { lower: 'lower-end', upper: 'upper-end', off: 'taken-off' } as const;

function countingOf(
  observation: Observation,
  about: ScopedId | undefined,
  targets: readonly ScopedId[],
  { usedAs, unusedBecause, unmatchedOf }: ReportMaterial,
): Counting {
  const { id, commitment = '' } = observation;
  if (targets.length > 0) {
    const as = usedAs.get(id);
    return as === undefined ? 'both-ends' : ENDS[as];
  }
  if (about === undefined) return 'unplaced';
  if (!speaksOfDelivery(observation)) return 'background';
  if (isMember(unmatchedOf.get(commitment) ?? NONE, id)) return 'unmatched';
  return unusedBecause.has(id) ? 'left-out' : 'no-target';
}

/** The targets that count each observation, in the order of the framework. */
function countingTargets({ evaluation }: ReportMaterial): ReadonlyMap<string, readonly ScopedId[]> {
  const found = new Map<string, ScopedId[]>();
  for (const { target, used } of evaluation.evaluations) {
    for (const { observation } of used) {
      const there = found.get(observation);
      if (there === undefined) found.set(observation, [target]);
      else if (there.at(-1) !== target) there.push(target);
    }
  }
  return found;
}
