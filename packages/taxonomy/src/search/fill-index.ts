import type { Concept } from '@actionline/core';

import { fieldNames, wholeNameField, type TextField } from './field-names.js';
import { namesOf, textFields, textsOf, type SearchableItem } from './item-texts.js';
import { lexicon, type ReadWord } from './lexicon.js';
import { TermIndex } from './term-index.js';
import { plainForm } from './words.js';

/** An index that is filled, and a way to read again what it was filled with. */
export interface FilledIndex {
  /** The index; its documents are numbered as the items are. */
  readonly index: TermIndex;
  /** The different words of a text field in a language. */
  readonly wordsOf: (item: SearchableItem, field: TextField, language: string) => readonly ReadWord[];
}

/** Puts items into an index, in all their languages; the names of a concept are read once for all items about it. */
export function fillIndex(items: readonly SearchableItem[], languages: readonly string[]): FilledIndex {
  const index = new TermIndex([
    'notation',
    'above',
    ...languages.flatMap((language) => [...fieldNames([language]), wholeNameField(language)]),
  ]);
  const numberOf = (term: string): number => index.numberOf(term);
  const readers = new Map(languages.map((language) => [language, readerOf(language, numberOf)]));
  const addNames = (terms: Iterable<number>): void => {
    let length = 0;
    for (const term of terms) {
      index.count(term);
      length += 1;
    }
    index.end(Math.max(1, length));
  };
  let at = 0;
  for (const { item, concepts } of items) {
    index.begin();
    addNames([plainForm(item.notation), plainForm(item.id)].map(numberOf));
    addNames(notationsAbove(item.notation).map(numberOf));
    for (const reader of readers.values()) {
      for (const field of textFields) {
        // a field is as long as it has different words
        let length = 0;
        at += 1;
        const meet = (number: number): void => {
          if (reader.lastMet[number] !== at) length += 1;
          reader.lastMet[number] = at;
        };
        if (field === 'facets') {
          for (const concept of concepts) {
            const { numbers, terms, counts } = reader.concept(concept);
            for (const number of numbers) meet(number);
            for (let each = 0; each < terms.length; each += 1) index.count(terms[each] ?? 0, counts[each]);
          }
        } else {
          reader.visit({ item, concepts }, field, ({ number, terms }) => {
            meet(number);
            for (const term of terms) index.count(term);
          });
        }
        index.end(length);
      }
      addNames(new Set(concepts.flatMap((concept) => reader.concept(concept).names)));
    }
  }
  index.finish();
  return {
    index,
    wordsOf: (item, field, language) => {
      const words = new Set<ReadWord>();
      readers.get(language)?.visit(item, field, (word) => words.add(word));
      return [...words];
    },
  };
}

interface ReadConcept {
  /** The words of all its names. */
  readonly words: readonly ReadWord[];
  /** The numbers of these, each once. */
  readonly numbers: readonly number[];
  /** Their terms, each once, and how often each stands there. */
  readonly terms: readonly number[];
  /** As many as terms. */
  readonly counts: readonly number[];
  /** Its names, each as one term. */
  readonly names: readonly number[];
}

interface Reader {
  readonly visit: (item: Pick<SearchableItem, 'item' | 'concepts'>, field: TextField, each: (word: ReadWord) => void) => void;
  readonly concept: (concept: Concept) => ReadConcept;
  /** By the number of a word: the field it was last met in. */
  readonly lastMet: number[];
}

function readerOf(language: string, numberOf: (term: string) => number): Reader {
  const read = lexicon(language, numberOf);
  const known = new Map<Concept, ReadConcept>();
  const readConcept = (concept: Concept): ReadConcept => {
    const words: ReadWord[] = [];
    const names: number[] = [];
    for (const name of namesOf(concept, language)) {
      const from = words.length;
      read(name, (word) => words.push(word));
      if (words.length > from)
        names.push(
          numberOf(
            words
              .slice(from)
              .map(({ key }) => key)
              .join(' '),
          ),
        );
    }
    const counts = new Map<number, number>();
    for (const { terms } of words) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const made = {
      words,
      numbers: [...new Set(words.map(({ number }) => number))],
      terms: [...counts.keys()],
      counts: [...counts.values()],
      names,
    };
    known.set(concept, made);
    return made;
  };
  const concept = (of: Concept): ReadConcept => known.get(of) ?? readConcept(of);
  return {
    concept,
    lastMet: [],
    visit: ({ item, concepts }, field, each) => {
      if (field === 'facets') for (const of of concepts) concept(of).words.forEach(each);
      else for (const text of textsOf(item, field, language)) read(text, each);
    },
  };
}

/** `1.5.1` stands under `1.5` and `1`. */
function notationsAbove(notation: string): readonly string[] {
  const parts = plainForm(notation).split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
}
