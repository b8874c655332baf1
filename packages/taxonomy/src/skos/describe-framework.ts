import { canonicalJson, type CrosswalkLink, type Framework, type Item } from '@actionline/core';

import { iri, list, number, text, truth, type Description, type Property } from './description.js';
import { encodeMember, encodeMembers, encodeText, type Surroundings } from './encode-data.js';
import { ownSchemes, placesOf, type FacetPlaces, type FacetSchemes } from './facet-places.js';
import { groupBy } from './group.js';
import { isHttpIri, parts, type IriMaker } from './iri.js';
import { encodeLinks } from './links.js';
import { partOfLinkEnd } from './terms.js';
import { AL, DCT, OWL, SKOS, TYPE } from './vocabulary.js';

/** The members of a framework that its own properties carry; the others are encoded as they are. */
const SCHEME_MEMBERS = new Set(['id', 'items', 'measures', 'targets']);
/** The members of an item that its own properties carry. */
const ITEM_MEMBERS = new Set(['id', 'notation', 'parent', 'heading', 'label', 'summary', 'source', 'status', 'replacedBy', 'facets']);
const ID = new Set(['id']);

/** The facets whose values are ids alone: member and property. */
export const idFacets = [
  ['themes', 'theme'],
  ['groups', 'group'],
  ['instruments', 'instrument'],
  ['sdgs', 'sdg'],
] as const;

/** The part of the base that the ids of such a facet stand in. */
export function partOfFacet(property: (typeof idFacets)[number][1], places: FacetPlaces): string {
  return property === 'sdg' ? parts.sdg : places[property];
}

/** A framework as a concept scheme, its items as concepts, and its measures and targets as nodes of our own. */
export function describeFramework(
  framework: Framework,
  crosswalks: readonly CrosswalkLink[],
  schemes: FacetSchemes,
  iris: IriMaker,
): readonly Description[] {
  const around: Surroundings = { iris, places: placesOf(schemes), named: namedParts(framework) };
  const ids = new Set<string>(framework.items.map(({ id }) => id));
  const links = crosswalks.filter(({ from }) => ids.has(from));
  const linksFrom = groupBy(links, ({ from }) => from);
  const children = groupBy(framework.items, ({ parent }) => parent);
  return [
    { iri: iris.of(parts.item, framework.id), properties: schemeProperties(framework, links, schemes, around) },
    ...framework.items.map((item, at) => ({
      iri: iris.of(parts.item, item.id),
      properties: [
        ...itemProperties(framework, item, at, children.get(item.id) ?? [], around),
        ...matches(linksFrom.get(item.id) ?? [], iris),
      ],
    })),
    ...framework.measures.map((measure) => part(parts.measure, 'Measure', measure, around)),
    ...framework.targets.map((target) => part(parts.target, 'Target', target, around)),
  ];
}

function namedParts({ measures, targets }: Framework): ReadonlyMap<string, string> {
  return new Map([
    ...measures.map((measure): [string, string] => [parts.measure + measure.id, canonicalJson(measure)]),
    ...targets.map((target): [string, string] => [parts.target + target.id, canonicalJson(target)]),
  ]);
}

function schemeProperties(
  framework: Framework,
  links: readonly CrosswalkLink[],
  schemes: FacetSchemes,
  around: Surroundings,
): readonly Property[] {
  const { iris, places } = around;
  const { issuer, document, release } = framework;
  const tops = framework.items.filter(({ parent }) => parent === undefined);
  return [
    { predicate: TYPE, values: [iri(`${SKOS}ConceptScheme`), iri(`${AL}Framework`)] },
    { predicate: `${DCT}identifier`, values: [text(framework.id)] },
    ...encodeMembers(framework, around, SCHEME_MEMBERS),
    { predicate: `${AL}measures`, values: [list(framework.measures.map((measure) => iri(iris.of(parts.measure, measure.id))))] },
    { predicate: `${AL}targets`, values: [list(framework.targets.map((target) => iri(iris.of(parts.target, target.id))))] },
    ...(links.length === 0 ? [] : [{ predicate: `${AL}crosswalks`, values: encodeMember('crosswalks', links, around) }]),
    ...ownSchemes(schemes).map(({ term, id }) => ({ predicate: AL + term, values: [iri(iris.of('', id))] })),
    // For readers that know Dublin Core and not our own terms.
    { predicate: `${DCT}publisher`, values: [iri(iris.of(places.actor, issuer.actor))] },
    ...(document.url !== undefined && isHttpIri(document.url) ? [{ predicate: `${DCT}source`, values: [iri(document.url)] }] : []),
    ...(document.published === undefined ? [] : [{ predicate: `${DCT}issued`, values: [text(document.published)] }]),
    { predicate: `${OWL}versionInfo`, values: [text(release.id)] },
    { predicate: `${SKOS}hasTopConcept`, values: tops.map(({ id }) => iri(iris.of(parts.item, id))) },
  ];
}

