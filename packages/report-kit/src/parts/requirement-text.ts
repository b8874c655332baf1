import { findStep, type Evaluation, type Requirement } from '@actionline/core';

import { estimateText, limitsOf } from '../explain/estimate-text.js';
import { levelGoal, milestoneGoals } from '../explain/goal.js';
import { rollingText } from '../explain/rolling.js';
import { selectedText } from '../explain/selected.js';
import { lastCounted, somePeriodsText } from '../explain/some-of.js';
import { shownPeriod } from '../explain/shown-period.js';
import { shownIn, type ReportMaterial } from '../material/report-material.js';

/** What a target asks, in a few words for a table. */
export function requirementText(requirement: Requirement, material: ReportMaterial): string {
  const counting = 'periods' in requirement ? requirement.periods : requirement;
  const selected = 'measure' in counting ? selectedText(counting.select, material.formats) : undefined;
  const which = [selected, rollingText(requirement, material.messages)].filter((part) => part !== undefined);
  const asked = withMilestones(askedText(requirement, material), requirement, material);
  return which.length === 0 ? asked : `${asked} (${which.join(', ')})`;
}

function withMilestones(asked: string, requirement: Requirement, { formats, messages }: ReportMaterial): string {
  if (requirement.kind !== 'total-by' && requirement.kind !== 'level-by') return asked;
  const goals = milestoneGoals(requirement, formats, messages);
  return goals === undefined ? asked : messages.part.withMilestones(asked, goals);
}

function askedText(requirement: Requirement, material: ReportMaterial): string {
  const { formats, messages } = material;
  switch (requirement.kind) {
    case 'total-by':
      return formats.required(requirement.value, requirement.comparison, requirement.measure.unit);
    case 'every-period':
      return `${formats.required(requirement.value, requirement.comparison, requirement.measure.unit)} ${messages.unit.every(requirement.every, requirement.times ?? 1)}`;
    case 'deliverable':
      return messages.part.deliverable;
    case 'level-by':
      return messages.part['change' in requirement.level ? 'levelChange' : 'levelTo'][requirement.direction](
        levelGoal(requirement, formats, messages),
      );
    case 'direction':
      return messages.part.direction[requirement.direction];
    case 'all-of':
      return messages.part.allParts;
    case 'some-of':
      return 'parts' in requirement
        ? messages.part.someParts(messages.comparison[requirement.comparison](String(requirement.count), true), requirement.parts.length)
        : somePeriodsText(requirement, messages, formats);
    case 'standing':
      return messages.part.standing;
  }
}

/** What is reported about a target, in a few words for a table; empty where nothing is. */
export function reportedText(evaluation: Evaluation, material: ReportMaterial): string {
  const { formats, messages } = material;
  if (shownIn(evaluation, material) === 'unmatched')
    return messages.part.toDecide(material.unmatchedOf.get(evaluation.commitment)?.length ?? 0);
  if (evaluation.requirement.kind === 'deliverable') {
    if (evaluation.done !== undefined) return `${messages.part.thingDone}, ${formats.shortPeriod(evaluation.done)}`;
    if (evaluation.level === 'met') return messages.part.thingDone;
    if (evaluation.evidence === 'none') return '';
    return evaluation.steps.some(({ code }) => code === 'not-done' || code === 'undone')
      ? messages.part.thingNotDone
      : messages.inside(messages.status.inconclusive.label);
  }
  const counted = lastCounted(evaluation.steps);
  if (counted !== undefined && evaluation.used.length > 0) {
    const { least, most, of } = counted.values;
    return messages.part.counted({ least, most: most ?? undefined, of: of ?? undefined });
  }
  if (evaluation.value === undefined) return '';
  const figure = estimateText(evaluation.value, formats, messages, limitsOf(evaluation));
  const rolled = findStep(evaluation.steps, 'rolled');
  if (rolled !== undefined) return `${figure} (${formats.period({ start: rolled.values.from, end: rolled.values.until })})`;
  const shown = shownPeriod(evaluation);
  return shown === undefined ? figure : `${figure} (${formats.period(shown.period)})`;
}

/** The deadline in words; for a recurring or continuing promise without an end, that none is stated. */
export function dueText(evaluation: Evaluation, { formats, messages }: ReportMaterial): string {
  return evaluation.due === undefined ? messages.part.noDeadline : formats.shortDate(evaluation.due);
}
