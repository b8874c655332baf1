import { ActionlineError, canonicalJson, type Issue, type Result } from '@actionline/core';
import { accepted, issueValue, plainCopy, refused, show } from '@actionline/core/internal';
import type JsonLd from 'jsonld';

import { isLanguageTag } from './encode-data.js';
import { graphBuilder, type Graph, type GraphBuilder, type Term } from './graph.js';
import { isHttpIri } from './iri.js';
import { jsonLdContext } from './json-ld-context.js';
import { jsonLdLosses, type JsonLdEvent } from './json-ld-losses.js';
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

/**
 * Reads JSON-LD into a graph, ours directly and foreign documents through jsonld, and never from the network. What has no
 * meaning in RDF (a key that no context defines, an IRI that stays relative) comes back as issues beside the graph.
 *
 * @throws {@link ActionlineError} `missing-package` where the document is not ours and jsonld is not installed.
 */
export async function readJsonLd(document: unknown, base?: string): Promise<Result<Graph>> {
  let wanted: string | undefined;
  try {
    const parsed: unknown = typeof document === 'string' ? JSON.parse(document) : document;
    if (typeof parsed !== 'object' || parsed === null) return refused([bad(`it was ${show(parsed)}; expected an object or an array`)]);
    // an object that comes from code may hold itself, or throw when it is read
    const plain = plainCopy(parsed);
    if (!plain.ok) return refused(plain.issues.map((issue) => ({ ...issue, code: 'bad-json-ld', message: bad(issue.message).message })));
    return await readPlain(plain.value as object, base, (url) => (wanted = url));
  } catch (error) {
    if (error instanceof ActionlineError) throw error;
    return refused([wanted === undefined ? bad(error instanceof Error ? error.message : show(error)) : network(wanted)]);
  }
}

async function readPlain(parsed: object, base: string | undefined, onWanted: (url: string) => void): Promise<Result<Graph>> {
  if (isOurs(parsed)) return accepted(readOurs(parsed['@graph']));
  const jsonld = await loadJsonLd();
  const losses = jsonLdLosses(parsed);
  const options = {
    documentLoader: (url: string): never => {
      onWanted(url);
      throw new Error('The network is refused.');
    },
    // the type declarations do not know the events
    ...{
      eventHandler: ({ event, next }: { readonly event: JsonLdEvent; readonly next: () => void }): void => {
        losses.add(event);
        next();
      },
    },
  };
  const expanded = await jsonld.expand(parsed, base === undefined ? options : { ...options, base });
  renameInherited(expanded);
  const quads = (await jsonld.toRDF(expanded, { ...options, skipExpansion: true })) as unknown as readonly Quad[];
  const graph = graphBuilder();
  for (const { subject, predicate, object } of quads) graph.add(termOf(subject), predicate.value, termOf(object));
  return accepted(graph, losses.issues());
}

async function loadJsonLd(): Promise<Pick<typeof JsonLd, 'expand' | 'toRDF'>> {
  try {
    return (await import('jsonld')).default;
  } catch (cause) {
    throw new ActionlineError(
      'missing-package',
      'The package jsonld could not be loaded; expected it beside @actionline/taxonomy, which reads JSON-LD that others wrote with it; install it: npm install jsonld@9.',
      { given: 'jsonld', cause },
    );
  }
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
  if (language !== undefined && isLanguageTag(language))
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

/** Whether a document has our context and says nothing but what we write: all else is left to jsonld. */
function isOurs(document: object): document is { readonly '@graph': readonly unknown[] } {
  const { '@context': context, '@graph': graph, ...others } = document as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0 || !Array.isArray(graph) || typeof context !== 'object' || context === null) return false;
  return canonicalJson(context) === canonicalJson(jsonLdContext) && graph.every((node) => isRecord(node) && isOurNode(node));
}

function isOurNode(node: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(node).every(([key, value]) => {
    if (key === '@id') return typeof value === 'string' && isHttpIri(value);
    if (key === '@type') return arrayOf(value).every((type) => typeof type === 'string' && isOurTerm(type));
    return isOurTerm(key) && arrayOf(value).every(isOurValue);
  });
}

function isOurValue(value: unknown): boolean {
  if (!isRecord(value)) return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if ('@value' in value) return isOurLiteral(value);
  if ('@list' in value) return Object.keys(value).length === 1 && arrayOf(value['@list']).every(isOurValue);
  return isOurNode(value);
}

function isOurLiteral({ '@value': value, '@language': language, '@type': type, ...others }: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.keys(others).length === 0 &&
    typeof value === 'string' &&
    (language === undefined || (typeof language === 'string' && isLanguageTag(language) && type === undefined)) &&
    (type === undefined || (typeof type === 'string' && isOurTerm(type)))
  );
}

/** A compact name with one of our prefixes, or a whole IRI. */
function isOurTerm(name: string): boolean {
  return isHttpIri(name) || Object.keys(jsonLdContext).some((prefix) => name.startsWith(`${prefix}:`));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
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
