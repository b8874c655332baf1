import type { Evaluation } from '@actionline/core';

import { labelOf } from './parts.js';
import { numberIn, sentence, type Explainer, type Explaining } from './sentence.js';

/** No evidence of delivery at all, or, for a compound promise, about which of its parts. */
export const explainMissingEvidence: Explainer = (_step, explaining) => [...missingEvidence(explaining), ...deadline(explaining)];

function missingEvidence(explaining: Explaining): ReturnType<Explainer> {
  const { evaluation, messages, formats } = explaining;
  const silent = (evaluation.parts ?? []).filter(asksForEvidence).filter(({ evidence }) => evidence === 'none');
  if (evaluation.used.length === 0 || silent.length === 0) return [sentence(messages.step.missing.evidence)];
  return [sentence(messages.step.missing.evidenceOf(formats.list(silent.map(({ target }) => labelOf(target, explaining)))))];
}

function asksForEvidence({ kind }: Evaluation): boolean {
  return kind !== 'standing';
}

function deadline({ evaluation, messages, formats }: Explaining): ReturnType<Explainer> {
  return [
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
}

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
