import type { ScopedId, Status } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { wordsInSentence } from '../messages/own-text.js';
import { statusLabel } from '../messages/status-label.js';
import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** How many periods of a recurring promise are met. */
export const explainPeriods: Explainer<'periods'> = (
  { values: { due, met, missed, withoutData }, observations },
  { evaluation, messages, formats },
) => {
  const values = { met, unmet: missed, open: due - met - missed - withoutData, silent: withoutData };
  const counts = (['met', 'unmet', 'open', 'silent'] as const)
    .filter((level) => values[level] > 0)
    .map((level) => messages.step.periodCount[level](values[level]));
  if (counts.length === 0) return [sentence(messages.step.noPeriodOver)];
  return [sentence(messages.step.periods(formats.list(counts)), observations ?? usedIn(evaluation))];
};

/** How many of the reports due by now came on time. */
export const explainOnTime: Explainer<'on-time'> = ({ values }, { evaluation, messages, formats }) => {
  const counts = (['onTime', 'late', 'unknown'] as const)
    .filter((one) => values[one] > 0)
    .map((one) => messages.step.onTimeCount[one](values[one]));
  return [sentence(messages.step.onTime(values.due, formats.list(counts)), usedIn(evaluation))];
};

/** Parts of a compound promise that are still to come. */
export const explainPartsToCome: Explainer<'parts-to-come'> = ({ values: { count } }, { messages }) => [
  sentence(messages.step.partsToCome(count)),
];

/** The part that decides a compound promise. */
export const explainWeakest: Explainer<'weakest-part'> = ({ values: { target, status } }, explaining) => {
  const { messages } = explaining;
  return [sentence(messages.step.weakest({ label: labelOf(target, explaining), status: statusOf(target, status, explaining) }))];
};

/** The status of a part in words; as its evaluation shows it, where that is at hand. */
export function statusOf(target: ScopedId, status: Status, { evaluation, messages, unmatched }: Explaining): string {
  const part = evaluation.parts?.find((candidate) => candidate.target === target);
  return part === undefined ? messages.status[status].label : statusLabel(part, messages, unmatched.length > 0 ? [part] : []);
}

/** The name of a target; its id where it is not at hand. */
export function labelOf(id: ScopedId, { framework, messages }: Explaining): string {
  const target = framework?.targets.find((candidate) => candidate.id === id);
  return target === undefined ? inlineText(id) : wordsInSentence(target.label, messages);
}
