import type { Measure } from '@actionline/core';
import type { FrameworkName } from '../frameworks.js';

/** Figures that come with the page, with what they count beside the measures of the framework. */
export interface Sample {
  readonly observations: string;
  readonly activities: string;
  readonly measures: readonly Measure[];
}

/** The published figures of each framework, loaded when they are asked for; a page of another team puts its own here, or none. */
export const samples: Readonly<Partial<Record<FrameworkName, () => Promise<Sample>>>> = {
  'eu-hrdap-2020': async () =>
    sampleOf(
      await import('../../../published-figures/data/eu-hrdap-2020.csv?raw'),
      await import('../../../published-figures/data/activities-eu-hrdap-2020.csv?raw'),
    ),
  'unodc-hr75': async () =>
    sampleOf(
      await import('../../../published-figures/data/unodc-hr75.csv?raw'),
      await import('../../../published-figures/data/activities-unodc-hr75.csv?raw'),
    ),
};

async function sampleOf(observations: { readonly default: string }, activities: { readonly default: string }): Promise<Sample> {
  const { default: measures } = await import('../../../published-figures/data/measures.json');
  return { observations: observations.default, activities: activities.default, measures: measures as unknown as readonly Measure[] };
}
