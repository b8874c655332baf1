import type { Unit } from '@actionline/core';

import { periodEnding } from './period-ending.js';
import { sentence, usedIn, type Explainer, type Explaining } from './sentence.js';

/** A level that was met after its deadline. */
export const explainMetLate: Explainer<'met-late'> = ({ values: { on, due, days }, observations }, explaining) => {
  const { messages, formats } = explaining;
  const period = periodEnding(on, explaining, observations);
  // Of a state that stands for a year the day is not known: so many days late it would be at most.
  const late = period.start === period.end ? days : undefined;
  return [sentence(messages.step.metLate({ when: formats.within(period), days: late, due: formats.date(due) }), observations)];
};

/** A level that had been met, and is not any more. */
export const explainWasMet: Explainer<'was-met'> = ({ values: { on, value }, observations }, explaining) => {
  const { messages, formats } = explaining;
  const unit = unitOf(explaining);
  if (unit === undefined) return [];
  const when = formats.within(periodEnding(on, explaining, observations));
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
