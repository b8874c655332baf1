import type { ConceptScheme, Framework } from '@actionline/core';

import type { BM25Params } from 'minisearch';

import { boostsFor, fieldName } from './field-names.js';
import { indexItems } from './item-index.js';
import { searchableItems, textFields, type SearchableItem, type SearchField } from './item-texts.js';
import { cutQuery, notationQuery, queryWords, waysToFind, wholeNameQuery, type Query } from './query.js';

/** What holds promises together, and what serves them, comes after a promise on the same subject. */
const OTHER_THAN_COMMITMENT = 0.5;

/** How many other names an item’s themes and groups have says nothing: a whole name counts by how many of them bear it. */
const WHATEVER_LENGTH: BM25Params = { k: 1.2, b: 0, d: 0.5 };

/** What matched in one field of one item. */
export interface FieldMatch {
  /** The field. */
  readonly field: SearchField;
  /** The language of its text; absent for a notation. */
  readonly language?: string;
  /** The words that matched, as they stand in the text, each once. */
  readonly terms: readonly string[];
}

/** An item found, with its score and a way to tell what matched. */
export interface Hit {
  /** The item. */
  readonly found: SearchableItem;
  /** The greater, the better. */
  readonly score: number;
  /** What matched; worked out only when asked for. */
  readonly matched: () => readonly FieldMatch[];
}

/** An index over the items of one or several frameworks, in all their languages. */
export interface SearchIndex {
  /** The items that match a query, the best first; ties in the order of the document. It reads the languages given, the first that each framework has. */
  readonly find: (query: string, chain: readonly string[]) => readonly Hit[];
}

/** Builds the index; every word under its plain form and its stems. */
export function buildIndex(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): SearchIndex {
  // an unchecked framework may declare what are none
  const spoken = frameworks.map((framework) => framework.languages.filter((language: unknown) => typeof language === 'string'));
  const languages = [...new Set(spoken.flat())];
  const items = searchableItems(frameworks, vocabularies);
  const { index, matchedWords } = indexItems(items, languages);

  const find = (query: string, chain: readonly string[]): readonly Hit[] => {
    const cut = cutQuery(query);
    const given = queryWords(cut);
    const read = languagesRead(spoken, chain);
    const boost = boostsFor(read);
    const scores = new Map<number, { score: number; words: number; terms: Map<string, Set<string>> }>();
    const add = (tree: Query | undefined, words: number, bm25?: BM25Params): boolean => {
      const results = tree === undefined ? [] : index.search(tree, { boost, ...(bm25 === undefined ? {} : { bm25 }) });
      for (const { id, score, match, queryTerms } of results) {
        const at = Number(id);
        // the library adds up the forms of a word and multiplies by their number; a word counts once, as their mean
        const mean = (score / queryTerms.length ** 2) * (items[at]?.isCommitment === true ? 1 : OTHER_THAN_COMMITMENT);
        const sum = scores.get(at) ?? { score: 0, words: 0, terms: new Map<string, Set<string>>() };
        for (const [term, fields] of Object.entries(match)) {
          for (const field of fields) sum.terms.set(field, (sum.terms.get(field) ?? new Set()).add(term));
        }
        scores.set(at, { score: sum.score + mean, words: sum.words + words, terms: sum.terms });
      }
      return results.length > 0;
    };
    const byNumber = add(notationQuery(cut), given.length);
    if (given.length > 1) add(wholeNameQuery(given, read, true), 0, WHATEVER_LENGTH);
    for (const word of byNumber && cut.includes('/') ? [] : given) {
      waysToFind(word, read).some((tree) => add(tree, 1));
      add(wholeNameQuery([word], read, given.length === 1), 0, WHATEVER_LENGTH);
    }
    return [...scores]
      .map(([at, { score, words, terms }]) => ({ at, score: score * Math.min(1, words / Math.max(1, given.length)), terms }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at, score, terms }) => {
        const found = items[at];
        return found === undefined ? [] : [{ found, score, matched: () => matchedFields(at, found, terms) }];
      });
  };
  const matchedFields = (at: number, { item }: SearchableItem, terms: ReadonlyMap<string, ReadonlySet<string>>): readonly FieldMatch[] => {
    const matches: FieldMatch[] = [];
    if (terms.has('notation') || terms.has('above')) matches.push({ field: 'notation', terms: [item.notation] });
    for (const field of textFields) {
      for (const language of languages) {
        const names = (field === 'facets' ? (['subject', field] as const) : [field]).map((part) => fieldName(part, language));
        const words = names.flatMap((name) => matchedWords(at, name, terms.get(name) ?? new Set()));
        if (words.length > 0) matches.push({ field, language, terms: [...new Set(words)] });
      }
    }
    return matches;
  };
  return { find };
}

/** The language in which each framework is read: the first of the chain that it has, or the first that it has at all. */
function languagesRead(spoken: readonly (readonly string[])[], chain: readonly string[]): readonly string[] {
  return [...new Set(spoken.flatMap((languages) => chain.find((language) => languages.includes(language)) ?? languages.slice(0, 1)))];
}
