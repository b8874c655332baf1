import { prefixes } from './vocabulary.js';

/**
 * The `@context` of our JSON-LD: the prefixes alone, fixed, so that a document needs no look-up on the network and
 * every term in it can be read off by eye. Language tags stand beside each text, since language maps lose their case.
 *
 * @example
 * ```ts
 * import { jsonLdContext } from '@actionline/taxonomy/skos';
 *
 * jsonLdContext['skos']; // => 'http://www.w3.org/2004/02/skos/core#'
 * ```
 */
export const jsonLdContext: Readonly<Record<string, string>> = prefixes;
