import type { Step, Unit } from '@actionline/core';

import { sentence, type Explainer, type Explaining } from './sentence.js';

/** What a change from the baseline comes to. */
export const explainLevelAsked: Explainer<'level-asked'> = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const unit = evaluation.required?.unit;
  if (unit === undefined) return [];
  const { from, on, lower } = step.values;
  return [
    sentence(
      messages.step.levelAsked({
        from: lower === undefined ? formats.quantity(from, unit) : undefined,
        date: formats.date(on),
        figure: asked(step, unit, explaining),
      }),
      step.observations,
    ),
  ];
};

/** The value, or the ends that are known of it. */
function asked({ values: { value, lower, upper } }: Step<'level-asked'>, unit: Unit, { formats, messages }: Explaining): string {
  if (lower === undefined || upper === undefined) return formats.quantity(value, unit);
  if (upper === null) return formats.figure(lower ?? value, 'at-least', unit);
  if (lower === null) return formats.figure(upper, 'at-most', unit);
  return messages.step.promise.range(formats.amount(lower, unit), formats.quantity(upper, unit));
}

/** What was asked is a change from a baseline that is not known. */
export const explainBaselineNeeded: Explainer<'baseline-needed'> = ({ values: { on } }, { messages, formats }) => [
  sentence(messages.step.baselineNeeded(on === undefined ? undefined : formats.date(on))),
];
