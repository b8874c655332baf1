import { intervalOf, unitId, type Evaluation, type LevelBy, type Step } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { checkedDay, dayOf } from '../day.js';
import { step } from '../step.js';
import { askedLevel, levelAskedStep, requiredOf, unknownLevel, verdictOf, type Zone } from './asked-level.js';
import { stillNeeded, type Context } from './context.js';
import { timingOf } from './timing-fact.js';
import { estimateOf } from './estimate.js';
import { evaluationOf } from './evaluation.js';
import { evidenceFact } from '../evidence/recency.js';
import { headingOf, type LevelToReach } from './level-heading.js';
import { comparedWith, levelMilestones } from './level-milestones.js';
import { expectedBy, hasNoStart, milestonePath, obstacleOf, shareOfWay, wayOf } from './level-way.js';
import { baselineAt, besides, figureAt, isOfSame, type Level, type Levels } from './level.js';
import { levelsOf } from './levels.js';
import { milestoneSteps } from './milestones.js';
import { missingOfLevel } from './missing-level.js';
import { rolledStep } from './rolling.js';
import { difference } from './path.js';
import { shareStep } from './share-behind.js';

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
  const toReach: LevelToReach = { asked, dueDay, timing, level, milestones, unknown, obstacle };
  const { trajectory, steps } = headingOf(context, requirement, levels, way, path, toReach);
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
    required: requiredOf(asked, unitId(unit)),
    levelAsked: levelAskedStep(asked, requirement.level, comparedWith(levels)),
    uses,
    leftOut: uses === levels.uses ? leftOut : withoutUsed(leftOut, uses),
    issues,
    behind: levels.behind,
    value: estimate,
    rolled: rolledStep(requirement.rolling, shown?.span),
    baseline: baseline === undefined ? undefined : baselineAt(baseline),
    shareOfWay: shareOfWay(way, value, estimate?.value),
    expected: path === undefined || timing === 'upcoming' ? undefined : expectedBy(path, Math.min(context.today, dueDay)),
    ...(value === undefined || latest === undefined || level === 'met' || timing === 'ended' || isIn(figureAt(latest), zone)
      ? {}
      : stillNeeded(context, rest, done, way === undefined ? NaN : latest.day - way.from.day, comparison, due)),
    due,
    closedUntil: latest === undefined ? undefined : dateOfDay(latest.day),
    milestones: milestones.verdicts,
    missingFigures: level === 'unknown' ? missingOfLevel(requirement, levels) : [],
    reasoning: [
      shareStep(shown?.proof),
      ...milestoneSteps(level === 'met' || timing === 'ended' ? { ...milestones, last: undefined } : milestones),
      ...steps,
      late !== undefined && step('met-late', { on: dateOfDay(late.day), due, days: late.day - dueDay }, idsOf(late)),
      level !== 'met' && wasMetStep(requirement, levels, zone),
    ],
  });
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
  for (const day of levels.reportedOn) {
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
  const { latest, reportedOn, on } = levels;
  if (latest === undefined) return undefined;
  const days = reportedOn.filter((day) => day < latest.day);
  // A long series is not searched to its beginning.
  for (const day of days.slice(-MANY_DAYS).reverse()) {
    const level = on(day);
    if (level !== undefined && isAskedOf(level, requirement, levels) && verdictOf(level.range, zone) === 'met')
      return step('was-met', { on: dateOfDay(day), value: figureAt(level) }, idsOf(level));
  }
  return undefined;
}

function isIn(value: number, zone: Zone): boolean {
  return verdictOf(intervalOf(value), zone) === 'met';
}
