import type { MatchKind } from '@actionline/core';

import { decodeMembers, identifierOf, keepValues, textsOf, undescribed, type Reading } from './decode-data.js';
import { valuesOf } from './graph.js';
import { walkable } from './hierarchy.js';
import { idOf } from './iri.js';
import { circularLink, danglingLink, keptDanglingLink, outsideLink } from './link-findings.js';
import { linksOf, ordered } from './links.js';
import { readCollection } from './read-collection.js';
import { orderOf } from './read-framework.js';
import { labelNodes, lexicalOf, lexicalTerms } from './read-lexical.js';
import { statusOf } from './read-status.js';
import type { SchemeContext } from './scheme-context.js';
import type { SkosConcept } from './skos-concept.js';
import type { SkosScheme } from './skos-scheme.js';
import type { Link } from './survey.js';
import { AL, DC, DCT, matchKinds, RDFS, SKOS, SKOSXL, TYPE } from './vocabulary.js';
import { keepWording, tagOf, wordingsOf, type Texts } from './wording.js';

/** What stands in a scheme. */
export interface SchemeMembers {
  /** The IRI of the scheme. */
  readonly scheme: string;
  /** The IRIs of its concepts. */
  readonly concepts: readonly string[];
  /** The IRIs of its collections. */
  readonly collections: readonly string[];
  /** The links upwards of every concept of the document. */
  readonly upward: ReadonlyMap<string, readonly Link[]>;
}

const TITLES = [`${DCT}title`, `${SKOS}prefLabel`, `${SKOSXL}prefLabel`, `${RDFS}label`, `${DC}title`];
const DEFINITIONS = [`${DCT}description`, `${SKOS}definition`, `${DC}description`];
const TOP = `${SKOS}hasTopConcept`;
const TOP_OF = `${SKOS}topConceptOf`;

const SCHEME_TERMS = new Set([...TITLES, ...DEFINITIONS, `${AL}topConceptOrder`]);
const CONCEPT_TERMS = new Set([
  ...lexicalTerms,
  ...['order', 'status', 'replacedByOrder', ...['broader', 'related', ...matchKinds].map((term) => `${term}Order`)].map(
    (term) => AL + term,
  ),
]);

/**
 * Reads a concept scheme with its concepts and collections, in their stated order or else that of the document; one of
 * our own by the ids it states, a foreign one by its IRIs and without our terms.
 */
export function readScheme(members: SchemeMembers, reading: Reading, own: boolean): SkosScheme {
  const { scheme, concepts, collections } = members;
  const { account } = reading;
  account.meet(scheme);
  const id = own ? identifierOf(scheme, reading, '') : scheme;
  const context: SchemeContext = { reading, own, place: own ? `${id}/` : '' };
  keepValues(reading, scheme, TYPE, [`${SKOS}ConceptScheme`, ...(own ? [`${AL}Vocabulary`] : [])]);
  const above = hierarchyOf(members, reading);
  const title = firstTexts(scheme, TITLES, 'title', reading);
  const definition = firstTexts(scheme, DEFINITIONS, 'definition', reading);
  const topConcepts = topsOf(members, above, context);
  const inOrder = (iris: readonly string[]): readonly string[] => (own ? sorted(iris, reading) : iris);
  const groups = inOrder(collections).map((iri) => readCollection(iri, scheme, context));
  return {
    ...(own ? decodeMembers(reading, scheme, SCHEME_TERMS) : {}),
    id,
    title,
    ...(Object.keys(definition).length === 0 ? {} : { definition }),
    concepts: inOrder(concepts).map((iri) => conceptOf(iri, scheme, above.get(iri) ?? [], context)),
    ...(topConcepts === undefined ? {} : { topConcepts }),
    ...(groups.length === 0 ? {} : { collections: groups }),
  };
}

function sorted(iris: readonly string[], reading: Reading): readonly string[] {
  return iris
    .map((iri) => ({ iri, order: orderOf(iri, reading) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ iri }) => iri);
}

function conceptOf(iri: string, scheme: string, walked: readonly string[], context: SchemeContext): SkosConcept {
  const { reading, own, place } = context;
  reading.account.meet(iri);
  keepValues(reading, iri, TYPE, [`${SKOS}Concept`]);
  keepValues(reading, iri, `${SKOS}inScheme`, [scheme]);
  const related = idsOf(iri, 'related', context);
  reading.account.remark(keptDanglingLink(`${SKOS}related`), iri, undescribed(reading, iri, `${SKOS}related`).length);
  const matches = matchesOf(iri, context);
  const broader = aboveOf(iri, walked, context);
  return {
    ...(own ? decodeMembers(reading, iri, CONCEPT_TERMS) : {}),
    id: own ? identifierOf(iri, reading, place) : iri,
    ...lexicalOf(iri, context, true),
    ...(broader === undefined ? {} : { broader }),
    ...(related === undefined ? {} : { related }),
    ...(matches === undefined ? {} : { matches }),
    ...(statusOf(iri, reading, place, own) as Pick<SkosConcept, 'status' | 'replacedBy'>),
  };
}

