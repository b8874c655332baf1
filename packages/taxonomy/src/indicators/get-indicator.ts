import { ActionlineError, type Indicator, type IndicatorCatalogue, type ScopedId } from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';

import { proposedIndicators, type IndicatorId, type ProposedIndicator } from './catalogue.js';
import { indicatorIndex } from './indicator-index.js';

/**
 * The proposed indicator with an id. A wrong id does not compile; of one that comes from outside, ask {@link hasIndicator} first.
 *
 * @throws {@link ActionlineError} `unknown-id`, naming the id most like it.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@actionline/taxonomy/indicators';
 *
 * const births = getIndicator('actionline/sdg-16-9-1');
 * [births.type, births.direction, births.measure.unit, births.proposedBy]; // => ['outcome', 'increase', 'percent', 'Actionline']
 * ```
 */
export function getIndicator(id: IndicatorId): ProposedIndicator {
  return indicatorIn(proposedIndicators, id);
}

/**
 * Whether there is a proposed indicator with an id; afterwards the id has its own type.
 *
 * @example
 * ```ts
 * import { hasIndicator } from '@actionline/taxonomy/indicators';
 *
 * hasIndicator('actionline/sdg-16-9-1'); // => true
 * hasIndicator('16.9.1'); // => false
 * ```
 */
export function hasIndicator(id: string): id is IndicatorId {
  return indicatorIndex(proposedIndicators).indicators.has(id);
}

/** The indicator of a catalogue with an id; throws `unknown-id`, naming those most like it. */
export function indicatorIn<Id extends ScopedId>(catalogue: IndicatorCatalogue<Id>, id: Id): Indicator<Id> {
  const { indicators } = indicatorIndex(catalogue);
  const found = indicators.get(id);
  // what is found under an id is the indicator with that id
  if (found !== undefined) return found as Indicator<Id>;
  const near = typeof id === 'string' ? nearestNames(id, [...indicators.keys()]) : [];
  const advice = near.length === 0 ? '' : `; the nearest: ${near.map(show).join(', ')}`;
  throw new ActionlineError('unknown-id', `There is no indicator ${show(id)} in ${show(catalogue.id)}${advice}.`, { given: id });
}
