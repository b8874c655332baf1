import type { Query as AnyQuery } from 'minisearch';

import { fieldNames, wholeNameField } from './field-names.js';
import { isFunctionWord } from './function-words.js';
import { spellingOf } from './spelling.js';
import { keyOf, stemsOf } from './stems.js';
import { hasNumber, isAcronym, plainForm, wordsOf, type Word } from './words.js';

/** A query for words; the one for everything is never asked. */
export type Query = Exclude<AnyQuery, symbol>;

const LONGEST_QUERY = 400;
const MOST_WORDS = 16;
const SHORTEST_BEGUN = 3;
/** From here on a word is looked for as the beginning of longer ones even where it is known. */
const LONG = 6;
/** From here on one letter may be wrong; shorter words are too often another word than the one a letter away. */
const SHORTEST_MISTYPED = 8;

/** The part of a query that counts. */
export function cutQuery(query: string): string {
  return query.slice(0, LONGEST_QUERY);
}

/** The words of a query, each once; its function words only where it has no others. */
export function queryWords(query: string): readonly Word[] {
  const all = wordsOf(query);
  const content = all.filter((word) => !isFunctionWord(word));
  const words = new Map((content.length > 0 ? content : all).map((word) => [word.plain, word]));
  return [...words.values()].slice(0, MOST_WORDS);
}

/** The whole query as a number or id, also half typed: `1.5.` */
export function notationQuery(query: string): Query | undefined {
  const term = plainForm(query.trim()).replace(/\.$/, '');
  if (term === '' || /\s/.test(term)) return undefined;
  return { combineWith: 'OR', queries: [{ queries: [term], fields: ['notation', 'above'] }] };
}

/**
 * Words of a query as the whole name of what an item is about, such as `workers`; `migrant workers` is another. A word out of several
 * counts half, since the others may say that something else is meant: `media` in `social media`.
 */
export function wholeNameQuery(words: readonly Word[], languages: readonly string[], isWholeQuery: boolean): Query {
  const key = (language: string): string => words.map((word) => keyOf(word, stemsOf(word, language))).join(' ');
  const queries = languages.map((language) => ({
    queries: [key(language)],
    fields: [wholeNameField(language)],
    boostTerm: () => (isWholeQuery ? 1 : 0.5),
  }));
  return { combineWith: 'OR', queries };
}

/**
 * The ways in which a word is looked for, the surest first; the first that finds anything is taken. A short word or an
 * acronym that is known is not the beginning of another: `trans` is not `transitional`.
 */
export function waysToFind(word: Word, languages: readonly string[]): readonly Query[] {
  const inEach = (queryIn: (language: string) => Query): Query => ({ combineWith: 'OR', queries: languages.map(queryIn) });
  const exact = inEach((language) => exactQuery(word, language, false));
  if (isFunctionWord(word) || hasNumber(word.plain) || word.plain.length < SHORTEST_BEGUN) return [exact];
  const begun = inEach((language) => exactQuery(word, language, true));
  if (word.plain.length < LONG) return [exact, begun];
  const mistyped = word.plain.length < SHORTEST_MISTYPED ? [] : [inEach((language) => mistypedQuery(word, language))];
  return [...(isAcronym(word) ? [exact] : []), begun, ...mistyped];
}

/** A word as it is or inflected, or the parts of a compound; with `begun` also as the beginning of a word. */
function exactQuery(word: Word, language: string, begun: boolean): Query {
  const fields = fieldNames(language);
  const term = spellingOf(word.plain, language);
  const parts = word.parts.filter((part) => !isFunctionWord(part));
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], fields, prefix: begun, weights: { prefix: 0.3, fuzzy: 0 } },
      ...stemsOf(word, language)
        .filter((stem) => stem !== term)
        .map((stem) => ({ queries: [stem], fields, boostTerm: () => 0.8 })),
      ...(hasNumber(term) ? [{ queries: [term], fields: ['notation'] }] : []),
      ...(parts.length === 0 ? [] : [{ combineWith: 'AND' as const, queries: parts.map((part) => exactQuery(part, language, false)) }]),
    ],
  };
}

/** One letter too many, too few or wrong after the first, or two swapped. */
function mistypedQuery(word: Word, language: string): Query {
  const fields = fieldNames(language);
  const term = spellingOf(word.plain, language);
  const swapped = Array.from(
    { length: term.length - 1 },
    (_, at) => term.slice(0, at) + (term[at + 1] ?? '') + (term[at] ?? '') + term.slice(at + 2),
  );
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], fields, fuzzy: 1, boostDocument: (_: unknown, found: string) => (found.startsWith(term.slice(0, 1)) ? 1 : 0) },
      ...swapped.map((other): Query => ({ queries: [other], fields, boostTerm: () => 0.5 })),
    ],
  };
}
