import { overlaps, type Evaluation, type Every, type ScopedId, type Status } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { entryOf } from '../document/entries.js';
import type { Formats } from '../messages/formats.js';
import { wordsInSentence } from '../messages/own-text.js';
import { statusLabel } from '../messages/status-label.js';
import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** How many periods of a recurring promise are met. */
export const explainPeriods: Explainer<'periods'> = (
  { values: { due, met, missed, withoutData }, observations },
  { evaluation, messages, formats },
) => {
  const values = { met, unmet: missed, open: due - met - missed - withoutData, silent: withoutData };
  const states = PERIOD_STATES.filter((state) => values[state] > 0);
  if (states.length === 0) return [sentence(messages.step.noPeriodOver)];
  // That nothing is reported at all is said with the status.
  if (evaluation.evidence === 'none') return [];
  const { every = 'year', times = 1 } = recurrenceOf(evaluation);
  const past = messages.unit.past(every, times, due);
  const settled = states.filter((state) => state === 'met' || state === 'unmet');
  // Where none can be judged, what is missing of each is told with what would settle it.
  const all = settled.length === 0 ? (values.open > 0 ? 'open' : 'silent') : states.length === 1 ? settled[0] : undefined;
  const text =
    all !== undefined
      ? messages.step.allPeriods[all](past)
      : messages.step.periods(
          past,
          formats.list(
            states.map((state) => messages.step.periodCount[state](values[state], whichPeriods(state, values[state], evaluation, formats))),
          ),
        );
  return [sentence(text, observations ?? usedIn(evaluation))];
};

const PERIOD_STATES = ['met', 'unmet', 'open', 'silent'] as const;
/** As many periods as are named. */
const NAMED = 3;

function recurrenceOf({ requirement }: Evaluation): { readonly every?: Every; readonly times?: number } {
  if ('periods' in requirement) return requirement.periods;
  return requirement.kind === 'every-period' ? requirement : {};
}

/** The periods that stand so, where they are few and not what was promised. */
function whichPeriods(
  state: (typeof PERIOD_STATES)[number],
  count: number,
  { periods = [], used, asOf }: Evaluation,
  formats: Formats,
): string | undefined {
  if (state === 'met' || count > NAMED) return undefined;
  const found = periods.filter(({ timing, level, value, period, due = period.end }) => {
    if (timing !== 'ended' || due > asOf) return false;
    if (state === 'unmet') return level === 'unmet';
    const isReported = value !== undefined || used.some((one) => overlaps(one.period, period));
    return level === 'unknown' && isReported === (state === 'open');
  });
  return found.length === count ? formats.list(found.map(({ period }) => formats.spanned(period))) : undefined;
}

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
  const target = framework === undefined ? undefined : entryOf(framework.targets, id);
  return target === undefined ? inlineText(id) : wordsInSentence(target.label, messages);
}
