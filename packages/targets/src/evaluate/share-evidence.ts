import {
  unitId,
  type CountedMeasure,
  type Issue,
  type LeftOutEvidence,
  type Measure,
  type Observation,
  type Selection,
} from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { admit } from '../evidence/admit.js';
import type { Evidence } from '../evidence/evidence.js';
import type { EvidenceUse } from '../evidence/as-known.js';
import { measureWithin } from '../evidence/selection.js';
import { cannotCombine, clashIssue, countOver, othersReporting } from '../range/count.js';
import type { Figure } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import { NO_PROOF, type Proof } from '../range/proof.js';
import { isShare, ofSide, shareClash, shareOf, type ShareMeasure, type ShareSide } from '../range/share.js';
import { stateOn } from '../range/states.js';
import { isOfAll } from '../range/world.js';
import type { Context } from './context.js';
import { middleOf } from './estimate.js';
import { comparedWithPublished, figuresOf, withoutPublished } from './published-share.js';

/** One side of a share, as it is to be counted. */
export interface Side {
  /** What is counted. */
  readonly measure: CountedMeasure;
  /** Whoever counts it, with the part that is asked about. */
  readonly context: Context;
}

/** The two sides of a share. */
export interface Sides {
  /** Above the line. */
  readonly numerator: Side;
  /** Below the line: what is counted, or a number that is stated. */
  readonly denominator: Side | number;
}

/** The sides of a share: each of the part that the requirement asks about, the numerator of the part that the share itself selects as well. */
export function sidesOf(context: Context, { share: { numerator, select, denominator } }: ShareMeasure): Sides {
  return {
    numerator: sideOf(context, numerator, together(context.select, select)),
    denominator: typeof denominator === 'number' ? denominator : sideOf(context, denominator, context.select),
  };
}

function sideOf(context: Context, measure: CountedMeasure, select: Selection | undefined): Side {
  const named = Object.hasOwn(context.reporters, measure.id) ? context.reporters[measure.id] : undefined;
  const own = named === undefined ? measure : { ...measure, reporters: named };
  return { measure: select === undefined ? own : measureWithin(own, select), context: { ...context, select } };
}

function together(asked: Selection | undefined, own: Selection | undefined): Selection | undefined {
  if (asked === undefined || own === undefined) return asked ?? own;
  return { ...asked, ...own, dimensions: { ...asked.dimensions, ...own.dimensions } };
}

/** Whether what is counted is a state of a day. */
function isState({ measure }: Side): boolean {
  return measure.combine.time === 'snapshot';
}

/** Whether a share is one of states on both sides, so that each day has its own. */
export function isOfStates({ numerator, denominator }: Sides): boolean {
  return isState(numerator) && (typeof denominator === 'number' || isState(denominator));
}

/** Whether a share is one of what is counted over some days, on either side. */
function isOfAmounts({ numerator, denominator }: Sides): boolean {
  const counts = ({ measure }: Side): boolean => measure.combine.time === 'increment';
  return counts(numerator) || (typeof denominator !== 'number' && counts(denominator));
}

/**
 * The evidence about a share as that of a state: for each day, or each period, that both sides are reported of, what they come to
 * together. Nothing of one day is set over anything of another. A share that is published for all that is asked about bounds that of its
 * day.
 */
export function shareEvidence(context: Context, measure: ShareMeasure, use: EvidenceUse): Evidence {
  const sides = sidesOf(context, measure);
  const own = admit(context, measure, use);
  const above = admit(sides.numerator.context, sides.numerator.measure, use);
  const below = typeof sides.denominator === 'number' ? undefined : admit(sides.denominator.context, sides.denominator.measure, use);
  const issues: Issue[] = [];
  const amounts = isOfAmounts(sides);
  const found = (amounts ? ofPeriods : ofDays)(context, sides, above, below, issues);
  const published = own.figures.filter(({ observation }) => isOfAll(observation));
  const isOver =
    ({ start, end }: DayRange) =>
    (figure: Figure): boolean =>
      figure.end === end && (!amounts || figure.start === start);
  const behind = new Map<string, readonly Figure[]>();
  const conflicts: (readonly Figure[])[] = [];
  const put = found.map(({ span, numerator, denominator }): Figure => {
    const { proof, impossible } = shareOf(numerator, denominator, measure);
    if (impossible) issues.push(clashIssue(shareClash(proof, measure)));
    const given = figuresOf(proof);
    const same = published.filter(isOver(span));
    const compared = comparedWithPublished(proof, same);
    const figure = asFigure(compared.proof, span, given, measure, use);
    behind.set(figure.observation.id, [...given, ...same]);
    if (compared.issue !== undefined) {
      issues.push(compared.issue);
      conflicts.push([figure]);
    }
    return figure;
  });
  const isPaired = ({ start, end }: Figure): boolean =>
    found.some(({ span }) => (amounts ? span.start <= start && end <= span.end : span.end === end));
  const bounding = new Set([...behind.values()].flat());
  return {
    figures: [...put, ...published.filter((figure) => !bounding.has(figure))],
    silent: [],
    reporting: [],
    faulty: [...own.faulty, ...above.faulty, ...(below?.faulty ?? [])],
    conflicts: [...own.conflicts, ...conflicts],
    leftOut: [
      ...sidesLeftOut([own, above, ...(below === undefined ? [] : [below])]),
      ...withoutPublished(own.figures, published),
      ...idleIn([...above.figures, ...(below?.figures ?? [])], bounding, isPaired),
    ],
    issues: distinctIssues([...own.issues, ...above.issues, ...(below?.issues ?? []), ...issues]),
    behind,
    lacking: lackingIn(above, below, isPaired, measure),
  };
}

