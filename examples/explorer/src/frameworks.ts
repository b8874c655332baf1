import type { Framework } from '@actionline/core';
import type { FacetVocabularies } from '@actionline/taxonomy';
import type { Lang } from './address/address.js';

/** A framework that the page shows: its name before it is loaded, and where it comes from in each language, loaded when it is asked for. */
export interface FrameworkEntry {
  readonly name: Readonly<Record<Lang, string>>;
  readonly load: Readonly<Record<Lang, () => Promise<Framework>>>;
  /** The vocabularies of its own that its facets draw on; those of the taxonomy where a facet has none. */
  readonly vocabularies?: FacetVocabularies;
}

/**
 * The frameworks of the page, each under its id. To show one of your own, write it with `defineFramework` and name it here: the rest of the page
 * asks nothing more of it.
 */
export const frameworks = {
  'eu-hrdap-2020': {
    name: { en: 'EU Action Plan on Human Rights', fr: 'Plan d’action de l’UE sur les droits de l’homme' },
    load: {
      en: async () => (await import('@actionline/taxonomy/eu-action-plan/en')).euActionPlan,
      fr: async () => (await import('@actionline/taxonomy/eu-action-plan/fr')).euActionPlan,
    },
  },
  'unodc-hr75': {
    name: { en: 'UNODC pledges', fr: 'Engagements de l’ONUDC' },
    load: {
      en: async () => (await import('@actionline/taxonomy/unodc-hr75/en')).unodcPledges,
      fr: async () => (await import('@actionline/taxonomy/unodc-hr75/fr')).unodcPledges,
    },
  },
} as const satisfies Readonly<Record<string, FrameworkEntry>>;

export type FrameworkName = keyof typeof frameworks;

/** The framework that is shown where the address names none. */
export const firstFramework: FrameworkName = 'eu-hrdap-2020';

/** Whether the page has a framework of this id. */
export function isFrameworkName(id: string): id is FrameworkName {
  return Object.hasOwn(frameworks, id);
}

/** The vocabularies of its own that a framework has. */
export function vocabulariesOf(id: string): FacetVocabularies {
  const entry: FrameworkEntry | undefined = isFrameworkName(id) ? frameworks[id] : undefined;
  return entry?.vocabularies ?? {};
}
