import {
  comparisons,
  isScopedId,
  sha256Hex,
  type Measure,
  type Observation,
  type Requirement,
  type Result,
  type ScopedId,
  type Selection,
  type Target,
} from '@actionline/core';
import { accepted, isBuiltInUnit, refused } from '@actionline/core/internal';
import { parseWith, targetSchema } from '@actionline/core/schemas';

import { attributeOf, childOf, ownTextsOf } from './iati-element.js';
import { TARGET } from './iati-extension.js';
import type { IatiFigure } from './iati-figure.js';
import type { IndicatorHeading } from './indicator-heading.js';
import { notationPart } from './made-ids.js';

/** What of an indicator is needed to make targets, and is not known. */
export function lackingForTargets({
  combine,
  commitment,
  unit,
  known,
}: IndicatorHeading): readonly ('combine' | 'commitment' | 'measure')[] {
  return [
    ...(combine === undefined ? (['combine'] as const) : []),
    ...(commitment === undefined ? (['commitment'] as const) : []),
    // a unit of one's own has its words in a measure
    ...(unit !== undefined && known?.unit === undefined && !isBuiltInUnit(unit) ? (['measure'] as const) : []),
  ];
}

/**
 * The target that a figure of that role is. Values that add up make a total within its period, all others a level by the last day of it, from the
 * baseline of the same place and breakdown where there is one. Which of the two is not in the format: it follows from how the values combine.
 */
export function targetOf(
  { element, period: { start, end } }: IatiFigure,
  observation: Observation,
  indicator: IndicatorHeading,
  identifier: string,
  baselines: Baselines,
): Result<Target> {
  const { combine, known } = indicator;
  const own = childOf(element, `+${TARGET}`);
  const ownId = own === undefined ? undefined : attributeOf(own, 'id');
  const commitment = (own === undefined ? undefined : attributeOf(own, 'commitment')) ?? indicator.commitment;
  const value = observation.value;
  const unit = known?.unit ?? (isBuiltInUnit(observation.unit) ? observation.unit : undefined);
  if (combine === undefined || commitment === undefined || value === undefined || unit === undefined) return refused([]);
  const { ascending } = indicator.found;
  const select = selectionOf(observation);
  const measure: Measure = {
    label: indicator.title ?? { und: identifier },
    ...known,
    id: indicator.measure,
    unit,
    combine,
  };
  const compared = own === undefined ? undefined : comparisons.find((word) => word === attributeOf(own, 'comparison'));
  const stated = own === undefined ? undefined : attributeOf(own, 'kind');
  const kind = stated === 'total-by' || stated === 'level-by' ? stated : combine.time === 'increment' ? 'total-by' : 'level-by';
  const requirement: Requirement =
    kind === 'total-by'
      ? {
          kind: 'total-by',
          comparison: compared ?? (ascending ? 'stated' : 'at-most'),
          value,
          measure,
          ...select,
          window: { start, end },
        }
      : {
          kind: 'level-by',
          direction: ascending ? 'increase' : 'decrease',
          comparison: compared ?? 'stated',
          level: { value },
          measure,
          ...select,
          ...baselineOf(observation, baselines),
          due: end,
        };
  const target = {
    id: ownId !== undefined && isScopedId(ownId) ? ownId : targetId(observation, indicator, identifier),
    commitment,
    label: (own === undefined ? undefined : ownTextsOf(own, 'label', 'und')) ?? indicator.title ?? { und: identifier },
    requirement,
  };
  const parsed = parseWith(targetSchema, target);
  return parsed.ok ? accepted(target, parsed.issues) : parsed;
}

function selectionOf({ place, dimensions }: Observation): { readonly select?: Selection } {
  if (place === undefined && dimensions === undefined) return {};
  return { select: { ...(place === undefined ? {} : { places: [place] }), ...(dimensions === undefined ? {} : { dimensions }) } };
}

/** The baselines of an indicator, by their place and breakdown. */
export type Baselines = Map<string, Observation[]>;

/** Puts a baseline among the others of its place and breakdown. */
export function addBaseline(baselines: Baselines, baseline: Observation): void {
  const key = partOf(baseline);
  const like = baselines.get(key);
  if (like === undefined) baselines.set(key, [baseline]);
  else like.push(baseline);
}

/** The baseline of the same place and breakdown, where there is one only and it is of a day not after the target's own. */
function baselineOf(target: Observation, baselines: Baselines): { readonly baseline?: { readonly value: number; readonly date: string } } {
  const like = baselines.get(partOf(target));
  const only = like?.length === 1 ? like[0] : undefined;
  if (only?.value === undefined || only.period.end > target.period.end) return {};
  return { baseline: { value: only.value, date: only.period.end } };
}

function partOf({ place = '', dimensions }: Observation): string {
  return `${place} ${breakdown(dimensions)}`;
}

function breakdown(dimensions: Observation['dimensions'] = {}): string {
  return JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The id of a target that has none: of the measure, the activity where that is not in it, the period, the place and the breakdown. */
function targetId({ place, dimensions, period }: Observation, { measure, made }: IndicatorHeading, identifier: string): ScopedId {
  const whole = dimensions === undefined ? '' : breakdown(dimensions);
  return [
    measure,
    made ? '' : `.a.${notationPart(identifier)}`,
    `.t.${period.start}.${period.end}`,
    place === undefined ? '' : `.${notationPart(place)}`,
    whole === '' ? '' : `.d${sha256Hex(whole).slice(0, 12)}`,
  ].join('');
}
