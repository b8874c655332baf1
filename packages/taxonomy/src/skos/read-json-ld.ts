import { canonicalJson, type Issue, type Result } from '@actionline/core';
import { accepted, issueValue, plainCopy, refused, show } from '@actionline/core/internal';

import { graphBuilder, type Graph, type GraphBuilder, type Term } from './graph.js';
import { jsonLdContext } from './json-ld-context.js';
import { NIL, RDF, TYPE, XSD } from './vocabulary.js';

/** A quad as jsonld gives it. */
interface Quad {
  readonly subject: QuadTerm;
  readonly predicate: QuadTerm;
  readonly object: QuadTerm;
}

interface QuadTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** Reads JSON-LD into a graph, ours directly and foreign documents through jsonld, and never from the network. */
export async function readJsonLd(document: unknown): Promise<Result<Graph>> {
  let wanted: string | undefined;
  try {
    const parsed: unknown = typeof document === 'string' ? JSON.parse(document) : document;
    if (typeof parsed !== 'object' || parsed === null) return refused([bad(`it was ${show(parsed)}; expected an object or an array`)]);
    // an object that comes from code may hold itself, or throw when it is read
    const plain = plainCopy(parsed);
    if (!plain.ok) return refused(plain.issues.map((issue) => ({ ...issue, code: 'bad-json-ld', message: bad(issue.message).message })));
    return await readPlain(plain.value as object, (url) => (wanted = url));
  } catch (error) {
    return refused([wanted === undefined ? bad(error instanceof Error ? error.message : show(error)) : network(wanted)]);
  }
}

async function readPlain(parsed: object, onWanted: (url: string) => void): Promise<Result<Graph>> {
  if (isOurs(parsed)) return accepted(readOurs(parsed['@graph']));
  const jsonld = await import('jsonld');
  const loader = (url: string): never => {
    onWanted(url);
    throw new Error('The network is refused.');
  };
  const expanded = await jsonld.default.expand(parsed, { documentLoader: loader });
  renameInherited(expanded);
  const quads = (await jsonld.default.toRDF(expanded, { documentLoader: loader, skipExpansion: true })) as unknown as readonly Quad[];
  const graph = graphBuilder();
  for (const { subject, predicate, object } of quads) graph.add(termOf(subject), predicate.value, termOf(object));
  return accepted(graph);
}

/**
 * Renames the nodes whose names every object inherits, such as `__proto__`: jsonld keeps nodes by name in plain objects, and would write
 * their members into the prototype of all of them. Such a name is no IRI, and stays none: it is passed over as before.
 */
function renameInherited(expanded: unknown): void {
  if (typeof expanded !== 'object' || expanded === null) return;
  const node = expanded as Record<string, unknown>;
  const id = node['@id'];
  if (typeof id === 'string' && id in Object.prototype) node['@id'] = `./${id}`;
  for (const [key, member] of Object.entries(node)) if (key !== '@value') renameInherited(member);
}

function bad(why: string): Issue {
  return {
    code: 'bad-json-ld',
    severity: 'error',
    message: `The document is no JSON-LD that can be read: ${why.replace(/\.$/, '')}. Nothing of it was read.`,
    values: { why },
  };
}

function network(url: string): Issue {
  return {
    code: 'network-refused',
    severity: 'error',
    message: `The document wants ${show(url)}; nothing is fetched. Put the context into the document in place of its address.`,
    values: { given: issueValue(url) },
  };
}

function termOf({ termType, value, language, datatype }: QuadTerm): Term {
  if (termType === 'NamedNode') return { kind: 'iri', value };
  if (termType === 'BlankNode') return { kind: 'blank', value: value.replace(/^_:/, '') };
  if (language !== undefined && language !== '')
    return { kind: 'literal', value, language: customaryCase(language), datatype: `${RDF}langString` };
  return { kind: 'literal', value, datatype: datatype?.value ?? `${XSD}string` };
}

