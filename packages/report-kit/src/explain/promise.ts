import {
  findStep,
  textsOf,
  type CountedMeasure,
  type LevelBy,
  type Measure,
  type Requirement,
  type Selection,
  type SomePeriods,
} from '@actionline/core';
import { statedBaseline } from '@actionline/core/internal';

import { inlineText } from '../document/clean-text.js';
import { isEnded } from '../document/foreign.js';
import { wordsInSentence } from '../messages/own-text.js';
import { levelGoal, milestoneGoals } from './goal.js';
import { rollingText } from './rolling.js';
import { selectedText } from './selected.js';
import { sentence, type Explainer, type Explaining, type SentenceDraft } from './sentence.js';
import { countedIn } from './share.js';
import { somePeriodsText } from './some-of.js';

/** What was promised, and the reading taken where the text can be read in more than one way. */
export const explainPromise: Explainer<'required'> = (_step, explaining) => {
  const { evaluation, messages } = explaining;
  const { requirement } = evaluation;
  const reading = readingOf(explaining);
  const { measure } = countingOf(requirement) ?? {};
  return [
    sentence(promise(requirement, explaining)),
    ...way(requirement, explaining),
    ...dueSentence(requirement, explaining),
    ...(reading === undefined ? [] : [sentence(messages.step.promise.reading(messages.inside(reading)))]),
    ...(measure !== undefined && speaksOfPlaces(explaining) ? reportersOf(measure, explaining) : []),
  ];
};

/** What is to be reached on the way, and where nothing is before. */
function way(requirement: Requirement, { messages, formats }: Explaining): readonly SentenceDraft[] {
  if (requirement.kind !== 'total-by' && requirement.kind !== 'level-by') return [];
  const goals = milestoneGoals(requirement, formats, messages);
  const say = messages.step.promise;
  return [
    ...(goals === undefined ? [] : [sentence(say.milestones(goals))]),
    ...(requirement.path === 'stepped' ? [sentence(say.stepped[goals === undefined ? 'deadline' : 'milestones'])] : []),
  ];
}

/** By when each period is to be reported, where that is said. */
function dueSentence(requirement: Requirement, { messages, formats }: Explaining): readonly SentenceDraft[] {
  const { due } = 'periods' in requirement ? requirement.periods : requirement.kind === 'every-period' ? requirement : {};
  if (due === undefined) return [];
  const by = 'days' in due ? due : due.day === '02-29' ? 'end-of-february' : { day: formats.yearDay(due.day) };
  return [sentence(messages.step.promise.due(by))];
}

/** More places than these are not named one by one. */
const PLACES = 12;

/** Whether anything is concluded that depends on who is to report. */
function speaksOfPlaces({ evaluation: { used, missing = [] } }: Explaining): boolean {
  return used.length > 0 || missing.length > 0;
}

/** Who is to report; of a share, on either side, once where they are the same. */
function reportersOf(measure: Measure, explaining: Explaining): readonly SentenceDraft[] {
  const said = countedIn(measure).flatMap((one) => reporters(one, explaining));
  return said.filter(({ text }, at) => said.findIndex((one) => one.text === text) === at);
}

/** Who is to report, where that is declared or assumed. */
function reporters({ reporters: who }: CountedMeasure, explaining: Explaining): readonly SentenceDraft[] {
  const { messages, formats } = explaining;
  const say = messages.step.reporters;
  if (who === undefined) return [];
  if ('assumed' in who) return [sentence(say.assumed(endedSentence(messages.inside(wordsInSentence(who.reason, messages)))))];
  if (who.length > PLACES) return [sentence(say.counted(who.length))];
  return [sentence(say.listed(formats.thePlaces(who)))];
}

/** A reason as the end of a sentence. */
function endedSentence(text: string): string {
  return isEnded(text) ? text : `${text}.`;
}

/** The reading that was evaluated: its name, or its id where the target is not at hand; none where the text has but one. */
function readingOf({ target, evaluation: { interpretation, revision }, messages }: Explaining): string | undefined {
  if (target === undefined) return interpretation === 'taken' ? undefined : inlineText(interpretation);
  const text = textsOf(target).find(({ revision: by }) => by?.decided === revision?.decided);
  const { taken, others = [] } = text?.interpretation ?? {};
  const reading = interpretation === 'taken' ? taken : [taken, ...others].find((one) => one?.id === interpretation);
  return reading === undefined ? undefined : wordsInSentence(reading.label, messages);
}

