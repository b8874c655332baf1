import {
  intervalOf,
  type Baseline,
  type BaselineDay,
  type Interval,
  type Issue,
  type LeftOutEvidence,
  type ScopedId,
  type Step,
} from '@actionline/core';
import { dateOfDay, statedBaseline } from '@actionline/core/internal';

import { checkedDay } from '../day.js';
import type { Evidence } from '../evidence/evidence.js';
import { seriesKeyOf } from '../evidence/same-block.js';
import type { Figure } from '../range/figure.js';
import type { DayRange } from '../range/day-range.js';
import type { NamedGap } from '../range/gap.js';
import { NO_PROOF, type Proof, type Use } from '../range/proof.js';
import { step } from '../step.js';
import { reportedMiddle } from './estimate.js';

/** A level on a day. */
export interface Level {
  /** The day. */
  readonly day: number;
  /** The range that it may lie in. */
  readonly range: Interval;
  /** What proves it. */
  readonly proof: Proof;
  /** The figures it rests on. */
  readonly figures: readonly Figure[];
  /** The days that it is of: the day alone, or those of a moving average. */
  readonly span: DayRange;
  /** What no figure gives of these days. */
  readonly gaps: () => readonly NamedGap[];
}

/** A level as the value that a way starts from: its middle, where it is a range. */
export function baselineAt(level: Level): Baseline {
  return { value: figureAt(level), date: dateOfDay(level.day) };
}

/** A level as one figure: its middle, where it is a range. */
export function figureAt({ range, proof }: Level): number {
  return reportedMiddle(range, proof);
}

/** The step that says how a level moved to the next. */
export function trendStep(previous: Level, latest: Level): Step<'trend'> {
  return step('trend', {
    from: figureAt(previous),
    to: figureAt(latest),
    since: dateOfDay(previous.day),
    until: dateOfDay(latest.day),
  });
}

/** The levels of an indicator that a verdict and a trend are read from. */
export interface Levels {
  /** The latest. */
  readonly latest: Level | undefined;
  /** The one before it, of the same places, far enough away to show a trend: an earlier state, or the baseline where that is newer. */
  readonly previous: Level | undefined;
  /** The first, of the same places; only where it was asked for and no baseline can be compared with. */
  readonly first: Level | undefined;
  /** The baseline. */
  readonly baseline: Level | undefined;
  /** Whether a break in the series lies after the baseline. */
  readonly broken: boolean;
  /** On how many days there is a value. */
  readonly days: number;
  /** The figures that one of the levels rests on. */
  readonly uses: readonly Use[];
  /** What is left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** What is wrong with the evidence. */
  readonly issues: readonly Issue[];
  /** Figures that leave the latest in doubt: those that contradict each other, or cannot be. */
  readonly doubtful: readonly (readonly Figure[])[];
  /** The last day that anything is reported of, though it may not be enough for a level; `-Infinity` where nothing is. */
  readonly newest: number;
  /** The days on which there is a level, in their order. */
  readonly reportedOn: readonly number[];
  /** The level on a day. */
  readonly on: (day: number) => Level | undefined;
  /** Of a share: see {@link Evidence.behind}. */
  readonly behind: Evidence['behind'] | undefined;
  /** Of a share: what is missing of its sides on the newest day. */
  readonly openSides: readonly NamedGap[];
}

/** Which days levels are read of. */
export interface LevelDays {
  /** The first day that counts. */
  readonly start: number;
  /** The last day that counts. */
  readonly end: number;
  /** The last day on which a reported baseline counts. */
  readonly reportedUntil: number;
  /** The deadline. */
  readonly due: number;
}

/** What a trend or a path rests on is used too, and counts at no end of the latest value. */
export function besides(uses: readonly Use[], levels: readonly (Level | undefined)[]): readonly Use[] {
  const all = new Map(uses.map((use) => [use.figure.observation.id, use]));
  for (const figure of levels.flatMap((level) => level?.figures ?? [])) {
    const { id } = figure.observation;
    if (!all.has(id)) all.set(id, { figure, lower: 0, upper: 0 });
  }
  return all.size === uses.length ? uses : [...uses, ...[...all.values()].slice(uses.length)];
}

/** The uses of the latest level, and of the others beside it. */
export function usesOfLevels(latest: Level | undefined, others: readonly (Level | undefined)[]): readonly Use[] {
  return besides(latest?.proof.uses ?? [], [latest, ...others]);
}

/** A level that a requirement states. */
export function statedLevel(value: number, day: number): Level {
  return { day, range: intervalOf(value), proof: NO_PROOF, figures: [], span: { start: day, end: day }, gaps: () => [] };
}

/** Where a requirement says that a movement starts: the day, and the level where it states one. */
export function startOf(
  baseline: Baseline | BaselineDay | undefined,
  target: ScopedId,
): { readonly startDay: number | undefined; readonly stated: Level | undefined } {
  if (baseline === undefined) return { startDay: undefined, stated: undefined };
  const startDay = checkedDay(baseline.date, `The baseline date of ${target}`);
  const value = statedBaseline(baseline);
  return { startDay, stated: value === undefined ? undefined : statedLevel(value, startDay) };
}

/** How many days two levels lie apart at least, to show a trend: levels a day apart say nothing about years. */
export function daysApart(earlyShare: number, since: number, due: number, day: number): number {
  return Math.max(1, Math.ceil(earlyShare * horizon(since, due, day)));
}

/** The places and breakdowns of figures. */
export function seriesOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ observation }) => seriesKeyOf(observation)));
}

/** Whether two levels are of the same places and breakdowns. */
export function isOfSame(one: Level, other: Level): boolean {
  const [mine, theirs] = [seriesOf(one.figures), seriesOf(other.figures)];
  return mine.size === theirs.size && [...mine].every((key) => theirs.has(key));
}

/** How many days lie between a start and the deadline, or a day where there is none. */
function horizon(start: number, due: number, day: number): number {
  const end = Number.isFinite(due) ? due : day;
  return Number.isFinite(start) ? Math.max(end - start, 0) : 0;
}

/** One reason for each observation: the first that fits. */
export function unique(leftOut: readonly LeftOutEvidence[]): readonly LeftOutEvidence[] {
  const seen = new Set<string>();
  return leftOut.filter(({ observation }) => !seen.has(observation) && seen.add(observation));
}
