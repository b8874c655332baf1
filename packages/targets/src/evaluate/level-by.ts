import {
  dateOfDay,
  exactSum,
  intervalOf,
  type Evaluation,
  type Interval,
  type LevelBy,
  type MissingFigure,
  type Step,
  type StepCode,
  type TimingFact,
  type TrajectoryFact,
  type Verdict,
} from '@actionline/core';

import { checkedDay, dayOf } from '../day.js';
import { isOpen } from '../range/limited.js';
import { NO_PROOF } from '../range/proof.js';
import { finiteOrNull, step } from '../step.js';
import { askedLevel, levelAskedStep, requiredOf, unknownLevel, verdictOf, type AskedLevel, type Zone } from './asked-level.js';
import { stillNeeded, timingOf, type Context } from './context.js';
import { estimateOf } from './estimate.js';
import { evidenceFact, evaluationOf } from './evaluation.js';
import { comparedWith, levelMilestones, milestoneDays, stagesOf } from './level-milestones.js';
import { baselineAt, besides, figureAt, isOfSame, levelsOf, trendStep, type Level, type Levels } from './levels.js';
import { behindMilestone, milestoneSteps, type Milestones } from './milestones.js';
import { missingFigures } from './missing-figures.js';
import { trajectoryOfChange, trajectoryOfShare } from './pace.js';
import { expectedOn, shareOfPath, type Path } from './path.js';

/** What is asked of the indicator, and where it stands. */
interface Aim {
  /** What is asked at the end. */
  readonly asked: AskedLevel;
  /** The deadline. */
  readonly dueDay: number;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** Whether it is met. */
  readonly level: Verdict;
  /** The milestones on the way. */
  readonly milestones: Milestones;
  /** Why it is not known what is asked. */
  readonly unknown: ReturnType<typeof unknownLevel>;
  /** Why there is no way from the baseline. */
  readonly obstacle: Obstacle | undefined;
}

/** A way from the baseline to what is asked. */
interface Way {
  /** Where it begins. */
  readonly from: Level;
  /** Which way a change from the baseline leads, also from 0; else the path tells. */
  readonly upOrDown: number | undefined;
  /** The path from one of the values that the baseline may have. */
  readonly pathFrom: (start: number) => Path;
}

/** Where it is heading, and the steps that say why. */
interface Heading {
  readonly trajectory: TrajectoryFact;
  readonly steps: readonly Step[];
}

/**
 * An indicator moved to a value or into a range by a date, up or down, or kept there. Level: the latest state up to the deadline; a
 * level that is met after it is met late, and one that was met and is lost says when. What is asked as a change from the baseline is as
 * wide a range as that, and a verdict holds for every value of both. Trajectory: the share of the way from the baseline that is done, over
 * the share of the path that is due by then, at both ends of the ranges; straight, or through the milestones, so that zero and negative
 * values are like any other. What is met is "wrong way" where the line through the last two states leaves it by the deadline. What
 * is to be kept, or was met by the baseline already, is judged by whether the last change went nearer; so is what has milestones
 * and no baseline, where it lies off the path.
 */
