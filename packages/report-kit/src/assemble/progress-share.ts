import type { Bound, Evaluation, Requirement } from '@actionline/core';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/**
 * How far a target has come, with its qualifier: of a level to be moved, the share of the way from its baseline; else the share
 * of what was asked. `undefined` where the evaluation gives none, or one without end.
 */
export function progressShare(
  evaluation: Evaluation,
  requirement: Requirement | undefined,
  messages: Messages,
  formats: Formats,
): string | undefined {
  const { shareOfWay, value } = evaluation;
  if (shareOfWay === undefined || !Number.isFinite(shareOfWay)) return undefined;
  const { bound = 'exact' } = value ?? {};
  const falls = requirement?.kind === 'level-by' && requirement.direction === 'decrease';
  return messages.bound[falls ? MIRRORED[bound] : bound](formats.percent(shareOfWay));
}

/** The value expected by the date on the scale of the share; `undefined` where that scale has no length. */
export function expectedShare({ expected, required }: Evaluation, requirement: Requirement | undefined): number | undefined {
  if (expected === undefined || required === undefined) return undefined;
  const start = requirement?.kind === 'level-by' ? requirement.baseline?.value : 0;
  if (start === undefined || required.value === start) return undefined;
  const share = (expected - start) / (required.value - start);
  return Number.isFinite(share) ? share : undefined;
}

/** "At most" so much left is "at least" so much of the way done. */
const MIRRORED: Readonly<Record<Bound, Bound>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'more-than': 'less-than',
  'less-than': 'more-than',
};
