import { statusProperties } from './describe-framework.js';
import { iri, list, number, text, textIn, type Description, type Property, type Value } from './description.js';
import { encodeMember, encodeMembers, encodeText, isLanguageTag, type Surroundings } from './encode-data.js';
import { officialPlaces } from './facet-places.js';
import { groupBy } from './group.js';
import type { IriMaker } from './iri.js';
import { encodeLinks, isPlainSet } from './links.js';
import type { SkosCollection } from './skos-collection.js';
import type { SkosConcept } from './skos-concept.js';
import type { SkosScheme } from './skos-scheme.js';
import { AL, DCT, matchKinds, SKOS, TYPE } from './vocabulary.js';

const SCHEME_MEMBERS = new Set(['id', 'title', 'definition', 'concepts', 'topConcepts', 'collections']);
const COLLECTION_MEMBERS = new Set(['id', 'label', 'altLabels', 'definition', 'scopeNote', 'notation', 'ordered', 'members']);
const CONCEPT_MEMBERS = new Set([
  'id',
  'label',
  'altLabels',
  'definition',
  'scopeNote',
  'notation',
  'broader',
  'related',
  'matches',
  'status',
  'replacedBy',
]);

/** A vocabulary as a concept scheme, its concepts in their order, and its collections after them. */
export function describeScheme(scheme: SkosScheme, iris: IriMaker): readonly Description[] {
  const around: Surroundings = { iris, places: officialPlaces, named: new Map() };
  const place = `${scheme.id}/`;
  const schemeIri = iris.of('', scheme.id);
  const conceptIri = (id: string): string => iris.of(place, id);
  const below = scheme.concepts.flatMap(({ id, broader }) => (broader ?? []).map((above) => ({ id, above })));
  const narrower = groupBy(below, ({ above }) => above);
  const roots = scheme.concepts.filter(isRoot).map(({ id }) => id);
  const tops = scheme.topConcepts ?? roots;
  const isTop = new Set(tops);
  return [
    {
      iri: schemeIri,
      properties: [
        { predicate: TYPE, values: [iri(`${SKOS}ConceptScheme`), iri(`${AL}Vocabulary`)] },
        { predicate: `${DCT}identifier`, values: [text(scheme.id)] },
        { predicate: `${DCT}title`, values: encodeText(scheme.title) },
        { predicate: `${DCT}description`, values: encodeText(scheme.definition ?? {}) },
        ...encodeMembers(scheme, around, SCHEME_MEMBERS),
        { predicate: `${SKOS}hasTopConcept`, values: [...isTop].map((id) => iri(conceptIri(id))) },
        ...topOrder(tops, roots, conceptIri, scheme.topConcepts !== undefined),
      ],
    },
    ...scheme.concepts.map((concept, at) => ({
      iri: conceptIri(concept.id),
      properties: [
        ...conceptProperties(concept, schemeIri, at, around),
        ...hierarchy(
          concept,
          (narrower.get(concept.id) ?? []).map(({ id }) => id),
          conceptIri,
          isTop.has(concept.id) ? schemeIri : undefined,
        ),
        ...statusProperties(concept.status, concept.replacedBy?.map(conceptIri)),
        ...encodeMembers(concept, around, CONCEPT_MEMBERS),
      ],
    })),
    ...(scheme.collections ?? []).map((collection, at) => ({
      iri: conceptIri(collection.id),
      properties: collectionProperties(collection, schemeIri, conceptIri, at, around),
    })),
  ];
}

function isRoot({ broader }: SkosConcept): boolean {
  return (broader ?? []).length === 0;
}

/** The order of top concepts that are given, where the set would not bring them back as they are. */
function topOrder(
  tops: readonly string[],
  roots: readonly string[],
  conceptIri: (id: string) => string,
  given: boolean,
): readonly Property[] {
  if (!given) return [];
  const iris = tops.map(conceptIri);
  const asRoots = tops.length === roots.length && new Set([...tops, ...roots]).size === roots.length;
  return isPlainSet(iris) && !asRoots ? [] : [{ predicate: `${AL}topConceptOrder`, values: [list(iris.map(iri))] }];
}

