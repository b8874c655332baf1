import { numberIn, sentence, type Explainer } from './sentence.js';

/** No evidence of delivery at all. */
export const explainMissingEvidence: Explainer = (_step, { evaluation, messages, formats }) => [
  sentence(messages.step.missing.evidence),
  ...(evaluation.due === undefined || evaluation.kind === 'deliverable'
    ? []
    : [
        sentence(
          evaluation.timing === 'ended'
            ? messages.step.wasDueOn(formats.date(evaluation.due))
            : messages.step.dueOn(formats.date(evaluation.due)),
        ),
      ]),
];

/** Reports that do not cover the time gone by, or are too old. */
export const explainMissingDays: Explainer = (step, { evaluation, messages, formats }) => {
  const [days, of] = [numberIn(step, 'days'), numberIn(step, 'of')];
  return [
    ...(days === undefined || of === undefined ? [] : [sentence(messages.step.missing.days(formats.number(days), formats.number(of)))]),
    ...(evaluation.evidence === 'stale' ? [sentence(messages.step.missing.stale)] : []),
  ];
};

/** Periods of a recurring promise that are over without a figure. */
export const explainMissingPeriods: Explainer = (_step, { evaluation, messages, formats }) => {
  const without = (evaluation.periods ?? []).filter(
    ({ timing, level, value }) => timing === 'ended' && level === 'unknown' && value === undefined,
  );
  return without.length === 0
    ? []
    : [sentence(messages.step.missing.periods(formats.list(without.map(({ period }) => formats.period(period)))))];
};

/** Too few points for a trend. */
export const explainMissingTrend: Explainer = (_step, { messages }) => [sentence(messages.step.missing.trend)];

/** A compound promise without parts. */
export const explainMissingParts: Explainer = (_step, { messages }) => [sentence(messages.step.missing.parts)];
