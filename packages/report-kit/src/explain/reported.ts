import { overlaps, textIn as localized, type LeftOutReason, type Observation, type Period, type UsedEvidence } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { lastDay } from './change.js';
import { figureOf } from './figure-of-range.js';
import { shownPeriod } from './shown-period.js';
import { numberIn, sentence, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/** As many figures as a reader takes in one by one; the rest stand in the table of evidence. */
const NAMED = 4;

/** What is reported, by whom; and what it comes to where several figures are taken together. */
export const explainReported: Explainer = (step, explaining) => {
  const { evaluation, messages } = explaining;
  // The parts of a compound promise say what is reported on them.
  if (evaluation.kind === 'all-of') return [];
  const used = evaluation.used.filter(({ observation }) => step.observations === undefined || step.observations.includes(observation));
  if (used.length === 0) return [sentence(messages.step.reportedNothing)];
  const named = used.slice(0, NAMED);
  const rest = used.slice(NAMED);
  return [
    ...named.flatMap((evidence) => reportedSentence(evidence, explaining)),
    ...(rest.length === 0 ? [] : [sentence(messages.step.reportedMore(rest.length), ids(rest))]),
    ...combinedSentence(used, explaining),
    ...(evaluation.hypothetical === true ? [sentence(messages.step.hypothetical)] : []),
  ];
};

/** How many figures are not counted, and why. */
export const explainLeftOut: Explainer = (step, { evaluation, messages, formats }) => {
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of evaluation.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const reason of Object.keys(step.values) as LeftOutReason[]) {
    const count = numberIn(step, reason);
    if (count !== undefined && Object.hasOwn(messages.leftOut, reason) && !counts.has(reason)) counts.set(reason, count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const reasons = [...counts].map(([reason, count]) => messages.step.leftOutFor(count, messages.leftOut[reason]));
  return [sentence(messages.step.leftOut(formats.list(reasons)), ids(evaluation.leftOut))];
};

/** What several figures come to: a sum, the latest state, or the total of the period that stands for a recurring promise. */
function combinedSentence(used: readonly UsedEvidence[], explaining: Explaining): readonly SentenceDraft[] {
  const { evaluation, messages, formats } = explaining;
  const { value, kind } = evaluation;
  if (value === undefined || used.length < 2 || kind === 'deliverable') return [];
  const figure = formats.figure(value.value, value.bound, value.unit);
  if (kind === 'every-period') {
    const shown = shownPeriod(evaluation);
    const within = shown === undefined ? [] : used.filter(({ period }) => overlaps(period, shown.period));
    if (shown === undefined || within.length < 2) return [];
    return [sentence(messages.step.combinedIn({ figure, span: formats.period(shown.period) }), ids(within))];
  }
  if (!latestCounts(explaining)) return [sentence(messages.step.combined(figure), ids(used))];
  const last = lastDay(evaluation);
  const newest = used.filter(({ period }) => period.end === last);
  const [one] = newest;
  const alone = newest.length === 1 && one?.range.lower === value.lower && one.range.upper === value.upper;
  return [sentence(alone ? messages.step.latest(figure) : messages.step.latestTogether(figure), ids(alone ? newest : used))];
}

/** Whether newer values take the place of older ones, as those of states and running totals do. */
function latestCounts({ evaluation: { kind }, requirement, target }: Explaining): boolean {
  if (kind === 'level-by' || kind === 'direction') return true;
  return target !== undefined && requirement !== undefined && 'measure' in requirement && requirement.measure.combine.time !== 'increment';
}

function reportedSentence(evidence: UsedEvidence, explaining: Explaining): readonly SentenceDraft[] {
  const observation = explaining.observations.get(evidence.observation);
  return [sentence(observation === undefined ? byId(evidence, explaining) : bySource(observation, explaining), [evidence.observation])];
}

function bySource(observation: Observation, explaining: Explaining): string {
  const { messages, formats, evaluation } = explaining;
  const { publisher, title } = observation.source;
  const source =
    publisher === undefined || publisher.trim() === '' ? messages.quoted(inlineText(title)) : messages.typography(inlineText(publisher));
  const what = messages.typography(inlineText(localized(observation.label ?? {}, messages.locale)));
  const span = formats.period(observation.period);
  if (evaluation.kind === 'deliverable') {
    const say = (observation.value ?? 0) >= 1 ? messages.step.reportedDone : messages.step.reportedNotDone;
    return say({ source, what, on: observation.periodAssumed === true ? messages.part.periodAssumed : span });
  }
  const figure = formats.figure(observation.value ?? 0, observation.bound ?? 'exact', observation.unit);
  const place = observation.place === undefined ? undefined : formats.place(observation.place);
  return messages.step.reported({ source, figure, what, span, oneDay: isOneDay(observation.period), place });
}

/** A report that is not at hand, by its id: the evaluation keeps its range and its period. */
function byId({ observation, range, period }: UsedEvidence, { evaluation, messages, formats }: Explaining): string {
  const source = messages.step.reportOf(inlineText(observation));
  const span = formats.period(period);
  if (evaluation.kind === 'deliverable') {
    const on = range.lower >= 1 && evaluation.doneOn === undefined ? messages.part.periodAssumed : span;
    return (range.lower >= 1 ? messages.step.reportedDone : messages.step.reportedNotDone)({ source, what: '', on });
  }
  const unit = evaluation.required?.unit ?? evaluation.value?.unit;
  return messages.step.reported({
    source,
    figure: figureOf(range, unit, formats, messages),
    what: '',
    span,
    oneDay: isOneDay(period),
    place: undefined,
  });
}

function isOneDay({ start, end }: Period): boolean {
  return start === end;
}

function ids(evidence: readonly { readonly observation: string }[]): readonly string[] {
  return evidence.map(({ observation }) => observation);
}
