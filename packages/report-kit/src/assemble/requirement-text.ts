import type { Evaluation, Requirement } from '@actionline/core';

import { levelGoal } from '../explain/goal.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Desk } from './desk.js';

/** What a target asks, in a few words for a table. */
export function requirementText(requirement: Requirement, desk: Desk): string {
  const { formats, messages } = desk;
  switch (requirement.kind) {
    case 'total-by':
      return formats.required(requirement.value, requirement.comparison, requirement.measure.unit);
    case 'every-period':
      return `${formats.required(requirement.value, requirement.comparison, requirement.measure.unit)} ${messages.part.everyPeriod[requirement.every]}`;
    case 'deliverable':
      return messages.part.deliverable;
    case 'level-by':
      return messages.part.levelTo[requirement.direction](levelGoal(requirement, formats, messages));
    case 'direction':
      return messages.part.direction[requirement.direction];
    case 'all-of':
      return messages.part.allParts;
    case 'standing':
      return messages.part.standing;
  }
}

/** What is reported about a target, in a few words for a table; empty where nothing is. */
export function reportedText(evaluation: Evaluation, { formats, messages }: Desk): string {
  if (evaluation.kind === 'deliverable') {
    if (evaluation.doneOn !== undefined) return `${messages.part.thingDone}, ${formats.shortDate(evaluation.doneOn)}`;
    if (evaluation.level === 'met') return messages.part.thingDone;
    return evaluation.evidence === 'none' ? '' : messages.part.thingNotDone;
  }
  if (evaluation.value === undefined) return '';
  const figure = formats.figure(evaluation.value.value, evaluation.value.bound, evaluation.value.unit);
  const shown = shownPeriod(evaluation);
  return shown === undefined ? figure : `${figure} (${formats.period(shown.period)})`;
}

/** The deadline in words; for a recurring or continuing promise without an end, that none is stated. */
export function dueText(evaluation: Evaluation, { formats, messages }: Desk): string {
  return evaluation.due === undefined ? messages.part.noDeadline : formats.shortDate(evaluation.due);
}
