import type { CrosswalkLink, Framework, Item } from '@actionline/core';

import { noPlaceFor } from './account.js';
import { decodeMember, decodeMembers, identifierOf, keepWhere, textsOf, undescribed, type Reading } from './decode-data.js';
import { idFacets, partOfFacet } from './describe-framework.js';
import { placeOf, schemeTerms, type FacetPlaces } from './facet-places.js';
import { valuesOf, type Term } from './graph.js';
import { walkable } from './hierarchy.js';
import { idOf, parts } from './iri.js';
import { circularLink, danglingLink, outsideLink } from './link-findings.js';
import { linksOf } from './links.js';
import { partOfLinkEnd } from './terms.js';
import { statusOf } from './read-status.js';
import { AL, DCT, matchKinds, OWL, RDFS, SKOS, TYPE } from './vocabulary.js';

/** A framework of ours as it was read, with its crosswalk; not yet checked for what it lacks. */
export interface FrameworkReading {
  /** The framework, as far as the document tells. */
  readonly framework: Partial<Framework>;
  /** The links from its items. */
  readonly crosswalks: readonly CrosswalkLink[];
}

const BROADER = `${SKOS}broader`;
const NARROWER = `${SKOS}narrower`;

/** Derived from other statements when written, or read on their own. */
const SCHEME_TERMS = new Set([`${RDFS}label`, `${AL}crosswalks`, ...Object.values(schemeTerms).map((term) => AL + term)]);
const FACETS = ['actors', 'standards', 'verification'] as const;
const ITEM_TERMS = new Set([
  // the label of an item is its preferred label, and it has no title
  `${RDFS}label`,
  `${DCT}title`,
  `${DCT}alternative`,
  ...['heading', 'order', 'position', 'sha256', 'status', 'replacedByOrder', 'actor', 'standard', ...FACETS].map((term) => AL + term),
  ...idFacets.flatMap(([, term]) => [AL + term, `${AL}${term}Order`]),
]);

/** An item with the resource it was read from. */
interface ItemReading {
  readonly iri: string;
  readonly order: number;
  readonly item: Item;
}

