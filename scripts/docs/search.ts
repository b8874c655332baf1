import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';

import type { SearchEntry, SearchHit } from './search-terms.js';

/** How many results are shown. */
const SHOWN = 40;
/** A word of fewer letters is taken as it is typed, one of more may have a letter in five wrong. */
const LETTERS_OF_A_SLIP = 6;

/**
 * What a query finds, the best first: entries with every word of it, and only where there are none those with some. A name that is just the
 * query comes before all else, a page or an item before an export, and the language of the page before the other.
 */
export function search(index: MiniSearch<SearchEntry>, query: string, language: string): readonly (SearchHit & Pick<SearchResult, 'id'>)[] {
  const options = {
    prefix: true,
    fuzzy: (term: string) => (term.length < LETTERS_OF_A_SLIP ? false : 0.2),
    boost: { title: 4, code: 6, page: 2 },
    boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) => {
      const exact = typeof stored?.['title'] === 'string' && stored['title'].toLowerCase() === query.trim().toLowerCase();
      const weight = exact ? 20 : stored?.['kind'] === 'export' ? 1 : 1.5;
      return weight * (stored?.['language'] === language ? 1.5 : 1);
    },
  };
  const all = index.search(query, { ...options, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
  return found.slice(0, SHOWN) as unknown as readonly (SearchHit & Pick<SearchResult, 'id'>)[];
}