/** The figures of one side that lack the other, one of each span of days. */
function lackingIn(
  above: Evidence,
  below: Evidence | undefined,
  isPaired: (figure: Figure) => boolean,
  measure: ShareMeasure,
): NonNullable<Evidence['lacking']> {
  if (below === undefined) return [];
  const lackingOf = (figures: readonly Figure[], side: ShareSide): NonNullable<Evidence['lacking']> => {
    const spans = new Map<string, Figure>();
    for (const figure of figures) {
      if (!isPaired(figure)) spans.set(`${String(figure.start)} ${String(figure.end)}`, figure);
    }
    return [...spans.values()].map((figure) => ({ figure, gap: ofSide({ start: figure.start, end: figure.end }, side, measure) }));
  };
  return [...lackingOf(above.figures, 'denominator'), ...lackingOf(below.figures, 'numerator')];
}

/** What both sides come to in some days. */
interface Pair {
  readonly span: DayRange;
  readonly numerator: Proof;
  readonly denominator: Proof | number;
}

/** The states of each day that both sides are reported of. */
function ofDays(context: Context, sides: Sides, above: Evidence, below: Evidence | undefined, issues: Issue[]): readonly Pair[] {
  const others = below === undefined ? undefined : byDay(below.figures);
  return [...byDay(above.figures)].flatMap(([day, figures]): readonly Pair[] => {
    const numerator = stateOf(context, sides.numerator, above, figures, day, issues);
    if (numerator.uses.length === 0) return [];
    const span = { start: figures.reduce((first, { start }) => Math.min(first, start), day), end: day };
    if (typeof sides.denominator === 'number') return [{ span, numerator, denominator: sides.denominator }];
    const denominator = stateOf(context, sides.denominator, below!, others?.get(day) ?? [], day, issues);
    return denominator.uses.length === 0 ? [] : [{ span, numerator, denominator }];
  });
}

/** What the figures of a day prove of a side, with all that is reported of it. */
function stateOf(
  { method }: Context,
  { measure }: Side,
  evidence: Evidence,
  figures: readonly Figure[],
  day: number,
  issues: Issue[],
): Proof {
  const { staleAfterDays } = method.parameters;
  const state = stateOn(figures, othersReporting(evidence, measure), measure, { day, today: day, staleAfterDays });
  if (state === undefined) return NO_PROOF;
  issues.push(...state.clashes.map(clashIssue), ...(state.apart.length > 0 ? [cannotCombine(state.apart)] : []));
  return withReported(state.proof, state.used);
}

function byDay(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  const days = new Map<number, Figure[]>();
  for (const figure of figures) {
    const own = days.get(figure.end);
    if (own === undefined) days.set(figure.end, [figure]);
    else own.push(figure);
  }
  return days;
}

