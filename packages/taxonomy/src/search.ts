import type { ConceptScheme, FacetIds, Framework, FrameworkId, Item, ScopedId } from '@actionline/core';
import { checkKeys, kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { walk } from './argument.js';
import { hitsIn, type SearchOptions } from './search/hits.js';
import { buildIndex, type FieldMatch, type SearchIndex } from './search/search-index.js';
import { actors, groups, instruments, standards, themes } from './vocabularies.js';

/** The options of {@link searchItems}. */
export interface ItemSearchOptions extends SearchOptions {
  /**
   * Vocabularies whose names and other names make an item's facets searchable, acronyms included; those of this package
   * where left out, which say nothing of ids that they do not have.
   */
  readonly vocabularies?: readonly ConceptScheme[] | undefined;
}

/** An item found. */
export interface ItemMatch<I extends Item = Item> {
  /** The framework it belongs to. */
  readonly framework: FrameworkId;
  /** The item. */
  readonly item: I;
  /** The greater, the better; comparable within one search only. */
  readonly score: number;
  /** The fields that matched, with the words as they stand there. */
  readonly matched: readonly FieldMatch[];
}

/** A search over several frameworks. */
export interface FrameworkSearch<I extends Item = Item> {
  /** The items that match, the best first. */
  readonly search: (query: string, options: SearchOptions) => readonly ItemMatch<I>[];
}

const OWN_VOCABULARIES: readonly ConceptScheme[] = [themes, groups, actors, instruments, standards];

/**
 * The items of a framework that match a query, the best first. Case, accents and elision do not matter; nor does it whether a compound has
 * a hyphen, a number is in groups, or English is spelt as in Oxford, London or New York. Plural, inflected and French feminine forms and the
 * beginnings of words are found, and one wrong letter after the first in a word of eight or more; so are notations (`1.5.1`, and all
 * below `1.5`), ids, and by the `vocabularies` the names and acronyms of what an item is about. What an item is mainly about and what its
 * label says count most; a promise comes before what holds promises together or serves them. The first 400 characters and 16 words of
 * a query count; an empty one finds nothing. The index is built at the first search and kept as long as the framework object is.
 *
 * @throws {@link ActionlineError} `bad-argument` when the limit is no whole number from 0, and when the framework, the query or an option
 * is not understood.
 *
 * @example
 * ```ts
 * import { euActionPlan, searchItems } from '@actionline/taxonomy';
 *
 * searchItems(euActionPlan, '1.5.1', { locale: 'en' })[0]?.item.id; // => 'eu-hrdap-2020/1.5.1'
 * searchItems(euActionPlan, 'CRPD', { locale: 'en' })[0]?.item.id; // => 'eu-hrdap-2020/1.2.3'
 * searchItems(euActionPlan, 'whistleblowers', { locale: 'en' })[0]?.item.id; // => 'eu-hrdap-2020/2.1.6'
 * ```
 */
export function searchItems<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  query: string,
  options: ItemSearchOptions,
): readonly ItemMatch<Item<Id, F>>[] {
  checkKeys('options', options, ['locale', 'limit', 'vocabularies']);
  const { vocabularies = OWN_VOCABULARIES } = options;
  return find<Item<Id, F>>(indexFor(framework, vocabularies), query, options);
}

/**
 * One search over several frameworks, ranked together; it finds what {@link searchItems} finds. The index is built here,
 * once: keep the result.
 *
 * @example
 * ```ts
 * import { createSearch, euActionPlan, unodcPledges } from '@actionline/taxonomy';
 *
 * const { search } = createSearch([euActionPlan, unodcPledges]);
 * new Set(search('corruption', { locale: 'en' }).map(({ framework }) => framework)).size; // => 2
 * ```
 */
export function createSearch<Frameworks extends readonly Framework[]>(
  frameworks: Frameworks,
  options: Pick<ItemSearchOptions, 'vocabularies'> = {},
): FrameworkSearch<Frameworks[number]['items'][number]> {
  checkKeys('options', options, ['vocabularies']);
  if (kindOf(frameworks) !== 'list') refuseArgument('frameworks', frameworks, 'a list of frameworks', 'put one into a list too');
  const index = indexed(frameworks, options.vocabularies ?? OWN_VOCABULARIES);
  return {
    search: (query, searchOptions) => {
      checkKeys('options', searchOptions, ['locale', 'limit']);
      return find(index, query, searchOptions);
    },
  };
}

function indexed(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): SearchIndex {
  if (kindOf(vocabularies) !== 'list')
    refuseArgument('vocabularies', vocabularies, 'a list of vocabularies', 'leave it out for those of this package');
  return readArgument('frameworks', frameworks, 'frameworks and vocabularies', 'check them with checkFramework', () =>
    buildIndex(frameworks, vocabularies),
  );
}

function find<I extends Item>(index: SearchIndex, query: string, options: SearchOptions): readonly ItemMatch<I>[] {
  return hitsIn(index, query, options).map(({ found, score, matched }) => ({
    framework: found.framework.id,
    // the index was built from frameworks whose items have this type
    item: found.item as I,
    score,
    matched: matched(),
  }));
}

interface KnownIndex {
  readonly vocabularies: readonly ConceptScheme[];
  readonly index: SearchIndex;
}

const MOST_KEPT = 4;
const known = new WeakMap<object, readonly KnownIndex[]>();

/** One index for each set of vocabularies; it holds every language, so the locale needs none of its own. */
function indexFor(framework: Framework, vocabularies: readonly ConceptScheme[]): SearchIndex {
  if (kindOf(vocabularies) !== 'list')
    refuseArgument('vocabularies', vocabularies, 'a list of vocabularies', 'leave it out for those of this package');
  const kept = walk(framework, () => known.get(framework)) ?? [];
  const isFitting = (entry: KnownIndex): boolean =>
    entry.vocabularies.length === vocabularies.length && entry.vocabularies.every((scheme, at) => scheme === vocabularies[at]);
  const fitting = readArgument('vocabularies', vocabularies, 'a list of vocabularies', 'hand over plain data', () => kept.find(isFitting));
  if (fitting !== undefined) return fitting.index;
  const index = indexed([framework], vocabularies);
  known.set(framework, [{ vocabularies: vocabularies.slice(), index }, ...kept].slice(0, MOST_KEPT));
  return index;
}
