import type { ChangeFromBaseline, Comparison, Level, LevelBy, MeasureUnit, TotalBy } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/**
 * The level that an indicator is to reach, in words; that of a milestone where one is given. "At most" is not said of a value that is to
 * fall to the end of its scale, nor "at least" of one that is to rise to it: nothing lies beyond.
 */
export function levelGoal(requirement: LevelBy, formats: Formats, messages: Messages, level: Level = requirement.level): string {
  const { comparison, direction, measure } = requirement;
  const { unit } = measure;
  if ('change' in level) return changeGoal(level, requirement, formats, messages);
  if ('from' in level) return messages.step.promise.range(formats.amount(level.from, unit), formats.quantity(level.to, unit));
  const { value } = level;
  return endsScale(value, comparison, direction, unit) ? formats.quantity(value, unit) : formats.required(value, comparison, unit);
}

function endsScale(value: number, comparison: Comparison, direction: LevelBy['direction'], unit: MeasureUnit): boolean {
  if (comparison === 'at-most' && direction === 'decrease') return value === 0;
  return comparison === 'at-least' && direction === 'increase' && value === 100 && unit === 'percent';
}

/** A change from the baseline: no more than 90 % of it is at least 10 % below. */
function changeGoal({ change, in: scale }: ChangeFromBaseline, requirement: LevelBy, formats: Formats, messages: Messages): string {
  const { comparison, direction, measure } = requirement;
  const say = messages.step.promise;
  if (change === 0) return messages.comparison[comparison](say.atBaseline, false);
  const size = Math.abs(change);
  const amount = scale === 'percent' ? formats.quantity(size, 'percent') : formats.difference(size, measure.unit);
  const qualified = messages.comparison[change < 0 ? MIRRORED[comparison] : comparison](amount, false);
  return say.change({ amount: qualified, side: change < 0 ? 'below' : 'above', kept: direction === 'maintain' });
}

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
  exactly: 'exactly',
  stated: 'stated',
};

/** What is to be reached on the way, by which day, as a list; nothing where there are no milestones. */
export function milestoneGoals(requirement: LevelBy | TotalBy, formats: Formats, messages: Messages): string | undefined {
  const { milestones = [] } = requirement;
  if (milestones.length === 0) return undefined;
  return formats.list(
    milestones.map(({ due }, at) =>
      messages.step.promise.milestone({ goal: milestoneGoal(requirement, at, formats, messages), due: formats.date(due) }),
    ),
  );
}

/** What one milestone asks. */
export function milestoneGoal(requirement: LevelBy | TotalBy, at: number, formats: Formats, messages: Messages): string {
  if (requirement.kind === 'level-by') return levelGoal(requirement, formats, messages, requirement.milestones?.[at]?.level);
  const { comparison, measure, milestones } = requirement;
  return formats.required(milestones?.[at]?.value ?? requirement.value, comparison, measure.unit);
}
