import { ActionlineError, fallbackChain } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { checkText } from '../argument.js';
import type { Hit, SearchIndex } from './search-index.js';

/** How a search is to be done. */
export interface SearchOptions {
  /** The language whose texts are searched; along {@link fallbackChain} where a framework does not have it. */
  readonly locale: string;
  /** The most results wanted; all where left out. */
  readonly limit?: number | undefined;
}

/** What an index has for a query, the best first, and no more than is wanted; throws `bad-argument` where the query or an option is none. */
export function hitsIn(index: SearchIndex, query: string, { locale, limit }: SearchOptions): readonly Hit[] {
  checkText('query', query, 'a text', 'give the words to look for');
  checkText('locale', locale, 'a language tag such as "en"', 'give the language of the reader');
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw new ActionlineError(
      'bad-argument',
      `The limit was ${show(limit)}; expected a whole number from 0; leave it out for all results.`,
      { given: limit },
    );
  }
  return index.find(query, fallbackChain(locale)).slice(0, limit);
}
