import type { Issue, LeftOutEvidence, Measure } from '@actionline/core';

import { admit } from '../evidence/admit.js';
import type { Evidence } from '../evidence/evidence.js';
import { exclusionsOf } from '../evidence/exclusions.js';
import { countOver, type Count } from '../range/count.js';
import { lastDayOf, type Figure, type Span } from '../range/figure.js';
import type { Clash, Closed, Proof, Use } from '../range/proof.js';
import type { Context } from './context.js';

/** What the evidence about a count proves of some days. */
export interface Counted {
  /** The evidence. */
  readonly evidence: Evidence;
  /** What it proves. */
  readonly count: Count;
  /** The figures that are used, within all of the days. */
  readonly near: readonly Figure[];
}

/** Counts what is reported about a measure, over each of some spans of days. */
export function countedOver(context: Context, measure: Measure, spans: readonly Span[]): Counted {
  const evidence = admit(context, measure, 'results');
  const count = countOver(evidence, measure, spans, context.method.parameters.staleAfterDays);
  const near =
    spans.length === 0 ? [] : figuresWithin(evidence.figures, spans[0]!.start, spans.at(-1)!.end, measure.combine.time === 'snapshot');
  return { evidence, count, near };
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
  { evidence, count }: Counted,
  uses: readonly Use[],
  span: Span,
): { readonly leftOut: readonly LeftOutEvidence[]; readonly issues: readonly Issue[] } {
  if (count.issues.length === 0 && uses.length === evidence.figures.length) return evidence;
  const used = new Set(uses.map(({ figure }) => figure));
  const gone = new Set(count.leftOut.map(({ observation }) => observation));
  const rest = evidence.figures.filter(({ observation }) => !gone.has(observation.id));
  const excluded = exclusionsOf(rest, used, span, count.clashes);
  return { leftOut: [...evidence.leftOut, ...count.leftOut, ...excluded], issues: [...evidence.issues, ...count.issues] };
}

/** Figures that cannot all be right, or that cannot be at all. */
export function doubtfulOf({ conflicts, faulty }: Evidence, clashes: readonly Clash[]): readonly (readonly Figure[])[] {
  return [...clashes.map(({ suspects }) => suspects), ...conflicts, ...faulty.map((one) => [one])];
}

/** Figures within some days that cannot all be right, or that cannot be at all: one of each group is to be corrected. */
export function doubtfulIn({ evidence, count }: Counted, { start, end }: Span): readonly (readonly Figure[])[] {
  return doubtfulOf(evidence, count.clashes).filter((group) => group.some((one) => one.start <= end && one.end >= start));
}

/** How far a proven range is closed. A state has no days to cover: it is known on the day of the newest figure. */
export function closedAt({ count, near }: Counted, proof: Proof, span: Span, state: boolean): Closed | undefined {
  if (state) return { until: lastDayOf(near), range: proof.range };
  return proof.range.upper === Infinity ? count.closed(span) : { until: span.end, range: proof.range };
}

/** How many of the days of a span some figures speak about. */
export function reportedDays(figures: readonly Figure[], { start, end }: Span): number {
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
