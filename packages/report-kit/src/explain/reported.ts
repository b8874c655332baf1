import {
  WORLD,
  findStep,
  leftOutReasons,
  overlaps,
  type Evaluation,
  type LeftOutEvidence,
  type Observation,
  type UsedEvidence,
} from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { isMember } from '../document/entries.js';
import { grouped } from '../document/grouped.js';
import { wordsInSentence } from '../messages/own-text.js';
import { countsAs } from './counts-as.js';
import { estimateText, limitsOf } from './estimate-text.js';
import { figureOf } from './figure-of-range.js';
import { figureAsReported } from './reported-figure.js';
import { namedFigure, sourceOf, whereOf } from './named-figure.js';
import { rollingOf } from './rolling.js';
import { sidesOf } from './share.js';
import { shownPeriod } from './shown-period.js';
import { sentence, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';

/** As many figures as a reader takes in one by one; the rest stand in the table of evidence. */
const NAMED = 4;

/** What is reported, by whom; and what it comes to where several figures are taken together. */
export const explainReported: Explainer<'reported'> = (step, explaining) => {
  const { evaluation, messages } = explaining;
  // The parts of a compound promise say what is reported on them.
  if ('parts' in evaluation.requirement) return [];
  const meant = step.observations === undefined ? undefined : new Set(step.observations);
  const used = evaluation.used.filter(({ observation }) => meant === undefined || meant.has(observation));
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

/** The figures reported about the commitment that none of its targets counts, and that somebody has to decide. */
export function explainUnmatched(explaining: Explaining): readonly SentenceDraft[] {
  const { unmatched, messages, observations, evaluation } = explaining;
  // The parts of a compound promise say which these are.
  if ('parts' in evaluation.requirement) return [sentence(messages.step.unmatched(unmatched.length), unmatched)];
  const [named, rest] = [unmatched.slice(0, NAMED), unmatched.slice(NAMED)];
  return [
    sentence(messages.step.unmatched(unmatched.length), unmatched),
    ...named.map((id) => {
      const observation = observations.get(id);
      return sentence(
        observation === undefined ? messages.step.source(messages.step.namedById(inlineText(id))) : told(observation, explaining),
        [id],
      );
    }),
    ...(rest.length === 0 ? [] : [sentence(messages.step.reportedMore(rest.length), rest)]),
  ];
}

/** How many figures are not counted, and why: which figure made it so, where that is one. */
export const explainLeftOut: Explainer<'left-out'> = (step, explaining) => {
  const { evaluation, messages } = explaining;
  const unmatched = new Set(explaining.unmatched);
  const left = evaluation.leftOut.filter(({ observation }) => !unmatched.has(observation));
  return leftOutReasons.flatMap((reason): readonly SentenceDraft[] => {
    const own = left.filter((one) => one.reason === reason);
    const count = own.length > 0 ? own.length : evaluation.leftOut.length > 0 ? 0 : (step.values[reason] ?? 0);
    if (count === 0) return [];
    return groupsBy(own, count).map(([by, figures, number]) =>
      sentence(
        messages.step.leftOut(
          number,
          messages.leftOut[reason](by === undefined ? undefined : namedFigure(by, { ...explaining, used: evaluation.used }, true)),
        ),
        ids(figures),
      ),
    );
  });
};

/** As many causes as are told apart. */
const CAUSES = 3;

/** Figures left out for one reason, by what made it so; together where that is too many things. */
function groupsBy(
  own: readonly LeftOutEvidence[],
  count: number,
): readonly (readonly [by: string | undefined, figures: readonly LeftOutEvidence[], count: number])[] {
  const groups = grouped(own, ({ by }) => by);
  if (groups.size === 0 || groups.size > CAUSES) return [[undefined, own, count]];
  return [...groups].map(([by, figures]) => [by, figures, figures.length]);
}

/** What several figures come to: a sum, the latest state, or the total of the period that stands for a recurring promise. */
function combinedSentence(used: readonly UsedEvidence[], explaining: Explaining): readonly SentenceDraft[] {
  const { evaluation, messages, formats } = explaining;
  const { value } = evaluation;
  const { kind } = evaluation.requirement;
  // What a moving average, a rolling sum or a share comes to has a sentence of its own.
  if (value === undefined || used.length < 2 || kind === 'deliverable') return [];
  if (rollingOf(evaluation.requirement) !== undefined || findStep(evaluation.steps, 'share') !== undefined) return [];
  const figure = estimateText(value, formats, messages, limitsOf(evaluation));
  if (kind === 'every-period') {
    const shown = shownPeriod(evaluation);
    const within = shown === undefined ? [] : used.filter(({ period }) => overlaps(period, shown.period));
    if (shown === undefined || within.length < 2) return [];
    return [sentence(messages.step.combinedIn({ figure, span: formats.period(shown.period) }), ids(within))];
  }
  if (!latestCounts(evaluation)) return [sentence(messages.step.combined(figure), ids(used))];
  const last = used
    .map(({ period }) => period.end)
    .sort()
    .at(-1);
  const newest = used.filter(({ period }) => period.end === last);
  const [one] = newest;
  const alone = newest.length === 1 && one?.range.lower === value.lower && one.range.upper === value.upper;
  return [sentence(alone ? messages.step.latest(figure) : messages.step.latestTogether(figure), ids(alone ? newest : used))];
}

/** Whether newer values take the place of older ones, as those of states and running totals do. */
function latestCounts({ requirement }: Evaluation): boolean {
  if (requirement.kind === 'level-by' || requirement.kind === 'direction') return true;
  return 'measure' in requirement && requirement.measure.combine.time !== 'increment';
}

function reportedSentence(evidence: UsedEvidence, explaining: Explaining): readonly SentenceDraft[] {
  const observation = explaining.observations.get(evidence.observation);
  const text = observation === undefined ? byId(evidence, explaining) : told(observation, explaining);
  const counts = countsAs(evidence, explaining.evaluation);
  return [sentence(counts === undefined ? text : `${text} ${explaining.messages.step.counts[counts]}`, [evidence.observation])];
}

/** What a source reports; and that it is not very sure, where it is not. */
function told(observation: Observation, explaining: Explaining): string {
  const text = bySource(observation, explaining);
  return observation.confidence === 'low' ? `${text} ${explaining.messages.step.lowConfidence}` : text;
}

/** What a source reports, and then which source. */
function bySource(observation: Observation, explaining: Explaining): string {
  return `${whatIsReported(observation, explaining)} ${explaining.messages.step.source(sourceOf(observation, explaining.messages))}`;
}

function whatIsReported(observation: Observation, explaining: Explaining): string {
  const { messages, formats, evaluation } = explaining;
  // Of a share, a figure without words of its own says which side it counts.
  const side = sidesOf(evaluation.requirement).find(({ id }) => id === observation.measure);
  const what = wordsInSentence(observation.label ?? side?.label, messages);
  if (
    observation.role === 'milestone' ||
    (evaluation.requirement.kind === 'deliverable' && !isMember(explaining.unmatched, observation.id))
  ) {
    const say = (observation.value ?? 0) >= 1 ? messages.step.reportedDone : messages.step.reportedNotDone;
    return say({ what, when: observation.periodAssumed === true ? undefined : formats.within(observation.period) });
  }
  const figure =
    figureAsReported(observation, formats, messages) ??
    formats.figure(observation.value ?? 0, observation.bound ?? 'exact', observation.unit);
  return messages.step.reported({ figure, what, during: formats.during(observation.period), place: placeOf(observation, explaining) });
}

/** The place and the breakdown of a figure; a figure of the world says so by naming no place. */
function placeOf(observation: Observation, explaining: Explaining): string | undefined {
  const { place, ...rest } = observation;
  return whereOf(place === WORLD ? rest : observation, explaining);
}

/** A report that is not at hand, by its id: the evaluation keeps its range and its period. */
function byId({ observation, range, period }: UsedEvidence, { evaluation, messages, formats }: Explaining): string {
  const source = messages.step.source(messages.step.namedById(inlineText(observation)));
  if (evaluation.requirement.kind === 'deliverable') {
    const when = range.lower >= 1 && evaluation.done === undefined ? undefined : formats.within(period);
    return `${(range.lower >= 1 ? messages.step.reportedDone : messages.step.reportedNotDone)({ what: '', when })} ${source}`;
  }
  const { requirement } = evaluation;
  const unit = 'periods' in requirement ? requirement.periods.measure.unit : (evaluation.required?.unit ?? evaluation.value?.unit);
  const figure = figureOf(range, unit, formats, messages);
  return `${messages.step.reported({ figure, what: '', during: formats.during(period), place: undefined })} ${source}`;
}

function ids(evidence: readonly { readonly observation: string }[]): readonly string[] {
  return evidence.map(({ observation }) => observation);
}