/** A collection; its members as a set that queries find, and as the list that says their order where it is ordered. */
function collectionProperties(
  collection: SkosCollection,
  schemeIri: string,
  conceptIri: (id: string) => string,
  at: number,
  around: Surroundings,
): readonly Property[] {
  const { id, label, altLabels, definition, scopeNote, notation, ordered, members } = collection;
  const iris = members.map(conceptIri);
  return [
    { predicate: TYPE, values: [iri(`${SKOS}${ordered === true ? 'OrderedCollection' : 'Collection'}`)] },
    { predicate: `${DCT}identifier`, values: [text(id)] },
    { predicate: `${SKOS}inScheme`, values: [iri(schemeIri)] },
    { predicate: `${SKOS}notation`, values: notation === undefined ? [] : [text(notation)] },
    { predicate: `${SKOS}prefLabel`, values: encodeText(label ?? {}) },
    ...(altLabels === undefined ? [] : alternatives(altLabels, around)),
    { predicate: `${SKOS}definition`, values: encodeText(definition ?? {}) },
    { predicate: `${SKOS}scopeNote`, values: encodeText(scopeNote ?? {}) },
    { predicate: `${AL}order`, values: [number(at + 1)] },
    ...(ordered === true
      ? [
          { predicate: `${SKOS}member`, values: [...new Set(iris)].sort().map(iri) },
          { predicate: `${SKOS}memberList`, values: [list(iris.map(iri))] },
        ]
      : encodeLinks(`${SKOS}member`, `${AL}memberOrder`, iris, true)),
    ...encodeMembers(collection, around, COLLECTION_MEMBERS),
  ];
}

function conceptProperties(concept: SkosConcept, schemeIri: string, at: number, around: Surroundings): readonly Property[] {
  const { label, altLabels, definition, scopeNote, notation } = concept;
  return [
    { predicate: TYPE, values: [iri(`${SKOS}Concept`)] },
    { predicate: `${DCT}identifier`, values: [text(concept.id)] },
    { predicate: `${SKOS}inScheme`, values: [iri(schemeIri)] },
    { predicate: `${SKOS}notation`, values: notation === undefined ? [] : [text(notation)] },
    { predicate: `${SKOS}prefLabel`, values: encodeText(label) },
    ...(altLabels === undefined ? [] : alternatives(altLabels, around)),
    { predicate: `${SKOS}definition`, values: encodeText(definition ?? {}) },
    { predicate: `${SKOS}scopeNote`, values: encodeText(scopeNote ?? {}) },
    { predicate: `${AL}order`, values: [number(at + 1)] },
  ];
}

/** Alternative labels as literals; their order and empty languages, which literals lose, stand in a node of our own. */
function alternatives(altLabels: Readonly<Record<string, readonly string[]>>, around: Surroundings): readonly Property[] {
  const entries = Object.entries(altLabels).sort(([a], [b]) => (a < b ? -1 : 1));
  const values: readonly Value[] = entries
    .filter(([language]) => isLanguageTag(language))
    .flatMap(([language, words]) => [...new Set(words)].sort().map((each) => textIn(each, language)));
  const kept =
    entries.length > 0 &&
    entries.every(
      ([language, words]) =>
        isLanguageTag(language) && words.length > 0 && words.every((each, at) => at === 0 || (words[at - 1] ?? '') < each),
    );
  return [
    { predicate: `${SKOS}altLabel`, values },
    ...(kept ? [] : [{ predicate: `${AL}altLabelOrder`, values: encodeMember('altLabelOrder', altLabels, around) }]),
  ];
}

function hierarchy(
  concept: SkosConcept,
  narrower: readonly string[],
  conceptIri: (id: string) => string,
  topOf: string | undefined,
): readonly Property[] {
  const { broader, related, matches } = concept;
  const links = (property: string, ids: readonly string[] | undefined): readonly Property[] =>
    ids === undefined ? [] : encodeLinks(SKOS + property, `${AL}${property}Order`, ids.map(conceptIri), false);
  return [
    ...(topOf === undefined ? [] : [{ predicate: `${SKOS}topConceptOf`, values: [iri(topOf)] }]),
    ...links('broader', broader),
    { predicate: `${SKOS}narrower`, values: narrower.map((id) => iri(conceptIri(id))) },
    ...links('related', related),
    ...matchKinds.flatMap((kind) => links(kind, matches?.[kind])),
  ];
}
