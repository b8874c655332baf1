import type { Framework, Item } from '@actionline/core';
import { checkKeys } from '@actionline/core/internal';

import { hitsIn, type SearchOptions } from '../search/hits.js';
import { buildIndex, type SearchIndex } from '../search/search-index.js';
import { proposedIndicators, type ProposedIndicator } from './catalogue.js';

/** An indicator found. */
export interface IndicatorMatch {
  /** The indicator. */
  readonly indicator: ProposedIndicator;
  /** The greater, the better; comparable within one search only. */
  readonly score: number;
}

/**
 * The proposed indicators that match a query, the best first: by their names, by what is counted above and below the line, by publisher and
 * source, and by the code that they have there, in the language of the reader: English or French. Words are found in the forms that `searchItems` finds;
 * an empty query finds nothing.
 *
 * @throws {@link ActionlineError} `bad-argument` when the limit is no whole number from 0, and when the query or an option is not understood.
 *
 * @example
 * ```ts
 * import { searchIndicators } from '@actionline/taxonomy/indicators';
 *
 * searchIndicators('birth registration', { locale: 'en' })[0]?.indicator.id; // => 'actionline/sdg-16-9-1'
 * searchIndicators('16.10.2', { locale: 'en' })[0]?.indicator.id; // => 'actionline/sdg-16-10-2'
 * ```
 */
export function searchIndicators(query: string, options: SearchOptions): readonly IndicatorMatch[] {
  checkKeys('options', options, ['locale', 'limit']);
  const { index, byId } = (known ??= indexed());
  return hitsIn(index, query, options).flatMap(({ found, score }) => {
    const indicator = byId.get(found.item.id);
    return indicator === undefined ? [] : [{ indicator, score }];
  });
}

interface KnownIndex {
  readonly index: SearchIndex;
  readonly byId: ReadonlyMap<string, ProposedIndicator>;
}

const LEVELS: Framework['levels'] = [{ kind: 'indicator', label: { en: 'Indicator', fr: 'Indicateur' }, commitment: true }];

let known: KnownIndex | undefined;

/** The index, made at the first search; indicators stand in it as the items of a framework do. */
function indexed(): KnownIndex {
  const { indicators } = proposedIndicators;
  const items = indicators.map(asItem);
  return {
    index: buildIndex([{ languages: ['en', 'fr'], levels: LEVELS, items } as unknown as Framework], []),
    byId: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
}

function asItem({ id, label, basis, numerator, denominator, note }: ProposedIndicator, at: number): Item {
  const texts = [numerator, denominator, basis.publisher, basis.source, note];
  const inLanguage = (language: string): string => texts.flatMap((text) => text?.[language] ?? []).join('\n');
  return {
    id,
    notation: basis.code ?? id,
    kind: 'indicator',
    label,
    summary: { en: inLanguage('en'), fr: inLanguage('fr') },
    source: { position: at + 1 },
  };
}
