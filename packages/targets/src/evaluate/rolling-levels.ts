import { type Direction, type LeftOutEvidence, type LevelBy, type Rolling } from '@actionline/core';

import type { EvidenceUse } from '../evidence/as-known.js';
import { lastDayOf } from '../range/day-range.js';
import type { Figure } from '../range/figure.js';
import { isOpen } from '../range/limited.js';
import { lastBreak, sinceBreak } from './breaks.js';
import type { Context } from './context.js';
import { doubtfulIn, leftOutOf, type Counted } from './counted.js';
import { daysApart, startOf, unique, usesOfLevels, type Level, type LevelDays, type Levels } from './level.js';
import { periodHolding } from './promise-periods.js';
import { admitForRolling, rolledOver, rollingDays, type RollingDays } from './rolling.js';
import { distinctIssues } from './share-evidence.js';

/**
 * The levels of a moving average or a rolling sum. There is one for each period that is over and reported to its end: of amounts,
 * where a figure holds its last day; of states, where one ends within it. A period among the others that is not reported leaves open
 * what it leaves open; the baseline, the value before and the first are those that nothing leaves open.
 */
export function rollingLevels(
  context: Context,
  requirement: LevelBy | Direction,
  rolling: Rolling,
  days: LevelDays,
  withFirst: boolean,
): Levels {
  const { target, today, method } = context;
  const until = Math.min(days.end, today);
  const results = rolledLevels(context, requirement, rolling, { use: 'results', from: days.start, until });
  const { startDay, stated } = startOf(requirement.baseline, target.id);
  const baselines =
    stated !== undefined
      ? undefined
      : startDay === undefined
        ? rolledLevels(context, requirement, rolling, { use: 'baselines', from: -Infinity, until: days.reportedUntil })
        : rolledLevels(context, requirement, rolling, { use: 'starts', from: startDay, until: startDay });
  const { levels, counted } = results;
  const latest = levels.at(-1);
  const day = latest?.day ?? -Infinity;
  const start = stated ?? baselines?.levels.filter(isClosed).at(-1);
  const broken = start !== undefined && lastBreak(counted.evidence.figures) > start.day;
  const closed = levels.filter(isClosed);
  const way = start !== undefined && !broken && start.day < day ? start : undefined;
  const since = way?.day ?? closed[0]?.day ?? -Infinity;
  const apart = daysApart(method.parameters.earlyShare, since, days.due, day);
  const earlier = closed.filter((level) => level.day <= day - apart && level.day >= since).at(-1);
  const previous = earlier ?? (way !== undefined && day - way.day >= apart ? way : undefined);
  const first = withFirst && (broken || start === undefined) ? closed[0] : undefined;
  const uses = usesOfLevels(latest, [previous, first, start]);
  const used = new Set(uses.map(({ figure }) => figure.observation.id));
  const { leftOut, issues } = leftOutOf(counted, uses, latest?.span ?? { start: -Infinity, end: Infinity });
  const older = latest === undefined ? [] : olderThan(latest, counted.evidence.figures);
  return {
    latest,
    previous,
    first,
    baseline: start,
    broken,
    // That of the baseline is a point of its own.
    days: closed.filter((level) => stated !== undefined || level.day !== startDay).length,
    uses,
    leftOut: unique(
      [...(baselines?.idle ?? []), ...results.idle, ...older, ...leftOut].filter(({ observation }) => !used.has(observation)),
    ),
    issues: distinctIssues([...issues, ...(baselines?.counted.evidence.issues ?? [])]),
    doubtful: latest === undefined ? [] : doubtfulIn(counted, latest.span),
    newest: lastDayOf(counted.evidence.figures.filter(({ end }) => end >= days.start)),
    reportedOn: levels.map((level) => level.day),
    on: (on) => levels.filter((level) => level.day <= on).at(-1),
    behind: undefined,
    openSides: [],
  };
}

/** Rolling values, and what they were read from. */
interface Rolled {
  /** The values by the last of their days. */
  readonly levels: readonly Level[];
  /** The evidence. */
  readonly counted: Counted;
  /** What does not count, beside what was not admitted. */
  readonly idle: readonly LeftOutEvidence[];
}

/** The rolling values whose last day lies within some days. */
function rolledLevels(
  context: Context,
  { measure }: LevelBy | Direction,
  rolling: Rolling,
  { use, from, until }: { readonly use: EvidenceUse; readonly from: number; readonly until: number },
): Rolled {
  const admitted = admitForRolling(context, measure, rolling, use);
  const sorted = sinceBreak(admitted.figures.filter(({ end }) => end <= until));
  const evidence = { ...admitted, figures: sorted.figures };
  const days = daysReported(evidence.figures, context, rolling, measure.combine.time === 'snapshot').filter(
    ({ end }) => end >= from && end <= until,
  );
  const count = rolledOver(evidence, measure, rolling, days, context.method.parameters.staleAfterDays);
  const levels = days.map((span, at): Level => {
    const proof = count.proofs[at]!;
    const gaps = (): ReturnType<Level['gaps']> => (isOpen(proof) ? count.gaps(span) : []);
    // Figures that prove nothing are what is reported all the same.
    const figures =
      proof.uses.length > 0
        ? proof.uses.map(({ figure }) => figure)
        : evidence.figures.filter(({ start, end }) => end >= span.start && start <= span.end);
    return { day: span.end, range: proof.range, proof, figures, span, gaps };
  });
  const ofUse = ({ observation }: Figure): boolean => use === 'results' || observation.role === 'baseline';
  const leave = (figures: readonly Figure[], reason: LeftOutEvidence['reason']): readonly LeftOutEvidence[] =>
    figures.filter(ofUse).map(({ observation }) => ({ observation: observation.id, reason }));
  const idle = [
    ...admitted.leftOut.filter(({ reason }) => use === 'results' || reason !== 'other-role'),
    ...sorted.leftOut,
    ...leave(
      admitted.figures.filter(({ end }) => end > until),
      'outside-window',
    ),
    ...(use === 'results' ? [] : leave(sorted.figures, 'not-needed')),
  ];
  return { levels, counted: { evidence, count, near: evidence.figures, states: measure.combine.time === 'snapshot' }, idle };
}

/** The days of each rolling value whose last period is reported to its end. */
function daysReported(figures: readonly Figure[], { target }: Context, rolling: Rolling, states: boolean): readonly RollingDays[] {
  const ends = new Set<number>();
  for (const { start, end } of figures) {
    const period = periodHolding(rolling, end, target);
    const last = states || period.end === end ? period.end : period.start - 1;
    if (states || start <= last) ends.add(last);
  }
  return [...ends].sort((a, b) => a - b).flatMap((end) => rollingDays(rolling, end, target) ?? []);
}

function isClosed({ proof }: Level): boolean {
  return !isOpen(proof);
}

/** Figures that end before the days of the latest value. */
function olderThan({ span }: Level, figures: readonly Figure[]): readonly LeftOutEvidence[] {
  return figures.filter(({ end }) => end < span.start).map(({ observation }) => ({ observation: observation.id, reason: 'older-value' }));
}
