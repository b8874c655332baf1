import { textIn as localized, type LeftOutReason, type Observation, type UsedEvidence } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { numberIn, sentence, type Explainer, type Explaining, type Sentence } from './sentence.js';

/** As many figures as a reader takes in one by one; the rest stand in the table of evidence. */
const NAMED = 4;

/** What is reported, by whom; and what it comes to where several figures are taken together. */
export const explainReported: Explainer = (step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const used = evaluation.used.filter(({ observation }) => step.observations === undefined || step.observations.includes(observation));
  if (used.length === 0) return [sentence(messages.step.reportedNothing)];
  const named = used.slice(0, NAMED);
  const rest = used.slice(NAMED);
  const { value } = evaluation;
  return [
    ...named.flatMap((evidence) => reportedSentence(evidence, explaining)),
    ...(rest.length === 0 ? [] : [sentence(messages.step.reportedMore(rest.length), ids(rest))]),
    ...(value === undefined || used.length < 2
      ? []
      : [sentence(messages.step.combined(formats.figure(value.value, value.bound, value.unit)), ids(used))]),
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

function reportedSentence(evidence: UsedEvidence, explaining: Explaining): readonly Sentence[] {
  const { messages, formats, evaluation } = explaining;
  const observation = explaining.observations.get(evidence.observation);
  if (observation === undefined) return [];
  const source = messages.typography(inlineText(observation.source.publisher ?? observation.source.title));
  const what = messages.typography(inlineText(localized(observation.label ?? {}, messages.locale)));
  const span = formats.period(observation.period);
  if (evaluation.kind === 'deliverable') {
    const say = (observation.value ?? 0) >= 1 ? messages.step.reportedDone : messages.step.reportedNotDone;
    return [sentence(say({ source, what, on: observation.periodAssumed === true ? messages.part.periodAssumed : span }), [observation.id])];
  }
  const figure = formats.figure(observation.value ?? 0, observation.bound ?? 'exact', observation.unit);
  return [sentence(messages.step.reported({ source, figure, what, span, place: placeOf(observation, explaining) }), [observation.id])];
}

function placeOf(observation: Observation, { formats }: Explaining): string | undefined {
  return observation.place === undefined ? undefined : formats.place(observation.place);
}

function ids(evidence: readonly { readonly observation: string }[]): readonly string[] {
  return evidence.map(({ observation }) => observation);
}
