import type { Interval, Issue, LeftOutEvidence, MissingFigure, Step } from '@actionline/core';

import type { Evidence } from '../evidence/evidence.js';
import { lastDayOf } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';
import type { Proof, Use } from '../range/proof.js';
import { ofSide, openSides, type ShareMeasure } from '../range/share.js';
import { finiteOrNull, step } from '../step.js';
import { proofBehind } from './share-evidence.js';

/** What an evaluation says by the names of figures. */
interface Found {
  readonly uses: readonly Use[];
  readonly leftOut: readonly LeftOutEvidence[];
  readonly issues: readonly Issue[];
  readonly missingFigures?: readonly MissingFigure[];
  readonly reasoning?: readonly (Step | false | undefined)[];
}

/** What was found of shares that were put together, by the figures that were given: each of them is used, or left out for one reason. */
export function asGiven<F extends Found>(found: F, behind: NonNullable<Evidence['behind']>): F {
  const uses = usesBehind(found.uses);
  const used = new Set(uses.map(({ figure }) => figure.observation.id));
  const idsOf = (id: string): readonly string[] => behind.get(id)?.map(({ observation }) => observation.id) ?? [id];
  const namesOf = (ids: readonly string[]): readonly string[] => [...new Set(ids.flatMap(idsOf))].sort();
  const seen = new Set(used);
  const leftOut = found.leftOut.flatMap((one) =>
    idsOf(one.observation)
      .filter((id) => !seen.has(id) && seen.add(id))
      .map((observation): LeftOutEvidence => ({ ...one, observation, ...(one.by === undefined ? {} : { by: idsOf(one.by)[0]! }) })),
  );
  const rest = [...behind.values()].flat().flatMap(({ observation: { id } }): readonly LeftOutEvidence[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ observation: id, reason: 'not-needed' }];
  });
  const stepOf = (step: Step | false | undefined): Step | false | undefined =>
    step === false || step?.observations === undefined ? step : { ...step, observations: namesOf(step.observations) };
  return {
    ...found,
    uses,
    leftOut: [...leftOut, ...rest],
    ...(found.missingFigures === undefined
      ? {}
      : {
          missingFigures: found.missingFigures.map((one) =>
            one.insteadOf === undefined ? one : { ...one, insteadOf: namesOf(one.insteadOf) },
          ),
        }),
    ...(found.reasoning === undefined ? {} : { reasoning: found.reasoning.map(stepOf) }),
  };
}

/** The figures behind those that were put together, each once, as they count at the ends that these count at. */
export function usesBehind(uses: readonly Use[]): readonly Use[] {
  const all = new Map<string, Use>();
  for (const use of uses.flatMap(behindOf)) if (!all.has(use.figure.observation.id)) all.set(use.figure.observation.id, use);
  return [...all.values()];
}

function behindOf(use: Use): readonly Use[] {
  const proof = proofBehind(use.figure);
  if (proof === undefined) return [use];
  return proof.uses.map(({ figure, lower, upper }: Use): Use => ({
    figure,
    lower: use.lower === 0 ? 0 : lower,
    upper: use.upper === 0 ? 0 : upper,
  }));
}

/** The step that says what a share is made of, or that it is one of nothing; none where it is no share, or nothing is known of a side. */
export function shareStep(proof: Proof | undefined): Step<'share' | 'share-of-nothing'> | undefined {
  if (proof?.share === undefined || proof.uses.length === 0) return undefined;
  const { numerator, denominator } = proof.share;
  const ids = usesBehind(proof.uses)
    .map(({ figure }) => figure.observation.id)
    .sort();
  if (denominator.upper <= 0) return step('share-of-nothing', {}, ids);
  const endsOf = ({ lower, upper }: Interval): { readonly lower: number | null; readonly upper: number | null } => ({
    lower: finiteOrNull(lower),
    upper: finiteOrNull(upper),
  });
  return step('share', { numerator: endsOf(numerator), denominator: endsOf(denominator) }, ids);
}

/** What is missing of the sides of a share: those that are open on the day of a level, and what newer figures of one lack of the other. */
export function sidesMissing(
  level: { readonly day: number; readonly proof: Proof } | undefined,
  { lacking = [] }: Pick<Evidence, 'lacking'>,
  until: number,
  measure: ShareMeasure,
): readonly NamedGap[] {
  const share = level?.proof.share;
  const open =
    level === undefined || share === undefined
      ? []
      : openSides(share, measure).map((side) => ofSide({ start: level.day, end: level.day }, side, measure));
  const since = lacking.map(({ gap }) => gap).filter(({ end }) => end <= until && end > (level?.day ?? -Infinity));
  const newest = lastDayOf(since);
  return [...open, ...since.filter(({ end }) => end === newest)];
}
