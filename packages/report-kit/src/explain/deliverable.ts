import { daysBetween, type IsoDate, type Period, type Step } from '@actionline/core';

import { numberIn, sentence, textIn, type Explainer, type Explaining } from './sentence.js';

/** A deliverable done in time. */
export const explainDone: Explainer = (step, explaining) => {
  const done = daysOf(step, explaining);
  return done === undefined
    ? []
    : [sentence(explaining.messages.step.doneInTime(explaining.formats.within(done)), step.observations ?? used(explaining))];
};

/** A deliverable done after its deadline. */
export const explainDoneLate: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const done = daysOf(step, explaining);
  if (done === undefined) return [];
  const due = textIn(step, 'due') ?? evaluation.due;
  const late = (day: IsoDate): number => (due === undefined ? 0 : daysBetween(due, day));
  const days = numberIn(step, 'days') ?? late(done.end);
  const leastDays = numberIn(step, 'leastDays') ?? late(done.start);
  return [sentence(messages.step.doneLate({ when: formats.within(done), leastDays, days }), step.observations ?? used(explaining))];
};

/** A deliverable done within days that the deadline is one of, or on a day that no source gives. */
export const explainDoneDateUnknown: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const done = daysOf(step, explaining);
  const due = textIn(step, 'due') ?? evaluation.due;
  const text =
    done === undefined || due === undefined
      ? messages.step.doneDateUnknown
      : messages.step.doneAround({ when: formats.within(done), due: formats.date(due) });
  return [sentence(text, step.observations ?? used(explaining))];
};

/** A deliverable that a source reports as not done. */
export const explainNotDone: Explainer = (step, explaining) => {
  const { messages, formats } = explaining;
  const on = textIn(step, 'on');
  return [
    ...(on === undefined ? [] : [sentence(messages.step.notDone(formats.date(on)), step.observations ?? [])]),
    ...deadline(explaining),
  ];
};

/** A deliverable that was done, and is reported as not done since. */
export const explainUndone: Explainer = (step, explaining) => {
  const { messages, formats } = explaining;
  const [on, done] = [textIn(step, 'on'), textIn(step, 'done')];
  if (on === undefined || done === undefined) return deadline(explaining);
  const when = (day: IsoDate): string => formats.within(periodTo(day, explaining));
  return [sentence(messages.step.undone({ done: when(done), on: when(on) }), step.observations ?? []), ...deadline(explaining)];
};

function deadline({ evaluation: { due, timing }, messages, formats }: Explaining): ReturnType<Explainer> {
  if (due === undefined) return [];
  return [sentence(timing === 'ended' ? messages.step.wasDueOn(formats.date(due)) : messages.step.dueOn(formats.date(due)))];
}

/** A deliverable past its deadline without proof. */
export const explainOverdue: Explainer = (step, { evaluation, messages, formats }) => {
  const due = textIn(step, 'due') ?? evaluation.due;
  if (due === undefined) return [];
  // Reports that contradict each other do show something; what they leave open is told with what is missing.
  const unclear = evaluation.missing?.some(({ insteadOf }) => insteadOf !== undefined) === true;
  return [sentence(unclear ? messages.step.wasDueOn(formats.date(due)) : messages.step.overdue(formats.date(due)))];
};

/** The days that it was done within: as the step has them, or the evaluation. */
function daysOf(step: Step, { evaluation: { done } }: Explaining): Period | undefined {
  const end = textIn(step, 'on');
  if (end === undefined) return step.code === 'done-date-unknown' ? undefined : done;
  return { start: textIn(step, 'since') ?? end, end };
}

/** The period of the report that ends on a day; the day itself where there is none. */
function periodTo(day: IsoDate, { evaluation: { used: evidence } }: Explaining): Period {
  return evidence.find(({ period }) => period.end === day)?.period ?? { start: day, end: day };
}

function used({ evaluation }: Explaining): readonly string[] {
  return evaluation.used.map(({ observation }) => observation);
}
