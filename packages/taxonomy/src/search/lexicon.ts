import { contentWords, formsOf, matchesIn, stemsOf } from './words.js';

/** A word of a text, and everything it is found by. */
export interface ReadWord {
  /** The word as it stands in the text. */
  readonly written: string;
  /** Its plain form and its stems. */
  readonly forms: readonly string[];
  /** The numbers of these in the index. */
  readonly terms: readonly number[];
  /** The one form that stands for it in a name. */
  readonly key: string;
}

/** A text as it is indexed: its words that carry meaning. */
export type ReadText = readonly ReadWord[];

/** A reader of the texts in one language. Words repeat, and each is worked out once. */
export function lexicon(language: string, numberOf: (term: string) => number): (text: string) => ReadText {
  const known = new Map<string, ReadText>();
  const wordsFrom = (match: string): ReadText => {
    const words = contentWords(match).map((word): ReadWord => {
      const stems = stemsOf(word, language);
      const forms = formsOf(word, stems);
      return { written: word.written, forms, terms: forms.map(numberOf), key: stems.at(-1) ?? word.plain };
    });
    known.set(match, words);
    return words;
  };
  return (text) => {
    const read: ReadWord[] = [];
    for (const match of matchesIn(text)) for (const word of known.get(match) ?? wordsFrom(match)) read.push(word);
    return read;
  };
}

/** A name as one term: the stems of its content words. */
export function nameKeyOf(name: ReadText): string {
  return name.map(({ key }) => key).join(' ');
}