/** What a requirement counts, in words, with the part of it that is asked about; nothing where it counts nothing. */
export function measureText(requirement: Requirement, explaining: Explaining): string | undefined {
  const counting = countingOf(requirement);
  if (counting === undefined) return undefined;
  const measure = wordsInSentence(counting.measure.label, explaining.messages);
  const selected = whichText(requirement, explaining);
  return selected === undefined ? measure : `${measure}, ${selected}`;
}

function whichText(requirement: Requirement, { messages, formats }: Explaining): string | undefined {
  const { select } = countingOf(requirement) ?? {};
  const which = [selectedText(select, formats), rollingText(requirement, messages)].filter((part) => part !== undefined);
  return which.length === 0 ? undefined : which.join(', ');
}

function promise(requirement: Requirement, explaining: Explaining): string {
  const { messages, formats } = explaining;
  const say = messages.step.promise;
  const counting = countingOf(requirement);
  const measure = counting === undefined ? '' : wordsInSentence(counting.measure.label, messages);
  const selected = whichText(requirement, explaining);
  const counted = measureText(requirement, explaining) ?? '';
  const indicator = messages.inside(selected === undefined ? measure : `${measure} (${selected})`);
  switch (requirement.kind) {
    case 'total-by':
      return (requirement.measure.share === undefined ? say.totalBy : say.shareBy)({
        figure: formats.required(requirement.value, requirement.comparison, requirement.measure.unit),
        measure: counted,
        span: formats.period(requirement.window),
      });
    case 'every-period':
      return say.everyPeriod({
        figure: formats.required(requirement.value, requirement.comparison, requirement.measure.unit),
        measure: counted,
        every: messages.unit.every(requirement.every, requirement.times ?? 1),
        span: formats.window(requirement.window),
      });
    case 'deliverable':
      return say.deliverable({
        what: messages.inside(wordsInSentence(requirement.deliverable, messages)),
        due: formats.date(requirement.window.end),
      });
    case 'level-by': {
      const { direction, due, level } = requirement;
      const said = { measure: indicator, direction, goal: levelGoal(requirement, formats, messages), due: formats.date(due) };
      return 'change' in level ? say.levelChange({ ...said, baseline: baselineText(requirement, explaining) }) : say.levelBy(said);
    }
    case 'direction':
      return say.direction({
        measure: indicator,
        direction: requirement.direction,
      });
    case 'all-of':
      return say.allOf(requirement.parts.length);
    case 'some-of':
      if ('parts' in requirement) {
        return say.someParts(messages.comparison[requirement.comparison](String(requirement.count), true), requirement.parts.length);
      }
      return say.somePeriods({
        what: somePeriodsText(requirement, messages, formats, periodsCounted(requirement, explaining)),
        measure: counted,
        span: formats.window(requirement.periods.window),
      });
    case 'standing':
      return say.standing;
  }
}

/** The baseline that a change is counted from. */
function baselineText({ baseline, measure }: LevelBy, { messages, formats }: Explaining): string {
  const value = statedBaseline(baseline);
  const figure = value === undefined ? undefined : formats.quantity(value, measure.unit);
  return messages.step.promise.baselineIs({ figure, date: baseline === undefined ? undefined : formats.date(baseline.date) });
}

/** What a requirement counts, and which part of it: its own, or that of the periods whose number it asks for. */
function countingOf(requirement: Requirement): { readonly measure: Measure; readonly select?: Selection } | undefined {
  if ('periods' in requirement) return requirement.periods;
  return 'measure' in requirement ? requirement : undefined;
}

/** Of how many periods of the window, where it has an end and the number does not recur. */
function periodsCounted({ within }: SomePeriods, { evaluation: { steps } }: Explaining): number | undefined {
  return within === undefined ? (findStep(steps, 'counted')?.values.of ?? undefined) : undefined;
}
