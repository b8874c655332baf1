import { findStep } from '@actionline/core';
import { isCeiling } from '@actionline/core/internal';

import { statusLabel } from '../messages/status-label.js';
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
  return [sentence(say[level](asked), observations)];
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

/** The status, and the four facts that the rule derives it from; a continuing promise has no such facts. */
export const explainStatus: Explainer<'status'> = (_step, { evaluation, messages, unmatched }) => {
  const { fact } = messages;
  const { requirement, level, trajectory, timing, evidence, due } = evaluation;
  const status = statusLabel(evaluation, messages, unmatched.length > 0 ? [evaluation] : []);
  if (requirement.kind === 'standing') return [sentence(messages.step.statusPlain(status))];
  return [
    sentence(
      messages.step.status({
        status,
        level: fact.level[level],
        trajectory: fact.trajectory[trajectory],
        timing: due === undefined ? undefined : fact.timing[timing],
        evidence: unmatched.length > 0 && evaluation.status === 'no-data' ? fact.unmatched : fact.evidence[evidence],
      }),
    ),
  ];
};
