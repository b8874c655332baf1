import type { Issue, LeftOutEvidence, Limits, Observation } from '@actionline/core';

import type { Evidence } from '../evidence/evidence.js';
import { seriesKeyOf } from '../evidence/same-block.js';
import { issueOf } from '../evidence/understand.js';
import type { Figure } from './figure.js';
import { firstReaching, lastDayOf, type DayRange } from './day-range.js';
import type { NamedGap } from './gap.js';
import { NO_PROOF, type Clash, type Closed, type Proof } from './proof.js';
import { prove, proveIn } from './prove.js';
import { runningTotals } from './running-total.js';
import { stateOn } from './states.js';
import { proveUnion, unionRuleOf } from './union.js';
import { isBrokenDown, isOfAll, worldOf, type Counted } from './world.js';

/** What the evidence proves of some days, by the rules of its measure. */
export interface Count {
  /** One proof a span. */
  readonly proofs: readonly Proof[];
  /** The figures that the proofs could rest on. */
  readonly figures: readonly Figure[];
  /** Figures that contradict each other. */
  readonly clashes: readonly Clash[];
  /** What no figure bounds from above, within some days. */
  readonly gaps: (span: DayRange) => readonly NamedGap[];
  /** How far some days are closed from their first on. */
  readonly closed: (span: DayRange) => Closed | undefined;
  /** What is left out before anything is proven. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
}

/** What the evidence proves of each of some spans of days. Of states, the one in force at the end of the span. */
export function countOver(evidence: Evidence, measure: Counted, spans: readonly DayRange[], staleAfterDays: number): Count {
  const { time, across } = measure.combine;
  if (time === 'snapshot') return statesOver(evidence, measure, spans, staleAfterDays);
  if (across === 'none' || across === 'latest') return alone(evidence, measure, spans);
  const running = time === 'running-total' ? runningTotals(evidence.figures, measure) : undefined;
  const figures = running?.figures ?? evidence.figures;
  const silent = othersReporting(evidence, measure);
  const { of, clashes, gaps, closed } =
    across === 'sum'
      ? prove(figures, silent, measure, spans, running?.originOf)
      : proveUnion(figures, silent, measure, unionRuleOf(measure.combine), spans, running?.originOf);
  return {
    proofs: of.map((proof, at) => lessFaulty(proof, evidence.faulty, spans[at]!)),
    figures,
    clashes,
    gaps,
    closed: (span) => unlessFaulty(closed(span), evidence.faulty, span),
    leftOut: running?.leftOut ?? [],
    issues: [...(running?.issues ?? []), ...clashes.map(clashIssue)],
  };
}

/** The observations whose places are known to report, though they may have no value yet. They matter only where it is assumed who reports. */
export function othersReporting({ silent, reporting }: Evidence, { reporters }: Counted): readonly Observation[] {
  return reporters !== undefined && 'assumed' in reporters ? reporting : silent.map(({ observation }) => observation);
}

/** A figure that cannot be makes others doubtful: a negative one may take off from them, and how much there is in all is not known. */
function lessFaulty(proof: Proof, faulty: readonly Figure[], { start, end }: DayRange): Proof {
  const near = faulty.filter((one) => one.start <= end && one.end >= start);
  if (near.length === 0) return proof;
  const off = near.reduce((sum, { value }) => (value < 0 ? sum - value : sum), 0);
  const { lower, lowerOpen } = proof.range;
  const least = Math.max(lower - off, Math.min(lower, 0));
  const uses = proof.uses.flatMap(({ figure, lower: times }) => (times === 0 ? [] : [{ figure, lower: times, upper: 0 }]));
  return { range: { lower: least, upper: Infinity, ...(lowerOpen === true ? { lowerOpen } : {}) }, uses };
}

/** How far days are closed: not at all where a figure among them cannot be. */
function unlessFaulty(closed: Closed | undefined, faulty: readonly Figure[], { start }: DayRange): Closed | undefined {
  return closed === undefined || faulty.some((one) => one.start <= closed.until && one.end >= start) ? undefined : closed;
}

/** The issue about figures that cannot all be right. */
export function clashIssue({ suspects, parts, limits }: Clash): Issue {
  const ids = suspects.map(({ observation }) => observation.id).sort();
  const named = ids.length > 6 ? `${ids.slice(0, 6).join(', ')} and ${String(ids.length - 6)} more` : ids.join(', ');
  if (limits !== undefined) return togetherBeyond(ids, named, limits);
  const what = parts ? 'come to more or less than the totals they are parts of' : 'contradict each other';
  const message = `The observations ${named} ${what}, so that one of them is wrong; each is doubted in turn; correct the wrong one.`;
  return issueOf(parts ? 'parts-above-total' : 'contradiction', 'warning', message, { id: ids[0] ?? '' }, { observations: ids });
}

function togetherBeyond(ids: readonly string[], named: string, { lower, upper }: Limits): Issue {
  const ends = [
    ...(lower === undefined ? [] : [`at least ${String(lower)}`]),
    ...(upper === undefined ? [] : [`at most ${String(upper)}`]),
  ];
  const message = `The observations ${named} come together to what cannot be; expected ${ends.join(' and ')}, the limits of the measure; correct one of them, or the limits.`;
  return issueOf('sum-beyond-limit', 'warning', message, { id: ids[0] ?? '' }, { observations: ids });
}

/** Figures of one place and breakdown, where those of several are not combined. */
function alone(evidence: Evidence, measure: Counted, spans: readonly DayRange[]): Count {
  const { figures } = evidence;
  const whole = figures.filter(({ observation }) => isOfAll(observation));
  const newest = measure.combine.across === 'latest' && whole.length === 0 ? newestSeries(figures) : figures;
  const chosen = whole.length > 0 ? whole : newest;
  const series = new Set(chosen.map(({ observation }) => seriesKeyOf(observation)));
  if (series.size > 1) {
    return {
      proofs: spans.map(() => NO_PROOF),
      figures: [],
      clashes: [],
      gaps: (span) => [span],
      closed: () => undefined,
      leftOut: figures.map(({ observation }) => ({ observation: observation.id, reason: 'cannot-combine' as const })),
      issues: [cannotCombine(chosen)],
    };
  }
  const by = chosen[0]?.observation.id;
  const kept = new Set(chosen);
  const leftOut = figures
    .filter((figure) => !kept.has(figure))
    .map(({ observation }) => ({ observation: observation.id, reason: 'contained' as const, ...(by === undefined ? {} : { by }) }));
  // What only a breakdown says is nothing about the whole.
  const partial = chosen[0] !== undefined && isBrokenDown(chosen[0].observation);
  const running = measure.combine.time === 'running-total' ? runningTotals(chosen, measure) : undefined;
  const world = worldOf((running?.figures ?? chosen).map(withoutPlace), [], measure, running?.originOf);
  const given = new Map(world.constraints.map(({ figure }, at) => [figure, (running?.figures ?? chosen)[at]!]));
  const { of, clashes, gaps, closed } = proveIn(world, spans);
  return {
    proofs: of.map(({ range, uses }, at) => {
      const own = uses.map((use) => ({ ...use, figure: given.get(use.figure) ?? use.figure }));
      return partial ? NO_PROOF : lessFaulty({ range, uses: own }, evidence.faulty, spans[at]!);
    }),
    figures: chosen,
    clashes: clashes.map(({ suspects, parts }) => ({ suspects: suspects.map((one) => given.get(one) ?? one), parts })),
    gaps,
    closed: (span) => (partial ? undefined : unlessFaulty(closed(span), evidence.faulty, span)),
    leftOut: [...leftOut, ...(running?.leftOut ?? [])],
    issues: [...(running?.issues ?? []), ...clashes.map(clashIssue)],
  };
}

function withoutPlace(figure: Figure): Figure {
  const { place: _place, dimensions: _dimensions, ...rest } = figure.observation;
  return { ...figure, observation: rest };
}

function newestSeries(figures: readonly Figure[]): readonly Figure[] {
  const last = lastDayOf(figures);
  const keys = new Set(figures.filter(({ end }) => end === last).map(({ observation }) => seriesKeyOf(observation)));
  return figures.filter(({ observation }) => keys.has(seriesKeyOf(observation)));
}

/** The issue about figures that may not be combined. */
export function cannotCombine(figures: readonly Figure[]): Issue {
  const ids = figures.map(({ observation }) => observation.id).sort();
  return issueOf(
    'cannot-combine',
    'warning',
    'Values of several places or breakdowns that may not be combined; give the total.',
    { id: ids[0] ?? '' },
    { observations: ids },
  );
}

function statesOver(evidence: Evidence, measure: Counted, spans: readonly DayRange[], staleAfterDays: number): Count {
  const clashes: Clash[] = [];
  const used: Figure[] = [];
  const issues: Issue[] = [];
  const leftOut = new Map<string, LeftOutEvidence>();
  const inOrder = [...evidence.figures].sort((a, b) => a.end - b.end);
  const proofs = spans.map((span): Proof => {
    const within = inOrder.slice(firstReaching(inOrder, span.start), firstReaching(inOrder, span.end + 1));
    const state = stateOn(within, othersReporting(evidence, measure), measure, { day: span.end, today: span.end, staleAfterDays });
    if (state === undefined) return NO_PROOF;
    for (const clash of state.clashes) clashes.push(clash);
    for (const figure of state.used) used.push(figure);
    for (const one of state.leftOut) leftOut.set(one.observation, one);
    if (state.apart.length > 0) {
      issues.push(cannotCombine(state.apart));
      for (const { observation } of state.apart) leftOut.set(observation.id, { observation: observation.id, reason: 'cannot-combine' });
    }
    return state.proof;
  });
  return {
    proofs,
    figures: used,
    clashes,
    gaps: (span) => [span],
    closed: () => undefined,
    leftOut: [...leftOut.values()],
    issues: [...issues, ...clashes.map(clashIssue)],
  };
}
