import { textIn as localized, type Level, type Requirement } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { sentence, type Explainer, type Explaining, type Sentence } from './sentence.js';

/** What was promised, and the reading taken where the text can be read in more than one way. */
export const explainPromise: Explainer = (_step, explaining) => promiseSentences(explaining);

/** The same for an evaluation that has no step of its own for it. */
export function promiseSentences(explaining: Explaining): readonly Sentence[] {
  const { requirement, messages, target, evaluation } = explaining;
  if (requirement === undefined) return [];
  const taken = [target?.interpretation?.taken, ...(target?.interpretation?.others ?? [])].find(
    (reading, at) =>
      reading !== undefined && (reading.id === evaluation.interpretation || (at === 0 && evaluation.interpretation === 'taken')),
  );
  return [
    sentence(promise(requirement, explaining)),
    ...(taken === undefined ? [] : [sentence(messages.step.promise.reading(words(explaining, localized(taken.label, messages.locale))))]),
  ];
}

function promise(requirement: Requirement, explaining: Explaining): string {
  const { messages, formats } = explaining;
  const say = messages.step.promise;
  switch (requirement.kind) {
    case 'total-by':
      return say.totalBy({
        figure: formats.required(requirement.value, requirement.comparison, requirement.measure.unit),
        measure: words(explaining, localized(requirement.measure.label, messages.locale)),
        span: formats.period(requirement.window),
      });
    case 'every-period':
      return say.everyPeriod({
        figure: formats.required(requirement.value, requirement.comparison, requirement.measure.unit),
        measure: words(explaining, localized(requirement.measure.label, messages.locale)),
        every: messages.step.every[requirement.every],
        span: formats.window(requirement.window),
      });
    case 'deliverable':
      return say.deliverable({
        what: lowerFirst(words(explaining, localized(requirement.deliverable, messages.locale))),
        due: formats.date(requirement.window.end),
      });
    case 'level-by':
      return say.levelBy({
        measure: lowerFirst(words(explaining, localized(requirement.measure.label, messages.locale))),
        direction: requirement.direction,
        goal: goal(requirement.level, requirement, explaining),
        due: formats.date(requirement.due),
      });
    case 'direction':
      return say.direction({
        measure: lowerFirst(words(explaining, localized(requirement.measure.label, messages.locale))),
        direction: requirement.direction,
      });
    case 'all-of':
      return say.allOf(requirement.parts.length);
    case 'standing':
      return say.standing;
  }
}

function goal(level: Level, requirement: Extract<Requirement, { kind: 'level-by' }>, { formats, messages }: Explaining): string {
  const { unit } = requirement.measure;
  return 'value' in level
    ? formats.required(level.value, requirement.comparison, unit)
    : messages.step.promise.range(formats.number(level.from), formats.quantity(level.to, unit));
}

function words({ messages }: Explaining, text: string): string {
  return messages.typography(inlineText(text));
}

/** The text as it reads inside a sentence: acronyms and proper names keep their capital. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|’|$| )/u.test(text) && !/^\p{Lu}\S*\s\p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
