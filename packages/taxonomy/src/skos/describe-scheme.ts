import type { ConceptScheme } from '@actionline/core';

import { statusProperties } from './describe-framework.js';
import { iri, number, text, textIn, type Description, type Property, type Value } from './description.js';
import { encodeMember, encodeMembers, encodeText, isLanguageTag, type Surroundings } from './encode-data.js';
import { officialPlaces } from './facet-places.js';
import { groupBy } from './group.js';
import type { IriMaker } from './iri.js';
import { encodeLinks } from './links.js';
import type { SkosConcept } from './skos-concept.js';
import { AL, DCT, matchKinds, SKOS, TYPE } from './vocabulary.js';

const SCHEME_MEMBERS = new Set(['id', 'title', 'definition', 'concepts']);
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

/** A vocabulary as a concept scheme, its concepts in their order. */
export function describeScheme(scheme: ConceptScheme<SkosConcept>, iris: IriMaker): readonly Description[] {
  const around: Surroundings = { iris, places: officialPlaces, named: new Map() };
  const place = `${scheme.id}/`;
  const schemeIri = iris.of('', scheme.id);
  const conceptIri = (id: string): string => iris.of(place, id);
  const below = scheme.concepts.flatMap(({ id, broader }) => (broader ?? []).map((above) => ({ id, above })));
  const narrower = groupBy(below, ({ above }) => above);
  const tops = scheme.concepts.filter(isTop);
  return [
    {
      iri: schemeIri,
      properties: [
        { predicate: TYPE, values: [iri(`${SKOS}ConceptScheme`), iri(`${AL}Vocabulary`)] },
        { predicate: `${DCT}identifier`, values: [text(scheme.id)] },
        { predicate: `${DCT}title`, values: encodeText(scheme.title) },
        { predicate: `${DCT}description`, values: encodeText(scheme.definition ?? {}) },
        ...encodeMembers(scheme, around, SCHEME_MEMBERS),
        { predicate: `${SKOS}hasTopConcept`, values: tops.map(({ id }) => iri(conceptIri(id))) },
      ],
    },
    ...scheme.concepts.map((concept, at) => ({
      iri: conceptIri(concept.id),
      properties: [
        ...conceptProperties(concept, schemeIri, at, around),
        ...hierarchy(
          concept,
          (narrower.get(concept.id) ?? []).map(({ id }) => id),
          schemeIri,
          conceptIri,
        ),
        ...statusProperties(concept.status, concept.replacedBy?.map(conceptIri)),
        ...encodeMembers(concept, around, CONCEPT_MEMBERS),
      ],
    })),
  ];
}

function isTop({ broader }: SkosConcept): boolean {
  return (broader ?? []).length === 0;
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
  schemeIri: string,
  conceptIri: (id: string) => string,
): readonly Property[] {
  const { broader, related, matches } = concept;
  const links = (property: string, ids: readonly string[] | undefined): readonly Property[] =>
    ids === undefined ? [] : encodeLinks(SKOS + property, `${AL}${property}Order`, ids.map(conceptIri), false);
  return [
    ...(isTop(concept) ? [{ predicate: `${SKOS}topConceptOf`, values: [iri(schemeIri)] }] : []),
    ...links('broader', broader),
    { predicate: `${SKOS}narrower`, values: narrower.map((id) => iri(conceptIri(id))) },
    ...links('related', related),
    ...matchKinds.flatMap((kind) => links(kind, matches?.[kind])),
  ];
}
