import { isFunctionWord } from './function-words.js';
import { formsOf, keyOf, stemsOf } from './stems.js';
import { piecesIn, wordsIn, type Word } from './words.js';

/** The words of one language: how its texts are cut into them, and what each is found by. */
export interface Lexicon {
  /** The words of a text that carry meaning, as they stand there; a compound and its parts. */
  readonly wordsOf: (text: string) => string[];
  /** What such a word is found by. */
  readonly formsOf: (word: string) => string[];
  /** A name as one term. */
  readonly nameKey: (name: string) => string;
}

/** A lexicon that works every text and every word out once: words repeat in texts, and names in what many items are about. */
export function lexiconOf(language: string): Lexicon {
  const forms = new Map<string, string[]>();
  const keyAndForms = (word: Word): string => {
    const stems = stemsOf(word, language);
    forms.set(word.written, formsOf(word, stems, language));
    return keyOf(word, stems);
  };
  const read = memoised((piece: string) => {
    const words = wordsIn(piece).filter((word) => !isFunctionWord(word));
    const parts = words.flatMap((word) => word.parts).filter((part) => !isFunctionWord(part));
    parts.forEach(keyAndForms);
    return { words: [...words, ...parts].map(({ written }) => written), keys: words.map(keyAndForms) };
  });
  const piecesOf = memoised(piecesIn);
  return {
    wordsOf: memoised((text: string) => piecesOf(text).flatMap((piece) => read(piece).words)),
    formsOf: (word) => forms.get(word) ?? [],
    nameKey: memoised((name: string) =>
      piecesOf(name)
        .flatMap((piece) => read(piece).keys)
        .join(' '),
    ),
  };
}

function memoised<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
