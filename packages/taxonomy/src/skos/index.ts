// writing
export { toJsonLd, toTurtle, type SkosOptions } from './write.js';
export type { FacetSchemes } from './facet-places.js';
export { jsonLdContext } from './json-ld-context.js';
export { plainJsonContext, type PlainJsonTerm } from './plain-json-context.js';
export type { JsonLdDocument, JsonLdNode } from './write-json-ld.js';

// reading
export { fromJsonLd, fromTurtle } from './read.js';
export type { SkosReading } from './skos-reading.js';
export type { SkosCollection } from './skos-collection.js';
export type { SkosConcept } from './skos-concept.js';
export type { SkosScheme } from './skos-scheme.js';

// checking
export { checkSkos } from './check/check-skos.js';
export { skosRules, type SkosRule } from './check/skos-rules.js';
