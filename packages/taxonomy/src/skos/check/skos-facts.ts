import { keyOf, valuesOf, type Graph, type Term } from '../graph.js';
import { isLabel } from '../survey.js';
import { labelKinds, matchKinds, noteKinds, SKOS, SKOSXL, TYPE, VALUE } from '../vocabulary.js';

/** Links from one resource to others. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

/** What the rules ask of a document, gathered once. */
export interface SkosFacts {
  /** The document. */
  readonly graph: Graph;
  /** Everything that is a concept scheme, stated or entailed. */
  readonly schemes: ReadonlySet<string>;
  /** Everything that is a concept, stated or entailed, described here or not. */
  readonly concepts: ReadonlySet<string>;
  /** Everything that is a collection, stated or entailed. */
  readonly collections: ReadonlySet<string>;
  /** The concepts that the document describes. */
  readonly described: ReadonlySet<string>;
  /** The schemes that each concept stands in. */
  readonly schemesOf: Links;
  /** The top concepts of each scheme. */
  readonly topsOf: Links;
  /** The concepts directly above each one: broader, and narrower read backwards. */
  readonly broader: Links;
  /** As {@link SkosFacts.broader}, with the transitive properties. */
  readonly above: Links;
  /** As {@link SkosFacts.above}, with broad and narrow matches. */
  readonly aboveByMatch: Links;
  /** The associated concepts, both ways. */
  readonly related: Links;
  /** The related matches, both ways. */
  readonly relatedMatch: Links;
  /** Anything that a semantic relation or mapping joins, both ways. */
  readonly joined: Links;
}

/** The semantic relations (SKOS Reference, S18). */
export const semanticRelations = ['semanticRelation', 'broader', 'narrower', 'related', 'broaderTransitive', 'narrowerTransitive'] as const;
/** The mappings (SKOS Reference, S38), which are semantic relations too. */
export const mappings = ['mappingRelation', ...matchKinds] as const;

const SEMANTIC = [...semanticRelations, ...mappings];
const UPWARD: Readonly<Record<string, readonly [up: string, down: string]>> = {
  direct: ['broader', 'narrower'],
  transitive: ['broaderTransitive', 'narrowerTransitive'],
  match: ['broadMatch', 'narrowMatch'],
};
const OF_A_CONCEPT = ['inScheme', 'topConceptOf', 'broader', 'narrower', 'related'].map((term) => SKOS + term);

/** Gathers the facts of a document in one walk over its statements. */
export function factsOf(graph: Graph): SkosFacts {
  const schemes = typed(graph, 'ConceptScheme');
  const concepts = typed(graph, 'Concept');
  const collections = new Set([...typed(graph, 'Collection'), ...typed(graph, 'OrderedCollection')]);
  const described = new Set(concepts);
  const schemesOf = linkMap();
  const topsOf = linkMap();
  const joined = linkMap();
  for (const [subject, statements] of graph.subjects) {
    const each = (term: string): readonly string[] => resources(statements.get(SKOS + term));
    if (statements.has(`${SKOS}member`) || statements.has(`${SKOS}memberList`)) collections.add(subject);
    if (OF_A_CONCEPT.some((term) => statements.has(term)) && !collections.has(subject) && !isLabel(statements)) described.add(subject);
    for (const scheme of each('inScheme')) link(schemesOf, subject, scheme, schemes);
    for (const scheme of each('topConceptOf')) {
      link(schemesOf, subject, scheme, schemes);
      link(topsOf, scheme, subject, concepts);
    }
    for (const top of each('hasTopConcept')) {
      schemes.add(subject);
      link(schemesOf, top, subject);
      link(topsOf, subject, top, concepts);
    }
    for (const term of SEMANTIC) {
      for (const other of each(term)) {
        concepts.add(subject);
        link(joined, subject, other, concepts);
        link(joined, other, subject);
      }
    }
  }
  const upward = (kinds: readonly string[]): Links => upwardLinks(graph, kinds);
  return {
    graph,
    schemes,
    concepts,
    collections,
    described,
    schemesOf,
    topsOf,
    joined,
    broader: upward(['direct']),
    above: upward(['direct', 'transitive']),
    aboveByMatch: upward(['direct', 'transitive', 'match']),
    related: symmetric(graph, 'related'),
    relatedMatch: symmetric(graph, 'relatedMatch'),
  };
}

/** The links of a property, read both ways. */
export function symmetric(graph: Graph, term: string): Links {
  const links = linkMap();
  for (const [subject, statements] of graph.subjects) {
    for (const other of resources(statements.get(SKOS + term))) {
      link(links, subject, other);
      link(links, other, subject);
    }
  }
  return links;
}

/** The labels of a resource, of one kind or of all; those of SKOS-XL by their literal forms (SKOS Reference, S55 to S57). */
export function labelsOf(graph: Graph, subject: string, kinds: readonly string[] = labelKinds): readonly Term[] {
  return kinds.flatMap((kind) => {
    const plain = literals(graph, subject, SKOS + kind);
    const forms = through(graph, subject, SKOSXL + kind, `${SKOSXL}literalForm`);
    return [...plain, ...forms.filter((form) => !plain.some(({ value, language }) => value === form.value && language === form.language))];
  });
}

/** The notes of a resource; those that are nodes by their `rdf:value`. */
export function notesOf(graph: Graph, subject: string): readonly Term[] {
  return noteKinds.flatMap((kind) => [...literals(graph, subject, SKOS + kind), ...through(graph, subject, SKOS + kind, VALUE)]);
}

/** The keys of those values that are resources. */
export function resources(terms: readonly Term[] | undefined): readonly string[] {
  return (terms ?? []).filter(({ kind }) => kind === 'iri' || kind === 'blank').map(keyOf);
}

function literals(graph: Graph, subject: string, predicate: string): readonly Term[] {
  return valuesOf(graph, subject, predicate).filter(({ kind }) => kind === 'literal');
}

function through(graph: Graph, subject: string, predicate: string, then: string): readonly Term[] {
  return resources(valuesOf(graph, subject, predicate)).flatMap((node) => literals(graph, node, then));
}

function typed(graph: Graph, type: string): Set<string> {
  const found = new Set<string>();
  for (const [subject, statements] of graph.subjects) {
    if (statements.get(TYPE)?.some(({ value }) => value === SKOS + type) === true) found.add(subject);
  }
  return found;
}

function upwardLinks(graph: Graph, kinds: readonly string[]): Links {
  const links = linkMap();
  for (const [subject, statements] of graph.subjects) {
    for (const kind of kinds) {
      const [up, down] = UPWARD[kind] ?? ['', ''];
      for (const other of resources(statements.get(SKOS + up))) link(links, subject, other);
      for (const other of resources(statements.get(SKOS + down))) link(links, other, subject);
    }
  }
  return links;
}

function linkMap(): Map<string, Set<string>> {
  return new Map<string, Set<string>>();
}

function link(links: Map<string, Set<string>>, from: string, to: string, kind?: Set<string>): void {
  kind?.add(to);
  const there = links.get(from);
  if (there === undefined) links.set(from, new Set([to]));
  else there.add(to);
}
