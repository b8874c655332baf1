import type { Issue, LeftOutEvidence, Measure } from '@actionline/core';

import { admit } from '../evidence/admit.js';
import type { Evidence } from '../evidence/evidence.js';
import { exclusionsOf } from '../evidence/exclusions.js';
import { countOver, type Count } from '../range/count.js';
import type { Figure } from '../range/figure.js';
import { lastDayOf, lengthOf, type DayRange } from '../range/day-range.js';
import { isOpenAbove } from '../range/limited.js';
import type { Clash, Closed, Proof, Use } from '../range/proof.js';
import { isShare, withinLimits, ofSide, openSides, shareOfCounts, type ShareMeasure } from '../range/share.js';
import { isOfAll } from '../range/world.js';
import type { Context } from './context.js';
import { comparedWithPublished, figuresOf, withoutPublished } from './published-share.js';
import { distinctIssues, isOfStates, shareEvidence, sidesLeftOut, sidesOf, withFraction, type Side, type Sides } from './share-evidence.js';

/** What the evidence about a count proves of some days. */
export interface Counted {
  /** The evidence. */
  readonly evidence: Evidence;
  /** What it proves. */
  readonly count: Count;
  /** The figures that are used, within all of the days. */
  readonly near: readonly Figure[];
  /** Whether what is counted is a state of a day. */
  readonly states: boolean;
  /** Of a share: what is counted above the line and below it. */
  readonly sides?: readonly Counted[];
  /** Of a share: what is published of it, and put to use. */
  readonly published?: readonly Figure[];
}

/** Counts what is reported about a measure, over each of some spans of days. */
export function countedOver(context: Context, measure: Measure, spans: readonly DayRange[]): Counted {
  if (!isShare(measure)) return counted(context, measure, spans, admit(context, measure, 'results'));
  const sides = sidesOf(context, measure);
  return isOfStates(sides)
    ? counted(context, withinLimits(measure), spans, shareEvidence(context, measure, 'results'))
    : pooled(context, measure, sides, spans);
}

function counted(context: Context, measure: Measure, spans: readonly DayRange[], evidence: Evidence): Counted {
  const states = measure.combine.time === 'snapshot';
  const plain = countOver(evidence, measure, spans, context.method.parameters.staleAfterDays);
  const count = isShare(measure) ? ofShares(plain, evidence, measure, spans) : plain;
  const within = (figures: readonly Figure[]): readonly Figure[] =>
    spans.length === 0 ? [] : figuresWithin(figures, spans[0]!.start, spans.at(-1)!.end, states);
  const shown = within(evidence.figures);
  // What lacks its counterpart is reported too.
  const near = evidence.lacking === undefined ? shown : [...shown, ...within(evidence.lacking.map(({ figure }) => figure))];
  return { evidence, count, near, states };
}

/** A count of shares that were put together, each with what it is made of. */
function ofShares(count: Count, { lacking = [] }: Evidence, measure: ShareMeasure, spans: readonly DayRange[]): Count {
  const proofs = count.proofs.map(withFraction);
  return {
    ...count,
    proofs,
    gaps: (span) => {
      const near = lacking.map(({ gap }) => gap).filter(({ start, end }) => start <= span.end && end >= span.start);
      const at = spans.findIndex(({ start, end }) => start === span.start && end === span.end);
      return near.length > 0 ? near : openSides(proofs[at]?.share, measure).map((side) => ofSide(span, side, measure));
    },
  };
}

/** The share of all that is counted in each of some spans of days: the two sides first, then one over the other. */
function pooled(context: Context, measure: ShareMeasure, { numerator, denominator }: Sides, spans: readonly DayRange[]): Counted {
  const over = ({ context: own, measure: side }: Side): Counted => counted(own, side, spans, admit(own, side, 'results'));
  const above = over(numerator);
  const below = typeof denominator === 'number' ? denominator : over(denominator);
  const sides = typeof below === 'number' ? [above] : [above, below];
  const own = admit(context, measure, 'results');
  const isOf = (span: DayRange, { observation, start, end }: Figure): boolean =>
    isOfAll(observation) && start === span.start && end === span.end;
  const published = own.figures.filter((figure) => spans.some((span) => isOf(span, figure)));
  const count = shareOfCounts(above.count, typeof below === 'number' ? below : below.count, measure, spans);
  const issues: Issue[] = [];
  const conflicts: (readonly Figure[])[] = [];
  const proofs = count.proofs.map((proof, at): Proof => {
    const same = published.filter((figure) => isOf(spans[at]!, figure));
    if (same.length === 0) return proof;
    const compared = comparedWithPublished(proof, same);
    if (compared.issue !== undefined) {
      issues.push(compared.issue);
      conflicts.push([...same, ...figuresOf(proof)]);
    }
    return compared.proof;
  });
  const all = [own, ...sides.map(({ evidence }) => evidence)];
  const evidence: Evidence = {
    figures: [...published, ...sides.flatMap((side) => side.evidence.figures)],
    silent: [],
    reporting: [],
    faulty: all.flatMap(({ faulty }) => faulty),
    conflicts: [...all.flatMap((one) => one.conflicts), ...conflicts],
    leftOut: [...sidesLeftOut(all), ...withoutPublished(own.figures, published)],
    issues: distinctIssues([...all.flatMap((one) => one.issues), ...issues]),
  };
  return {
    evidence,
    count: { ...count, proofs },
    near: [...published, ...sides.flatMap(({ near }) => near)],
    states: false,
    sides,
    published,
  };
}

