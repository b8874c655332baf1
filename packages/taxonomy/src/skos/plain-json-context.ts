import { prefixes } from './vocabulary.js';

/** A term of a JSON-LD 1.1 context. */
export interface PlainJsonTerm {
  /** The property it stands for. */
  readonly '@id'?: string;
  /** The property it stands for, read from the value to the object. */
  readonly '@reverse'?: string;
  /** `@id` where the value is an id. */
  readonly '@type'?: '@id';
  /** `@language` where the value is one text a language. */
  readonly '@container'?: '@language';
}

const text = (property: string): PlainJsonTerm => ({ '@id': property, '@container': '@language' });
const link = (property: string): PlainJsonTerm => ({ '@id': property, '@type': '@id' });

/**
 * The `@context` that makes the plain JSON files of the frameworks and vocabularies readable as SKOS in JSON-LD 1.1: ids
 * become IRIs against the reader's own `@base`, items and concepts become concepts of their scheme with labels,
 * definitions, notations, the level above and what replaced them. Members without a counterpart in SKOS (facets,
 * targets, measures) are passed over; {@link toJsonLd} writes those too. Shipped as `@actionline/taxonomy/json/context.jsonld`.
 *
 * @example
 * ```ts
 * import { plainJsonContext } from '@actionline/taxonomy/skos';
 *
 * plainJsonContext['notation']; // => { '@id': 'skos:notation' }
 * ```
 */
export const plainJsonContext: Readonly<Record<string, string | number | PlainJsonTerm>> = {
  '@version': 1.1,
  skos: prefixes['skos'] ?? '',
  dct: prefixes['dct'] ?? '',
  id: '@id',
  title: text('dct:title'),
  shortTitle: text('dct:alternative'),
  items: { '@reverse': 'skos:inScheme' },
  concepts: { '@reverse': 'skos:inScheme' },
  notation: { '@id': 'skos:notation' },
  parent: link('skos:broader'),
  heading: text('skos:altLabel'),
  label: text('skos:prefLabel'),
  altLabels: text('skos:altLabel'),
  summary: text('skos:definition'),
  definition: text('skos:definition'),
  replacedBy: link('dct:isReplacedBy'),
};