export function evaluateLevelBy(context: Context, requirement: LevelBy): Evaluation {
  const { measure, due, direction, baseline: stated } = requirement;
  const { unit } = measure;
  const dueDay = checkedDay(due, `The due date of ${context.target.id}`);
  const start = stated === undefined ? -Infinity : dayOf(stated.date);
  const window = { start, end: dueDay };
  const levels = levelsOf(context, requirement, { start, end: dueDay, reportedUntil: Infinity, due: dueDay }, false);
  const { latest, baseline, broken, leftOut, issues } = levels;
  const asked = askedLevel(requirement, requirement.level, comparedWith(levels));
  const { comparison, value, zone } = asked;
  const timing = timingOf(context.today, window);
  const inTime = latest === undefined ? 'unknown' : verdictOf(latest.range, zone);
  const late = timing === 'ended' && inTime !== 'met' ? metLate(context, requirement, dueDay) : undefined;
  const shown = late ?? latest;
  const level = late === undefined ? inTime : 'met';
  const milestones = levelMilestones(context, requirement, { start, dueDay, timing, levels });
  const unknown = unknownLevel(requirement.level, comparedWith(levels));
  const obstacle = direction === 'maintain' || unknown !== undefined ? undefined : obstacleOf(requirement, levels, dueDay, asked);
  const way =
    direction === 'maintain' || (unknown ?? obstacle) !== undefined ? undefined : wayOf(context, requirement, baseline!, asked, dueDay);
  const path = way?.pathFrom(figureAt(way.from)) ?? (hasNoStart(obstacle) ? milestonePath(context, requirement, dueDay) : undefined);
  const aim = { asked, dueDay, timing, level, milestones, unknown, obstacle };
  const { trajectory, steps } = headingOf(context, requirement, levels, way, path, aim);
  const points = levels.days + (baseline === undefined || broken ? 0 : 1);
  const estimate = estimateOf(shown?.proof, unit);
  const done = way === undefined || latest === undefined ? 0 : difference(figureAt(latest), figureAt(way.from));
  const rest = value === undefined || latest === undefined ? 0 : difference(value, figureAt(latest));
  const uses = besides(late === undefined ? levels.uses : [...levels.uses, ...late.proof.uses], milestones.states);
  return evaluationOf(context, {
    level,
    trajectory: late === undefined ? trajectory : 'sufficient',
    timing,
    evidence: evidenceFact(
      context,
      shown?.day ?? levels.newest,
      dueDay,
      shown !== undefined && points >= context.method.parameters.minimumPoints,
    ),
    required: requiredOf(asked, unit),
    levelAsked: levelAskedStep(asked, requirement.level, comparedWith(levels)),
    uses,
    leftOut: uses === levels.uses ? leftOut : withoutUsed(leftOut, uses),
    issues,
    value: estimate,
    baseline: baseline === undefined ? undefined : baselineAt(baseline),
    shareOfWay: shareOfWay(way, value, estimate?.value),
    expected: path === undefined || timing === 'upcoming' ? undefined : expectedBy(path, Math.min(context.today, dueDay)),
    ...(value === undefined || latest === undefined || level === 'met' || timing === 'ended' || isIn(figureAt(latest), zone)
      ? {}
      : stillNeeded(context, rest, done, way === undefined ? NaN : latest.day - way.from.day, comparison, due)),
    due,
    closedUntil: latest === undefined ? undefined : dateOfDay(latest.day),
    milestones: milestones.verdicts,
    missingFigures: level === 'unknown' && latest !== undefined ? settlingFigures(requirement, levels, latest) : [],
    reasoning: [
      ...milestoneSteps(level === 'met' || timing === 'ended' ? { ...milestones, last: undefined } : milestones),
      ...steps,
      late !== undefined && step('met-late', { on: dateOfDay(late.day), due, days: late.day - dueDay }, idsOf(late)),
      level !== 'met' && wasMetStep(requirement, levels, zone),
    ],
  });
}

/** The figures that would settle a level that is not known: of its own day, and of the baseline that it is counted from. */
function settlingFigures({ measure, level, baseline: stated }: LevelBy, levels: Levels, latest: Level): readonly MissingFigure[] {
  const start = comparedWith(levels);
  const unsettled = ({ day, proof }: Level, doubtful: Levels['doubtful']): readonly MissingFigure[] =>
    missingFigures({
      measure,
      span: { start: day, end: day },
      proof,
      gaps: isOpen(proof) ? [{ start: day, end: day }] : [],
      doubtful,
    });
  const unknown = unknownLevel(level, start);
  if (unknown !== undefined) {
    const askedFor = unknown === 'no-baseline' && !levels.broken && stated !== undefined;
    return askedFor ? [{ measure: measure.id, period: { start: stated.date, end: stated.date } }] : [];
  }
  return [...unsettled(latest, levels.doubtful), ...('change' in level && start!.figures.length > 0 ? unsettled(start!, []) : [])];
}

/** The first state after the deadline that meets what is asked. */
function metLate(context: Context, requirement: LevelBy, dueDay: number): Level | undefined {
  const levels = levelsOf(
    context,
    requirement,
    { start: dueDay + 1, end: context.today, reportedUntil: Infinity, due: context.today },
    false,
  );
  const { zone } = askedLevel(requirement, requirement.level, comparedWith(levels));
  const days = [...new Set(levels.figures.map(({ end }) => end))].sort((a, b) => a - b);
  for (const day of days) {
    const level = levels.on(day);
    if (level !== undefined && isAskedOf(level, requirement, levels) && verdictOf(level.range, zone) === 'met') return level;
  }
  return undefined;
}

