import { noPlaceFor, type Account } from './account.js';
import { officialPlaces, type FacetPlaces } from './facet-places.js';
import { keyOf, valuesOf, type Graph, type Statements, type Term } from './graph.js';
import { idOf, parts } from './iri.js';
import { embeddedMembers, linkEnd, matchMember, memberOf, partOfMember } from './terms.js';
import { AL, DCT, NIL, RDF, TYPE, XSD } from './vocabulary.js';
import { keepTexts, wordingsOf, type Texts } from './wording.js';

/** What the decoding of plain data needs to know, and what it has spent. */
export interface Reading {
  /** The document. */
  readonly graph: Graph;
  /** The base of its ids; empty where it is not known. */
  readonly base: string;
  /** Where the concepts of facets stand. */
  readonly places: FacetPlaces;
  /** Where every statement is kept or told. */
  readonly account: Account;
  /** The nodes that may still be unfolded: a small document can otherwise unfold without end. */
  budget: number;
}

const NUMBERS: ReadonlySet<string> = new Set([`${XSD}integer`, `${XSD}decimal`, `${XSD}double`]);
const DEEPEST = 64;
const IDENTIFIER = `${DCT}identifier`;
const NO_STATEMENTS: Statements = new Map<string, readonly Term[]>();

/** The decoding of one document; the budget lets every statement of it be met twenty times. */
export function readingOf(graph: Graph, base: string, account: Account): Reading {
  return { graph, base, places: officialPlaces, account, budget: 20 * graph.size + 1000 };
}

/** What the document says of a resource; nothing where it is only named. */
export function statementsOf({ graph }: Reading, subject: string): Statements {
  return graph.subjects.get(subject) ?? NO_STATEMENTS;
}

/** Keeps the statements of a property whose value is as it is said elsewhere. */
export function keepWhere(reading: Reading, subject: string, predicate: string, says: (term: Term) => boolean): void {
  const terms = statementsOf(reading, subject).get(predicate);
  if (terms !== undefined) reading.account.keep(subject, predicate, terms.filter(says));
}

/** Keeps the statements of a property that lead to one of the resources given. */
export function keepValues(reading: Reading, subject: string, predicate: string, values: readonly string[]): void {
  keepWhere(reading, subject, predicate, (term) => term.kind !== 'literal' && values.includes(keyOf(term)));
}

/** The IRIs that a property leads to and that the document does not describe. */
export function undescribed({ graph }: Reading, subject: string, predicate: string): readonly Term[] {
  return valuesOf(graph, subject, predicate).filter(({ kind, value }) => kind === 'iri' && !graph.subjects.has(value));
}

/** The properties of a resource of ours as members of a plain object, except those that are taken care of elsewhere. */
export function decodeMembers(reading: Reading, subject: string, without: ReadonlySet<string>, depth = 0): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  for (const predicate of statementsOf(reading, subject).keys()) {
    if (without.has(predicate)) continue;
    const member = memberOf(predicate);
    if (member !== undefined) entries.push([member, decodeMember(member, reading, subject, predicate, depth)]);
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The values of a property as the value of a member; of several values, all but the first are told. */
export function decodeMember(member: string, reading: Reading, subject: string, predicate: string, depth = 0): unknown {
  const terms = valuesOf(reading.graph, subject, predicate);
  const [first, ...others] = terms;
  if (first === undefined) return undefined;
  if (first.language !== undefined) return textsOf(reading, subject, predicate, member);
  reading.account.tell(noPlaceFor(`a second value of ${member}`, predicate), subject, predicate, others);
  const value = decode(member, first, reading, subject, depth);
  if (value !== undefined) reading.account.keep(subject, predicate, [first]);
  return value;
}

/** The texts that a resource has by a property, one a language. */
export function textsOf(reading: Reading, subject: string, predicate: string, name: string): Texts {
  return keepTexts(wordingsOf(reading, subject, predicate), name, reading.account);
}

/** The members of a list with the cells it is made of, or `undefined` where the node is no well-formed list. */
export function listOf(
  head: Term,
  { graph }: Reading,
): { readonly members: readonly Term[]; readonly cells: readonly string[] } | undefined {
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
  return { members, cells: [...cells] };
}

/** The reading holds a list as it stands. */
export function keepList(cells: readonly string[], { account }: Reading): void {
  for (const cell of cells) {
    account.meet(cell);
    account.keep(cell, `${RDF}first`);
    account.keep(cell, `${RDF}rest`);
  }
}

function decode(member: string, term: Term, reading: Reading, subject: string, depth: number): unknown {
  if (term.kind === 'literal') return literalOf(term);
  if (term.kind === 'iri' && term.value !== NIL) return fromIri(member, term.value, reading, subject, depth);
  if (term.kind === 'other' || depth > DEEPEST || (reading.budget -= 1) < 0) {
    reading.account.remark(
      { code: 'too-deep', severity: 'error', message: 'A node nests without end, or more deeply than data does; left out.' },
      subject,
    );
    return undefined;
  }
  const found = listOf(term, reading);
  if (found !== undefined) {
    reading.budget -= found.members.length;
    keepList(found.cells, reading);
    return found.members.map((each) => decode(member, each, reading, subject, depth + 1));
  }
  reading.account.meet(keyOf(term));
  return decodeMembers(reading, keyOf(term), new Set(), depth + 1);
}

function fromIri(member: string, iri: string, reading: Reading, subject: string, depth: number): unknown {
  const { graph, base, places, account } = reading;
  const place = embeddedMembers.get(member);
  if (place !== undefined) {
    if (!graph.subjects.has(iri) || depth > DEEPEST || (reading.budget -= 1) < 0) {
      account.remark(
        {
          code: 'dangling-link',
          severity: 'error',
          message: `A ${member} leads to a node that is not described, or round in a circle; left out.`,
        },
        subject,
      );
      return undefined;
    }
    account.meet(iri);
    keepValues(reading, iri, TYPE, OWN_TYPES);
    return { id: identifierOf(iri, reading, place), ...decodeMembers(reading, iri, IDENTITY, depth + 1) };
  }
  if (member === matchMember.name && iri.startsWith(matchMember.namespace)) return iri.slice(matchMember.namespace.length);
  if (member === linkEnd) return iri.startsWith(base + parts.sdg) && base !== '' ? idOf(iri, base, parts.sdg) : idOf(iri, base, parts.item);
  return idOf(iri, base, partOfMember(member, places) ?? parts.item);
}

const IDENTITY: ReadonlySet<string> = new Set([TYPE, IDENTIFIER]);
const OWN_TYPES = ['Measure', 'Target'].map((name) => AL + name);

/** The id that a resource states, or what its IRI has after the base. */
export function identifierOf(iri: string, { graph, base, account }: Reading, place: string): string {
  const stated = valuesOf(graph, iri, IDENTIFIER)[0];
  if (stated?.kind !== 'literal') return idOf(iri, base, place);
  account.keep(iri, IDENTIFIER, [stated]);
  return stated.value;
}

function literalOf({ value, datatype }: Term): unknown {
  if (datatype === undefined) return value;
  if (NUMBERS.has(datatype)) return value === 'INF' ? Infinity : value === '-INF' ? -Infinity : Number(value);
  if (datatype === `${XSD}boolean`) return value === 'true' || value === '1';
  return datatype === `${RDF}JSON` && value === 'null' ? null : value;
}
