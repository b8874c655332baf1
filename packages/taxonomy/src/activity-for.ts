import type { Activity, Framework } from '@actionline/core';

/** What an activity may name as its instrument: the instrument vocabulary of a framework. */
export type InstrumentIdIn<F extends Framework> = NonNullable<F['items'][number]['facets']>['instruments'][number];

/** What an activity may name as those who act: the actor vocabulary of a framework. */
export type ActorIdIn<F extends Framework> = NonNullable<F['items'][number]['facets']>['actors'][number]['actor'];

/**
 * An activity under a framework: a wrong commitment, instrument or actor does not compile. Wherever an `Activity` is taken, so is this.
 *
 * @example
 * ```ts
 * import type { ActivityFor, euActionPlan } from '@actionline/taxonomy';
 *
 * const dialogue: ActivityFor<typeof euActionPlan> = {
 *   id: 'kz-2020',
 *   commitments: ['eu-hrdap-2020/3.3.2'],
 *   instrument: 'human-rights-dialogues',
 *   actors: ['eu-eeas'],
 *   places: ['KZ'],
 *   period: { start: '2020-11-26' },
 *   what: { en: 'Yearly human rights dialogue' },
 *   source: { title: 'Press release' },
 * };
 * dialogue.instrument; // => 'human-rights-dialogues'
 * ```
 */
export type ActivityFor<F extends Framework> = Activity<F['items'][number]['id'], InstrumentIdIn<F>, ActorIdIn<F>>;
