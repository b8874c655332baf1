import type { Query } from 'minisearch';

import { fieldNames, wholeNameField } from './field-names.js';
import { contentWords, hasNumber, isFunctionWord, nameKey, plainForm, stemsOf, wordsOf, type Word } from './words.js';

const LONGEST_QUERY = 400;
const MOST_WORDS = 16;
const SHORTEST_PREFIX = 3;
const SHORTEST_MISTYPED = 4;

/** The part of a query that counts. */
export function cutQuery(query: string): string {
  return query.slice(0, LONGEST_QUERY);
}

/** The words of a query, each once; its function words only where it has no others. */
export function queryWords(query: string): readonly Word[] {
  const all = wordsOf(query);
  const content = contentWords(query);
  const words = new Map((content.length > 0 ? content : all).map((word) => [word.plain, word]));
  return [...words.values()].slice(0, MOST_WORDS);
}

/** The whole query as a number or id, also half typed: `1.5.` */
export function notationQuery(query: string): Query | undefined {
  const term = plainForm(query.trim()).replace(/\.$/, '');
  if (term === '' || /\s/.test(term)) return undefined;
  return { combineWith: 'OR', queries: [{ queries: [term], fields: ['notation', 'above'] }] };
}

/** The whole query as a name of what items are about; a name of one word is found as a word. */
export function wholeNameQuery(query: string, languages: readonly string[]): Query {
  const keys = languages.map((language) => ({ key: nameKey(query, language), language })).filter(({ key }) => key.includes(' '));
  return { combineWith: 'OR', queries: keys.map(({ key, language }) => ({ queries: [key], fields: [wholeNameField(language)] })) };
}

/** A word as it is or inflected, and with `begun` as the beginning of a word. */
export function exactQuery(word: Word, languages: readonly string[], begun: boolean): Query {
  const numbered = hasNumber(word.plain);
  const prefix = begun && !numbered && !isFunctionWord(word) && word.plain.length >= SHORTEST_PREFIX;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word.plain], fields: fieldNames(languages), prefix, weights: { prefix: 0.3, fuzzy: 0 } },
      ...stemQueries(word, languages),
      ...(numbered ? [{ queries: [word.plain], fields: ['notation'] }] : []),
    ],
  };
}

/** One letter too many, too few or wrong, or two swapped. */
export function mistypedQuery(word: Word, languages: readonly string[]): Query | undefined {
  const { plain } = word;
  if (plain.length < SHORTEST_MISTYPED || hasNumber(plain) || isFunctionWord(word)) return undefined;
  const swapped = Array.from(
    { length: plain.length - 1 },
    (_, at) => plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2),
  );
  return {
    combineWith: 'OR',
    queries: [
      { queries: [plain], fields: fieldNames(languages), fuzzy: 1 },
      ...stemQueries(word, languages, 1),
      ...swapped.flatMap((other): Query[] => [
        { queries: [other], fields: fieldNames(languages), boostTerm: () => 0.5 },
        ...stemQueries({ written: other, plain: other, accented: other }, languages),
      ]),
    ],
  };
}

/** Each language's stem is looked for in that language only. */
function stemQueries(word: Word, languages: readonly string[], fuzzy: number | false = false): Query[] {
  return languages.flatMap((language) =>
    stemsOf(word, language)
      .filter((stem) => stem !== word.plain)
      .map((stem) => ({ queries: [stem], fields: fieldNames([language]), fuzzy, boostTerm: () => 0.8 })),
  );
}
