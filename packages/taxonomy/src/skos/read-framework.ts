import type { CrosswalkLink, Framework, Item } from '@actionline/core';

import { idFacets, partOfFacet } from './describe-framework.js';
import { decodeMember, decodeMembers, identifierOf, notKept, listOf, textsOf, type Reading } from './decode-data.js';
import { placeOf, schemeTerms, type FacetPlaces } from './facet-places.js';
import { keyOf, valuesOf, type Statements, type Term } from './graph.js';
import { idOf, parts } from './iri.js';
import { decodeLinks } from './links.js';
import { AL, DCT, OWL, RDFS, SKOS, TYPE } from './vocabulary.js';

/** A framework of ours as it was read, with its crosswalk; not yet checked for what it lacks. */
export interface FrameworkReading {
  /** The framework, as far as the document tells. */
  readonly framework: Partial<Framework>;
  /** The links from its items. */
  readonly crosswalks: readonly CrosswalkLink[];
}

/** Derived from other statements when written, or read on their own. */
const SCHEME_TERMS = new Set([
  TYPE,
  `${DCT}identifier`,
  `${DCT}publisher`,
  `${DCT}source`,
  `${DCT}issued`,
  `${OWL}versionInfo`,
  `${SKOS}hasTopConcept`,
  `${AL}crosswalks`,
  ...Object.values(schemeTerms).map((term) => AL + term),
]);
const FACETS = ['actors', 'standards', 'verification'] as const;
const ITEM_TERMS = new Set([
  TYPE,
  `${DCT}identifier`,
  `${DCT}isReplacedBy`,
  `${OWL}deprecated`,
  `${RDFS}label`,
  ...['inScheme', 'topConceptOf', 'broader', 'narrower', 'notation', 'prefLabel', 'altLabel', 'scopeNote'].map((term) => SKOS + term),
  ...['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].map((term) => SKOS + term),
  ...['heading', 'order', 'position', 'sha256', 'status', 'replacedByOrder', 'actor', 'standard', ...FACETS].map((term) => AL + term),
  ...idFacets.flatMap(([, term]) => [AL + term, `${AL}${term}Order`]),
]);

/** Reads a framework that was written by {@link toTurtle} or {@link toJsonLd}. */
export function readFramework(schemeIri: string, concepts: readonly string[], document: Reading): FrameworkReading {
  const statements: Statements = document.graph.subjects.get(schemeIri) ?? new Map<string, Term[]>();
  const reading = { ...document, places: statedPlaces(statements, document) };
  const items = concepts
    .map((iri) => ({ order: orderOf(iri, reading), item: itemOf(iri, reading) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const members = decodeMembers(statements, reading, SCHEME_TERMS, schemeIri);
  const crosswalks = decodeMember('crosswalks', statements.get(`${AL}crosswalks`) ?? [], reading, schemeIri);
  return {
    framework: { ...members, id: identifierOf(schemeIri, reading, parts.item), items: items.map(({ item }) => item) },
    crosswalks: Array.isArray(crosswalks) ? (crosswalks as readonly CrosswalkLink[]) : [],
  };
}

/** Where the concepts of facets stand, by the schemes that the framework states. */
function statedPlaces(statements: Statements, { base, places }: Reading): FacetPlaces {
  const stated = Object.entries(schemeTerms).flatMap(([facet, term]) => {
    const scheme = statements.get(AL + term)?.find(({ kind }) => kind === 'iri');
    return scheme === undefined ? [] : [[facet, placeOf(idOf(scheme.value, base, ''))] as const];
  });
  return { ...places, ...Object.fromEntries(stated) };
}

/** The place of a concept among its fellows; last where the document does not tell. */
export function orderOf(iri: string, { graph }: Reading): number {
  const order = Number(valuesOf(graph, iri, `${AL}order`)[0]?.value);
  return Number.isNaN(order) ? Infinity : order;
}

function itemOf(iri: string, reading: Reading): Item {
  const { graph, base } = reading;
  const statements: Statements = graph.subjects.get(iri) ?? new Map<string, Term[]>();
  const values = (term: string): readonly Term[] => statements.get(term) ?? [];
  const words = (term: string, member: string): Readonly<Record<string, string>> => textsOf(values(term), reading, member, iri);
  const id = identifierOf(iri, reading, parts.item);
  const [above, ...others] = values(`${SKOS}broader`);
  notKept(reading, 'a second skos:broader', iri, others.length);
  const heading = words(`${AL}heading`, 'heading');
  const summary = words(`${SKOS}scopeNote`, 'scopeNote');
  const label = words(`${SKOS}prefLabel`, 'prefLabel');
  for (const alternative of values(`${SKOS}altLabel`)) {
    if (heading[alternative.language ?? ''] !== alternative.value) notKept(reading, `${SKOS}altLabel of an item`, iri);
  }
  const sha256 = values(`${AL}sha256`)[0]?.value;
  const facets = values(TYPE).some(({ value }) => value === `${AL}Commitment`) ? { facets: facetsOf(iri, statements, reading) } : {};
  return {
    ...decodeMembers(statements, reading, ITEM_TERMS, iri),
    id,
    notation: values(`${SKOS}notation`)[0]?.value ?? '',
    label,
    source: { position: Number(values(`${AL}position`)[0]?.value ?? 0), ...(sha256 === undefined ? {} : { sha256 }) },
    ...(above === undefined ? {} : { parent: idOf(above.value, base, parts.item) }),
    ...(Object.keys(heading).length === 0 ? {} : { heading }),
    ...(Object.keys(summary).length === 0 ? {} : { summary }),
    ...statusOf(statements, reading, parts.item),
    ...facets,
  } as unknown as Item;
}

/** The stage of life of an item or concept, and what replaced it. */
export function statusOf(
  statements: Statements,
  reading: Reading,
  place: string,
): { readonly status?: string; readonly replacedBy?: readonly string[] } {
  const replaced = linksOf(statements, `${DCT}isReplacedBy`, `${AL}replacedByOrder`, reading)?.map((iri) => idOf(iri, reading.base, place));
  const deprecated = statements.get(`${OWL}deprecated`)?.some(({ value }) => value === 'true' || value === '1') === true;
  const stated =
    statements.get(`${AL}status`)?.[0]?.value ?? (deprecated ? (replaced === undefined ? 'withdrawn' : 'replaced') : undefined);
  return { ...(stated === undefined ? {} : { status: stated }), ...(replaced === undefined ? {} : { replacedBy: replaced }) };
}

/** The links of a property in their order; `undefined` where there are none. */
export function linksOf(
  statements: Statements,
  predicate: string,
  orderPredicate: string,
  reading: Reading,
): readonly string[] | undefined {
  const set = statements.get(predicate);
  const head = statements.get(orderPredicate)?.[0];
  if (set === undefined && head === undefined) return undefined;
  const ordered = head === undefined ? undefined : listOf(head, reading)?.map(keyOf);
  return decodeLinks(
    (set ?? []).filter(({ kind }) => kind === 'iri').map(({ value }) => value),
    ordered,
  );
}

function facetsOf(iri: string, statements: Statements, reading: Reading): Record<string, unknown> {
  const ids = idFacets.map(([member, term]) => {
    const iris = linksOf(statements, AL + term, `${AL}${term}Order`, reading) ?? [];
    return [member, iris.map((each) => idOf(each, reading.base, partOfFacet(term, reading.places)))] as const;
  });
  const [actors, standards, verification] = FACETS.map((member) => decodeMember(member, statements.get(AL + member) ?? [], reading, iri));
  return {
    ...Object.fromEntries(ids),
    actors: actors ?? [],
    standards: standards ?? [],
    ...(verification === undefined ? {} : { verification }),
  };
}