/** Whether what is asked can be asked of a level: a change from the baseline only of one of the same places. */
function isAskedOf(level: Level, { level: asked }: LevelBy, { baseline }: Levels): boolean {
  return !('change' in asked) || baseline === undefined || baseline.figures.length === 0 || isOfSame(level, baseline);
}

function withoutUsed(leftOut: Levels['leftOut'], uses: Levels['uses']): Levels['leftOut'] {
  const used = new Set(uses.map(({ figure }) => figure.observation.id));
  return leftOut.filter(({ observation }) => !used.has(observation));
}

function idsOf({ figures }: Level): readonly string[] {
  return figures.map(({ observation }) => observation.id).sort();
}

/** On how many days, at most, a level is looked for that was lost. */
const MANY_DAYS = 50;

/** The step that says when it had been met, where it was and is not any more. */
function wasMetStep(requirement: LevelBy, levels: Levels, zone: Zone): Step | undefined {
  const { latest, figures, on } = levels;
  if (latest === undefined) return undefined;
  const days = [...new Set(figures.map(({ end }) => end))].filter((day) => day < latest.day).sort((a, b) => b - a);
  // A long series is not searched to its beginning.
  for (const day of days.slice(0, MANY_DAYS)) {
    const level = on(day);
    if (level !== undefined && isAskedOf(level, requirement, levels) && verdictOf(level.range, zone) === 'met')
      return step('was-met', { on: dateOfDay(day), value: figureAt(level) }, idsOf(level));
  }
  return undefined;
}

/** The way from the baseline to what is asked. */
function wayOf(context: Context, requirement: LevelBy, from: Level, asked: AskedLevel, dueDay: number): Way {
  const days = milestoneDays(context, requirement);
  return {
    from,
    upOrDown: 'change' in requirement.level ? Math.sign(requirement.level.change) : undefined,
    pathFrom: (start) => ({
      stages: [
        { day: from.day, value: start },
        ...stagesOf(requirement, days, from.day, start),
        { day: dueDay, value: asked.from(start)! },
      ],
      shape: requirement.path ?? 'linear',
    }),
  };
}

/** Whether there is no baseline that a path could begin at. */
function hasNoStart(obstacle: Obstacle | undefined): boolean {
  return obstacle === 'baseline-missing' || obstacle === 'baseline-before-break';
}

/** The path from the first milestone on, where none of them is a change from the baseline. */
function milestonePath(context: Context, requirement: LevelBy, dueDay: number): Path | undefined {
  const { level, milestones = [] } = requirement;
  if (milestones.length === 0 || [level, ...milestones.map((one) => one.level)].some((one) => 'change' in one)) return undefined;
  const stages = stagesOf(requirement, milestoneDays(context, requirement), -Infinity, NaN);
  return {
    stages: [...stages, { day: dueDay, value: askedLevel(requirement, level, undefined).value! }],
    shape: requirement.path ?? 'linear',
  };
}

/** What a path has reached by a day; nothing before it begins. */
function expectedBy(path: Path, day: number): number | undefined {
  return day < path.stages[0]!.day ? undefined : expectedOn(path, day);
}

function shareOfWay(way: Way | undefined, value: number | undefined, reached: number | undefined): number | undefined {
  if (way === undefined || reached === undefined) return undefined;
  const from = figureAt(way.from);
  return difference(reached, from) / difference(value!, from);
}

