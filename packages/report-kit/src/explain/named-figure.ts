import { isIsoDate, type Observation, type UsedEvidence } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import type { Messages } from '../messages/messages.js';
import { figureOf } from './figure-of-range.js';
import type { Explaining } from './sentence.js';
import { figureAsReported } from './reported-figure.js';

/** What a figure is named from. */
export type Naming = Pick<Explaining, 'observations' | 'messages' | 'formats'> & {
  /** What an evaluation used, for figures that are not at hand. */
  readonly used?: readonly UsedEvidence[];
};

/**
 * A figure as it is named in passing: its source, its value, its place and its days; by its id where it is not at hand.
 *
 * @param aside - Whether it stands between brackets already.
 */
export function namedFigure(id: string, naming: Naming, aside = false): string {
  const { observations, messages, formats, used = [] } = naming;
  const observation = observations.get(id);
  const named = messages.step.namedById(inlineText(id));
  if (observation !== undefined) {
    const source = sourceOf(observation, messages);
    if (!isSound(observation)) return aside ? `${source}, ${named}` : `${source} (${named})`;
    return messages.step.named({
      source,
      figure: valueOf(observation, naming),
      span: formats.period(observation.period),
      place: whereOf(observation, naming),
      aside,
    });
  }
  const evidence = used.find((one) => one.observation === id);
  if (evidence === undefined) return named;
  const figure = figureOf(evidence.range, undefined, formats, messages);
  return messages.step.named({ source: named, figure, span: formats.period(evidence.period), place: undefined, aside });
}

function valueOf(observation: Observation, { messages, formats }: Naming): string {
  const { role, value = 0, bound = 'exact', unit } = observation;
  if (role === 'milestone') return value >= 1 ? messages.part.thingDone : messages.part.thingNotDone;
  return figureAsReported(observation, formats, messages) ?? formats.figure(value, bound, unit);
}

/** Who reports: the publisher, or the title where there is none; and that a copy was read. */
export function sourceOf({ source: { publisher, title, copy } }: Observation, messages: Messages): string {
  const name =
    publisher === undefined || publisher.trim() === '' ? messages.quoted(inlineText(title)) : messages.typography(inlineText(publisher));
  return copy === true ? `${name} (${messages.part.source.copy})` : name;
}

/** The place and the breakdown of a figure in words; nothing where it is of all. */
export function whereOf({ place, dimensions }: Observation, { formats }: Pick<Naming, 'formats'>): string | undefined {
  const words = [place === undefined ? '' : formats.place(place), formats.parts(dimensions)].filter((part) => part !== '');
  return words.length === 0 ? undefined : words.join(', ');
}

/** Whether a figure can be written: an issue may be about one that cannot. */
function isSound({ value, unit, bound, period }: Observation): boolean {
  return (
    Number.isFinite(value) &&
    typeof unit === 'string' &&
    isIsoDate(period.start) &&
    isIsoDate(period.end) &&
    (bound === undefined || typeof bound === 'string')
  );
}
