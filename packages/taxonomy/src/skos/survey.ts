import { type Account } from './account.js';
import { keyOf, type Graph, type Statements, type Term } from './graph.js';
import { groupBy } from './group.js';
import { danglingLink, textForLink } from './link-findings.js';
import { matchKinds, SKOS, SKOSXL, TYPE } from './vocabulary.js';

/** The id of the scheme that concepts without a scheme are put in. */
export const noScheme = 'no-scheme';

/** A link to the concept above, with the statement it stands in. */
export interface Link {
  /** The concept above. */
  readonly above: string;
  /** The subject of the statement. */
  readonly subject: string;
  /** Its property, `broader` or `narrower`. */
  readonly predicate: string;
  /** Its value. */
  readonly term: Term;
}

/** What is what in a document, and which concept and collection stands in which scheme. */
export interface Survey {
  /** The IRIs of the schemes, described or only named. */
  readonly schemes: readonly string[];
  /** The IRIs of the concepts of each scheme. */
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  /** The IRIs of the collections of each scheme. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
  /** The links upwards of each concept. */
  readonly upward: ReadonlyMap<string, readonly Link[]>;
}

interface Kinds {
  readonly schemes: Set<string>;
  readonly concepts: Set<string>;
  readonly collections: Set<string>;
}

interface Membership {
  readonly scheme: string;
  readonly member: string;
}

const IN_SCHEME = `${SKOS}inScheme`;
const TOP_OF = `${SKOS}topConceptOf`;
const TOP = `${SKOS}hasTopConcept`;
/** The properties whose subject is a concept, by their domain or by custom. */
const OF_A_CONCEPT = ['inScheme', 'topConceptOf', 'broader', 'narrower', 'related', ...matchKinds].map((term) => SKOS + term);
/** The properties whose value is a concept. */
const TO_A_CONCEPT = ['hasTopConcept', 'broader', 'narrower', 'related'].map((term) => SKOS + term);
const LINKS = [...OF_A_CONCEPT, TOP, `${SKOS}member`, `${SKOS}memberList`];
const OF_A_COLLECTION = ['member', 'memberList'].map((term) => SKOS + term);

/** Looks through a document once for what is what; concepts and collections without an IRI are told and left out. */
export function survey(graph: Graph, account: Account): Survey {
  const kinds = kindsOf(graph);
  const { schemes } = kinds;
  const concepts = named(kinds.concepts, 'concept', account);
  const collections = named(kinds.collections, 'collection', account);
  const memberships = membershipsOf(graph, schemes);
  tellTexts(graph, account);
  for (const { scheme } of memberships) schemes.add(scheme);
  const placed = placeIn(memberships, concepts);
  placeHomeless(placed, concepts, schemes, account);
  const groups = placeIn(memberships, collections);
  placeCollections(groups, placed, collections, schemes, graph, account);
  return { schemes: [...schemes], concepts: placed, collections: groups, upward: upwardLinks(graph, account) };
}

/** What each resource is, stated or by the properties used; what is stated goes first. */
function kindsOf(graph: Graph): Kinds {
  const schemes = new Set<string>();
  const concepts = new Set<string>();
  const collections = new Set<string>();
  const labels = new Set<string>();
  for (const [subject, statements] of graph.subjects) {
    const isA = (type: string): boolean => statements.get(TYPE)?.some(({ value }) => value === SKOS + type) === true;
    if (isA('ConceptScheme')) schemes.add(subject);
    if (isA('Concept')) concepts.add(subject);
    else if (isA('Collection') || isA('OrderedCollection') || (!isA('ConceptScheme') && hasAny(statements, OF_A_COLLECTION)))
      collections.add(subject);
    // a concept that is called one is no scheme, though it names concepts on top
    if (statements.has(TOP) && !isA('Concept')) schemes.add(subject);
    if (isLabel(statements)) labels.add(subject);
  }
  for (const [subject, statements] of graph.subjects) {
    const isOther = [schemes, collections, labels].some((others) => others.has(subject));
    if (!isOther && hasAny(statements, OF_A_CONCEPT)) concepts.add(subject);
    for (const predicate of TO_A_CONCEPT) {
      for (const object of statements.get(predicate) ?? []) {
        const key = keyOf(object);
        if (object.kind !== 'literal' && graph.subjects.has(key) && !collections.has(key) && !schemes.has(key)) concepts.add(key);
      }
    }
  }
  return { schemes, concepts, collections };
}

/** Whether a resource is a label of SKOS-XL, which may stand in a scheme and is no concept (SKOS Reference, S48). */
export function isLabel(statements: Statements): boolean {
  return statements.has(`${SKOSXL}literalForm`) || statements.get(TYPE)?.some(({ value }) => value === `${SKOSXL}Label`) === true;
}

function hasAny(statements: Statements, predicates: readonly string[]): boolean {
  return predicates.some((predicate) => statements.has(predicate));
}

