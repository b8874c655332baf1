import type { FacetVocabularies } from '../facet-vocabularies.js';
import { parts } from './iri.js';

/** The part of the base that the concepts of each facet stand in. */
export interface FacetPlaces {
  /** Themes. */
  readonly theme: string;
  /** Groups. */
  readonly group: string;
  /** Actors. */
  readonly actor: string;
  /** Instruments. */
  readonly instrument: string;
  /** Standards. */
  readonly standard: string;
}

/** The vocabulary behind each facet: the scheme itself, or its id alone. */
export type FacetSchemes = Readonly<Partial<Record<keyof FacetVocabularies, { readonly id: string } | undefined>>>;

const NAMES = [
  ['theme', 'themes'],
  ['group', 'groups'],
  ['actor', 'actors'],
  ['instrument', 'instruments'],
  ['standard', 'standards'],
] as const satisfies readonly (readonly [keyof FacetPlaces, keyof FacetVocabularies])[];

/** Where the concepts of the official vocabularies stand. */
export const officialPlaces: FacetPlaces = parts;

/** The schemes that are not the official ones, with the local name of the term that states each. */
export function ownSchemes(
  schemes: FacetSchemes,
): readonly { readonly facet: keyof FacetPlaces; readonly term: string; readonly id: string }[] {
  return NAMES.flatMap(([facet, name]) => {
    const id = schemes[name]?.id;
    return id === undefined || placeOf(id) === officialPlaces[facet] ? [] : [{ facet, term: schemeTerms[facet], id }];
  });
}

/** Where the concepts of the schemes given stand, and of the official ones for the facets that have none. */
export function placesOf(schemes: FacetSchemes): FacetPlaces {
  return { ...officialPlaces, ...Object.fromEntries(ownSchemes(schemes).map(({ facet, id }) => [facet, placeOf(id)])) };
}

/** Where the concepts of a scheme stand, as its own document has them. */
export function placeOf(schemeId: string): string {
  return `${schemeId}/`;
}

/** The local name of the term that states the scheme behind a facet. */
export const schemeTerms: Readonly<Record<keyof FacetPlaces, string>> = {
  theme: 'themeScheme',
  group: 'groupScheme',
  actor: 'actorScheme',
  instrument: 'instrumentScheme',
  standard: 'standardScheme',
};
