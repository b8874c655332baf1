import { findStep } from '@actionline/core';
import { isCeiling } from '@actionline/core/internal';

import { shownStatus } from '../document/shown-status.js';
import { statusLabel } from '../messages/status-label.js';
import { estimateText, limitsOf } from './estimate-text.js';
import { levelGoal } from './goal.js';
import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** Whether what was asked is reached. A compound promise leaves that to its parts, a continuing one asks for no level. */
export const explainLevel: Explainer<'level'> = (_step, explaining) => {
  const { evaluation, messages } = explaining;
  const { level } = evaluation;
  const { kind } = evaluation.requirement;
  const say = messages.step.level;
  const observations = usedIn(evaluation);
  if (kind === 'deliverable' || kind === 'every-period' || kind === 'all-of' || kind === 'some-of' || kind === 'standing') return [];
  if (evaluation.evidence === 'none') return [];
  const asked = askedFigure(explaining);
  if (asked === undefined) return [sentence({ met: say.metPlain, unmet: say.unmetPlain, unknown: say.unknownPlain }[level], observations)];
  const shown =
    evaluation.value === undefined ? undefined : estimateText(evaluation.value, explaining.formats, messages, limitsOf(evaluation));
  return [sentence(level === 'unknown' ? say.unknown(asked, shown) : say[level](asked), observations)];
};

function askedFigure({ evaluation: { required, requirement }, messages, formats }: Explaining): string | undefined {
  if (requirement.kind === 'level-by') return levelGoal(requirement, formats, messages);
  return required === undefined ? undefined : formats.required(required.value, required.comparison, required.unit);
}

/** Where the values head; only while that still matters. */
export const explainTrajectory: Explainer<'trajectory'> = (_step, { evaluation, messages }) => {
  const { trajectory, timing, evidence, level, required, steps } = evaluation;
  const { requirement } = evaluation;
  const { kind } = requirement;
  if (timing === 'ended' || evidence === 'none') return [];
  if (kind === 'deliverable' || kind === 'standing' || kind === 'all-of' || 'parts' in requirement) return [];
  if (trajectory === 'unknown' && (level === 'met' || findStep(steps, 'missing-trend') !== undefined)) return [];
  const ceiling = kind === 'total-by' && isCeiling(required?.comparison);
  // What is summed up cannot be lost again, unless it is to stay under a limit.
  if (kind === 'total-by' && level === 'met' && trajectory === 'sufficient' && !ceiling) return [];
  const say = messages.step.trajectory;
  const words = {
    direction: say.direction,
    'every-period': say.recurring,
    'some-of': kind === 'some-of' && isCeiling(requirement.comparison) ? say.limit : say.number,
    'level-by': level === 'met' ? say.held : say.arriving,
    'total-by': ceiling ? say.limit : say.arriving,
  }[kind];
  return [sentence(words[trajectory], usedIn(evaluation))];
};

/** The status that follows from what was said, or that none does, and why; a continuing promise has said so by then. */
export const explainStatus: Explainer<'status'> = (_step, { evaluation, messages, unmatched }) => {
  const { requirement, evidence, used } = evaluation;
  const { status, noFinding } = messages.step;
  if (requirement.kind === 'standing') return [];
  const named = unmatched.length > 0 ? [evaluation] : [];
  const shown = shownStatus(evaluation, named);
  if (shown === 'no-data') return [sentence(noFinding[used.length > 0 ? 'part' : 'no-data'])];
  if (shown === 'overdue' || shown === 'unmatched' || shown === 'inconclusive' || shown === 'pending') return [sentence(noFinding[shown])];
  return [sentence(status(statusLabel(evaluation, messages, named), evidence === 'thin'))];
};