function headingOf(
  context: Context,
  requirement: LevelBy,
  levels: Levels,
  way: Way | undefined,
  path: Path | undefined,
  aim: Aim,
): Heading {
  const { method } = context;
  const { direction } = requirement;
  const { latest, previous, baseline } = levels;
  const { asked, dueDay, timing, level, milestones, unknown, obstacle } = aim;
  const { zone } = asked;
  const lastReached = milestones.last?.reached ?? 'met';
  if (latest === undefined) return { trajectory: 'unknown', steps: [] };
  const steps: Step[] = [];
  if (previous !== undefined) steps.push(trendStep(previous, latest));
  if (unknown !== undefined) return { trajectory: 'unknown', steps: [...steps, unknownStep(unknown, requirement, levels)] };
  // Milestones that are over are a path of their own.
  const onPath = way === undefined && path !== undefined && latest.day >= path.stages[0]!.day ? path : undefined;
  const isUnsaid = obstacle === 'baseline-missing' && onPath !== undefined;
  // Of a baseline that may meet it and may not, neither is said.
  const doubtful = obstacle === 'baseline-already-meets' && 'value' in requirement.level && verdictOf(baseline!.range, zone) === 'unknown';
  if (obstacle !== undefined && !doubtful && !isUnsaid) steps.push(step(obstacle, {}));
  if (level === 'met') {
    const line = timing === 'ended' || previous === undefined ? undefined : lineByDue(previous, latest, dueDay, zone);
    const unsaid = !isUnsaid && (obstacle === 'baseline-equals-target' || obstacle === 'baseline-missing');
    if (line === 'unmet') return { trajectory: 'wrong-way', steps };
    return { trajectory: unsaid || line === 'unknown' ? 'unknown' : 'sufficient', steps };
  }
  const shares = way === undefined ? undefined : sharesOf(way, latest, dueDay);
  // Past what is asked for and still not met: beyond the far end of a range, or of an exact value.
  const past = shares !== undefined && level === 'unmet' && beginsBelow(requirement, way!.from, zone) !== isBelow(latest.range, zone);
  const doubted = level === 'unknown' && mayBeOtherwise(previous, latest, aim);
  if (direction === 'maintain' || obstacle === 'baseline-already-meets' || past) {
    // What may be met already is not only nearer.
    const known = previous !== undefined && level === 'unmet' && !doubtful;
    return { trajectory: known ? nearing(previous.range, latest.range, zone) : 'unknown', steps };
  }
  if (shares === undefined) {
    if (onPath === undefined || doubted) return { trajectory: 'unknown', steps };
    const due = askedLevel({ comparison: 'stated', direction }, { value: expectedOn(onPath, latest.day) }, undefined);
    const reached = verdictOf(latest.range, due.zone);
    if (reached === 'met') return { trajectory: behindMilestone('sufficient', lastReached), steps };
    const known = reached === 'unmet' && level === 'unmet' && previous !== undefined;
    return { trajectory: known ? nearing(previous.range, latest.range, zone) : 'unknown', steps };
  }
  const { least, most, elapsedDays, totalDays } = shares;
  const early = elapsedDays < method.parameters.earlyShare * totalDays;
  const worst = trajectoryOfShare(least, method.parameters);
  const agreed = worst === trajectoryOfShare(most, method.parameters) ? worst : 'unknown';
  const ratio = least === most ? finiteOrNull(least) : null;
  steps.push(
    step('pace', {
      ratio,
      ...(ratio === null ? { least: finiteOrNull(least), most: finiteOrNull(most) } : {}),
      on: dateOfDay(latest.day),
      elapsedDays,
      totalDays,
    }),
  );
  return { trajectory: doubted || (early && agreed !== 'sufficient') ? 'unknown' : behindMilestone(agreed, lastReached), steps };
}

/** The step that says why a change from the baseline gives no level. */
function unknownStep(why: 'no-baseline' | 'not-positive', { baseline }: LevelBy, { broken }: Levels): Step {
  if (why === 'not-positive') return step('baseline-not-positive', {});
  if (broken) return step('baseline-before-break', {});
  return step('baseline-needed', baseline === undefined ? {} : { on: baseline.date });
}

/** Whether a level that may be met may be past what is asked for, or about to be lost. */
function mayBeOtherwise(previous: Level | undefined, latest: Level, { asked: { zone }, dueDay, timing }: Aim): boolean {
  if (Number.isFinite(zone.possible.lower) && Number.isFinite(zone.possible.upper)) return true;
  return timing !== 'ended' && previous !== undefined && lineByDue(previous, latest, dueDay, zone) !== 'met';
}

interface Shares {
  /** The least and the greatest share of the way that the ranges allow, over the share of the time. */
  readonly least: number;
  readonly most: number;
  readonly elapsedDays: number;
  readonly totalDays: number;
}

