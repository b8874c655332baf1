import type { IsoDate, Period } from '@actionline/core';

import { periodEnding } from './period-ending.js';
import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** A deliverable done in time. */
export const explainDone: Explainer<'done'> = ({ values, observations }, { evaluation, messages, formats }) => [
  sentence(messages.step.doneInTime(formats.within(daysOf(values))), observations ?? usedIn(evaluation)),
];

/** A deliverable done after its deadline. */
export const explainDoneLate: Explainer<'done-late'> = ({ values, observations }, { evaluation, messages, formats }) => {
  const { days, leastDays } = values;
  return [sentence(messages.step.doneLate({ when: formats.within(daysOf(values)), leastDays, days }), observations ?? usedIn(evaluation))];
};

/** A deliverable done within days that the deadline is one of, or on a day that no source gives. */
export const explainDoneDateUnknown: Explainer<'done-date-unknown'> = (
  { values: { since, on, due }, observations },
  { evaluation, messages, formats },
) => {
  const text =
    on === undefined
      ? messages.step.doneDateUnknown
      : messages.step.doneAround({ when: formats.within(daysOf({ since: since ?? on, on })), due: formats.date(due) });
  return [sentence(text, observations ?? usedIn(evaluation))];
};

/** A deliverable that a source reports as not done. */
export const explainNotDone: Explainer<'not-done'> = ({ values: { on }, observations }, explaining) => {
  const { messages, formats } = explaining;
  return [sentence(messages.step.notDone(formats.date(on)), observations), ...deadline(explaining)];
};

/** A deliverable that was done, and is reported as not done since. */
export const explainUndone: Explainer<'undone'> = ({ values: { on, done }, observations }, explaining) => {
  const { messages, formats } = explaining;
  const when = (day: IsoDate): string => formats.within(periodEnding(day, explaining));
  return [sentence(messages.step.undone({ done: when(done), on: when(on) }), observations), ...deadline(explaining)];
};

function deadline({ evaluation: { due, timing }, messages, formats }: Explaining): ReturnType<Explainer<'not-done'>> {
  if (due === undefined) return [];
  return [sentence(timing === 'ended' ? messages.step.wasDueOn(formats.date(due)) : messages.step.dueOn(formats.date(due)))];
}

/** A deliverable past its deadline without proof. */
export const explainOverdue: Explainer<'overdue-without-proof'> = ({ values: { due } }, { evaluation, messages, formats }) => {
  // Reports that contradict each other do show something, and that nothing is reported is said, as is the deadline; what is left open is told with what is missing.
  const said = evaluation.evidence === 'none' || evaluation.missing?.some(({ insteadOf }) => insteadOf !== undefined) === true;
  return said ? [] : [sentence(messages.step.overdue(formats.date(due)))];
};

/** The days that it was done within. */
function daysOf({ since, on }: { readonly since: IsoDate; readonly on: IsoDate }): Period {
  return { start: since, end: on };
}
