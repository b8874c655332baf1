import type { Concept, ConceptScheme, Framework } from '@actionline/core';
import type { Query } from 'minisearch';

import { boostsFor, fieldName, fieldNames, wholeNameField, type TextField } from './field-names.js';
import { namesOf, searchableItems, textFields, textsOf, type SearchableItem, type SearchField } from './item-texts.js';
import { lexicon, nameKeyOf, type ReadText, type ReadWord } from './lexicon.js';
import { cutQuery, exactQuery, mistypedQuery, notationQuery, queryWords, wholeNameQuery } from './query.js';
import { TermIndex } from './term-index.js';
import { isAcronym, plainForm } from './words.js';

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
  /** The items that match a query, the best first; ties in the order of the document. */
  readonly find: (query: string, language: string) => readonly Hit[];
  /** The languages it holds. */
  readonly languages: readonly string[];
}

/** Builds the index; every word under its plain form and its stems. */
export function buildIndex(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): SearchIndex {
  const languages = [...new Set(frameworks.flatMap((framework) => framework.languages))];
  const items = searchableItems(frameworks, vocabularies);
  const index = new TermIndex(['notation', 'above', ...languages.flatMap((language) => [...fieldNames([language]), wholeNameField(language)])]);
  const read = readerOf(languages, index.numberOf);
  for (const item of items) {
    let field = 0;
    const addNames = (names: readonly string[]): void => {
      for (const name of names) index.count(index.numberOf(name));
      index.end(field++, Math.max(1, names.length));
    };
    index.begin();
    addNames(notationTerms(item));
    addNames(notationsAbove(item.item.notation));
    for (const language of languages) {
      for (const name of textFields) {
        const different = new Set<ReadWord>();
        for (const text of read(item, name, language)) {
          for (const word of text) {
            different.add(word);
            for (const term of word.terms) index.count(term);
          }
        }
        index.end(field++, different.size);
      }
      addNames(read(item, 'facets', language).map(nameKeyOf));
    }
  }
  index.finish();

  const find = (query: string, language: string): readonly Hit[] => {
    const cut = cutQuery(query);
    const given = queryWords(cut);
    const boost = boostsFor(languages, language);
    const scores = new Map<number, { score: number; words: number; terms: Map<string, Set<string>> }>();
    const add = (tree: Query | undefined, words: number): boolean => {
      const results = tree === undefined ? [] : index.search(tree, { boost });
      for (const { id, score, match, queryTerms } of results) {
        const at = Number(id);
        // the library adds up the forms of a word and multiplies by their number; a word counts once, as their mean
        const mean = score / queryTerms.length ** 2;
        const sum = scores.get(at) ?? { score: 0, words: 0, terms: new Map<string, Set<string>>() };
        for (const [term, fields] of Object.entries(match)) {
          for (const field of fields) sum.terms.set(field, (sum.terms.get(field) ?? new Set()).add(term));
        }
        scores.set(at, { score: sum.score + mean, words: sum.words + words, terms: sum.terms });
      }
      return results.length > 0;
    };
    const byNumber = add(notationQuery(cut), given.length);
    add(wholeNameQuery(cut, languages), 0);
    for (const word of byNumber && cut.includes('/') ? [] : given) {
      // a word that is known, or begins one that is, is taken to be typed right
      const tries: readonly (Query | undefined)[] = [
        exactQuery(word, languages, false),
        exactQuery(word, languages, true),
        mistypedQuery(word, languages),
      ];
      (isAcronym(word) ? tries : tries.slice(1)).some((tree) => add(tree, 1));
    }
    return [...scores]
      .map(([at, { score, words, terms }]) => ({ at, score: score * Math.min(1, words / Math.max(1, given.length)), terms }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .flatMap(({ at, score, terms }) => {
        const found = items[at];
        return found === undefined ? [] : [{ found, score, matched: () => matchedFields(found, terms, languages, read) }];
      });
  };
  return { find, languages };
}

/** The number and the id, as a reader would type them. */
function notationTerms({ item }: SearchableItem): readonly string[] {
  return [plainForm(item.notation), plainForm(item.id)];
}

/** `1.5.1` stands under `1.5` and `1`. */
function notationsAbove(notation: string): readonly string[] {
  const parts = plainForm(notation).split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
}

type Read = (found: SearchableItem, field: TextField, language: string) => readonly ReadText[];

/** Reads the texts of items; the names of a concept are read once for all items about it. */
function readerOf(languages: readonly string[], numberOf: (term: string) => number): Read {
  const readers = new Map(languages.map((language) => [language, { text: lexicon(language, numberOf), names: new Map<Concept, readonly ReadText[]>() }]));
  return ({ item, concepts }, field, language) => {
    const reader = readers.get(language);
    if (reader === undefined) return [];
    if (field !== 'facets') return textsOf(item, field, language).map(reader.text);
    return concepts.flatMap((concept) => {
      const known = reader.names.get(concept);
      if (known !== undefined) return known;
      const read = namesOf(concept, language).map(reader.text);
      reader.names.set(concept, read);
      return read;
    });
  };
}

function matchedFields(
  found: SearchableItem,
  terms: ReadonlyMap<string, ReadonlySet<string>>,
  languages: readonly string[],
  read: Read,
): readonly FieldMatch[] {
  const matches: FieldMatch[] = [];
  if (terms.has('notation') || terms.has('above')) matches.push({ field: 'notation', terms: [found.item.notation] });
  for (const field of textFields) {
    for (const language of languages) {
      const matched = terms.get(fieldName(field, language));
      if (matched === undefined) continue;
      const written = read(found, field, language)
        .flat()
        .filter(({ forms }) => forms.some((form) => matched.has(form)))
        .map((word) => word.written);
      matches.push({ field, language, terms: [...new Set(written)] });
    }
  }
  return matches;
}
