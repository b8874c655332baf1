import type { ConceptScheme, Framework } from '@actionline/core';
import MiniSearch, { type Query } from 'minisearch';

import { boostsFor, fieldName, fieldNames, readFieldName, wholeNameField, type TextField } from './field-names.js';
import { searchableItems, textFields, type SearchableItem, type SearchField } from './item-texts.js';
import { cutQuery, exactQuery, mistypedQuery, notationQuery, queryWords, wholeNameQuery } from './query.js';
import { contentWords, formsOf, isAcronym, nameKey, plainForm } from './words.js';

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
  // texts repeat their words: the forms of each are worked out once
  const known = new Map(languages.map((language) => [language, new Map<string, string[]>()]));
  const formsIn = (written: string, language: string): string[] => {
    const forms = known.get(language)?.get(written) ?? formsOf(written, language);
    known.get(language)?.set(written, forms);
    return forms;
  };
  const index = new MiniSearch<SearchableItem>({
    idField: 'number',
    fields: ['notation', 'above', ...fieldNames(languages), ...languages.map(wholeNameField)],
    extractField: (entry, name) => {
      if (name === 'number') return String(entry.number);
      if (name === 'notation') return notationTerms(entry).join('\n');
      if (name === 'above') return notationsAbove(entry.item.notation).join('\n');
      const { field, language } = readFieldName(name);
      return entry.textOf(field, language);
    },
    tokenize: (text, name = '') =>
      readFieldName(name).kind === 'text' ? contentWords(text).map(({ written }) => written) : text.split('\n'),
    processTerm: (term, name = '') => {
      const { kind, language } = readFieldName(name);
      if (kind === 'text') return formsIn(term, language);
      return kind === 'whole-name' ? nameKey(term, language) : term;
    },
  });
  index.addAll(items);
  const read = new Map<string, readonly ReadWord[]>();
  const readWords = (found: SearchableItem, field: TextField, language: string): readonly ReadWord[] => {
    const key = `${String(found.number)} ${fieldName(field, language)}`;
    const words =
      read.get(key) ?? contentWords(found.textOf(field, language)).map(({ written }) => ({ written, forms: formsIn(written, language) }));
    read.set(key, words);
    return words;
  };

  const find = (query: string, language: string): readonly Hit[] => {
    const cut = cutQuery(query);
    const given = queryWords(cut);
    const boost = boostsFor(languages, language);
    const scores = new Map<number, { score: number; words: number; terms: Map<string, Set<string>> }>();
    const add = (tree: Query | undefined, words: number): boolean => {
      const results = tree === undefined ? [] : index.search(tree, { tokenize: (text) => [text], processTerm: (term) => term, boost });
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
        return found === undefined ? [] : [{ found, score, matched: () => matchedFields(found, terms, languages, readWords) }];
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

interface ReadWord {
  readonly written: string;
  readonly forms: readonly string[];
}

function matchedFields(
  found: SearchableItem,
  terms: ReadonlyMap<string, ReadonlySet<string>>,
  languages: readonly string[],
  readWords: (found: SearchableItem, field: TextField, language: string) => readonly ReadWord[],
): readonly FieldMatch[] {
  const matches: FieldMatch[] = [];
  if (terms.has('notation') || terms.has('above')) matches.push({ field: 'notation', terms: [found.item.notation] });
  for (const field of textFields) {
    for (const language of languages) {
      const matched = terms.get(fieldName(field, language));
      if (matched === undefined) continue;
      const written = readWords(found, field, language)
        .filter(({ forms }) => forms.some((form) => matched.has(form)))
        .map((word) => word.written);
      matches.push({ field, language, terms: [...new Set(written)] });
    }
  }
  return matches;
}
