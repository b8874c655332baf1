import { findStep, overlaps, type Step } from '@actionline/core';

import { periodEnding } from './period-ending.js';
import { sentence, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

type Change = Step<'change' | 'trend'>;

/** The change of a series from its start. */
export const explainChange: Explainer<'change'> = (step, explaining) => {
  const trend = findStep(explaining.evaluation.steps, 'trend');
  return changeSentence(step, trend === undefined || isSame(trend, step) ? 'only' : 'whole', explaining);
};

/** The last change of a series; left unsaid where it is the whole change, which has been said. */
export const explainTrend: Explainer<'trend'> = (step, explaining) => {
  const whole = findStep(explaining.evaluation.steps, 'change');
  if (whole !== undefined && isSame(whole, step)) return [];
  return changeSentence(step, whole === undefined ? 'only' : 'last', explaining);
};

function isSame({ values: one }: Change, { values: other }: Change): boolean {
  return one.from === other.from && one.to === other.to && one.since === other.since && one.until === other.until;
}

function changeSentence(
  { values: { from, to, since, until }, observations }: Change,
  which: 'only' | 'whole' | 'last',
  explaining: Explaining,
): readonly SentenceDraft[] {
  const { evaluation, formats, messages } = explaining;
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  // That each of two reports counts as one says nothing of a recurring promise.
  if (unit === undefined || (from === to && evaluation.requirement.kind === 'every-period')) return [];
  const ends = [since, until].map((day) => periodEnding(day, explaining));
  const [begin, end] = ends.map((at) => (at.start === at.end ? formats.date(at.end) : formats.period(at)));
  const between = evaluation.used.filter(({ period }) => ends.some((at) => overlaps(period, at)));
  const found = between.length === 0 ? evaluation.used : between;
  return [
    sentence(
      messages.step.change({
        which,
        stands: from === to,
        from: formats.amount(from, unit),
        to: formats.quantity(to, unit),
        since: begin,
        until: end,
      }),
      observations ?? found.map(({ observation }) => observation),
    ),
  ];
}