/** A language tag in the case of RFC 5646, section 2.1.1: regions in capitals, scripts with a capital, the rest small. */
function customaryCase(tag: string): string {
  let afterSingleton = false;
  return tag
    .toLowerCase()
    .split('-')
    .map((subtag, at) => {
      if (at === 0 || afterSingleton) return subtag;
      afterSingleton = subtag.length === 1;
      if (subtag.length === 2) return subtag.toUpperCase();
      return subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag;
    })
    .join('-');
}

function isOurs(document: object): document is { readonly '@graph': readonly unknown[] } {
  if (!('@context' in document) || !('@graph' in document) || !Array.isArray(document['@graph'])) return false;
  const context = document['@context'];
  return typeof context === 'object' && context !== null && canonicalJson(context) === canonicalJson(jsonLdContext);
}

function readOurs(nodes: readonly unknown[]): Graph {
  const graph = graphBuilder();
  let blanks = 0;
  const blank = (): Term => ({ kind: 'blank', value: `j${String((blanks += 1))}` });
  for (const node of nodes) addNode(node, graph, blank);
  return graph;
}

function addNode(node: unknown, graph: GraphBuilder, blank: () => Term): Term {
  if (typeof node !== 'object' || node === null) throw new Error(`a node was ${show(node)}; expected an object`);
  const id: unknown = '@id' in node ? node['@id'] : undefined;
  const subject: Term = typeof id === 'string' ? { kind: 'iri', value: id } : blank();
  for (const [property, values] of Object.entries(node)) {
    if (property === '@id') continue;
    for (const value of Array.isArray(values) ? (values as readonly unknown[]) : [values]) {
      if (property === '@type') graph.add(subject, TYPE, { kind: 'iri', value: expand(String(value)) });
      else graph.add(subject, expand(property), valueOf(value, graph, blank));
    }
  }
  return subject;
}

function valueOf(value: unknown, graph: GraphBuilder, blank: () => Term): Term {
  if (typeof value === 'string') return { kind: 'literal', value, datatype: `${XSD}string` };
  if (typeof value === 'boolean') return { kind: 'literal', value: String(value), datatype: `${XSD}boolean` };
  if (typeof value === 'number')
    return { kind: 'literal', value: String(value), datatype: Number.isInteger(value) ? `${XSD}integer` : `${XSD}double` };
  if (typeof value !== 'object' || value === null)
    throw new Error(`a value was ${show(value)}; expected a text, number, truth value or object`);
  if ('@value' in value) return literalOf(value);
  if ('@list' in value)
    return listOf(Array.isArray(value['@list']) ? (value['@list'] as readonly unknown[]) : [value['@list']], graph, blank);
  if ('@id' in value && Object.keys(value).length === 1) return { kind: 'iri', value: String(value['@id']) };
  return addNode(value, graph, blank);
}

function literalOf({ '@value': value, '@language': language, '@type': type }: Readonly<Record<string, unknown>>): Term {
  if (typeof language === 'string') return { kind: 'literal', value: String(value), language, datatype: `${RDF}langString` };
  return { kind: 'literal', value: String(value), datatype: typeof type === 'string' ? expand(type) : `${XSD}string` };
}

function listOf(members: readonly unknown[], graph: GraphBuilder, blank: () => Term): Term {
  let rest: Term = { kind: 'iri', value: NIL };
  for (const member of [...members].reverse()) {
    const cell = blank();
    graph.add(cell, `${RDF}first`, valueOf(member, graph, blank));
    graph.add(cell, `${RDF}rest`, rest);
    rest = cell;
  }
  return rest;
}

function expand(compact: string): string {
  const colon = compact.indexOf(':');
  const prefix = compact.slice(0, colon);
  return colon > 0 && Object.hasOwn(jsonLdContext, prefix) ? `${jsonLdContext[prefix] ?? ''}${compact.slice(colon + 1)}` : compact;
}
