import type { Description, LiteralValue, Property, Value } from './description.js';
import { jsonLdContext } from './json-ld-context.js';
import { TYPE, XSD } from './vocabulary.js';

/** A JSON-LD document of ours: a fixed context, and every named resource in the order of the Turtle. */
export interface JsonLdDocument {
  /** The fixed context. */
  readonly '@context': Readonly<Record<string, string>>;
  /** The named resources. */
  readonly '@graph': readonly JsonLdNode[];
}

/** A node of a JSON-LD document: its values by keyword or compact property name. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The descriptions as a JSON-LD document; says what {@link writeTurtle} says. */
export function writeJsonLd(descriptions: readonly Description[]): JsonLdDocument {
  return { '@context': jsonLdContext, '@graph': descriptions.map(({ iri, properties }) => ({ '@id': iri, ...members(properties) })) };
}

function members(properties: readonly Property[]): JsonLdNode {
  return Object.fromEntries(
    properties
      .filter(({ values }) => values.length > 0)
      .map(({ predicate, values }) =>
        predicate === TYPE
          ? ['@type', values.map((value) => (value.kind === 'iri' ? compact(value.value) : ''))]
          : [compact(predicate), values.map(valueOf)],
      ),
  );
}

function valueOf(value: Value): unknown {
  switch (value.kind) {
    case 'iri':
      return { '@id': value.value };
    case 'literal':
      return literalOf(value);
    case 'nested':
      return members(value.properties);
    case 'list':
      return { '@list': value.members.map(valueOf) };
  }
}

function literalOf({ value, language, datatype }: LiteralValue): unknown {
  if (language !== undefined) return { '@value': value, '@language': language };
  return datatype === `${XSD}string` ? { '@value': value } : { '@value': value, '@type': compact(datatype) };
}

function compact(iri: string): string {
  for (const [prefix, namespace] of Object.entries(jsonLdContext)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
