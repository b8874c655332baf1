import { type IsoDate, type Period, type Unit } from '@actionline/core';

import { numberIn, sentence, textIn, type Explainer, type Explaining } from './sentence.js';

/** A level that was met after its deadline. */
export const explainMetLate: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const [on, due] = [textIn(step, 'on'), textIn(step, 'due') ?? evaluation.due];
  if (on === undefined || due === undefined) return [];
  const period = periodTo(on, step.observations, explaining);
  // Of a state that stands for a year the day is not known: so many days late it would be at most.
  const days = period.start === period.end ? numberIn(step, 'days') : undefined;
  return [sentence(messages.step.metLate({ when: formats.within(period), days, due: formats.date(due) }), step.observations ?? [])];
};

/** A level that had been met, and is not any more. */
export const explainWasMet: Explainer = (step, explaining) => {
  const { messages, formats } = explaining;
  const [on, value, unit] = [textIn(step, 'on'), numberIn(step, 'value'), unitOf(explaining)];
  if (on === undefined || value === undefined || unit === undefined) return [];
  const when = formats.within(periodTo(on, step.observations, explaining));
  return [sentence(messages.step.wasMet({ figure: formats.quantity(value, unit), when }), step.observations ?? [])];
};

/** A value at its natural limit. */
export const explainAtLimit: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const [limit, unit] = [numberIn(step, 'limit'), unitOf(explaining)];
  if (limit === undefined || unit === undefined) return [];
  return [
    sentence(
      messages.step.atLimit(formats.quantity(limit, unit)),
      evaluation.used.map(({ observation }) => observation),
    ),
  ];
};

function unitOf({ evaluation: { required, value } }: Explaining): Unit | undefined {
  return required?.unit ?? value?.unit;
}

/** The period of the figure that ends on a day; the day itself where it is not at hand. */
function periodTo(day: IsoDate, ids: readonly string[] = [], { evaluation, observations }: Explaining): Period {
  const used = evaluation.used.find(({ observation, period }) => period.end === day && (ids.length === 0 || ids.includes(observation)));
  const given = ids.map((id) => observations.get(id)?.period).find((period) => period?.end === day);
  return used?.period ?? given ?? { start: day, end: day };
}
