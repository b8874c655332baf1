import { formsOf, isFunctionWord, keyOf, piecesIn, stemsOf, wordsIn } from './words.js';

/** The words of one language: how its texts are cut into them, and what each is found by. */
export interface Lexicon {
  /** The words of a text that carry meaning, as they stand there. */
  readonly wordsOf: (text: string) => string[];
  /** The plain form and the stems of such a word. */
  readonly formsOf: (word: string) => string[];
  /** A name as one term. */
  readonly nameKey: (name: string) => string;
}

/** A lexicon that works every text and every word out once: words repeat in texts, and names in what many items are about. */
export function lexiconOf(language: string): Lexicon {
  const known = new Map<string, { readonly forms: string[]; readonly key: string }>();
  const wordsOfPiece = memoised((piece: string) =>
    wordsIn(piece).flatMap((word) => {
      if (isFunctionWord(word)) return [];
      const stems = stemsOf(word, language);
      known.set(word.written, { forms: formsOf(word, stems), key: keyOf(word, stems) });
      return [word.written];
    }),
  );
  const wordsOf = memoised((text: string) => piecesIn(text).flatMap(wordsOfPiece));
  return {
    wordsOf,
    formsOf: (word) => known.get(word)?.forms ?? [],
    nameKey: memoised((name: string) =>
      wordsOf(name)
        .map((word) => known.get(word)?.key)
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