/** Those that have an IRI. */
function named(keys: ReadonlySet<string>, what: string, account: Account): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of keys) {
    if (key.startsWith('_:')) account.remark({ code: 'blank-node', severity: 'error', message: `A ${what} has no IRI; left out.` }, key);
    else found.add(key);
  }
  return found;
}

function membershipsOf(graph: Graph, schemes: ReadonlySet<string>): readonly Membership[] {
  const found: Membership[] = [];
  const isResource = ({ kind }: Term): boolean => kind === 'iri' || kind === 'blank';
  for (const [subject, statements] of graph.subjects) {
    for (const predicate of [IN_SCHEME, TOP_OF])
      for (const object of (statements.get(predicate) ?? []).filter(isResource)) found.push({ scheme: keyOf(object), member: subject });
    if (schemes.has(subject))
      for (const object of (statements.get(TOP) ?? []).filter(isResource)) found.push({ scheme: subject, member: keyOf(object) });
  }
  return found;
}

function placeIn(memberships: readonly Membership[], members: ReadonlySet<string>): Map<string, readonly string[]> {
  const known = memberships.filter(({ member }) => members.has(member));
  return new Map(
    [...groupBy(known, ({ scheme }) => scheme)].map(([scheme, each]) => [scheme, [...new Set(each.map(({ member }) => member))]]),
  );
}

/** Puts the concepts that stand in no scheme into the only one there is, or apart. */
function placeHomeless(
  placed: Map<string, readonly string[]>,
  concepts: ReadonlySet<string>,
  schemes: Set<string>,
  account: Account,
): void {
  const atHome = new Set([...placed.values()].flat());
  const homeless = [...concepts].filter((concept) => !atHome.has(concept) && !schemes.has(concept));
  if (homeless.length === 0) return;
  const home = onlyOf(schemes) ?? noScheme;
  for (const concept of homeless)
    account.remark({ code: 'no-scheme', severity: 'warning', message: `A concept is in no scheme; put in ${home}.` }, concept);
  placed.set(home, [...(placed.get(home) ?? []), ...homeless]);
  schemes.add(home);
}

/** Puts the collections that stand in no scheme beside the first of their members, into the only scheme there is, or apart. */
function placeCollections(
  groups: Map<string, readonly string[]>,
  placed: ReadonlyMap<string, readonly string[]>,
  collections: ReadonlySet<string>,
  schemes: Set<string>,
  graph: Graph,
  account: Account,
): void {
  const homes = new Map<string, string>();
  for (const [scheme, members] of [...groups, ...placed]) for (const member of members) if (!homes.has(member)) homes.set(member, scheme);
  for (const collection of collections) {
    if (homes.has(collection)) continue;
    const members = (graph.subjects.get(collection)?.get(`${SKOS}member`) ?? []).map(keyOf);
    const beside = members.find((member) => homes.has(member));
    const home = (beside === undefined ? undefined : homes.get(beside)) ?? onlyOf(schemes) ?? noScheme;
    account.remark({ code: 'no-scheme', severity: 'info', message: `A collection is in no scheme; put in ${home}.` }, collection);
    groups.set(home, [...(groups.get(home) ?? []), collection]);
    schemes.add(home);
  }
}

/** With one scheme in the document there is no doubt where something belongs. */
function onlyOf(schemes: ReadonlySet<string>): string | undefined {
  const [only, ...others] = schemes;
  return others.length === 0 ? only : undefined;
}

/** Tells the texts that stand where a link belongs: JSON-LD makes them of an IRI that is written as a plain string. */
function tellTexts(graph: Graph, account: Account): void {
  for (const [subject, statements] of graph.subjects)
    for (const predicate of LINKS) {
      const texts = (statements.get(predicate) ?? []).filter(({ kind }) => kind === 'literal');
      if (texts.length > 0) account.tell(textForLink(predicate), subject, predicate, texts);
    }
}

/** Every link upwards, by the concept below; a `narrower` that leads to what the document does not describe is told. */
function upwardLinks(graph: Graph, account: Account): ReadonlyMap<string, readonly Link[]> {
  const found: { readonly below: string; readonly link: Link }[] = [];
  const [broader, narrower] = [`${SKOS}broader`, `${SKOS}narrower`];
  for (const [subject, statements] of graph.subjects) {
    for (const term of statements.get(broader) ?? [])
      if (term.kind === 'iri') found.push({ below: subject, link: { above: term.value, subject, predicate: broader, term } });
    const below = (statements.get(narrower) ?? []).filter(({ kind }) => kind === 'iri');
    account.tell(
      danglingLink(narrower),
      subject,
      narrower,
      below.filter(({ value }) => !graph.subjects.has(value)),
    );
    for (const term of below) found.push({ below: term.value, link: { above: subject, subject, predicate: narrower, term } });
  }
  return new Map([...groupBy(found, ({ below }) => below)].map(([below, each]) => [below, each.map(({ link }) => link)]));
}
