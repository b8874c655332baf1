import { type IsoDate, type Period, type Unit } from '@actionline/core';

import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** A level that was met after its deadline. */
export const explainMetLate: Explainer<'met-late'> = ({ values: { on, due, days }, observations }, explaining) => {
  const { messages, formats } = explaining;
  const period = periodTo(on, observations, explaining);
  // Of a state that stands for a year the day is not known: so many days late it would be at most.
  const late = period.start === period.end ? days : undefined;
  return [sentence(messages.step.metLate({ when: formats.within(period), days: late, due: formats.date(due) }), observations)];
};

/** A level that had been met, and is not any more. */
export const explainWasMet: Explainer<'was-met'> = ({ values: { on, value }, observations }, explaining) => {
  const { messages, formats } = explaining;
  const unit = unitOf(explaining);
  if (unit === undefined) return [];
  const when = formats.within(periodTo(on, observations, explaining));
  return [sentence(messages.step.wasMet({ figure: formats.quantity(value, unit), when }), observations)];
};

/** A value at its natural limit. */
export const explainAtLimit: Explainer<'at-limit'> = ({ values: { limit } }, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const unit = unitOf(explaining);
  return unit === undefined ? [] : [sentence(messages.step.atLimit(formats.quantity(limit, unit)), usedIn(evaluation))];
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
