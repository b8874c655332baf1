import type { Interval, Limits, Measure } from '@actionline/core';

import { clashIssue, type Count } from './count.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';
import type { NamedGap } from './gap.js';
import { limited } from './limited.js';
import { ANYTHING, type Clash, type Fraction, type Proof, type Use } from './proof.js';
import { quotientOf } from './quotient.js';

/** A measure that is a share of others. */
export type ShareMeasure = Measure & Required<Pick<Measure, 'share'>>;

/** How many the whole is, in the units of a share. */
const WHOLES: ReadonlyMap<Measure['unit'], number> = new Map([
  ['percent', 100],
  ['ratio', 1],
  ['per-1000', 1000],
  ['per-10000', 10_000],
  ['per-100000', 100_000],
  ['per-million', 1_000_000],
]);

/** Whether a measure is a share of others. */
export function isShare(measure: Measure): measure is ShareMeasure {
  return measure.share !== undefined;
}

/** How many the whole is, in the unit of a share. */
function wholeOf({ unit }: Pick<Measure, 'unit'>): number {
  return WHOLES.get(unit) ?? 1;
}

/** The limits of a measure; those of a share are narrower than it says itself: no share is below nothing, and one of a part not above the whole. */
export function limitsWith(measure: Measure): Limits | undefined {
  if (!isShare(measure)) return measure.limits;
  const { lower = 0, upper = Infinity } = measure.limits ?? {};
  const most = measure.share.part === true ? Math.min(upper, wholeOf(measure)) : upper;
  return { lower: Math.max(lower, 0), ...(most === Infinity ? {} : { upper: most }) };
}

/** A measure with the limits that it has. */
export function withinLimits<M extends Measure>(measure: M): M {
  const limits = limitsWith(measure);
  return limits === undefined ? measure : { ...measure, limits };
}

/**
 * Whether a value runs up over the days of a window, as a count does and the share of a count in what is there: 80 % of 193 States. A share
 * of what was counted in the same days does not: it is what it is from the first day on.
 */
export function runsUp(measure: Measure): boolean {
  if (!isShare(measure)) return true;
  const { numerator, denominator } = measure.share;
  return numerator.combine.time !== 'snapshot' && (typeof denominator === 'number' || denominator.combine.time === 'snapshot');
}

/** What is proven of a share. */
interface Shared {
  /** The proof. */
  readonly proof: Proof;
  /** Whether no share can be what the two sides come to: more of a part than of the whole. */
  readonly impossible: boolean;
}

/** The share of two proofs, or of one in a number that is stated. */
export function shareOf(above: Proof, below: Proof | number, measure: ShareMeasure): Shared {
  const numerator = counted(above.range);
  const denominator = typeof below === 'number' ? { lower: below, upper: below } : counted(below.range);
  const range = quotientOf(numerator, denominator, wholeOf(measure));
  const open = [
    ...(isOpen(above) ? (['numerator'] as const) : []),
    ...(typeof below !== 'number' && isOpen(below) ? (['denominator'] as const) : []),
  ];
  const share: Fraction = { numerator, denominator, open };
  const others = typeof below === 'number' ? [] : below.uses;
  if (range === undefined) return { proof: { range: ANYTHING, uses: usesOf(above.uses, others, ANYTHING), share }, impossible: false };
  const { proof, impossible } = limited({ range, uses: usesOf(above.uses, others, range) }, limitsWith(measure));
  return { proof: { ...proof, share }, impossible };
}

/** Whether no figure says how much there is at most, or only one of more than is asked about: of all officers, where women are. */
function isOpen({ range, uses }: Proof): boolean {
  return range.upper === Infinity || (uses.length > 0 && uses.every(({ figure }) => figure.range.lower === -Infinity));
}

/** What is counted is never negative, whether or not anything is known of it. */
function counted(range: Interval): Interval {
  return range.lower < 0 ? { lower: 0, upper: range.upper, ...(range.upperOpen === true ? { upperOpen: true } : {}) } : range;
}

/** The figures of both sides: those above the line count at the ends that they reach, those below it at none. */
function usesOf(above: readonly Use[], below: readonly Use[], { lower, upper }: Interval): readonly Use[] {
  const all = above.map((use) => ({
    figure: use.figure,
    lower: lower > 0 ? use.lower : 0,
    upper: upper === Infinity ? 0 : use.upper,
  }));
  const seen = new Set(all.map(({ figure }) => figure.observation.id));
  return [...all, ...below.filter(({ figure }) => !seen.has(figure.observation.id)).map(({ figure }) => ({ figure, lower: 0, upper: 0 }))];
}

/** That the two sides of a share cannot both be right. */
export function shareClash({ uses }: Proof, { share: { part }, limits = {} }: ShareMeasure): Clash {
  const suspects = uses.map(({ figure }) => figure);
  return part === true ? { suspects, parts: true } : { suspects, parts: false, limits };
}

/** What two counts of the same days prove of the share of one in the other. */
export function shareOfCounts(above: Count, below: Count | number, measure: ShareMeasure, spans: readonly DayRange[]): Count {
  const sides = typeof below === 'number' ? [above] : [above, below];
  const shares = spans.map((_, at) => shareOf(above.proofs[at]!, typeof below === 'number' ? below : below.proofs[at]!, measure));
  const clashes = shares.flatMap(({ proof, impossible }) => (impossible ? [shareClash(proof, measure)] : []));
  return {
    proofs: shares.map(({ proof }) => proof),
    figures: sides.flatMap(({ figures }): readonly Figure[] => figures),
    clashes: [...sides.flatMap((side) => side.clashes), ...clashes],
    gaps: (span) => {
      const at = spans.findIndex(({ start, end }) => start === span.start && end === span.end);
      return openSides(shares[at]?.proof.share, measure).flatMap((side) => {
        const gaps = (side === 'numerator' || typeof below === 'number' ? above : below).gaps(span);
        return (gaps.length > 0 ? gaps : [span]).map((gap) => ofSide(gap, side, measure));
      });
    },
    closed: (span) => {
      const until = Math.min(...sides.map((side) => side.closed(span)?.until ?? -Infinity));
      if (until === -Infinity) return undefined;
      const [most, least] = sides.map((side) => side.closed({ start: span.start, end: until })?.range ?? ANYTHING);
      const proofOf = (range: Interval): Proof => ({ range, uses: [] });
      const { proof } = shareOf(proofOf(most!), typeof below === 'number' ? below : proofOf(least!), measure);
      return { until, range: proof.range };
    },
    leftOut: sides.flatMap((side) => side.leftOut),
    issues: [...sides.flatMap((side) => side.issues), ...clashes.map(clashIssue)],
  };
}

/** One of the two sides of a share. */
export type ShareSide = 'numerator' | 'denominator';

/** The sides of a share that are open; both where nothing is known of it. */
export function openSides(share: Fraction | undefined, { share: { denominator } }: ShareMeasure): readonly ShareSide[] {
  return share?.open ?? (typeof denominator === 'number' ? ['numerator'] : ['numerator', 'denominator']);
}

/** A gap of one side. */
export function ofSide(gap: NamedGap, side: ShareSide, { share: { numerator, select, denominator } }: ShareMeasure): NamedGap {
  if (side === 'denominator' && typeof denominator !== 'number') return { ...gap, measure: denominator.id };
  const { places = [], dimensions } = select ?? {};
  const place = gap.place ?? (places.length === 1 ? places[0] : undefined);
  return {
    ...gap,
    measure: numerator.id,
    ...(place === undefined ? {} : { place }),
    ...(dimensions === undefined ? {} : { dimensions: { ...dimensions, ...gap.dimensions } }),
  };
}
