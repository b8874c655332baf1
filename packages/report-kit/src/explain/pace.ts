import type { Comparison, Evaluation, Unit } from '@actionline/core';

import { isCounted } from '../messages/formats.js';
import { lastDay } from './change.js';
import { numberIn, sentence, textIn, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/** Where a straight path would stand on the date; left unsaid where nothing is reported that could be held against it. */
export const explainExpected: Explainer = (step, explaining) => {
  const { evaluation, formats, messages } = explaining;
  const value = numberIn(step, 'value') ?? evaluation.expected;
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  if (value === undefined || unit === undefined || evaluation.evidence === 'none') return [];
  const figure = computed(value, unit, explaining);
  const date = formats.date(textIn(step, 'on') ?? evaluation.asOf);
  return [sentence(messages.step.expected({ figure, date, from: startOf(explaining, unit) }))];
};

/** The pace of the evidence against a straight path, and the rate still needed. */
export const explainPace: Explainer = (step, explaining) => {
  const { evaluation, formats, messages } = explaining;
  const ratio = numberIn(step, 'ratio');
  const on = textIn(step, 'end') ?? lastDay(evaluation);
  const rate = evaluation.requiredRate;
  const unit = evaluation.required?.unit;
  const observations = evaluation.used.map(({ observation }) => observation);
  const say = messages.step.pace[measuredBy(evaluation)];
  return [
    // A change the wrong way is no share of the right one; the sentence on the trend says so.
    ...(ratio === undefined || ratio < 0
      ? []
      : [sentence(say({ share: formats.percent(ratio), on: on === undefined ? undefined : formats.date(on) }), observations)]),
    ...(rate === undefined || unit === undefined
      ? []
      : [
          sentence(
            evaluation.kind === 'level-by'
              ? messages.step.requiredMove({
                  direction: rate.perYear < 0 ? 'decrease' : 'increase',
                  figure: formats.difference(Math.abs(tidy(rate.perYear, unit)), unit),
                  until: formats.date(rate.until),
                })
              : messages.step.requiredRate({ figure: computed(rate.perYear, unit, explaining), until: formats.date(rate.until) }),
            observations,
          ),
        ]),
    ...explainLatestStart(explaining, observations),
  ];
};

/** From when the pace observed would still do; left unsaid where that day is past and the pace is taken as enough all the same. */
function explainLatestStart({ evaluation, formats, messages }: Explaining, observations: readonly string[]): readonly SentenceDraft[] {
  const { latestStart, asOf, trajectory } = evaluation;
  if (latestStart === undefined) return [];
  const past = latestStart <= asOf;
  return past && trajectory === 'sufficient' ? [] : [sentence(messages.step.latestStart(formats.date(latestStart), past), observations)];
}

/** Whether a comparison keeps a value down. */
export function isCeiling(comparison: Comparison | undefined): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

/** What the share is a share of: a sum, a way, or what a limit leaves room for. */
function measuredBy({ kind, required }: Evaluation): 'total' | 'way' | 'limit' {
  if (kind === 'level-by') return 'way';
  return isCeiling(required?.comparison) ? 'limit' : 'total';
}

/** Where the straight path to a level starts, in words; a sum starts from nothing on its first day. */
function startOf({ evaluation, requirement, formats }: Explaining, unit: Unit): string | undefined {
  if (evaluation.kind !== 'level-by') return undefined;
  const baseline = requirement?.kind === 'level-by' ? requirement.baseline : undefined;
  if (baseline !== undefined) return `${formats.quantity(baseline.value, unit)} (${formats.date(baseline.date)})`;
  const required = evaluation.steps.find(({ code }) => code === 'required');
  const value = required === undefined ? undefined : numberIn(required, 'baseline');
  return value === undefined ? undefined : formats.quantity(value, unit);
}

/** A computed value in words; what is counted one by one is rounded to whole things, and said to be where that shows. */
function computed(value: number, unit: Unit, { formats }: Explaining): string {
  const rounded = Math.round(value);
  if (!isCounted(unit) || rounded === value || Math.abs(value) >= 1_000_000) return formats.quantity(tidy(value, unit), unit);
  if (value > 0 && value < 1) return formats.figure(1, 'less-than', unit);
  return formats.figure(rounded, Math.abs(rounded - value) > Math.abs(value) / 100 ? 'about' : 'exact', unit);
}

/** A computed value with no more precision than is there: rounder the larger it is, a percentage to one decimal. */
function tidy(value: number, unit: Unit): number {
  const size = Math.abs(value);
  if (size >= 1_000_000_000) return Math.round(value / 100_000_000) * 100_000_000;
  if (size >= 1_000_000) return Math.round(value / 100_000) * 100_000;
  if (size < 1) return Math.round(value * 100) / 100;
  return size >= 10 && unit !== 'percent' ? Math.round(value) : Math.round(value * 10) / 10;
}
