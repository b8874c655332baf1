import { officialPlaces, type FacetPlaces } from './facet-places.js';
import { keyOf, valuesOf, type Graph, type Statements, type Term } from './graph.js';
import { idOf, parts } from './iri.js';
import type { Tally } from './not-kept.js';
import { embeddedMembers, linkEnd, matchMember, memberOf, partOfMember } from './terms.js';
import { NIL, RDF, XSD } from './vocabulary.js';

/** What the decoding of plain data needs to know, and what it has spent. */
export interface Reading {
  /** The document. */
  readonly graph: Graph;
  /** The base of its ids; empty where it is not known. */
  readonly base: string;
  /** Where the concepts of facets stand. */
  readonly places: FacetPlaces;
  /** Where it says what it could not keep. */
  readonly tally: Tally;
  /** The nodes that were taken in; what the document says of others is counted as not kept. */
  readonly met: Set<string>;
  /** The nodes that may still be unfolded: a small document can otherwise unfold without end. */
  budget: number;
}

/** A text in several languages, as it is built. */
export type Texts = Readonly<Record<string, string>>;

const NUMBERS: ReadonlySet<string> = new Set([`${XSD}integer`, `${XSD}decimal`, `${XSD}double`]);
const DEEPEST = 64;

/** The decoding of one document; the budget lets every statement of it be met twenty times. */
export function readingOf(graph: Graph, base: string, tally: Tally, met: Set<string>): Reading {
  return { graph, base, places: officialPlaces, tally, met, budget: 20 * graph.size + 1000 };
}

/** The properties of a node as members of a plain object, except those that are taken care of elsewhere. */
export function decodeMembers(
  statements: Statements,
  reading: Reading,
  without: ReadonlySet<string>,
  subject: string,
  depth = 0,
): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const [predicate, terms] of statements) {
    if (without.has(predicate)) continue;
    const member = memberOf(predicate);
    if (member === undefined) notKept(reading, predicate, subject, terms.length);
    else entries.push([member, decodeMember(member, terms, reading, subject, depth)]);
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The values of a property as the value of a member; of several values, all but the first are counted as not kept. */
export function decodeMember(member: string, terms: readonly Term[], reading: Reading, subject: string, depth = 0): unknown {
  const first = terms[0];
  if (first === undefined) return undefined;
  if (first.language !== undefined) return textsOf(terms, reading, member, subject);
  notKept(reading, `a second value of ${member}`, subject, terms.length - 1);
  return decode(member, first, reading, subject, depth);
}

/** Language-tagged literals as a text in several languages; of two in one language the first is kept. */
export function textsOf(terms: readonly Term[], reading: Reading, member: string, subject: string): Texts {
  const texts = new Map<string, string>();
  for (const { kind, value, language } of terms) {
    const tag = language ?? 'und';
    if (kind !== 'literal' || texts.has(tag)) {
      reading.tally.add('ambiguous-text', 'warning', `Of several texts in one language the first was kept (${member}).`, subject);
      continue;
    }
    if (language === undefined)
      reading.tally.add('missing-language', 'warning', `A text has no language and was kept under "und" (${member}).`, subject);
    texts.set(tag, value);
  }
  return Object.fromEntries(texts);
}

/** The members of a list, or `undefined` where the node is no well-formed list. */
export function listOf(head: Term, { graph, met }: Reading): readonly Term[] | undefined {
  const members: Term[] = [];
  const cells = new Set<string>();
  let node = head;
  while (node.value !== NIL) {
    const key = keyOf(node);
    const first = valuesOf(graph, key, `${RDF}first`);
    const rest = valuesOf(graph, key, `${RDF}rest`);
    const [member] = first;
    const [next] = rest;
    if (member === undefined || next === undefined || first.length > 1 || rest.length > 1 || cells.has(key)) return undefined;
    cells.add(key);
    members.push(member);
    node = next;
  }
  for (const cell of cells) met.add(cell);
  return members;
}

/** Counts statements that have no place in the model. */
export function notKept({ tally }: Reading, predicate: string, subject: string, times = 1): void {
  tally.add('not-kept', 'info', `The model has no place for ${predicate}; left out.`, subject, times);
}

function decode(member: string, term: Term, reading: Reading, subject: string, depth: number): unknown {
  if (term.kind === 'literal') return literalOf(term);
  if (term.kind === 'iri' && term.value !== NIL) return fromIri(member, term.value, reading, subject, depth);
  if (term.kind === 'other' || depth > DEEPEST || (reading.budget -= 1) < 0) {
    reading.tally.add('too-deep', 'error', 'A node nests without end, or more deeply than data does; left out.', subject);
    return undefined;
  }
  const members = listOf(term, reading);
  if (members !== undefined) {
    reading.budget -= members.length;
    return members.map((each) => decode(member, each, reading, subject, depth + 1));
  }
  reading.met.add(keyOf(term));
  return decodeMembers(reading.graph.subjects.get(keyOf(term)) ?? new Map<string, Term[]>(), reading, new Set(), subject, depth + 1);
}

function fromIri(member: string, iri: string, reading: Reading, subject: string, depth: number): unknown {
  const { graph, base, places, tally, met } = reading;
  const place = embeddedMembers.get(member);
  if (place !== undefined) {
    const statements = graph.subjects.get(iri);
    if (statements === undefined || depth > DEEPEST || (reading.budget -= 1) < 0) {
      tally.add('dangling-link', 'error', `A ${member} leads to a node that is not described, or round in a circle; left out.`, subject);
      return undefined;
    }
    met.add(iri);
    return { id: identifierOf(iri, reading, place), ...decodeMembers(statements, reading, IDENTITY, iri, depth + 1) };
  }
  if (member === matchMember.name && iri.startsWith(matchMember.namespace)) return iri.slice(matchMember.namespace.length);
  if (member === linkEnd) return iri.startsWith(base + parts.sdg) && base !== '' ? idOf(iri, base, parts.sdg) : idOf(iri, base, parts.item);
  return idOf(iri, base, partOfMember(member, places) ?? parts.item);
}

const IDENTITY: ReadonlySet<string> = new Set([`${RDF}type`, 'http://purl.org/dc/terms/identifier']);

/** The id that a resource states, or what its IRI has after the base. */
export function identifierOf(iri: string, { graph, base }: Reading, place: string): string {
  const stated = valuesOf(graph, iri, 'http://purl.org/dc/terms/identifier')[0];
  return stated?.kind === 'literal' ? stated.value : idOf(iri, base, place);
}

function literalOf({ value, datatype }: Term): unknown {
  if (datatype === undefined) return value;
  if (NUMBERS.has(datatype)) return value === 'INF' ? Infinity : value === '-INF' ? -Infinity : Number(value);
  if (datatype === `${XSD}boolean`) return value === 'true' || value === '1';
  return datatype === `${RDF}JSON` && value === 'null' ? null : value;
}
