import { addDays, overlaps, type Evaluation, type IsoDate, type Period, type Step } from '@actionline/core';

import { numberIn, sentence, textIn, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/** The change of a series from its start. */
export const explainChange: Explainer = (step, explaining) => {
  const other = explaining.evaluation.steps.some((one) => one.code === 'trend' && !isSame(one, step));
  return changeSentence(step, other ? 'whole' : 'only', explaining);
};

/** The last change of a series; left unsaid where it is the whole change, which has been said. */
export const explainTrend: Explainer = (step, explaining) => {
  const whole = explaining.evaluation.steps.find(({ code }) => code === 'change');
  if (whole !== undefined && isSame(whole, step)) return [];
  return changeSentence(step, whole === undefined ? 'only' : 'last', explaining);
};

function isSame(one: Step, other: Step): boolean {
  return ['from', 'to', 'days', 'since', 'until'].every((name) => one.values[name] === other.values[name]);
}

function changeSentence(step: Step, which: 'only' | 'whole' | 'last', explaining: Explaining): readonly SentenceDraft[] {
  const { evaluation, formats, messages } = explaining;
  const [from, to] = [numberIn(step, 'from'), numberIn(step, 'to')];
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  if (from === undefined || to === undefined || unit === undefined) return [];
  const ends = endsOf(step, evaluation);
  const words = (end: IsoDate | Period | undefined): string | undefined =>
    end === undefined ? undefined : typeof end === 'string' ? formats.date(end) : formats.period(end);
  const between = evaluation.used.filter(({ period }) => ends.some((end) => end !== undefined && isAt(period, end)));
  const found = between.length === 0 ? evaluation.used : between;
  return [
    sentence(
      messages.step.change({
        which,
        stands: from === to,
        from: formats.amount(from, unit),
        to: formats.quantity(to, unit),
        since: words(ends[0]),
        until: words(ends[1]),
      }),
      step.observations ?? found.map(({ observation }) => observation),
    ),
  ];
}

/** When a change began and ended: as the step gives it, or reckoned from the days or periods that it took. */
function endsOf(step: Step, evaluation: Evaluation): readonly [IsoDate | Period | undefined, IsoDate | Period | undefined] {
  const periods = numberIn(step, 'periods');
  if (periods !== undefined) {
    const over = (evaluation.periods ?? []).filter(({ timing, value }) => timing === 'ended' && value !== undefined);
    return [over.at(-2)?.period, over.at(-1)?.period];
  }
  const days = numberIn(step, 'days');
  // The latest level may not be the last that is used: one that was met late comes after it.
  const until = textIn(step, 'until') ?? (evaluation.kind === 'level-by' ? evaluation.closedUntil : undefined) ?? lastDay(evaluation);
  const since = textIn(step, 'since') ?? (days === undefined || until === undefined ? undefined : addDays(until, -days));
  const known = days !== undefined || textIn(step, 'until') !== undefined;
  return [
    since === undefined ? undefined : periodTo(since, evaluation),
    until === undefined || !known ? undefined : periodTo(until, evaluation),
  ];
}

/** The period of a figure that ends on a day; the day itself where there is none. */
function periodTo(day: IsoDate, { used }: Evaluation): IsoDate | Period {
  return used.find(({ period }) => period.end === day)?.period ?? day;
}

function isAt(period: Period, end: IsoDate | Period): boolean {
  return typeof end === 'string' ? period.end === end : overlaps(period, end);
}

/** The day on which the evidence ends: what the pace is measured by. */
export function lastDay({ used }: Evaluation): IsoDate | undefined {
  return used
    .map(({ period }) => period.end)
    .sort()
    .at(-1);
}
