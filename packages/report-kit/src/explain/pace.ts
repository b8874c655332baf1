import { findStep, type Evaluation, type Rate, type Step, type Unit } from '@actionline/core';
import { dayNumber, isCeiling } from '@actionline/core/internal';

import { computed, tidy } from './computed.js';
import { sentence, usedIn, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/** So far ahead that the share says nothing more. */
const FAR = 1.5;

/** Where a straight path would stand on the date; left unsaid where nothing is reported that could be held against it, or it is what was asked. */
export const explainExpected: Explainer<'expected'> = ({ values: { value, on } }, explaining) => {
  const { evaluation, formats, messages } = explaining;
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  if (unit === undefined || evaluation.evidence === 'none') return [];
  const figure = computed(value, unit, explaining);
  const isOver = evaluation.due !== undefined && on >= evaluation.due;
  return [
    ...(isOver
      ? []
      : [
          sentence(
            messages.step.expected({
              figure,
              date: formats.date(on),
              from: startOf(explaining, unit),
              milestones: hasMilestones(evaluation),
            }),
          ),
        ]),
    // The rate still needed follows the pace, where there is one.
    ...(findStep(evaluation.steps, 'pace') === undefined ? stillNeeded(explaining) : []),
  ];
};

/** The pace of the evidence against a straight path, and what is still needed. */
export const explainPace: Explainer<'pace'> = (step, explaining) => {
  const { evaluation, formats, messages } = explaining;
  const { ratio, least = null, on } = step.values;
  const atLeast = ratio ?? least;
  const by = measuredBy(evaluation);
  const milestones = hasMilestones(evaluation);
  const share = isEarly(step, evaluation) ? undefined : shareOf(step, explaining);
  const before = findStep(evaluation.steps, 'expected');
  const isSaid = by === 'total' && before?.values.on === on && (evaluation.due === undefined || on < evaluation.due);
  const say = (): string =>
    atLeast !== null && atLeast >= FAR
      ? messages.step.paceFar[by]({ on: formats.date(on), milestones })
      : messages.step.pace[by]({ share: share ?? '', on: isSaid ? undefined : formats.date(on), milestones });
  return [...(share === undefined ? [] : [sentence(say(), usedIn(evaluation))]), ...stillNeeded(explaining)];
};

/** Whether the path leads through milestones. */
function hasMilestones({ milestones = [] }: Evaluation): boolean {
  return milestones.length > 0;
}

/** Whether so few days have gone by that no pace can be told. */
export function isEarly({ values: { elapsedDays, totalDays } }: Step<'pace'>, { method }: Evaluation): boolean {
  const { earlyShare } = method.parameters;
  return typeof earlyShare === 'number' && elapsedDays < earlyShare * totalDays;
}

/** How much of the straight path is gone: a share, or the least and the most it can be. A change the wrong way is no share of the right one; the sentence on the trend says so. */
function shareOf({ values: { ratio, least = null, most = null } }: Step<'pace'>, { formats, messages }: Explaining): string | undefined {
  if (ratio !== null) return ratio < 0 ? undefined : formats.percent(ratio);
  if (least !== null && least < 0) return undefined;
  if (least === null) return most === null || most < 0 ? undefined : messages.bound['at-most'](formats.percent(most));
  if (most === null) return messages.bound['at-least'](formats.percent(least));
  const [low, high] = [formats.percent(least), formats.percent(most)];
  return low === high ? messages.bound.about(low) : messages.step.shareBetween(low, high);
}

/** What is still needed, and from when the pace so far would have done. */
function stillNeeded(explaining: Explaining): readonly SentenceDraft[] {
  const { evaluation, formats, messages } = explaining;
  const rate = evaluation.requiredRate;
  const unit = evaluation.required?.unit;
  const observations = usedIn(evaluation);
  if (rate === undefined || unit === undefined) return explainLatestStart(explaining, observations);
  const until = formats.date(rate.until);
  const isLevel = evaluation.requirement.kind === 'level-by';
  const figure = isLevel
    ? qualified(formats.difference(Math.abs(tidy(rate.perYear, unit)), unit), unit, explaining)
    : restOf(explaining, unit);
  if (figure === undefined) return explainLatestStart(explaining, observations);
  const text = isLevel
    ? messages.step.requiredMove({ direction: rate.perYear < 0 ? 'decrease' : 'increase', figure, until })
    : messages.step.stillNeeded({ figure, until, rate: rateBeside(rate, unit, explaining) });
  return [sentence(text, observations), ...explainLatestStart(explaining, observations)];
}

/** What is left of a sum, as qualified as what is reached; of more than so many whole things, one more than the difference. */
function restOf({ evaluation, formats, messages }: Explaining, unit: Unit): string | undefined {
  const { required, value } = evaluation;
  if (required === undefined || value === undefined) return undefined;
  const bound = value.bound === 'about' ? 'about' : leftBound(evaluation);
  if (required.comparison !== 'more-than') return formats.figure(required.value - value.value, bound, unit);
  if (formats.isCounted(unit) && Number.isInteger(required.value)) return formats.figure(required.value + 1 - value.value, bound, unit);
  return bound === 'exact' ? messages.comparison['more-than'](formats.quantity(required.value - value.value, unit), false) : undefined;
}

/** What that is a year, where more than a year is left and it is not less than one thing. */
function rateBeside(rate: Rate, unit: Unit, explaining: Explaining): string | undefined {
  const isLong = dayNumber(rate.until) - dayNumber(rate.from) > 366;
  return !isLong || (explaining.formats.isCounted(unit) && rate.perYear < 1) ? undefined : rateOf(rate.perYear, unit, explaining);
}

/** From when the pace observed would have done; left unsaid where that day is to come, or is past and the pace is taken as enough all the same. */
function explainLatestStart({ evaluation, formats, messages }: Explaining, observations: readonly string[]): readonly SentenceDraft[] {
  const { latestStart, asOf, trajectory } = evaluation;
  // Of "at least so much", and of the first days, no pace is known.
  if (latestStart === undefined || trajectory === 'unknown' || leftBound(evaluation) !== 'exact') return [];
  if (latestStart > asOf || trajectory === 'sufficient') return [];
  return [sentence(messages.step.latestStart(formats.date(latestStart)), observations)];
}

/** What the share is a share of: a sum, a way, or what a limit leaves room for. */
function measuredBy({ requirement, required }: Evaluation): 'total' | 'way' | 'limit' {
  if (requirement.kind === 'level-by') return 'way';
  return isCeiling(required?.comparison) ? 'limit' : 'total';
}

/** Where the straight path to a level starts, in words; a sum starts from nothing on its first day. */
function startOf({ evaluation: { requirement, baseline }, formats }: Explaining, unit: Unit): string | undefined {
  if (requirement.kind !== 'level-by' || baseline === undefined) return undefined;
  return `${formats.quantity(baseline.value, unit)} (${formats.date(baseline.date)})`;
}

/** What is left, as qualified as what is reached: of "at least so much", at most the rest. */
function leftBound({ value, requirement, requiredRate }: Evaluation): 'exact' | 'at-most' | 'at-least' {
  const { bound = 'exact' } = value ?? {};
  if (bound === 'exact' || bound === 'about') return 'exact';
  const falls = requirement.kind === 'level-by' && (requiredRate?.perYear ?? 0) < 0;
  return (bound === 'at-least' || bound === 'more-than') === falls ? 'at-least' : 'at-most';
}

function qualified(figure: string, unit: Unit, { evaluation, messages, formats }: Explaining): string {
  return messages.bound[leftBound(evaluation)](figure, formats.isCounted(unit));
}

/** A rate still needed; of whole things rounded so that its qualifier stays true. */
function rateOf(value: number, unit: Unit, explaining: Explaining): string {
  const bound = leftBound(explaining.evaluation);
  if (bound === 'exact' || (value > 0 && value < 1)) return computed(value, unit, explaining);
  const whole = bound === 'at-most' ? Math.ceil(value) : Math.floor(value);
  const rounded = explaining.formats.isCounted(unit) && Math.abs(value) < 1_000_000 ? whole : tidy(value, unit);
  return explaining.formats.figure(rounded, bound, unit);
}
