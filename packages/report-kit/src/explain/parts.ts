import { textIn as localized, type ScopedId, type Status } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { statusLabel } from '../messages/status-label.js';
import { numberIn, sentence, textIn, type Explainer, type Explaining } from './sentence.js';

/** How many periods of a recurring promise are met. */
export const explainPeriods: Explainer = (step, { evaluation, messages, formats }) => {
  const ended = (evaluation.periods ?? []).filter(({ timing }) => timing === 'ended');
  const met = numberIn(step, 'met') ?? ended.filter(({ level }) => level === 'met').length;
  const unmet = numberIn(step, 'missed') ?? ended.filter(({ level }) => level === 'unmet').length;
  const silent = numberIn(step, 'withoutData') ?? ended.filter(({ level, value }) => level === 'unknown' && value === undefined).length;
  const values = { met, unmet, open: (numberIn(step, 'due') ?? ended.length) - met - unmet - silent, silent };
  const counts = (['met', 'unmet', 'open', 'silent'] as const)
    .filter((level) => values[level] > 0)
    .map((level) => messages.step.periodCount[level](values[level]));
  if (counts.length === 0) return [sentence(messages.step.noPeriodOver)];
  return [
    sentence(messages.step.periods(formats.list(counts)), step.observations ?? evaluation.used.map(({ observation }) => observation)),
  ];
};

/** Parts of a compound promise that are still to come. */
export const explainPartsToCome: Explainer = (step, { messages }) => {
  const count = numberIn(step, 'count');
  return count === undefined ? [] : [sentence(messages.step.partsToCome(count))];
};

/** The part that decides a compound promise. */
export const explainWeakest: Explainer = (step, explaining) => {
  const target = textIn(step, 'target');
  const status =
    explaining.evaluation.parts?.find((part) => part.target === target)?.status ?? (textIn(step, 'status') as Status | undefined);
  if (target === undefined || status === undefined || !Object.hasOwn(explaining.messages.status, status)) return [];
  const part = explaining.evaluation.parts?.find((candidate) => candidate.target === target);
  return [
    sentence(
      explaining.messages.step.weakest({
        label: labelOf(target, explaining),
        status:
          part === undefined
            ? explaining.messages.status[status].label
            : statusLabel(part, explaining.messages, explaining.unmatched.length > 0 ? [part] : []),
      }),
    ),
  ];
};

/** The name of a target; its id where it is not at hand. */
export function labelOf(id: ScopedId, { framework, messages }: Explaining): string {
  const target = framework?.targets.find((candidate) => candidate.id === id);
  return target === undefined ? inlineText(id) : messages.typography(inlineText(localized(target.label, messages.locale)));
}