/** The figures that speak about some days; the same list where all of them do. A state speaks about its last day. */
function figuresWithin(figures: readonly Figure[], first: number, last: number, states: boolean): readonly Figure[] {
  const within = ({ start, end }: Figure): boolean => end >= first && (states ? end : start) <= last;
  return figures.every(within) ? figures : figures.filter(within);
}

/** The figures that some proofs rest on. */
export function usesOf(proofs: readonly Proof[]): readonly Use[] {
  const all = new Map<Figure, Use>();
  for (const { uses } of proofs) {
    for (const use of uses) {
      const before = all.get(use.figure);
      const { figure, lower, upper } = use;
      all.set(figure, before === undefined ? use : { figure, lower: before.lower + lower, upper: before.upper + upper });
    }
  }
  return [...all.values()];
}

/** Everything that is not used, with the reasons; and everything that is wrong. */
export function leftOutOf(
  { evidence, count, sides }: Counted,
  uses: readonly Use[],
  span: DayRange,
): { readonly leftOut: readonly LeftOutEvidence[]; readonly issues: readonly Issue[] } {
  if (sides !== undefined) return leftOutOfSides(evidence, count, sides, uses, span);
  if (count.issues.length === 0 && uses.length === evidence.figures.length) return evidence;
  const used = new Set(uses.map(({ figure }) => figure));
  const gone = new Set(count.leftOut.map(({ observation }) => observation));
  const rest = evidence.figures.filter(({ observation }) => !gone.has(observation.id));
  const excluded = exclusionsOf(rest, used, span, count.clashes);
  return { leftOut: [...evidence.leftOut, ...count.leftOut, ...excluded], issues: [...evidence.issues, ...count.issues] };
}

/** The same of a share: what is left out of each side, unless the other uses it. */
function leftOutOfSides(
  evidence: Evidence,
  count: Count,
  sides: readonly Counted[],
  uses: readonly Use[],
  span: DayRange,
): ReturnType<typeof leftOutOf> {
  const seen = new Set(uses.map(({ figure }) => figure.observation.id));
  const used = new Set(uses.map(({ figure }) => figure));
  const idle = sides.flatMap((side) => [
    ...side.count.leftOut,
    ...exclusionsOf(
      side.evidence.figures.filter(({ observation }) => !seen.has(observation.id)),
      used,
      span,
      [...side.count.clashes, ...count.clashes],
    ),
  ]);
  const published = evidence.figures.filter(
    ({ observation }) =>
      !seen.has(observation.id) && !sides.some((side) => side.evidence.figures.some((one) => one.observation.id === observation.id)),
  );
  const all = [...evidence.leftOut, ...idle, ...exclusionsOf(published, used, span, count.clashes)];
  return {
    leftOut: all.filter(({ observation }) => !seen.has(observation) && seen.add(observation)),
    issues: distinctIssues([...evidence.issues, ...count.issues]),
  };
}

/** Figures that cannot all be right, or that cannot be at all. */
export function doubtfulOf({ conflicts, faulty }: Evidence, clashes: readonly Clash[]): readonly (readonly Figure[])[] {
  return [...clashes.map(({ suspects }) => suspects), ...conflicts, ...faulty.map((one) => [one])];
}

/** Figures within some days that cannot all be right, or that cannot be at all: one of each group is to be corrected. */
export function doubtfulIn({ evidence, count }: Counted, { start, end }: DayRange): readonly (readonly Figure[])[] {
  return doubtfulOf(evidence, count.clashes).filter((group) => group.some((one) => one.start <= end && one.end >= start));
}

/** How far a proven range is closed. A state has no days to cover: it is known on the day of the newest figure. */
export function closedAt({ evidence, count, near, states }: Counted, proof: Proof, span: DayRange): Closed | undefined {
  if (states) {
    const until = lastDayOf(evidence.lacking === undefined ? near : near.filter((figure) => evidence.figures.includes(figure)));
    return until === -Infinity ? undefined : { until, range: proof.range };
  }
  return isOpenAbove(proof) ? count.closed(span) : { until: span.end, range: proof.range };
}

/** How many of the days of a span are reported; of a share, on both sides, or by what is published of it. */
export function reportedDays({ near, sides, published = [] }: Pick<Counted, 'near' | 'sides' | 'published'>, span: DayRange): number {
  if (sides === undefined) return daysOf(near, span);
  const both = Math.min(...sides.map((side) => (side.states && side.near.length > 0 ? Infinity : reportedDays(side, span))));
  return Math.max(Number.isFinite(both) ? both : lengthOf(span), daysOf(published, span));
}

/** How many of the days of a span some figures speak about. */
function daysOf(figures: readonly Figure[], { start, end }: DayRange): number {
  let days = 0;
  let reached = start - 1;
  for (const figure of inOrder(figures)) {
    const last = Math.min(figure.end, end);
    days += Math.max(last - Math.max(figure.start - 1, reached), 0);
    reached = Math.max(last, reached);
  }
  return days;
}

/** The figures by their first day; the same list where they are in that order. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  for (let at = 1; at < figures.length; at += 1) {
    if (figures[at - 1]!.start > figures[at]!.start) return [...figures].sort((a, b) => a.start - b.start);
  }
  return figures;
}
