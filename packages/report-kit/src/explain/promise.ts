import {
  findStep,
  textIn as localized,
  type CountedMeasure,
  type Measure,
  type Requirement,
  type Selection,
  type SomePeriods,
} from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { levelGoal } from './goal.js';
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
    ...(reading === undefined ? [] : [sentence(messages.step.promise.reading(words(explaining, reading)))]),
    ...(measure !== undefined && speaksOfPlaces(explaining) ? reportersOf(measure, explaining) : []),
  ];
};

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
  if ('assumed' in who) return [sentence(say.assumed(words(explaining, endedSentence(localized(who.reason, messages.locale)))))];
  if (who.length > PLACES) return [sentence(say.counted(who.length))];
  return [sentence(say.listed(formats.list(who.map((code) => formats.thePlace(code)))))];
}

/** A reason as the end of a sentence. */
function endedSentence(text: string): string {
  const begun = lowerFirst(text.trim());
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** The reading that was evaluated: its name, or its id where the target is not at hand; none where the text has but one. */
function readingOf({ target, evaluation: { interpretation }, messages }: Explaining): string | undefined {
  if (target === undefined) return interpretation === 'taken' ? undefined : interpretation;
  const { taken, others = [] } = target.interpretation ?? {};
  const reading = interpretation === 'taken' ? taken : [taken, ...others].find((one) => one?.id === interpretation);
  return reading === undefined ? undefined : localized(reading.label, messages.locale);
}

function promise(requirement: Requirement, explaining: Explaining): string {
  const { messages, formats } = explaining;
  const say = messages.step.promise;
  const counting = countingOf(requirement);
  const measure = counting === undefined ? '' : words(explaining, localized(counting.measure.label, messages.locale));
  const selected = selectedText(counting?.select, formats);
  const counted = selected === undefined ? measure : `${measure}, ${selected}`;
  const indicator = lowerFirst(selected === undefined ? measure : `${measure} (${selected})`);
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
        what: lowerFirst(words(explaining, localized(requirement.deliverable, messages.locale))),
        due: formats.date(requirement.window.end),
      });
    case 'level-by':
      return say.levelBy({
        measure: indicator,
        direction: requirement.direction,
        goal: levelGoal(requirement, formats, messages),
        due: formats.date(requirement.due),
      });
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

/** What a requirement counts, and which part of it: its own, or that of the periods whose number it asks for. */
function countingOf(requirement: Requirement): { readonly measure: Measure; readonly select?: Selection } | undefined {
  if ('periods' in requirement) return requirement.periods;
  return 'measure' in requirement ? requirement : undefined;
}

/** Of how many periods of the window, where it has an end and the number does not recur. */
function periodsCounted({ within }: SomePeriods, { evaluation: { steps } }: Explaining): number | undefined {
  return within === undefined ? (findStep(steps, 'counted')?.values.of ?? undefined) : undefined;
}

function words({ messages }: Explaining, text: string): string {
  return messages.typography(inlineText(text));
}

/** The text as it reads inside a sentence: acronyms and proper names keep their capital, articles do not. */
function lowerFirst(text: string): string {
  const common = /^\p{Lu}(?:\p{Ll}|’|$| )/u.test(text) && !/^\p{Lu}\S*\s\p{Lu}\p{Ll}/u.test(text);
  return common || ARTICLE.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const ARTICLE = /^(?:An?|The|Une?|Des|L[ae]|Les) /;
