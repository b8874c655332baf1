import type { LocalizedText, MatchKind } from '@actionline/core';

import { decodeMember, decodeMembers, identifierOf, notKept, textsOf, type Reading } from './decode-data.js';
import { keyOf, valuesOf, type Statements, type Term } from './graph.js';
import { walkable } from './hierarchy.js';
import { idOf } from './iri.js';
import { linksOf, orderOf, statusOf } from './read-framework.js';
import type { SkosConcept, SkosScheme } from './skos-concept.js';
import { AL, DCT, matchKinds, OWL, RDFS, SKOS, SKOSXL, TYPE, XSD } from './vocabulary.js';

/** What the concepts of one scheme share. */
interface Shared {
  /** The document, and what is counted of it. */
  readonly reading: Reading;
  /** Whether the document is of our own making, so that ids are stated and not IRIs. */
  readonly own: boolean;
  /** The part of the base that the scheme's concepts stand in. */
  readonly place: string;
}

const SCHEME_TERMS = new Set([
  TYPE,
  `${DCT}identifier`,
  `${DCT}title`,
  `${DCT}description`,
  `${RDFS}label`,
  ...['prefLabel', 'definition', 'hasTopConcept'].map((term) => SKOS + term),
]);
const CONCEPT_TERMS = new Set([
  TYPE,
  `${DCT}isReplacedBy`,
  `${OWL}deprecated`,
  ...['inScheme', 'topConceptOf', 'broader', 'narrower', 'related', 'notation', ...matchKinds].map((term) => SKOS + term),
  ...['prefLabel', 'altLabel', 'definition', 'scopeNote'].map((term) => SKOS + term),
  ...['prefLabel', 'altLabel'].map((term) => SKOSXL + term),
  ...['order', 'status', 'replacedByOrder', 'altLabelOrder', ...['broader', 'related', ...matchKinds].map((term) => `${term}Order`)].map(
    (term) => AL + term,
  ),
]);
const OWN_CONCEPT_TERMS = new Set([...CONCEPT_TERMS, `${DCT}identifier`]);

/**
 * Reads a concept scheme with its concepts, in their stated order or else that of the document; one of our own by
 * the ids it states, a foreign one by its IRIs.
 */
