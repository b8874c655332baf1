import type { Options } from 'minisearch';

/** One thing that can be found. */
export interface SearchEntry {
  readonly id: number;
  /** The heading, or the name of an export. */
  readonly title: string;
  /** The page that it stands on, or the package. */
  readonly page: string;
  /** The id of an item, and other codes. */
  readonly code: string;
  readonly text: string;
  /** Its address below the root of the site. */
  readonly url: string;
  readonly language: 'en' | 'fr';
  readonly kind: 'export' | 'guide' | 'item';
}

/** How the index is made where the site is built, and asked in the browser: the two have to agree. */
export const SEARCH_OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'code', 'page', 'text'],
  storeFields: ['title', 'page', 'url', 'language', 'kind'],
  tokenize: termsOf,
  processTerm: (term) => term,
};

/** What is told of a result. */
export type SearchHit = Pick<SearchEntry, 'kind' | 'language' | 'page' | 'title' | 'url'>;

/** The words of a text: small letters without accents; an id whole and in its parts, a name whole and in its words. */
export function termsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}./-]/u).flatMap((word) => {
    const parts = word.split(/[./-]/u).filter((part) => part !== '');
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const whole = word.slice(word.indexOf(first), word.lastIndexOf(last) + last.length);
    const words = parts.flatMap((part) => part.split(/(?<=\p{Ll})(?=\p{Lu})/u));
    return (words.length > 1 ? [whole, ...words] : [whole]).map(folded);
  });
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
