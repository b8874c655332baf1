import { readArgument } from './argument.js';
import { changedBy } from './changed-by.js';
import type { IsoDate } from './date.js';
import { show } from './error.js';
import type { Issue } from './issue.js';
import { errorAt, type Path } from './issue-at.js';
import { statedBaseline } from './stated-baseline.js';
import type { Level, LevelBy, TotalBy } from './target.js';

/**
 * Where the way of a promise does not fit together: the level by its change from the baseline, and the milestones. Each issue has its
 * path from the requirement:
 *
 * - `change-backwards`: a change the other way than the direction says, or none;
 * - `change-beyond-all`: more than 100 per cent less;
 * - `baseline-not-positive`: per cent of a baseline of 0 or below;
 * - `milestones-without-way`: milestones of what is to be kept;
 * - `milestone-order`: not after the start or the milestone before, or not before the deadline;
 * - `milestone-backwards`: nearer to the start than the milestone before, or beyond what is asked at the end; levels are compared where
 *   they are of one sort, or the baseline is stated.
 *
 * @throws {@link ActionlineError} `bad-argument` for a value of another shape; `requirementSchema` takes any.
 *
 * @example
 * ```ts
 * import { wayIssues } from '@actionline/core/internal';
 *
 * const measure = { id: 'city/m.trees', label: { en: 'Trees' }, unit: 'number', combine: { time: 'increment', across: 'sum' } } as const;
 * const window = { start: '2024-01-01', end: '2028-12-31' };
 * const milestones = [{ due: '2026-12-31', value: 900 }];
 * wayIssues({ kind: 'total-by', comparison: 'at-least', value: 600, measure, window, milestones }).map(({ code }) => code);
 * // => ['milestone-backwards']
 * ```
 */
export function wayIssues(requirement: LevelBy | TotalBy): readonly Issue[] {
  return readArgument('requirement', requirement, 'a total or a level', 'check it with requirementSchema', () =>
    requirement.kind === 'total-by' ? totalIssues(requirement) : levelByIssues(requirement),
  );
}

/** Where something stands on a scale; places on two scales cannot be compared. */
interface Place {
  readonly at: number;
  readonly scale: string;
}

/** One stage of a way: what is asked by when. */
interface Stage extends Place {
  readonly path: Path;
  readonly due: IsoDate;
}

/** A way from a start, which need not be known, through stages to an end; up or down. */
interface Way {
  readonly start: Place | undefined;
  readonly since: IsoDate | undefined;
  readonly stages: readonly Stage[];
  readonly end: Omit<Stage, 'path'>;
  readonly wanted: 1 | -1;
}

function totalIssues({ value, window, milestones = [] }: TotalBy): readonly Issue[] {
  return stageIssues({
    start: undefined,
    since: window.start,
    stages: milestones.map((one, at) => ({ path: ['milestones', at], due: one.due, at: one.value, scale: 'value' })),
    end: { due: window.end, at: value, scale: 'value' },
    wanted: value < 0 ? -1 : 1,
  });
}

function levelByIssues({ direction, level, baseline, due, milestones = [] }: LevelBy): readonly Issue[] {
  const start = statedBaseline(baseline);
  const issues = [
    ...changeIssues(level, ['level'], direction, start),
    ...milestones.flatMap((one, at) => changeIssues(one.level, ['milestones', at, 'level'], direction, start)),
  ];
  if (direction === 'maintain') {
    if (milestones.length === 0) return issues;
    const message =
      'Given milestones of a level to be kept; expected them on the way to one; take them out, or say which way it is to move.';
    return [...issues, errorAt('milestones-without-way', ['milestones'], message)];
  }
  const placeOf = (one: Level): Place => nearEnd(one, direction, start);
  const order = stageIssues({
    start: start === undefined ? undefined : { at: start, scale: 'value' },
    since: baseline?.date,
    stages: milestones.map((one, at) => ({ path: ['milestones', at], due: one.due, ...placeOf(one.level) })),
    end: { due, ...placeOf(level) },
    wanted: direction === 'increase' ? 1 : -1,
  });
  return [...issues, ...order];
}

/** Where the near end of a level lies. */
function nearEnd(level: Level, direction: 'increase' | 'decrease', start: number | undefined): Place {
  if ('value' in level) return { at: level.value, scale: 'value' };
  if ('from' in level) return { at: direction === 'increase' ? level.from : level.to, scale: 'value' };
  return start === undefined ? { at: level.change, scale: level.in } : { at: changedBy(start, level), scale: 'value' };
}

function changeIssues(level: Level, path: Path, direction: LevelBy['direction'], start: number | undefined): readonly Issue[] {
  if (!('change' in level)) return [];
  const { change, in: unit } = level;
  const wanted = { increase: 'above', decrease: 'below' } as const;
  const at = [...path, 'change'];
  if (direction !== 'maintain' && (direction === 'increase' ? change <= 0 : change >= 0)) {
    const message = `The change was ${show(change)} of a level that is to ${direction}; expected a number ${wanted[direction]} 0; correct the sign, or the direction.`;
    return [errorAt('change-backwards', at, message, { given: change, direction })];
  }
  if (unit !== 'percent') return [];
  if (change < -100) {
    const message = `The change was ${show(change)} per cent; expected -100 at least: nothing is left then; write it in points for a level below 0.`;
    return [errorAt('change-beyond-all', at, message, { given: change })];
  }
  if (start === undefined || start > 0) return [];
  const message = `The level is asked in per cent of a baseline of ${show(start)}; expected one above 0; write the change in points, or the level itself.`;
  return [errorAt('baseline-not-positive', [...path, 'in'], message, { given: unit, baseline: start })];
}

/** The order of days and of values. */
function stageIssues({ start, since, stages, end, wanted }: Way): readonly Issue[] {
  const isBeyond = (one: Place | undefined, later: Place): boolean => one?.scale === later.scale && (one.at - later.at) * wanted > 0;
  const issues: Issue[] = [];
  let before = start;
  let dayBefore = since;
  for (const stage of stages) {
    const { path, due, at } = stage;
    if ((dayBefore !== undefined && due <= dayBefore) || due >= end.due) {
      const after = dayBefore === undefined ? '' : `after ${show(dayBefore)} and `;
      const message = `The milestone was due on ${show(due)}; expected a day ${after}before the deadline, ${show(end.due)}; put the milestones in order.`;
      issues.push(errorAt('milestone-order', [...path, 'due'], message, { given: due, after: dayBefore ?? null, before: end.due }));
    }
    if (before !== undefined && isBeyond(before, stage)) issues.push(backwards(stage, before, 'before it'));
    else if (isBeyond(stage, end)) issues.push(backwards(stage, end, 'at the end'));
    before = { at, scale: stage.scale };
    dayBefore = due;
  }
  return issues;
}

function backwards({ path, at }: Stage, other: Place, where: string): Issue {
  const message = `The milestone asks for ${show(at)}, where ${show(other.at)} stands ${where}; expected each nearer to the end than the one before; correct the values, or their order.`;
  return errorAt('milestone-backwards', path, message, { given: at, other: other.at });
}