/** The amounts of each period that is reported, where something is known of both sides in it. */
function ofPeriods(context: Context, sides: Sides, above: Evidence, below: Evidence | undefined, issues: Issue[]): readonly Pair[] {
  const { staleAfterDays } = context.method.parameters;
  const spans = new Map<string, DayRange>();
  const noteOf = (side: Side, evidence: Evidence): void => {
    if (isState(side)) return;
    for (const { start, end } of evidence.figures) spans.set(`${String(start)} ${String(end)}`, { start, end });
  };
  noteOf(sides.numerator, above);
  if (typeof sides.denominator !== 'number') noteOf(sides.denominator, below!);
  const inOrder = [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const proofsOf = (side: Side, evidence: Evidence): readonly Proof[] => {
    if (!isState(side)) {
      return countOver(evidence, side.measure, inOrder, staleAfterDays).proofs.map((proof, at) => {
        const { start, end } = inOrder[at]!;
        return withReported(
          proof,
          evidence.figures.filter((figure) => figure.start === start && figure.end === end),
        );
      });
    }
    const days = byDay(evidence.figures);
    return inOrder.map(({ end }) => stateOf(context, side, evidence, days.get(end) ?? [], end, issues));
  };
  const numerators = proofsOf(sides.numerator, above);
  const denominators = typeof sides.denominator === 'number' ? undefined : proofsOf(sides.denominator, below!);
  return inOrder.flatMap((span, at): readonly Pair[] => {
    const numerator = numerators[at]!;
    const denominator = denominators?.[at] ?? (sides.denominator as number);
    if (numerator.uses.length === 0) return [];
    if (typeof denominator === 'number') return [{ span, numerator, denominator }];
    // Of a month in a year of which only the whole is known nothing is told.
    const isTold = denominator.range.lower > 0 || isReported(below!, span) || isState(sides.denominator as Side);
    return isTold && denominator.uses.length > 0 ? [{ span, numerator, denominator }] : [];
  });
}

/** A proof with all that is reported of the same: what proves nothing is reported too. */
function withReported(proof: Proof, reported: readonly Figure[]): Proof {
  const used = new Set(proof.uses.map(({ figure }) => figure));
  const rest = reported.filter((figure) => !used.has(figure)).map((figure) => ({ figure, lower: 0, upper: 0 }));
  return rest.length === 0 ? proof : { ...proof, uses: [...proof.uses, ...rest] };
}

/** Whether some figure is of the very days. */
function isReported({ figures }: Evidence, span: DayRange): boolean {
  return figures.some(({ start, end }) => start === span.start && end === span.end);
}

/** A share that is put together, as a figure: of its days, and of all that is asked about. */
function asFigure(proof: Proof, { start, end }: DayRange, given: readonly Figure[], measure: ShareMeasure, use: EvidenceUse): Figure {
  const of = (status: Observation['status']): boolean => given.some(({ observation }) => observation.status === status);
  const { source } = given[0]!.observation;
  const days = { start: dateOfDay(start), end: dateOfDay(end) };
  const value = middleOf(proof.range);
  const observation: Observation = {
    id: `${measure.id} ${days.start}/${days.end} ${use}`,
    measure: measure.id,
    unit: unitId(measure.unit),
    value,
    period: days,
    role: 'result',
    ...(of('B') ? { status: 'B' as const } : {}),
    source,
  };
  proofs.set(observation, proof);
  return { observation, value, range: proof.range, start, end };
}

/** What proves the figures that were put together. */
const proofs = new WeakMap<Observation, Proof>();

/** What proves a figure, where it is a share that was put together. */
export function proofBehind({ observation }: Figure): Proof | undefined {
  return proofs.get(observation);
}

/** A proof that rests on a share that was put together, with what that is made of. */
export function withFraction(proof: Proof): Proof {
  const share = proof.uses.map(({ figure }) => proofBehind(figure)?.share).find((one) => one !== undefined);
  return share === undefined ? proof : { ...proof, share };
}

/** What is left out of both sides of a share, and of what is published of it: what one calls another measure may be the other's. */
export function sidesLeftOut(sides: readonly Pick<Evidence, 'figures' | 'leftOut'>[]): readonly LeftOutEvidence[] {
  const known = new Set(sides.flatMap(({ figures }) => figures.map(({ observation }) => observation.id)));
  const all = sides.flatMap(({ leftOut }) => leftOut);
  const reasons = new Map<string, LeftOutEvidence>();
  // The reason of its own side comes before that it is none of the other's.
  for (const one of [...all.filter(({ reason }) => reason !== 'other-measure'), ...all])
    if (!known.has(one.observation) && !reasons.has(one.observation)) reasons.set(one.observation, one);
  return [...reasons.values()];
}

/** Figures of a side that no share rests on: of days that the other side is not reported of, or within others that say more. */
function idleIn(
  figures: readonly Figure[],
  resting: ReadonlySet<Figure>,
  isPaired: (figure: Figure) => boolean,
): readonly LeftOutEvidence[] {
  const seen = new Set([...resting].map(({ observation }) => observation.id));
  return figures.flatMap((figure): readonly LeftOutEvidence[] => {
    const { id: observation } = figure.observation;
    if (seen.has(observation)) return [];
    seen.add(observation);
    return [{ observation, reason: isPaired(figure) ? 'not-needed' : 'without-counterpart' }];
  });
}

/** Each issue once: the sides of a share may be of one measure. */
export function distinctIssues(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, message, path }) => {
    const key = `${code} ${String(path)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The evidence about an indicator: of a share, what its two sides come to on each day. */
export function levelEvidence(context: Context, measure: Measure, use: EvidenceUse): Evidence {
  return isShare(measure) ? shareEvidence(context, measure, use) : admit(context, measure, use);
}

/** Whether the levels of an indicator are those of periods, and not of a day. */
export function countsAmounts(context: Context, measure: Measure): boolean {
  return isShare(measure) ? isOfAmounts(sidesOf(context, measure)) : measure.combine.time === 'increment';
}
