import type { Concept } from '@actionline/core';
import MiniSearch from 'minisearch';

import { fieldName, wholeNameField } from './field-names.js';
import { indexedFields, namesOf, textsOf, type SearchableItem, type TextField } from './item-texts.js';
import { lexiconOf } from './lexicon.js';
import { plainForm } from './words.js';

/** An item and its place in the list, which is its id in the index. */
interface NumberedItem extends SearchableItem {
  readonly id: number;
}

/** A field of the index: the text that stands in it for an item, the words of that, and the terms that a word is found by. */
interface IndexField {
  readonly textOf: (item: SearchableItem) => string;
  readonly wordsOf: (text: string) => string[];
  readonly termsOf: (word: string) => string[];
}

/** An index of items, and a way to read again what it was made from. */
export interface ItemIndex {
  /** The index; the id of an item is its place in the list. It takes the terms of a query as they are. */
  readonly index: MiniSearch<NumberedItem>;
  /** The different words of the item at a place, in a field, that are found by one of the terms; as they stand there. */
  readonly matchedWords: (at: number, field: string, terms: ReadonlySet<string>) => readonly string[];
}

/** Puts items into an index, in all their languages. */
export function indexItems(items: readonly SearchableItem[], languages: readonly string[]): ItemIndex {
  const fields = new Map<string, IndexField>([
    ['notation', listField(({ item }) => [plainForm(item.notation), plainForm(item.id)])],
    ['above', listField(({ item }) => notationsAbove(item.notation))],
    ...languages.flatMap(fieldsIn),
  ]);
  const index = new MiniSearch<NumberedItem>({
    fields: [...fields.keys()],
    extractField: (item, name) => (name === 'id' ? item.id : fields.get(name)?.textOf(item)),
    tokenize: (text, name = '') => fields.get(name)?.wordsOf(text) ?? [],
    processTerm: (word, name = '') => fields.get(name)?.termsOf(word) ?? [],
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term },
  });
  index.addAll(items.map((item, id) => ({ ...item, id })));

  const read = new Map<string, readonly string[]>();
  const wordsAt = (at: number, name: string): readonly string[] => {
    const key = `${String(at)} ${name}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const [item, field] = [items[at], fields.get(name)];
    const words = [...new Set(item === undefined ? [] : field?.wordsOf(field.textOf(item)))];
    read.set(key, words);
    return words;
  };
  return {
    index,
    matchedWords: (at, name, terms) =>
      wordsAt(at, name).filter((word) =>
        fields
          .get(name)
          ?.termsOf(word)
          .some((term) => terms.has(term)),
      ),
  };
}

/** The fields of a language: its texts word by word, and the names of what an item is about, each as one term. */
function fieldsIn(language: string): [string, IndexField][] {
  const { wordsOf, formsOf, nameKey } = lexiconOf(language);
  const names = (concepts: readonly Concept[]): readonly string[] => concepts.flatMap((concept) => namesOf(concept, language));
  const textsIn = (field: TextField, { item, subject, concepts }: SearchableItem): readonly string[] =>
    field === 'subject' ? names(subject) : field === 'facets' ? names(concepts) : textsOf(item, field, language);
  const texts = indexedFields.map((field): [string, IndexField] => [
    fieldName(field, language),
    {
      textOf: (item) => lines(textsIn(field, item)),
      wordsOf: (text) => text.split('\n').flatMap(wordsOf),
      termsOf: formsOf,
    },
  ]);
  // once for every concept that bears the name
  const wholeNames = ({ subject, concepts }: SearchableItem): readonly string[] => names([...subject, ...concepts]).map(nameKey);
  return [...texts, [wholeNameField(language), listField(wholeNames)]];
}

/** A field of terms that are taken whole. */
function listField(termsOf: (item: SearchableItem) => readonly string[]): IndexField {
  return {
    textOf: (item) => lines(termsOf(item).filter((term) => term !== '')),
    wordsOf: (text) => text.split('\n'),
    termsOf: (term) => (term === '' ? [] : [term]),
  };
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

/** `1.5.1` stands under `1.5` and `1`. */
function notationsAbove(notation: string): readonly string[] {
  const parts = plainForm(notation).split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
}
