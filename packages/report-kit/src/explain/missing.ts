import { findStep, type Evaluation, type Requirement } from '@actionline/core';

import { namesMissing } from './missing-figure.js';
import { isEarly } from './pace.js';
import { labelOf } from './parts.js';
import { explainUnmatched } from './reported.js';
import { spansOf } from './spans.js';
import { measureText } from './promise.js';
import { sentence, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/**
 * No evidence of delivery at all, or, for a compound promise, about which of its parts; where something is reported on the
 * commitment that no target counts, what that is, and that somebody has to decide.
 */
export const explainMissingEvidence: Explainer<'missing-evidence'> = (_step, explaining) => [
  ...missingEvidence(explaining),
  ...deadline(explaining),
];

function missingEvidence(explaining: Explaining): readonly SentenceDraft[] {
  const { evaluation, messages, formats } = explaining;
  if (evaluation.status === 'no-data' && explaining.unmatched.length > 0) return explainUnmatched(explaining);
  const silent = (evaluation.parts ?? []).filter(asksForEvidence).filter(({ evidence }) => evidence === 'none');
  const say = messages.step.missing;
  if (evaluation.used.length > 0 && silent.length > 0) {
    return [sentence(say.evidenceOf(formats.list(silent.map(({ target }) => labelOf(target, explaining))), silent.length))];
  }
  // What is missing is told figure by figure where it is known, and by the parts of a compound promise.
  if (namesMissing(evaluation) || 'parts' in evaluation.requirement) return [];
  if (evaluation.requirement.kind === 'deliverable') return [sentence(say.deed)];
  const measure = measureText(evaluation.requirement, explaining);
  return [sentence(measure === undefined ? say.evidence : say.figures(measure))];
}

/** The kinds of promise whose day stands in what is promised. */
const NAMES_ITS_DAY: ReadonlySet<Requirement['kind']> = new Set(['deliverable', 'level-by']);

function asksForEvidence({ requirement }: Evaluation): boolean {
  return requirement.kind !== 'standing';
}

function deadline({ evaluation, messages, formats }: Explaining): readonly SentenceDraft[] {
  return [
    // what is promised by a day has named it
    ...(evaluation.due === undefined || NAMES_ITS_DAY.has(evaluation.requirement.kind)
      ? []
      : [
          sentence(
            evaluation.due <= evaluation.asOf
              ? messages.step.wasDueOn(formats.date(evaluation.due))
              : messages.step.dueOn(formats.date(evaluation.due)),
          ),
        ]),
  ];
}

/** Reports that do not cover the time gone by, or are too old; the days are left to the figures that are missing, where those are named. */
export const explainMissingDays: Explainer<'missing-days'> = ({ values: { days, of } }, { evaluation, messages, formats }) => {
  const { closedUntil, evidence } = evaluation;
  return [
    ...(namesMissing(evaluation) ? [] : [sentence(messages.step.missing.days(formats.number(of - days), formats.number(of)))]),
    ...(closedUntil === undefined ? [] : [sentence(messages.step.missing.closed(formats.date(closedUntil)))]),
    ...(evidence === 'stale' ? [sentence(messages.step.missing.stale)] : []),
  ];
};

/** Periods of a recurring promise that are over without a figure; left to the figures that are missing, where those are named. */
export const explainMissingPeriods: Explainer<'missing-periods'> = (_step, { evaluation, messages, formats }) => {
  if (namesMissing(evaluation)) return [];
  const without = (evaluation.periods ?? []).filter(
    ({ timing, level, value, due = '' }) => timing === 'ended' && level === 'unknown' && value === undefined && due <= evaluation.asOf,
  );
  return without.length === 0
    ? []
    : [
        sentence(
          messages.step.missing.periods(
            spansOf(
              without.map(({ period }) => period),
              messages,
              formats,
              formats.period,
            ),
          ),
        ),
      ];
};

/** Too little time, or too few points, for a trend; nothing once the time for one is over. */
export const explainMissingTrend: Explainer<'missing-trend'> = (_step, { evaluation, messages, formats }) => {
  if (evaluation.timing === 'ended') return [];
  const pace = findStep(evaluation.steps, 'pace');
  if (pace !== undefined && isEarly(pace, evaluation)) {
    const { elapsedDays, totalDays } = pace.values;
    return [sentence(messages.step.missing.early(formats.number(elapsedDays), formats.number(totalDays)))];
  }
  return [sentence(messages.step.missing.trend)];
};

/** A compound promise without parts. */
export const explainMissingParts: Explainer<'missing-parts'> = (_step, { messages }) => [sentence(messages.step.missing.parts)];
