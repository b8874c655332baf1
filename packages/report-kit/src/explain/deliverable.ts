import { daysBetween } from '@actionline/core';

import { numberIn, sentence, textIn, type Explainer, type Explaining } from './sentence.js';

/** A deliverable done in time. */
export const explainDone: Explainer = (step, explaining) => {
  const on = textIn(step, 'on') ?? explaining.evaluation.doneOn;
  return on === undefined
    ? []
    : [sentence(explaining.messages.step.doneInTime(explaining.formats.date(on)), step.observations ?? used(explaining))];
};

/** A deliverable done after its deadline. */
export const explainDoneLate: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const on = textIn(step, 'on') ?? evaluation.doneOn;
  const due = textIn(step, 'due') ?? evaluation.due;
  if (on === undefined) return [];
  const days = numberIn(step, 'days') ?? numberIn(step, 'daysLate') ?? (due === undefined ? 0 : daysBetween(due, on));
  return [sentence(messages.step.doneLate({ on: formats.date(on), days }), step.observations ?? used(explaining))];
};

/** A deliverable done on a day that no source gives. */
export const explainDoneDateUnknown: Explainer = (step, explaining) => [
  sentence(explaining.messages.step.doneDateUnknown, step.observations ?? used(explaining)),
];

/** A deliverable that a source reports as not done. */
export const explainNotDone: Explainer = (step, { evaluation, messages, formats }) => {
  const on = textIn(step, 'on');
  const { due } = evaluation;
  return [
    ...(on === undefined ? [] : [sentence(messages.step.notDone(formats.date(on)), step.observations ?? [])]),
    ...(due === undefined
      ? []
      : [sentence(evaluation.timing === 'ended' ? messages.step.wasDueOn(formats.date(due)) : messages.step.dueOn(formats.date(due)))]),
  ];
};

/** A deliverable past its deadline without proof. */
export const explainOverdue: Explainer = (step, { evaluation, messages, formats }) => {
  const due = textIn(step, 'due') ?? evaluation.due;
  return due === undefined ? [] : [sentence(messages.step.overdue(formats.date(due)))];
};

function used({ evaluation }: Explaining): readonly string[] {
  return evaluation.used.map(({ observation }) => observation);
}
