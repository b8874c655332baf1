import { data, type Inline } from './inline.js';

/*
 * Sentences are made by the functions of messages, of texts. One of another language is kept apart in them by characters for private use,
 * which no text of the data holds by then, until it is set as a run of its own.
 */
const [OPEN, MIDDLE, CLOSE] = ['\u{f0000}', '\u{f0001}', '\u{f0002}'] as const;
const MARKS = /[\u{f0000}-\u{f0002}]/gu;
const FOREIGN = /\u{f0000}([^\u{f0000}-\u{f0002}]*)\u{f0001}([^\u{f0000}-\u{f0002}]*)\u{f0002}/gu;

/** A text of another language for a sentence to hold. */
export function foreign(text: string, language: string): string {
  return `${OPEN}${unforged(language)}${MIDDLE}${unforged(text)}${CLOSE}`;
}

/** A text of the data in which nothing passes for such a mark. */
function unforged(text: string): string {
  return text.replace(MARKS, '\ufffd');
}

/** A sentence as text. */
export function plainSentence(sentence: string): string {
  return sentence.replace(FOREIGN, '$2');
}

/** A sentence as runs, with what is of another language marked as such. */
export function sentenceRuns(sentence: string): readonly Inline[] {
  if (!sentence.includes(OPEN)) return [data(sentence)];
  // text and language in turn: what stands between two foreign texts, a language, the text of it
  const parts = sentence.split(FOREIGN);
  return parts.flatMap((part, at) => {
    if (at % 3 === 1 || (part === '' && parts.length > 1)) return [];
    return [at % 3 === 2 ? data(part, parts[at - 1]) : data(part)];
  });
}

/** Whether a text ends as a sentence does, be it of another language. */
export function isEnded(text: string): boolean {
  return /[.!?…]\u{f0002}?$/u.test(text);
}