/** Reads a framework that was written by {@link toTurtle} or {@link toJsonLd}; a parent that cannot be walked to is left out. */
export function readFramework(schemeIri: string, concepts: readonly string[], document: Reading): FrameworkReading {
  const reading = { ...document, places: statedPlaces(schemeIri, document) };
  document.account.meet(schemeIri);
  const items = concepts
    .map((iri): ItemReading => ({ iri, order: orderOf(iri, reading), item: itemOf(iri, schemeIri, reading) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const members = decodeMembers(reading, schemeIri, SCHEME_TERMS);
  const links = decodeMember('crosswalks', reading, schemeIri, `${AL}crosswalks`);
  const crosswalks = Array.isArray(links) ? (links as readonly CrosswalkLink[]) : [];
  const framework: Partial<Framework> = {
    ...members,
    id: identifierOf(schemeIri, reading, parts.item),
    items: withWalkableParents(items, reading),
  };
  keepDerived(schemeIri, framework, reading);
  keepHierarchy(schemeIri, items, framework.items ?? [], reading);
  keepMatches(items, crosswalks, reading);
  return { framework, crosswalks };
}

/** Where the concepts of facets stand, by the schemes that the framework states. */
function statedPlaces(schemeIri: string, { graph, base, places, account }: Reading): FacetPlaces {
  const stated = Object.entries(schemeTerms).flatMap(([facet, term]) => {
    const scheme = valuesOf(graph, schemeIri, AL + term).find(({ kind }) => kind === 'iri');
    if (scheme === undefined) return [];
    account.keep(schemeIri, AL + term, [scheme]);
    return [[facet, placeOf(idOf(scheme.value, base, ''))] as const];
  });
  return { ...places, ...Object.fromEntries(stated) };
}

/** The place of a concept among its fellows; last where the document does not tell. */
export function orderOf(iri: string, { graph, account }: Reading): number {
  const stated = valuesOf(graph, iri, `${AL}order`)[0];
  const order = Number(stated?.value);
  if (stated === undefined || Number.isNaN(order)) return Infinity;
  account.keep(iri, `${AL}order`, [stated]);
  return order;
}

function itemOf(iri: string, schemeIri: string, reading: Reading): Item {
  const { graph, base, account } = reading;
  account.meet(iri);
  const isCommitment = valuesOf(graph, iri, TYPE).some(({ value }) => value === `${AL}Commitment`);
  keepWhere(reading, iri, TYPE, ({ value }) => value === `${SKOS}Concept` || value === `${AL}Commitment`);
  keepWhere(reading, iri, `${SKOS}inScheme`, ({ value }) => value === schemeIri);
  const [above, ...others] = valuesOf(graph, iri, BROADER);
  account.tell(noPlaceFor('a second skos:broader', BROADER), iri, BROADER, others);
  const heading = textsOf(reading, iri, `${AL}heading`, 'heading');
  const summary = textsOf(reading, iri, `${SKOS}scopeNote`, 'scopeNote');
  const label = textsOf(reading, iri, `${SKOS}prefLabel`, 'prefLabel');
  const altLabel = `${SKOS}altLabel`;
  keepWhere(reading, iri, altLabel, ({ language, value }) => heading[language ?? ''] === value);
  account.tell(
    noPlaceFor(`${altLabel} of an item`, altLabel),
    iri,
    altLabel,
    valuesOf(graph, iri, altLabel).filter(({ language, value }) => heading[language ?? ''] !== value),
  );
  const sha256 = firstValue(reading, iri, `${AL}sha256`);
  return {
    ...decodeMembers(reading, iri, ITEM_TERMS),
    id: identifierOf(iri, reading, parts.item),
    notation: firstValue(reading, iri, `${SKOS}notation`) ?? '',
    label,
    source: { position: Number(firstValue(reading, iri, `${AL}position`) ?? 0), ...(sha256 === undefined ? {} : { sha256 }) },
    ...(above === undefined ? {} : { parent: idOf(above.value, base, parts.item) }),
    ...(Object.keys(heading).length === 0 ? {} : { heading }),
    ...(Object.keys(summary).length === 0 ? {} : { summary }),
    ...statusOf(iri, reading, parts.item, true),
    ...(isCommitment ? { facets: facetsOf(iri, reading) } : {}),
  } as unknown as Item;
}

function facetsOf(iri: string, reading: Reading): Record<string, unknown> {
  const { base, places } = reading;
  const ids = idFacets.map(([member, term]) => {
    const iris = linksOf(reading, iri, AL + term, `${AL}${term}Order`) ?? [];
    return [member, iris.map((each) => idOf(each, base, partOfFacet(term, places)))] as const;
  });
  const [actors, standards, verification] = FACETS.map((member) => decodeMember(member, reading, iri, AL + member));
  // The short links for queries say what the lists say.
  const named = (list: unknown, member: string): ReadonlySet<unknown> =>
    new Set(Array.isArray(list) ? list.map((each: unknown) => (each as Readonly<Record<string, unknown>> | undefined)?.[member]) : []);
  for (const [member, list] of [
    ['actor', actors],
    ['standard', standards],
  ] as const) {
    const there = named(list, member);
    keepWhere(reading, iri, AL + member, ({ value }) => there.has(idOf(value, base, places[member])));
  }
  return {
    ...Object.fromEntries(ids),
    actors: actors ?? [],
    standards: standards ?? [],
    ...(verification === undefined ? {} : { verification }),
  };
}

/** The items without the parents that are not there, or that close a circle. */
function withWalkableParents(items: readonly ItemReading[], reading: Reading): readonly Item[] {
  const iriOf = new Map(items.map(({ iri, item }) => [item.id, iri]));
  const { above, outside, circular } = walkable(
    new Map(items.map(({ item: { id, parent } }) => [id, parent === undefined ? [] : [parent]])),
  );
  const { graph, account } = reading;
  const linkOf = (id: string): readonly Term[] => valuesOf(graph, iriOf.get(id) ?? id, BROADER).slice(0, 1);
  for (const [id] of outside) {
    const link = linkOf(id);
    const isThere = link.some(({ value }) => graph.subjects.has(value));
    account.tell((isThere ? outsideLink : danglingLink)(BROADER), iriOf.get(id) ?? id, BROADER, link);
  }
  for (const [id] of circular) account.tell(circularLink(BROADER), iriOf.get(id) ?? id, BROADER, linkOf(id));
  return items.map(({ item }) => {
    if (item.parent === undefined || above.get(item.id)?.[0] !== undefined) return item;
    const { parent: _, ...rest } = item;
    return rest;
  });
}

/** Keeps the statements about the hierarchy that the parents entail. */
function keepHierarchy(schemeIri: string, readings: readonly ItemReading[], items: readonly Item[], reading: Reading): void {
  const { base, graph, account } = reading;
  const parentOf = new Map(items.map(({ id, parent }) => [id, parent]));
  const isTop = (id: string): boolean => parentOf.has(id) && parentOf.get(id) === undefined;
  const idBehind = new Map(readings.map(({ iri, item }) => [iri, item.id]));
  keepWhere(reading, schemeIri, `${SKOS}hasTopConcept`, ({ value }) => isTop(idBehind.get(value) ?? ''));
  tellLoose(reading, schemeIri, `${SKOS}hasTopConcept`);
  for (const { iri, item } of readings) {
    const parent = parentOf.get(item.id);
    if (parent === undefined) keepWhere(reading, iri, `${SKOS}topConceptOf`, ({ value }) => value === schemeIri);
    else account.keep(iri, BROADER, valuesOf(graph, iri, BROADER).slice(0, 1));
    keepWhere(reading, iri, NARROWER, ({ value }) => parentOf.get(idBehind.get(value) ?? idOf(value, base, parts.item)) === item.id);
    tellLoose(reading, iri, NARROWER);
  }
}

/** Tells the links of a property that lead to what the document does not describe. */
function tellLoose(reading: Reading, subject: string, predicate: string): void {
  reading.account.tell(danglingLink(predicate), subject, predicate, undescribed(reading, subject, predicate));
}

/** Keeps what is written for readers that know Dublin Core and not our own terms, where it says what the framework says. */
function keepDerived(schemeIri: string, { issuer, document, release }: Partial<Framework>, reading: Reading): void {
  const { base, places } = reading;
  keepWhere(reading, schemeIri, TYPE, ({ value }) => value === `${SKOS}ConceptScheme` || value === `${AL}Framework`);
  keepWhere(reading, schemeIri, `${DCT}publisher`, ({ value }) => idOf(value, base, places.actor) === issuer?.actor);
  keepWhere(reading, schemeIri, `${DCT}source`, ({ value }) => value === document?.url);
  keepWhere(reading, schemeIri, `${DCT}issued`, ({ value }) => value === document?.published);
  keepWhere(reading, schemeIri, `${OWL}versionInfo`, ({ value }) => value === release?.id);
}

/** Keeps the mappings that the reasoned links are written beside. */
function keepMatches(items: readonly ItemReading[], crosswalks: readonly CrosswalkLink[], reading: Reading): void {
  const { base } = reading;
  const links = new Set(crosswalks.map(({ from, match, to }) => `${from} ${match} ${to}`));
  for (const { iri, item } of items) {
    for (const match of matchKinds)
      keepWhere(reading, iri, SKOS + match, ({ value }) =>
        [parts.item, parts.sdg].some((part) => {
          const to = idOf(value, base, part);
          return (to === value || partOfLinkEnd(to) === part) && links.has(`${item.id} ${match} ${to}`);
        }),
      );
  }
}

function firstValue({ graph, account }: Reading, subject: string, predicate: string): string | undefined {
  const first = valuesOf(graph, subject, predicate)[0];
  if (first !== undefined) account.keep(subject, predicate, [first]);
  return first?.value;
}
