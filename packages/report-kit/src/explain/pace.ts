import type { Evaluation } from '@actionline/core';

import { numberIn, sentence, textIn, type Explainer } from './sentence.js';

/** Where a straight path would stand on the date; left unsaid where nothing is reported that could be held against it. */
export const explainExpected: Explainer = (step, { evaluation, formats, messages }) => {
  const value = numberIn(step, 'value') ?? evaluation.expected;
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  if (value === undefined || unit === undefined || evaluation.evidence === 'none') return [];
  return [
    sentence(
      messages.step.expected({ figure: formats.quantity(tidy(value), unit), date: formats.date(textIn(step, 'on') ?? evaluation.asOf) }),
    ),
  ];
};

/** The pace of the evidence against a straight path, and the rate still needed. */
export const explainPace: Explainer = (step, { evaluation, formats, messages }) => {
  const ratio = numberIn(step, 'ratio');
  const on = textIn(step, 'end') ?? lastDay(evaluation);
  const rate = evaluation.requiredRate;
  const unit = evaluation.required?.unit;
  const observations = evaluation.used.map(({ observation }) => observation);
  return [
    ...(ratio === undefined
      ? []
      : [
          sentence(
            messages.step.pace({ share: formats.percent(ratio), on: on === undefined ? undefined : formats.date(on) }),
            observations,
          ),
        ]),
    ...(rate === undefined || unit === undefined
      ? []
      : [
          sentence(
            messages.step.requiredRate({ figure: formats.quantity(tidy(rate.perYear), unit), until: formats.date(rate.until) }),
            observations,
          ),
        ]),
    ...(evaluation.latestStart === undefined
      ? []
      : [sentence(messages.step.latestStart(formats.date(evaluation.latestStart)), observations)]),
  ];
};

/** The last change of a series, or the whole change from its start. */
export const explainChange: Explainer = (step, { evaluation, formats, messages }) => {
  const [from, to] = [numberIn(step, 'from'), numberIn(step, 'to')];
  const [since, until] = [textIn(step, 'since'), textIn(step, 'until')];
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  if (from === undefined || to === undefined || unit === undefined) return [];
  return [
    sentence(
      messages.step.change({
        from: formats.number(from),
        to: formats.quantity(to, unit),
        since: since === undefined ? undefined : formats.date(since),
        until: until === undefined ? undefined : formats.date(until),
      }),
      step.observations ?? evaluation.used.map(({ observation }) => observation),
    ),
  ];
};

/** The day on which the evidence ends: what the pace is measured by. */
function lastDay({ used }: Evaluation): string | undefined {
  return used
    .map(({ period }) => period.end)
    .sort()
    .at(-1);
}

/** A computed value to the whole number, below ten to one decimal, so that no precision is shown that is not there. */
function tidy(value: number): number {
  return Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
