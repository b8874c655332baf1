import type { Confidence, IsoDate } from '@actionline/core';
import type { FrameworkName } from '../frameworks.js';

/** The languages of the page, in which both frameworks are. */
export const langs = ['en', 'fr'] as const;
export type Lang = (typeof langs)[number];

/** The views of the page, in the order in which they are worked through. */
export const views = ['browse', 'data', 'findings', 'report'] as const;
export type View = (typeof views)[number];

/** What commitments are chosen by: the facets of the taxonomy, the item that they stand under, and their level. */
export const facetNames = ['under', 'level', 'theme', 'group', 'actor', 'instrument', 'standard', 'sdg', 'verification'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values chosen of each facet: any of those of one facet, and all facets together. */
export type ChosenFacets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The state of the page that a link carries. The figures that were loaded are not in it: they stay in the memory of the page. */
export interface Address {
  readonly view: View;
  readonly framework: FrameworkName;
  readonly lang: Lang;
  /** The item that is open in `browse`. */
  readonly item?: string | undefined;
  /** The words that are searched for. */
  readonly q?: string | undefined;
  readonly facets: ChosenFacets;
  /** The day that is evaluated. */
  readonly asOf?: IsoDate | undefined;
  /** The day whose knowledge is used. */
  readonly knownAt?: IsoDate | undefined;
  /** The reading of a target that is used in the place of the one taken, by the id of the target. */
  readonly readings: Readonly<Record<string, string>>;
  readonly method?: string | undefined;
  /** The code of the place that the evaluation is limited to. */
  readonly scope?: string | undefined;
  readonly minimumConfidence?: Confidence | undefined;
  /** The target that is open in `findings`. */
  readonly target?: string | undefined;
  readonly template?: string | undefined;
  readonly format?: string | undefined;
}

/** Goes to the address that differs from the present one by `change`; `replace` puts it in the place of the present entry of the history. */
export type Go = (change: Partial<Address>, options?: { readonly replace?: boolean }) => void;
