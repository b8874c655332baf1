import { type Direction, type LeftOutEvidence, type LevelBy, type Limits } from '@actionline/core';

import type { Evidence } from '../evidence/evidence.js';
import { seriesKeyOf } from '../evidence/same-block.js';
import { cannotCombine, clashIssue, othersReporting } from '../range/count.js';
import { firstReaching, lastDayOf } from '../range/day-range.js';
import type { Figure } from '../range/figure.js';
import { isOpen, limited } from '../range/limited.js';
import type { Clash, Proof } from '../range/proof.js';
import { isShare, withinLimits } from '../range/share.js';
import { stateOn, type State } from '../range/states.js';
import { lastBreak, sinceBreak } from './breaks.js';
import type { Context } from './context.js';
import { doubtfulOf } from './counted.js';
import { daysApart, seriesOf, startOf, unique, usesOfLevels, type Level, type LevelDays, type Levels } from './level.js';
import { likeLengths, startsAmong } from './like-lengths.js';
import { rollingLevels } from './rolling-levels.js';
import { sidesMissing } from './share-behind.js';
import { countsAmounts, distinctIssues, levelEvidence, withFraction } from './share-evidence.js';

/**
 * The levels of an indicator. Every value is read as a state on the last day of its period, whatever the time rule of its measure: a
 * level of yearly counts is the latest year's, and a count of a shorter or longer period is no such level. Only values since
 * the latest break count, and a level is compared only with one of the same places and breakdowns. The baseline is the one
 * stated, that of the day stated, or else the latest of those reported.
 */
export function levelsOf(context: Context, requirement: LevelBy | Direction, days: LevelDays, withFirst: boolean): Levels {
  const { rolling } = requirement;
  return rolling === undefined
    ? reportedLevels(context, requirement, days, withFirst)
    : rollingLevels(context, requirement, rolling, days, withFirst);
}

function reportedLevels(context: Context, requirement: LevelBy | Direction, days: LevelDays, withFirst: boolean): Levels {
  const { baseline } = requirement;
  const measure = withinLimits(requirement.measure);
  const { method, today } = context;
  const { earlyShare, staleAfterDays } = method.parameters;
  const evidence = levelEvidence(context, requirement.measure, 'results');
  const { startDay, stated } = startOf(baseline, context.target.id);
  const baseDay = stated === undefined ? startDay : undefined;
  const given =
    stated === undefined ? levelEvidence(context, requirement.measure, baseDay === undefined ? 'baselines' : 'starts') : undefined;
  const mayBeStart = ({ end }: Figure): boolean => (baseDay === undefined ? end <= days.reportedUntil : end === baseDay);
  const isWithin = ({ end }: Figure): boolean => end >= days.start && end <= days.end;
  const within = evidence.figures.filter(isWithin);
  const sorted = likeLengths(sinceBreak(within), countsAmounts(context, measure));
  const clashes: Clash[] = [];
  const others = othersReporting(evidence, measure);
  const levelOn = (figures: readonly Figure[], day: number, age: number): State | undefined =>
    stateOn(figures, others, measure, { day, today: age, staleAfterDays });
  const latestState = levelOn(sorted.figures, days.end, Math.min(today, days.due));
  const latest = levelOf(latestState, evidence, measure.limits);
  if (latestState !== undefined) clashes.push(...latestState.clashes);
  const keys = seriesOf(latest?.figures ?? []);
  const same = ({ observation }: Figure): boolean => keys.has(seriesKeyOf(observation));
  const starts = startsAmong((given?.figures ?? []).filter(mayBeStart), sorted.figures, countsAmounts(context, measure));
  const found =
    given === undefined
      ? undefined
      : levelOf(
          levelOn(
            starts.figures.filter((figure) => latest === undefined || same(figure)),
            Infinity,
            -Infinity,
          ),
          given,
          measure.limits,
        );
  // A baseline of some of the places is none of all.
  const partial = found !== undefined && seriesOf(found.figures).size < keys.size;
  const start = stated ?? (partial ? undefined : found);
  const broken = start !== undefined && lastBreak(within) > start.day;
  const alike = sorted.figures.filter(same);
  const since = completeSince(alike);
  const day = latest?.day ?? -Infinity;
  const from = start !== undefined && !broken && start.day < day ? start : undefined;
  const apart = daysApart(earlyShare, from?.day ?? since, days.due, day);
  const before = lastDayOf(alike.filter(({ end }) => end <= day - apart));
  const earlier =
    before >= Math.max(since, from?.day ?? since) ? levelOf(levelOn(alike, before, before), evidence, measure.limits) : undefined;
  const previous = earlier ?? (from !== undefined && day - from.day >= apart ? from : undefined);
  const first = withFirst && (broken || start === undefined) ? levelOf(levelOn(alike, since, since), evidence, measure.limits) : undefined;
  const uses = usesOfLevels(latest, [previous, first, start]);
  const used = new Set(uses.map(({ figure }) => figure.observation.id));
  const outside = evidence.figures
    .filter((figure) => !isWithin(figure))
    .map(({ observation }): LeftOutEvidence => ({ observation: observation.id, reason: 'outside-window' }));
  const idle = (given?.figures ?? [])
    .filter(({ observation }) => observation.role === 'baseline')
    .map((figure) => idleBaseline(figure, mayBeStart(figure), start));
  const { apart: apartFigures = [] } = latestState ?? {};
  const state = [
    ...(latestState?.leftOut ?? []),
    ...apartFigures.map(({ observation }): LeftOutEvidence => ({ observation: observation.id, reason: 'cannot-combine' })),
  ];
  // What is a baseline is of another role among the results: what the baselines say of it comes first.
  const baselines = [...starts.leftOut, ...idle, ...(given?.leftOut ?? []).filter(({ reason }) => reason !== 'other-role')];
  let newestOn: ((day: number) => readonly Figure[]) | undefined;
  return {
    latest,
    previous,
    first,
    baseline: start,
    broken,
    // That of the baseline is a point of its own.
    days: new Set(alike.filter(({ end }) => end >= since && end !== baseDay).map(({ end }) => end)).size,
    uses,
    leftOut: unique(
      [...baselines, ...evidence.leftOut, ...state, ...sorted.leftOut, ...outside].filter(({ observation }) => !used.has(observation)),
    ),
    issues: [
      ...distinctIssues([...evidence.issues, ...(given?.issues ?? [])]),
      ...clashes.map(clashIssue),
      ...(apartFigures.length > 0 ? [cannotCombine(apartFigures)] : []),
    ],
    doubtful: latest === undefined ? [] : doubtfulAt(latest, evidence, clashes),
    newest: lastDayOf([...within, ...(evidence.lacking ?? []).map(({ figure }) => figure).filter(isWithin)]),
    reportedOn: [...new Set(sorted.figures.map(({ end }) => end))].sort((a, b) => a - b),
    behind: evidence.behind === undefined ? undefined : new Map([...evidence.behind, ...(given?.behind ?? [])]),
    openSides: isShare(measure) ? sidesMissing(latest, evidence, days.end, measure) : [],
    on: (on) => {
      newestOn ??= newestByDay(sorted.figures);
      return levelOf(levelOn(newestOn(on), on, on), evidence, measure.limits);
    },
  };
}