/** The ids that a property leads to, in their order. */
function idsOf(iri: string, term: string, { reading, own, place }: SchemeContext): readonly string[] | undefined {
  return linksOf(reading, iri, SKOS + term, own ? `${AL}${term}Order` : undefined)?.map((each) => idOf(each, reading.base, place));
}

/** The concepts above that can be walked to; in their stated order where none had to be left out. */
function aboveOf(iri: string, walked: readonly string[], { reading, own, place }: SchemeContext): readonly string[] | undefined {
  const iris = [...walked].sort();
  const stated = own ? ordered(reading, iri, `${AL}broaderOrder`, iris) : undefined;
  if (stated === undefined && iris.length === 0) return undefined;
  return (stated ?? iris).map((each) => idOf(each, reading.base, place));
}

function matchesOf(iri: string, context: SchemeContext): SkosConcept['matches'] {
  const found = matchKinds.flatMap((kind): [MatchKind, readonly string[]][] => {
    const ids = idsOf(iri, kind, context);
    return ids === undefined ? [] : [[kind, ids]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The concepts above each one that can be walked to, by `broader` and by `narrower` read backwards. */
function hierarchyOf({ concepts, upward }: SchemeMembers, reading: Reading): ReadonlyMap<string, readonly string[]> {
  const { account, graph } = reading;
  const linksOfAll = new Map(concepts.map((iri) => [iri, upward.get(iri) ?? []]));
  const { above, outside, circular } = walkable(
    new Map([...linksOfAll].map(([iri, links]) => [iri, [...new Set(links.map(({ above: over }) => over))]])),
  );
  const statements = (below: string, over: string): readonly Link[] =>
    (linksOfAll.get(below) ?? []).filter(({ above: each }) => each === over);
  for (const [below, over] of outside)
    for (const { subject, predicate, term } of statements(below, over))
      account.tell((graph.subjects.has(over) ? outsideLink : danglingLink)(predicate), subject, predicate, [term]);
  const closing = new Set(circular.map((step) => step.join(' ')));
  for (const [below, links] of linksOfAll) {
    const kept = new Set(above.get(below));
    for (const { above: over, subject, predicate, term } of links) {
      if (closing.has(`${below} ${over}`)) account.tell(circularLink(predicate), subject, predicate, [term]);
      else if (kept.has(over)) account.keep(subject, predicate, [term]);
    }
  }
  return above;
}

/** The top concepts as the document states them; `undefined` where they are simply the concepts without a broader one. */
function topsOf(
  { scheme, concepts }: SchemeMembers,
  above: ReadonlyMap<string, readonly string[]>,
  { reading, own, place }: SchemeContext,
): readonly string[] | undefined {
  const { graph, account, base } = reading;
  const inScheme = new Set(concepts);
  const loose = undescribed(reading, scheme, TOP);
  account.tell(danglingLink(TOP), scheme, TOP, loose);
  const listed = valuesOf(graph, scheme, TOP).filter(({ kind, value }) => kind === 'iri' && inScheme.has(value));
  account.keep(scheme, TOP, listed);
  const calling = concepts.filter((iri) => valuesOf(graph, iri, TOP_OF).some(({ value }) => value === scheme));
  for (const iri of calling) keepValues(reading, iri, TOP_OF, [scheme]);
  const stated = [...new Set([...listed.map(({ value }) => value), ...calling])].sort();
  const inStatedOrder = own ? ordered(reading, scheme, `${AL}topConceptOrder`, stated) : undefined;
  const roots = concepts.filter((iri) => (above.get(iri) ?? []).length === 0);
  if (inStatedOrder === undefined && roots.length === stated.length && new Set([...roots, ...stated]).size === roots.length)
    return undefined;
  return (inStatedOrder ?? stated).map((iri) => idOf(iri, base, place));
}

/** A text from several properties: in each language that of the first property that has one. */
function firstTexts(subject: string, predicates: readonly string[], name: string, reading: Reading): Texts {
  const [first = '', ...others] = predicates;
  const texts = new Map(Object.entries(textsOf(reading, subject, first, name)));
  for (const predicate of others) {
    const wordings = predicate.startsWith(SKOSXL) ? labelNodes(reading, subject, predicate) : wordingsOf(reading, subject, predicate);
    for (const wording of wordings) {
      const tag = wording.text.language ?? 'und';
      const there = texts.get(tag);
      // other words in a language that is taken have no place
      if (there !== undefined && there !== wording.text.value) continue;
      texts.set(tagOf(wording, name, reading.account), wording.text.value);
      keepWording(wording, reading.account);
    }
  }
  return Object.fromEntries(texts);
}
