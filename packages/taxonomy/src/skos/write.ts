import { ActionlineError, type CrosswalkLink, type Framework } from '@actionline/core';
import { checkKeys, readArgument, show } from '@actionline/core/internal';

import { describeFramework } from './describe-framework.js';
import { describeScheme } from './describe-scheme.js';
import type { Description } from './description.js';
import type { FacetSchemes } from './facet-places.js';
import { checkBase, iriMaker } from './iri.js';
import type { SkosScheme } from './skos-scheme.js';
import { writeJsonLd, type JsonLdDocument } from './write-json-ld.js';
import { writeTurtle } from './write-turtle.js';

/** What to write, beside the framework or vocabulary itself. */
export interface SkosOptions {
  /** What every id is put after: an `http:` or `https:` IRI that ends in `/` or `#`. It is part of every name: keep it stable. */
  readonly base: string;
  /** Links from the framework's items; those from other items are left to the documents of their own frameworks. */
  readonly crosswalks?: readonly CrosswalkLink[];
  /**
   * The vocabularies behind the facets of a framework (only their ids count), so that its facets lead to the concepts of
   * the documents that these are written as, on the same base; the official vocabularies where left out.
   */
  readonly vocabularies?: FacetSchemes;
}

/**
 * A framework or a vocabulary as SKOS in Turtle. The same data gives the same bytes, and {@link fromTurtle} gives
 * the same data back.
 *
 * Items and concepts are `skos:Concept`, in the order of the data; labels, notes, notations, hierarchy, mappings and
 * replacement use the terms of SKOS, Dublin Core and OWL; targets, measures, facets and digests use terms of our own.
 *
 * A facet leads to `base` + the id of its vocabulary + `/` + the id of the concept, which is where that vocabulary's own
 * document, written on the same base, describes the concept. Give vocabularies of your own with `vocabularies`; the
 * framework then states them (`al:themeScheme` and the like), and a reading needs no option.
 *
 * @throws {@link ActionlineError} `bad-argument` when the base is none, or when an id cannot be part of an IRI (`issues` lists every one).
 *
 * @example
 * ```ts
 * import { toTurtle } from '@actionline/taxonomy/skos';
 *
 * const colours = { id: 'colours', title: { en: 'Colours' }, concepts: [{ id: 'red', label: { en: 'Red' } }] };
 * const turtle = toTurtle(colours, { base: 'https://data.example.org/id/' });
 * turtle.includes('skos:prefLabel "Red"@en'); // => true
 * ```
 */
export function toTurtle(subject: Framework | SkosScheme, options: SkosOptions): string {
  const descriptions = describe(subject, options);
  return read(subject, () => writeTurtle(descriptions));
}

/**
 * A framework or a vocabulary as JSON-LD, with the fixed {@link jsonLdContext}: the same statements, in the same
 * order, as {@link toTurtle}.
 *
 * @throws {@link ActionlineError} as {@link toTurtle}.
 *
 * @example
 * ```ts
 * import { toJsonLd } from '@actionline/taxonomy/skos';
 *
 * const colours = { id: 'colours', title: { en: 'Colours' }, concepts: [{ id: 'red', label: { en: 'Red' } }] };
 * const document = toJsonLd(colours, { base: 'https://data.example.org/id/' });
 * document['@graph'][1]?.['skos:prefLabel']; // => [{ '@value': 'Red', '@language': 'en' }]
 * ```
 */
export function toJsonLd(subject: Framework | SkosScheme, options: SkosOptions): JsonLdDocument {
  const descriptions = describe(subject, options);
  return read(subject, () => writeJsonLd(descriptions));
}

function describe(subject: Framework | SkosScheme, options: SkosOptions): readonly Description[] {
  checkKeys('options', options, ['base', 'crosswalks', 'vocabularies']);
  const { base, crosswalks = [], vocabularies = {} } = options;
  const iris = iriMaker(checkBase(base));
  const descriptions = read(subject, () =>
    'items' in subject ? describeFramework(subject, crosswalks, vocabularies, iris) : describeScheme(subject, iris),
  );
  if (iris.issues.length > 0) {
    throw new ActionlineError(
      'bad-argument',
      `${show(subject.id)} cannot be written: ${iris.issues.map(({ message }) => message).join(' ')}`,
      {
        given: subject.id,
        issues: iris.issues,
      },
    );
  }
  return descriptions;
}

function read<T>(subject: unknown, walk: () => T): T {
  return readArgument('subject', subject, 'a framework or a vocabulary', 'check it with checkFramework', walk);
}
