import type { ConceptScheme, Framework } from '@actionline/core';
import MiniSearch, { type Query } from 'minisearch';

import { searchableItems, textFields, type SearchableItem, type SearchField } from './item-texts.js';
import { isAcronym, isFunctionWord, plainForm, stemsOf, wordsOf, type Word } from './words.js';

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

const LONGEST_QUERY = 400;
const MOST_WORDS = 16;
const SHORTEST_PREFIX = 3;
const SHORTEST_MISTYPED = 4;

const BOOSTS: Readonly<Record<SearchField, number>> = { notation: 30, heading: 2, label: 4, facets: 2, entries: 1.5, summary: 1 };
const OTHER_LANGUAGE = 0.5;
/** For a query of several words that is a whole name of what the item is about. */
const WHOLE_NAME = 10;

/** Builds the index; every word under its plain form and its stems. */
export function buildIndex(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): SearchIndex {
  const languages = [...new Set(frameworks.flatMap((framework) => framework.languages))];
  const items = searchableItems(frameworks, vocabularies);
  const index = new MiniSearch<SearchableItem>({
    idField: 'number',
    fields: ['notation', 'above', ...fieldsIn(languages), ...languages.map(wholeNameField)],
    extractField: (entry, name) => {
      if (name === 'number') return String(entry.number);
      if (name === 'notation') return notationTerms(entry).join('\n');
      if (name === 'above') return notationsAbove(entry.item.notation).join('\n');
      const [field, language] = partsOf(name);
      return entry.textOf(field, language);
    },
    tokenize: (text, name = '') => (isText(name) ? contentWords(text).map(({ written }) => written) : text.split('\n')),
    processTerm: (term, name = '') => {
      if (isText(name)) return formsOf(term, partsOf(name)[1]);
      return name.startsWith(WHOLE) ? nameKey(term, partsOf(name)[1]) : term;
    },
  });
  index.addAll(items);
  const read = new Map<string, readonly ReadWord[]>();
  const readWords = (found: SearchableItem, field: (typeof textFields)[number], language: string): readonly ReadWord[] => {
    const key = `${String(found.number)} ${nameOf(field, language)}`;
    const words = read.get(key) ?? contentWords(found.textOf(field, language)).map(({ written }) => ({ written, forms: formsOf(written, language) }));
    read.set(key, words);
    return words;
  };

  const find = (query: string, language: string): readonly Hit[] => {
    const cut = query.slice(0, LONGEST_QUERY);
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
      const tries: readonly (Query | undefined)[] = [exactQuery(word, languages, false), exactQuery(word, languages, true), mistypedQuery(word, languages)];
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

function nameOf(field: SearchField, language: string): string {
  return `${field}:${language}`;
}

function partsOf(name: string): [(typeof textFields)[number], string] {
  const at = name.indexOf(':');
  const field = name.slice(0, at);
  return [textFields.find((known) => known === field) ?? 'facets', name.slice(at + 1)];
}

const WHOLE = 'whole-name';

function wholeNameField(language: string): string {
  return `${WHOLE}:${language}`;
}

function isText(name: string): boolean {
  return name.includes(':') && !name.startsWith(WHOLE);
}

/** A name as one term: the stems of its content words. */
function nameKey(name: string, language: string): string {
  return contentWords(name)
    .map((word) => stemsOf(word, language).at(-1) ?? word.plain)
    .join(' ');
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

/** The words that carry meaning. */
function contentWords(text: string): readonly Word[] {
  return wordsOf(text).filter((word) => !isFunctionWord(word));
}

/** The words of a query, each once; its function words only where it has no others. */
function queryWords(query: string): readonly Word[] {
  const all = wordsOf(query);
  const content = all.filter((word) => !isFunctionWord(word));
  const words = new Map((content.length > 0 ? content : all).map((word) => [word.plain, word]));
  return [...words.values()].slice(0, MOST_WORDS);
}

/** Everything a word of a text is found by in a language: itself, its stems, and `gsp` for `gsp+`. */
function formsOf(written: string, language: string): string[] {
  const forms = new Set<string>();
  for (const word of wordsOf(written)) {
    forms.add(word.plain);
    if (word.plain.endsWith('+')) forms.add(word.plain.slice(0, -1));
    for (const stem of stemsOf(word, language)) forms.add(stem);
  }
  return [...forms];
}

function boostsFor(languages: readonly string[], asked: string): Record<string, number> {
  const boosts = languages.flatMap((language) =>
    textFields.map((field): [string, number] => [nameOf(field, language), BOOSTS[field] * (language === asked ? 1 : OTHER_LANGUAGE)]),
  );
  const whole = languages.map((language): [string, number] => [wholeNameField(language), WHOLE_NAME * (language === asked ? 1 : OTHER_LANGUAGE)]);
  return { ...Object.fromEntries([...boosts, ...whole]), notation: BOOSTS.notation, above: BOOSTS.notation / 3 };
}

/** The whole query as a number or id, also half typed: `1.5.` */
function notationQuery(query: string): Query | undefined {
  const term = plainForm(query.trim()).replace(/\.$/, '');
  if (term === '' || /\s/.test(term)) return undefined;
  return { combineWith: 'OR', queries: [{ queries: [term], fields: ['notation', 'above'] }] };
}

function fieldsIn(languages: readonly string[]): string[] {
  return languages.flatMap((language) => textFields.map((field) => nameOf(field, language)));
}

/** The whole query as a name of what items are about; a name of one word is found as a word. */
function wholeNameQuery(query: string, languages: readonly string[]): Query {
  const keys = languages.map((language) => ({ key: nameKey(query, language), language })).filter(({ key }) => key.includes(' '));
  return { combineWith: 'OR', queries: keys.map(({ key, language }) => ({ queries: [key], fields: [wholeNameField(language)] })) };
}

/** A word as it is or inflected, and with `begun` as the beginning of a word. */
function exactQuery(word: Word, languages: readonly string[], begun: boolean): Query {
  const hasNumber = /\p{N}/u.test(word.plain);
  const prefix = begun && !hasNumber && !isFunctionWord(word) && word.plain.length >= SHORTEST_PREFIX;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word.plain], fields: fieldsIn(languages), prefix, weights: { prefix: 0.3, fuzzy: 0 } },
      ...stemQueries(word, languages),
      ...(hasNumber ? [{ queries: [word.plain], fields: ['notation'] }] : []),
    ],
  };
}

