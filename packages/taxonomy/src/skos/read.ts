import { type Issue } from '@actionline/core';
import { checkKeys, refuseArgument } from '@actionline/core/internal';

import { readGraph } from './read-graph.js';
import { readJsonLd } from './read-json-ld.js';
import { readTurtle } from './read-turtle.js';
import type { SkosReading } from './skos-reading.js';

/**
 * Reads SKOS in Turtle: our own output comes back as the framework or vocabulary it was, foreign SKOS as concept
 * schemes whose ids are IRIs. Nothing throws: a text that is no Turtle gives one issue with line and column and
 * nothing else. Every statement is kept or told (`counts`): what the model has no place for is counted, by property, as
 * `not-kept`.
 *
 * Of a hierarchy only what can be walked is kept: links that close a circle (`cyclic-hierarchy`), lead out of the scheme or
 * to what the document does not describe (`dangling-link`) are left out; relations, mappings and members of collections may
 * lead out. Top concepts are those that the document states. A text without a language is kept under `und`
 * (`missing-language`); a note that is a node counts by its `rdf:value`, a label of SKOS-XL by its literal form.
 *
 * @throws {@link ActionlineError} `bad-argument` when it is given no text at all.
 *
 * @example
 * ```ts
 * import { fromTurtle } from '@actionline/taxonomy/skos';
 *
 * const { schemes } = fromTurtle(`
 *   @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
 *   <https://example.org/sdg/16> skos:inScheme <https://example.org/sdg> ; skos:prefLabel "Peace"@en .
 * `);
 * schemes[0]?.concepts[0]?.label; // => { en: 'Peace' }
 * ```
 */
export function fromTurtle(
  turtle: string,
  options: {
    /** What relative IRIs in the text are resolved against. */
    readonly base?: string;
  } = {},
): SkosReading {
  checkKeys('options', options, ['base']);
  const graph = readTurtle(turtle, options.base);
  return graph.ok ? readGraph(graph.value) : nothing(graph.issues);
}

/**
 * Reads SKOS in JSON-LD, ours or foreign, from its text or from the parsed value, as {@link fromTurtle} does. Nothing
 * is fetched: a document whose context stands on the network gives the issue `network-refused`, and one that is no
 * JSON-LD gives `bad-json-ld`.
 *
 * What JSON-LD itself leaves out never becomes a statement, and is told: keys that no context defines (`undefined-term`),
 * IRIs that stay relative because there is no base (`relative-iri`), values that belong to no node (`not-kept`).
 *
 * Our own documents keep the case of their language tags; the library that reads foreign ones lower-cases them, and
 * they are given the customary case of RFC 5646, section 2.1.1. That library is the optional package `jsonld`, loaded when a document
 * is not ours.
 *
 * @throws {@link ActionlineError} `missing-package` where a document is not ours and `jsonld` is not installed.
 *
 * @example
 * ```ts
 * import { fromJsonLd } from '@actionline/taxonomy/skos';
 *
 * const { issues } = await fromJsonLd({ '@context': 'https://example.org/context.jsonld', '@id': 'https://example.org/1' });
 * issues.map(({ code }) => code); // => ['network-refused']
 * ```
 */
export async function fromJsonLd(
  document: unknown,
  options: {
    /** What relative IRIs in the document are resolved against, unless it has a `@base` of its own. */
    readonly base?: string;
  } = {},
): Promise<SkosReading> {
  checkKeys('options', options, ['base']);
  if (options.base !== undefined && typeof options.base !== 'string')
    refuseArgument('base', options.base, 'an IRI', 'leave it out where there is none');
  const graph = await readJsonLd(document, options.base);
  if (!graph.ok) return nothing(graph.issues);
  const reading = readGraph(graph.value);
  return { ...reading, issues: [...graph.issues, ...reading.issues] };
}

function nothing(issues: readonly Issue[]): SkosReading {
  return { frameworks: [], schemes: [], crosswalks: [], issues, counts: { statements: 0, kept: 0, told: 0 } };
}
