import type { Issue } from '@actionline/core';
import { refuseArgument } from '@actionline/core/internal';

import { watched, type ReadingOptions } from '../watched.js';
import { wholeCharacters } from '../whole-characters.js';

/** As many characters are looked at to tell what a text is. */
const BEGINNING = 4_096;

/** What a text begins with, and all of it. */
export interface Begun {
  /** Its first characters. */
  readonly beginning: string;
  /** All of it, chunk by chunk. */
  readonly chunks: AsyncIterable<string>;
}

/** Refuses what is no list or stream of texts. */
export function checkChunks(chunks: unknown): void {
  if (typeof chunks !== 'string' && !isIterable(chunks))
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  if (ArrayBuffer.isView(chunks))
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'decode the bytes first, such as with new TextDecoder()');
}

function isIterable(value: unknown): boolean {
  try {
    return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
  } catch {
    return false;
  }
}

/** The beginning of a text, and its chunks as long as the reading is wanted; `tell` is told where the text was decoded wrongly. */
export async function begin(
  given: AsyncIterable<string> | Iterable<string>,
  options: ReadingOptions,
  tell: (issue: Issue) => void,
): Promise<Begun> {
  options.signal?.throwIfAborted();
  const source = wholeCharacters(typeof given === 'string' ? [given] : given);
  const first: string[] = [];
  let length = 0;
  while (length < BEGINNING) {
    const next = await source.next();
    if (next.done === true) break;
    options.signal?.throwIfAborted();
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<string> {
    for (const text of first) yield checked(text, tell);
    for await (const text of source) yield checked(text, tell);
  }
  return { beginning: first.join('').slice(0, BEGINNING), chunks: watched(all(), options) };
}

/** A text that is told of where it has the mark of a character that could not be decoded. */
export function checked(text: string, tell: (issue: Issue) => void): string {
  if (text.includes('\uFFFD')) tell(WRONGLY_DECODED);
  return text;
}

const WRONGLY_DECODED: Issue = {
  code: 'lost-characters',
  severity: 'warning',
  message:
    'The text has U+FFFD, the mark of a character that could not be read; expected the text as it was written; decode the file by its own encoding, such as windows-1252.',
  values: { mend: 'decode' },
};