/** Each language's stem is looked for in that language only. */
function stemQueries(word: Word, languages: readonly string[], fuzzy: number | false = false): Query[] {
  return languages.flatMap((language) =>
    stemsOf(word, language)
      .filter((stem) => stem !== word.plain)
      .map((stem) => ({ queries: [stem], fields: fieldsIn([language]), fuzzy, boostTerm: () => 0.8 })),
  );
}

/** One letter too many, too few or wrong, or two swapped. */
function mistypedQuery(word: Word, languages: readonly string[]): Query | undefined {
  const { plain } = word;
  if (plain.length < SHORTEST_MISTYPED || /\p{N}/u.test(plain) || isFunctionWord(word)) return undefined;
  const swapped = Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2));
  return {
    combineWith: 'OR',
    queries: [
      { queries: [plain], fields: fieldsIn(languages), fuzzy: 1 },
      ...stemQueries(word, languages, 1),
      ...swapped.flatMap((other): Query[] => [
        { queries: [other], fields: fieldsIn(languages), boostTerm: () => 0.5 },
        ...stemQueries({ written: other, plain: other, accented: other }, languages),
      ]),
    ],
  };
}

interface ReadWord {
  readonly written: string;
  readonly forms: readonly string[];
}

function matchedFields(
  found: SearchableItem,
  terms: ReadonlyMap<string, ReadonlySet<string>>,
  languages: readonly string[],
  readWords: (found: SearchableItem, field: (typeof textFields)[number], language: string) => readonly ReadWord[],
): readonly FieldMatch[] {
  const matches: FieldMatch[] = [];
  if (terms.has('notation') || terms.has('above')) matches.push({ field: 'notation', terms: [found.item.notation] });
  for (const field of textFields) {
    for (const language of languages) {
      const matched = terms.get(nameOf(field, language));
      if (matched === undefined) continue;
      const written = readWords(found, field, language)
        .filter(({ forms }) => forms.some((form) => matched.has(form)))
        .map((word) => word.written);
      matches.push({ field, language, terms: [...new Set(written)] });
    }
  }
  return matches;
}
