import type { Bound, Evaluation } from '@actionline/core';

import { isWide } from '../explain/estimate-text.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/**
 * How far a target has come, with its qualifier: of a level to be moved, the share of the way from its baseline; else the share
 * of what was asked. `undefined` where the evaluation gives none, or one without end.
 */
export function progressShare(evaluation: Evaluation, messages: Messages, formats: Formats): string | undefined {
  const { shareOfWay, value, requirement } = evaluation;
  if (shareOfWay === undefined || !Number.isFinite(shareOfWay)) return undefined;
  const { bound = 'exact' } = value ?? {};
  const falls = requirement.kind === 'level-by' && requirement.direction === 'decrease';
  const range = shareRange(evaluation);
  if (range !== undefined) return messages.step.shareBetween(formats.percent(range.least), formats.percent(range.most));
  return messages.bound[falls ? MIRRORED[bound] : bound](formats.percent(shareOfWay));
}

/** The least and the most of the way that may be done, where the value is a wide range; `undefined` where it is not. */
function shareRange(evaluation: Evaluation): { readonly least: number; readonly most: number } | undefined {
  const { value } = evaluation;
  if (value === undefined || !isWide(value)) return undefined;
  const [one, other] = [value.lower, value.upper].map((end) => shareAt(end, evaluation));
  if (one === undefined || other === undefined) return undefined;
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

/** Where a value lies on the way from the start to what is asked. */
function shareAt(value: number, { required, requirement, baseline }: Evaluation): number | undefined {
  if (required === undefined) return undefined;
  const start = requirement.kind === 'level-by' ? baseline?.value : 0;
  if (start === undefined || required.value === start) return undefined;
  const share = (value - start) / (required.value - start);
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
