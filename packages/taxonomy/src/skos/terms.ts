import type { FacetPlaces } from './facet-places.js';
import { parts } from './iri.js';
import { AL, DCT, RDFS, SKOS } from './vocabulary.js';

/** The members whose name is a term that others know; every other member is a term of our own. */
const KNOWN_TERMS: Readonly<Record<string, string>> = {
  label: `${RDFS}label`,
  title: `${DCT}title`,
  shortTitle: `${DCT}alternative`,
};
const KNOWN_MEMBERS = new Map(Object.entries(KNOWN_TERMS).map(([member, iri]) => [iri, member]));

/** The IRI of a member of a plain object. */
export function termOf(member: string): string {
  return Object.hasOwn(KNOWN_TERMS, member) ? (KNOWN_TERMS[member] ?? '') : AL + encodeURIComponent(member);
}

/** The member that a term stands for; `undefined` for a term of somebody else's. */
export function memberOf(term: string): string | undefined {
  const known = KNOWN_MEMBERS.get(term);
  if (known !== undefined || !term.startsWith(AL)) return known;
  try {
    return decodeURIComponent(term.slice(AL.length));
  } catch {
    return undefined;
  }
}

/** The members that hold a text in several languages; others are objects even where their members look like languages. */
export const textMembers: ReadonlySet<string> = new Set([
  'label',
  'title',
  'shortTitle',
  'name',
  'body',
  'text',
  'note',
  'remark',
  'wording',
  'reason',
  'rationale',
  'deliverable',
  'definition',
  'summary',
  'heading',
]);

const ID_MEMBERS: ReadonlyMap<string, string> = new Map([
  ['commitment', parts.item],
  ['item', parts.item],
  ['from', parts.item],
  ['partOf', parts.target],
]);
const FACET_MEMBERS: ReadonlyMap<string, keyof FacetPlaces> = new Map([
  ['actor', 'actor'],
  ['instrument', 'instrument'],
  ['standard', 'standard'],
  ['standards', 'standard'],
]);

/** The part of the base that the id in a member stands in; `undefined` for a member that holds no id. */
export function partOfMember(member: string, places: FacetPlaces): string | undefined {
  const facet = FACET_MEMBERS.get(member);
  return facet === undefined ? ID_MEMBERS.get(member) : places[facet];
}

/** The members that hold a whole measure or target, written as a link to the one that is described by name. */
export const embeddedMembers: ReadonlyMap<string, string> = new Map([
  ['measure', parts.measure],
  ['measures', parts.measure],
  ['numerator', parts.measure],
  ['denominator', parts.measure],
  ['parts', parts.target],
  ['targets', parts.target],
]);

/** The member of a crosswalk link that names a SKOS property. */
export const matchMember = { name: 'match', namespace: SKOS } as const;

/** The member of a crosswalk link that names what it leads to. */
export const linkEnd = 'to';

/** The part of the base that the end of a crosswalk link stands in: an item's id holds a slash, an SDG notation does not. */
export function partOfLinkEnd(id: string): string {
  return id.includes('/') ? parts.item : parts.sdg;
}
