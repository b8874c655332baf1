import { refuseArgument } from '@actionline/core/internal';

import { isInPieces, walked, type Pieces } from '../reading/pieces.js';
import { watched, type ReadingOptions } from '../reading/watched.js';
import { wholeCharacters } from '../csv/whole-characters.js';

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
  if (typeof chunks !== 'string' && !isInPieces(chunks))
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  if (ArrayBuffer.isView(chunks))
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'decode the bytes first, such as with new TextDecoder()');
}

/** The beginning of a text, and its chunks as long as the reading is wanted. */
export async function begin(given: Pieces<string>, options: ReadingOptions): Promise<Begun> {
  options.signal?.throwIfAborted();
  const source = wholeCharacters(typeof given === 'string' ? [given] : walked(given));
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
    yield* first;
    yield* source;
  }
  return { beginning: first.join('').slice(0, BEGINNING), chunks: watched(all(), options) };
}
