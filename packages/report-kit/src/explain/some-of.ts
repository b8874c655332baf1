import type { SomePeriods, Step } from '@actionline/core';
import { periodLength } from '@actionline/core/internal';

import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { labelOf, statusOf } from './parts.js';
import { sentence, usedIn, type Explainer } from './sentence.js';

/** The number of periods promised, and what holds in those that count: "at most 3 of 12 months with more than 50 persons, every year". */
export function somePeriodsText(requirement: SomePeriods, messages: Messages, formats: Formats, of = mostOf(requirement)): string {
  const { comparison, count, periods, within } = requirement;
  return messages.part.somePeriods({
    number: messages.comparison[comparison](messages.unit.periods(periods.every, periods.times ?? 1, count, of), true),
    figure: formats.required(periods.value, periods.comparison, periods.measure.unit),
    every: within === undefined ? undefined : messages.unit.every(within, 1),
  });
}

/** How many periods a longer one has, where that is the same each time. */
function mostOf({ within, periods: { every, times = 1 } }: SomePeriods): number | undefined {
  if (within === undefined) return undefined;
  const [longer, one] = [periodLength(within), periodLength(every)];
  const number = 'months' in longer ? longer.months / ('months' in one ? one.months : NaN) : longer.days / ('days' in one ? one.days : NaN);
  return Number.isInteger(number / times) ? number / times : undefined;
}

/** How many count: of the longer periods of a number that recurs, the last, and those in which it is not what was promised. */
export const explainCounted: Explainer<'counted'> = (step, { evaluation, messages, formats }) => {
  const { what, least, most, of, level, from, until } = step.values;
  if (evaluation.used.length === 0) return [];
  if (level === 'met' && lastCounted(evaluation.steps) !== step) return [];
  const say = messages.step.counted;
  const numbers = { least, most: most ?? undefined, of: of ?? undefined };
  if (what === 'parts') return [sentence(say.parts(numbers), usedIn(evaluation))];
  const span = from === undefined ? '' : formats.window(until === undefined ? { start: from } : { start: from, end: until });
  return [sentence(say.periods({ ...numbers, span, level }), usedIn(evaluation))];
};

/** The number of the last longer period, or of all; `undefined` where none are counted. */
export function lastCounted(steps: readonly Step[]): Step<'counted'> | undefined {
  return steps.filter((step) => step.code === 'counted').at(-1);
}

/** The part that decides where so many of several are promised. */
export const explainDeciding: Explainer<'deciding-part'> = ({ values: { target, status, ofBest } }, explaining) => {
  const shown = statusOf(target, status, explaining);
  return [sentence(explaining.messages.step.deciding({ label: labelOf(target, explaining), status: shown, ofBest }))];
};