/** Why a reported baseline is not the one that counts: it is of days that it may not be of, it is older, or it is of other places. */
function idleBaseline({ observation, end }: Figure, ofItsDays: boolean, start: Level | undefined): LeftOutEvidence {
  if (!ofItsDays) return { observation: observation.id, reason: 'outside-window' };
  if (start === undefined || end >= start.day) return { observation: observation.id, reason: 'not-needed' };
  return { observation: observation.id, reason: 'older-value', by: start.figures[0]!.observation.id };
}

/** The figures that leave a level in doubt; those of other days do not. */
function doubtfulAt({ day, figures }: Level, evidence: Evidence, clashes: readonly Clash[]): readonly (readonly Figure[])[] {
  const conflicts = evidence.conflicts.filter((group) => group.some((figure) => figures.includes(figure)));
  return doubtfulOf({ ...evidence, conflicts, faulty: evidence.faulty.filter(({ end }) => end === day) }, clashes);
}

/** A state that rests on nothing, or that may not be put together, is no level. */
function levelOf(state: State | undefined, { faulty }: Evidence, limits: Limits | undefined): Level | undefined {
  if (state === undefined || state.used.length === 0) return undefined;
  const doubtful = faulty.some(({ end }) => end === state.day);
  const doubted: Proof = { range: { lower: Math.min(state.range.lower, 0), upper: Infinity }, uses: state.proof.uses };
  const proof = withFraction(doubtful ? limited(doubted, limits).proof : state.proof);
  const span = { start: state.day, end: state.day };
  return { day: state.day, range: proof.range, proof, figures: state.used, span, gaps: () => (isOpen(proof) ? [span] : []) };
}

/** The newest figures of each series on a day, without a look at all of the others: a long series is asked for many days. */
function newestByDay(figures: readonly Figure[]): (day: number) => readonly Figure[] {
  const series = new Map<string, Figure[]>();
  for (const figure of [...figures].sort((a, b) => a.end - b.end)) {
    const key = seriesKeyOf(figure.observation);
    const own = series.get(key);
    if (own === undefined) series.set(key, [figure]);
    else own.push(figure);
  }
  return (day) =>
    [...series.values()].flatMap((own) => {
      const after = firstReaching(own, day + 1);
      return after === 0 ? [] : own.slice(firstReaching(own, own[after - 1]!.end), after);
    });
}

/** The first day on which every place has a value. */
function completeSince(figures: readonly Figure[]): number {
  const seen = new Set<string>();
  let since = -Infinity;
  for (const { observation, end } of [...figures].sort((a, b) => a.end - b.end)) {
    const key = seriesKeyOf(observation);
    if (!seen.has(key)) since = end;
    seen.add(key);
  }
  return since;
}
