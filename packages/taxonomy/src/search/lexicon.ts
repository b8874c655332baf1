import { formsOf, isFunctionWord, matchesIn, stemsOf, wordsIn } from './words.js';

/** A word of a text, and everything it is found by. */
export interface ReadWord {
  /** Its number in the lexicon. */
  readonly number: number;
  /** The word as it stands in the text. */
  readonly written: string;
  /** Its plain form and its stems. */
  readonly forms: readonly string[];
  /** The numbers of these in the index. */
  readonly terms: readonly number[];
  /** The one form that stands for it in a name. */
  readonly key: string;
}

/** Reads the words that carry meaning in texts of one language. Words repeat, and each is worked out once. */
export function lexicon(language: string, numberOf: (term: string) => number): (text: string, visit: (word: ReadWord) => void) => void {
  const known = new Map<string, readonly ReadWord[]>();
  let count = 0;
  const wordsFrom = (match: string): readonly ReadWord[] => {
    const words: ReadWord[] = [];
    for (const word of wordsIn(match)) {
      if (isFunctionWord(word)) continue;
      const stems = stemsOf(word, language);
      const forms = formsOf(word, stems);
      words.push({ number: count, written: word.written, forms, terms: forms.map(numberOf), key: stems.at(-1) ?? word.plain });
      count += 1;
    }
    known.set(match, words);
    return words;
  };
  return (text, visit) => {
    for (const match of matchesIn(text)) for (const word of known.get(match) ?? wordsFrom(match)) visit(word);
  };
}