export function readScheme(
  schemeIri: string,
  concepts: readonly string[],
  narrower: ReadonlyMap<string, readonly string[]>,
  reading: Reading,
  own: boolean,
): SkosScheme {
  const { graph, tally } = reading;
  const statements: Statements = graph.subjects.get(schemeIri) ?? new Map<string, Term[]>();
  const id = own ? identifierOf(schemeIri, reading, '') : schemeIri;
  const shared: Shared = { reading, own, place: own ? `${id}/` : '' };
  const above = walkable(new Map(concepts.map((iri) => [iri, broaderOf(iri, narrower, reading)])), tally);
  const title = firstText(statements, [`${DCT}title`, `${SKOS}prefLabel`, `${RDFS}label`], reading, schemeIri);
  const definition = firstText(statements, [`${DCT}description`, `${SKOS}definition`], reading, schemeIri);
  foreignTypes(statements, reading, schemeIri);
  if (!own) notKept(reading, `${DCT}identifier`, schemeIri, statements.get(`${DCT}identifier`)?.length ?? 0);
  const ordered = concepts
    .map((iri) => ({ iri, order: orderOf(iri, reading) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return {
    ...decodeMembers(statements, reading, SCHEME_TERMS, schemeIri),
    id,
    title: title ?? {},
    ...(definition === undefined ? {} : { definition }),
    concepts: ordered.map(({ iri }) => conceptOf(iri, above.get(iri) ?? [], shared)),
  };
}

function conceptOf(iri: string, broader: readonly string[], shared: Shared): SkosConcept {
  const { reading, own, place } = shared;
  const said: Statements = reading.graph.subjects.get(iri) ?? new Map<string, Term[]>();
  const related = idsOf(said, 'related', shared);
  const matches = matchesOf(said, shared);
  const [notation, ...others] = said.get(`${SKOS}notation`) ?? [];
  notKept(reading, 'a second skos:notation', iri, others.length);
  if (notation?.datatype !== undefined && notation.datatype !== `${XSD}string`)
    notKept(reading, `the datatype ${notation.datatype} of a notation`, iri);
  foreignTypes(said, reading, iri);
  const altLabels = alternativesOf(said, reading, iri);
  const definition = firstText(said, [`${SKOS}definition`], reading, iri);
  const scopeNote = firstText(said, [`${SKOS}scopeNote`], reading, iri);
  const above = aboveOf(said, broader, shared);
  return {
    ...decodeMembers(said, reading, own ? OWN_CONCEPT_TERMS : CONCEPT_TERMS, iri),
    id: own ? identifierOf(iri, reading, place) : iri,
    label: labelOf(said, reading, iri),
    ...(altLabels === undefined ? {} : { altLabels }),
    ...(definition === undefined ? {} : { definition }),
    ...(scopeNote === undefined ? {} : { scopeNote }),
    ...(notation === undefined ? {} : { notation: notation.value }),
    ...(above === undefined ? {} : { broader: above }),
    ...(related === undefined ? {} : { related }),
    ...(matches === undefined ? {} : { matches }),
    ...(statusOf(said, reading, place) as Pick<SkosConcept, 'status' | 'replacedBy'>),
  };
}

/** Counts the classes that are neither of SKOS nor ours. */
function foreignTypes(said: Statements, reading: Reading, subject: string): void {
  for (const { value } of said.get(TYPE) ?? []) {
    if (!value.startsWith(SKOS) && !value.startsWith(AL)) notKept(reading, `the class ${value}`, subject);
  }
}

/** The ids that a property leads to, in their order. */
function idsOf(said: Statements, term: string, { reading, place }: Shared): readonly string[] | undefined {
  return linksOf(said, SKOS + term, `${AL}${term}Order`, reading)?.map((iri) => idOf(iri, reading.base, place));
}

/** The concepts above that can be walked to; in their stated order where none had to be left out. */
function aboveOf(said: Statements, walked: readonly string[], shared: Shared): readonly string[] | undefined {
  const stated = said.has(`${AL}broaderOrder`) ? idsOf(said, 'broader', shared) : undefined;
  if (stated?.length === walked.length) return stated;
  return walked.length === 0 ? undefined : [...walked].sort().map((iri) => idOf(iri, shared.reading.base, shared.place));
}

function broaderOf(iri: string, narrower: ReadonlyMap<string, readonly string[]>, { graph }: Reading): readonly string[] {
  const stated = valuesOf(graph, iri, `${SKOS}broader`).map(keyOf);
  return [...new Set([...stated, ...(narrower.get(iri) ?? [])])];
}

function labelOf(said: Statements, reading: Reading, iri: string): LocalizedText {
  const label = textsOf(labelTerms(said, 'prefLabel', reading), reading, 'prefLabel', iri);
  if (Object.keys(label).length === 0) reading.tally.add('missing-label', 'warning', 'A concept has no preferred label.', iri);
  return label;
}

/** The labels of a kind, of SKOS and of SKOS-XL: a label that is a node of its own counts by its literal form. */
function labelTerms(said: Statements, kind: string, reading: Reading): readonly Term[] {
  const plain = said.get(SKOS + kind) ?? [];
  const forms = (said.get(SKOSXL + kind) ?? []).flatMap((node) => {
    reading.met.add(keyOf(node));
    for (const predicate of reading.graph.subjects.get(keyOf(node))?.keys() ?? []) {
      if (predicate !== TYPE && predicate !== `${SKOSXL}literalForm`) notKept(reading, predicate, keyOf(node));
    }
    return valuesOf(reading.graph, keyOf(node), `${SKOSXL}literalForm`);
  });
  return [...plain, ...forms.filter((form) => !plain.some(({ value, language }) => value === form.value && language === form.language))];
}

function alternativesOf(said: Statements, reading: Reading, iri: string): Readonly<Record<string, readonly string[]>> | undefined {
  const words = new Map<string, Set<string>>();
  for (const { kind, value, language } of labelTerms(said, 'altLabel', reading)) {
    if (kind !== 'literal') notKept(reading, `${SKOS}altLabel that is no text`, iri);
    else words.set(language ?? 'und', (words.get(language ?? 'und') ?? new Set()).add(value));
  }
  const ordered = decodeMember('altLabelOrder', said.get(`${AL}altLabelOrder`) ?? [], reading, iri);
  if (isWordLists(ordered) && sameWords(ordered, words)) return ordered;
  if (words.size === 0) return undefined;
  return Object.fromEntries([...words].map(([language, each]) => [language, [...each].sort()]));
}

function isWordLists(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => Array.isArray(each));
}

function sameWords(ordered: Readonly<Record<string, readonly string[]>>, words: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const languages = Object.entries(ordered).filter(([, each]) => each.length > 0);
  return (
    languages.length === words.size &&
    languages.every(
      ([language, each]) => new Set(each).size === words.get(language)?.size && each.every((word) => words.get(language)?.has(word)),
    )
  );
}

function matchesOf(said: Statements, shared: Shared): SkosConcept['matches'] {
  const found = matchKinds.flatMap((kind): [MatchKind, readonly string[]][] => {
    const ids = idsOf(said, kind, shared);
    return ids === undefined ? [] : [[kind, ids]];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The text of the first of several properties that has one; those of the others are counted as not kept. */
function firstText(said: Statements, terms: readonly string[], reading: Reading, subject: string): LocalizedText | undefined {
  let text: LocalizedText | undefined;
  for (const term of terms) {
    const values = said.get(term);
    if (values === undefined) continue;
    if (text === undefined) text = textsOf(values, reading, term, subject);
    else notKept(reading, term, subject, values.length);
  }
  return text;
}
