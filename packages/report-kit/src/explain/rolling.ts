import type { Requirement, Rolling } from '@actionline/core';

import type { Messages } from '../messages/messages.js';
import { estimateText, limitsOf } from './estimate-text.js';
import { sentence, usedIn, type Explainer } from './sentence.js';

/** The moving average or rolling sum that a requirement asks about; nothing where it asks for plain values. */
export function rollingOf(requirement: Requirement): Rolling | undefined {
  if ('periods' in requirement) return requirement.periods.rolling;
  return 'rolling' in requirement ? requirement.rolling : undefined;
}

/** It in words: "moving average over three years". */
export function rollingText(requirement: Requirement, { unit }: Messages): string | undefined {
  const rolling = rollingOf(requirement);
  return rolling === undefined ? undefined : unit.rolling(rolling.by, rolling.every, rolling.times);
}

/** What the figures come to as a moving average or a rolling sum, and of which days. */
export const explainRolled: Explainer<'rolled'> = ({ values }, { evaluation, messages, formats }) => {
  const { by, times, every, from, until } = values;
  const { value } = evaluation;
  const figure = value === undefined ? undefined : estimateText(value, formats, messages, limitsOf(evaluation));
  const span = formats.period({ start: from, end: until });
  return [sentence(messages.step.rolled({ by, what: messages.unit.rolling(by, every, times), span, figure }), usedIn(evaluation))];
};