/** How far a way is done, at the corners of both ranges. */
function sharesOf({ from, upOrDown, pathFrom }: Way, latest: Level, dueDay: number): Shares | undefined {
  if (latest.day <= from.day) return undefined;
  const elapsedDays = latest.day - from.day;
  const totalDays = dueDay - from.day;
  const ratios = [from.range.lower, from.range.upper].flatMap((start) => {
    const path = pathFrom(start);
    const wanted = upOrDown ?? Math.sign(difference(path.stages.at(-1)!.value, start));
    return [latest.range.lower, latest.range.upper].map((reached) => shareOfPath(path, reached, latest.day, wanted));
  });
  if (ratios.some(Number.isNaN)) return undefined;
  return {
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    elapsedDays,
    totalDays,
  };
}

/** Whether the line through two states meets what is asked for on the deadline, which is still to come. */
function lineByDue(previous: Level, latest: Level, dueDay: number, zone: Zone): Verdict {
  const days = latest.day - previous.day;
  const rest = dueDay - latest.day;
  const at = (from: number, to: number): number => to + (difference(to, from) / days) * rest;
  return verdictOf({ lower: at(previous.range.upper, latest.range.lower), upper: at(previous.range.lower, latest.range.upper) }, zone);
}

/** Whether what is short of what is asked came nearer, at both ends of the ranges and wherever that lies. */
function nearing(before: Interval, after: Interval, { certain, possible }: Zone): TrajectoryFact {
  const found = certain === undefined ? 'unknown' : nearingTo(before, after, certain);
  return found === nearingTo(before, after, possible) ? found : 'unknown';
}

function nearingTo(before: Interval, after: Interval, zone: Interval): TrajectoryFact {
  const [nearBefore, farBefore] = distances(before, zone);
  const [nearAfter, farAfter] = distances(after, zone);
  const worst = trajectoryOfChange(difference(nearBefore, farAfter));
  return worst === trajectoryOfChange(difference(farBefore, nearAfter)) ? worst : 'unknown';
}

/** What may be in the way of a straight way from the baseline. */
type Obstacle = Exclude<Extract<StepCode, `baseline-${string}`>, 'baseline-needed' | 'baseline-not-positive'>;

/** Why there is no way from the baseline, where there is none. */
function obstacleOf(requirement: LevelBy, { baseline, broken }: Levels, dueDay: number, asked: AskedLevel): Obstacle | undefined {
  if (baseline === undefined) return 'baseline-missing';
  if (broken) return 'baseline-before-break';
  const { range } = baseline;
  // A change leads the same way from every baseline: one of them tells.
  const start = 'change' in requirement.level ? intervalOf(ANY_BASELINE) : range;
  const value = 'change' in requirement.level ? asked.from(ANY_BASELINE) : asked.value;
  const zone = 'change' in requirement.level ? zoneFrom(requirement, ANY_BASELINE) : asked.zone;
  if (start.lower === value && start.upper === value) return 'baseline-equals-target';
  if (verdictOf(start, zone) !== 'unmet') return 'baseline-already-meets';
  return dueDay <= baseline.day ? 'baseline-not-before-due' : undefined;
}

/** Above 0, so that per cent of it are something. */
const ANY_BASELINE = 100;

function zoneFrom(requirement: LevelBy, baseline: number): Zone {
  return askedLevel(requirement, requirement.level, { day: 0, range: intervalOf(baseline), proof: NO_PROOF, figures: [] }).zone;
}

/** Whether a way begins below what is asked for, and not above: that of a change by its sign, wherever in its range it begins. */
function beginsBelow({ level }: LevelBy, { range }: Level, zone: Zone): boolean {
  return 'change' in level ? level.change > 0 : isBelow(range, zone);
}

/** Whether a range that is not in what is asked for lies below it, and not above. */
function isBelow({ upper }: Interval, { possible }: Zone): boolean {
  return upper <= possible.lower;
}

function isIn(value: number, zone: Zone): boolean {
  return verdictOf(intervalOf(value), zone) === 'met';
}

/** The least and the greatest distance of a range from what is asked for. */
function distances({ lower, upper }: Interval, zone: Interval): readonly [number, number] {
  const of = (value: number): number => {
    if (value < zone.lower) return difference(zone.lower, value);
    return value > zone.upper ? difference(value, zone.upper) : 0;
  };
  const crosses = lower <= zone.upper && upper >= zone.lower;
  return [crosses ? 0 : Math.min(of(lower), of(upper)), Math.max(of(lower), of(upper))];
}

/** The difference of two decimal numbers as written: 0.3 less 0.1 is 0.2. */
function difference(a: number, b: number): number {
  return exactSum([a, -b]);
}
