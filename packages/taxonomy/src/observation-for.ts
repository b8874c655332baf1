import type { BuiltInUnit, Framework, Observation, OwnUnit } from '@actionline/core';

/** What an observation may name as its measure: the measures of a framework, and its targets, since a deliverable is counted itself. */
export type MeasureIdIn<F extends Framework> = F['measures'][number]['id'] | F['targets'][number]['id'];

/** What an observation may name as its unit: every unit that is known, and of one's own those that the measures of a framework declare. */
export type UnitIn<F extends Framework> = BuiltInUnit | OwnUnitId<F['measures'][number]['unit']>;

type OwnUnitId<U> = U extends OwnUnit<infer Id> ? Id : never;

/**
 * An observation about a framework: a wrong measure, commitment or unit does not compile. Wherever an `Observation` is taken, so is this.
 *
 * @example
 * ```ts
 * import type { ObservationFor, unodcPledges } from '@actionline/taxonomy';
 *
 * const trained: ObservationFor<typeof unodcPledges> = {
 *   id: 'a',
 *   measure: 'unodc-hr75/m.officers-trained',
 *   value: 1200,
 *   unit: 'officer',
 *   period: { start: '2024-01-01', end: '2024-12-31' },
 *   role: 'result',
 *   source: { title: 'Annual report' },
 * };
 * trained.measure; // => 'unodc-hr75/m.officers-trained'
 * ```
 */
export type ObservationFor<F extends Framework> = Observation<MeasureIdIn<F>, F['items'][number]['id'], UnitIn<F>>;
