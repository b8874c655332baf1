import { type Issue } from '@actionline/core';
import { checkKeys } from '@actionline/core/internal';

import { readGraph } from './read-graph.js';
import { readJsonLd } from './read-json-ld.js';
import { readTurtle } from './read-turtle.js';
import type { SkosReading } from './skos-reading.js';

/**
 * Reads SKOS in Turtle: our own output comes back as the framework or vocabulary it was, foreign SKOS as concept
 * schemes whose ids are IRIs. Nothing throws: a text that is no Turtle gives one issue with line and column and
 * nothing else; statements that the model has no place for are counted, by property, as `not-kept`.
 *
 * Of a hierarchy only what can be walked is kept: links that close a circle (`cyclic-hierarchy`) or lead out of the
 * scheme (`dangling-broader`) are left out. A text without a language is kept under `und` (`missing-language`). A
 * concept that has no broader one is taken as a top concept, whether or not the document says so.
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
 * Our own documents keep the case of their language tags; the library that reads foreign ones lower-cases them, and
 * they are given the customary case of RFC 5646, section 2.1.1.
 *
 * @example
 * ```ts
 * import { fromJsonLd } from '@actionline/taxonomy/skos';
 *
 * const { issues } = await fromJsonLd({ '@context': 'https://example.org/context.jsonld', '@id': 'https://example.org/1' });
 * issues.map(({ code }) => code); // => ['network-refused']
 * ```
 */
export async function fromJsonLd(document: unknown): Promise<SkosReading> {
  const graph = await readJsonLd(document);
  return graph.ok ? readGraph(graph.value) : nothing(graph.issues);
}

function nothing(issues: readonly Issue[]): SkosReading {
  return { frameworks: [], schemes: [], crosswalks: [], issues, counts: { statements: 0, kept: 0, told: 0 } };
}