function itemProperties(
  framework: Framework,
  item: Item,
  at: number,
  children: readonly Item[],
  around: Surroundings,
): readonly Property[] {
  const { iris } = around;
  const scheme = iri(iris.of(parts.item, framework.id));
  const { heading, label, summary, source, status, facets } = item;
  const official = Object.entries(heading ?? {}).filter(([language, words]) => label[language] !== words);
  return [
    { predicate: TYPE, values: [iri(`${SKOS}Concept`), ...(facets === undefined ? [] : [iri(`${AL}Commitment`)])] },
    { predicate: `${DCT}identifier`, values: [text(item.id)] },
    { predicate: `${SKOS}inScheme`, values: [scheme] },
    ...(item.parent === undefined
      ? [{ predicate: `${SKOS}topConceptOf`, values: [scheme] }]
      : [{ predicate: `${SKOS}broader`, values: [iri(iris.of(parts.item, item.parent))] }]),
    { predicate: `${SKOS}narrower`, values: children.map(({ id }) => iri(iris.of(parts.item, id))) },
    { predicate: `${SKOS}notation`, values: [text(item.notation)] },
    { predicate: `${SKOS}prefLabel`, values: encodeText(label) },
    { predicate: `${SKOS}altLabel`, values: encodeText(Object.fromEntries(official)) },
    { predicate: `${SKOS}scopeNote`, values: encodeText(summary ?? {}) },
    { predicate: `${AL}heading`, values: encodeText(heading ?? {}) },
    { predicate: `${AL}order`, values: [number(at + 1)] },
    { predicate: `${AL}position`, values: [number(source.position)] },
    { predicate: `${AL}sha256`, values: source.sha256 === undefined ? [] : [text(source.sha256)] },
    ...statusProperties(
      status,
      item.replacedBy?.map((id) => iris.of(parts.item, id)),
    ),
    ...encodeMembers(item, around, ITEM_MEMBERS),
    ...(facets === undefined ? [] : facetProperties(facets, around)),
  ];
}

/** The stage of life of an item or concept: the term of our own, and those that others know. */
export function statusProperties(status: string | undefined, replacedBy: readonly string[] | undefined): readonly Property[] {
  const deprecated = status === 'withdrawn' || status === 'replaced';
  return [
    { predicate: `${AL}status`, values: status === undefined ? [] : [text(status)] },
    { predicate: `${OWL}deprecated`, values: deprecated ? [truth(true)] : [] },
    ...(replacedBy === undefined ? [] : encodeLinks(`${DCT}isReplacedBy`, `${AL}replacedByOrder`, replacedBy, false)),
  ];
}

function facetProperties(facets: NonNullable<Item['facets']>, around: Surroundings): readonly Property[] {
  const { iris, places } = around;
  const { actors, standards, verification } = facets;
  const linked = (predicate: string, part: string, ids: readonly string[]): Property => ({
    predicate: AL + predicate,
    values: [...new Set(ids.map((id) => iris.of(part, id)))].sort().map(iri),
  });
  return [
    ...idFacets.flatMap(([member, predicate]) =>
      encodeLinks(
        AL + predicate,
        `${AL}${predicate}Order`,
        facets[member].map((id) => iris.of(partOfFacet(predicate, places), id)),
        true,
      ),
    ),
    // The short links are for queries; role, level and citation stand in the lists.
    linked(
      'actor',
      places.actor,
      actors.map(({ actor }) => actor),
    ),
    linked(
      'standard',
      places.standard,
      standards.map(({ standard }) => standard),
    ),
    ...(actors.length === 0 ? [] : [{ predicate: `${AL}actors`, values: encodeMember('actors', actors, around) }]),
    ...(standards.length === 0 ? [] : [{ predicate: `${AL}standards`, values: encodeMember('standards', standards, around) }]),
    ...(verification === undefined ? [] : [{ predicate: `${AL}verification`, values: encodeMember('verification', verification, around) }]),
  ];
}

function matches(links: readonly CrosswalkLink[], iris: IriMaker): readonly Property[] {
  return links
    .map(({ match, to }) => ({ predicate: SKOS + match, values: [iri(iris.of(partOfLinkEnd(to), to))] }))
    .sort((a, b) => (a.predicate < b.predicate ? -1 : a.predicate > b.predicate ? 1 : 0));
}

function part(place: string, type: string, value: { readonly id: string }, around: Surroundings): Description {
  return {
    iri: around.iris.of(place, value.id),
    properties: [
      { predicate: TYPE, values: [iri(AL + type)] },
      { predicate: `${DCT}identifier`, values: [text(value.id)] },
      ...encodeMembers(value, around, ID),
    ],
  };
}
