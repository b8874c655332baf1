import { refuseArgument } from '@actionline/core/internal';

import { wholeCharacters } from '../whole-characters.js';
import type { SdmxSettings } from './options.js';

/** As many characters are looked at to tell what a text is. */
const BEGINNING = 4_096;

/** What a text begins with, and all of it. */
export interface Begun {
  /** Its first characters. */
  readonly beginning: string;
  /** All of it, chunk by chunk. */
  readonly chunks: AsyncGenerator<string>;
}

/** Refuses what is no list or stream of texts. */
export function checkChunks(chunks: unknown): void {
  const isList = typeof chunks === 'object' && chunks !== null && (Symbol.iterator in chunks || Symbol.asyncIterator in chunks);
  if (!isList && typeof chunks !== 'string')
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'put the text of the file into a list');
  if (ArrayBuffer.isView(chunks))
    refuseArgument('chunks', chunks, 'a list or stream of texts', 'decode the bytes first, such as with new TextDecoder()');
}

/** The beginning of a text, and its chunks; each is told to who wants to know how far the reading is, and ends it where that is asked for. */
export async function begin(
  given: AsyncIterable<string> | Iterable<string>,
  { signal, onProgress }: Pick<SdmxSettings, 'signal' | 'onProgress'>,
  readSoFar: () => number,
): Promise<Begun> {
  signal?.throwIfAborted();
  const source = wholeCharacters(typeof given === 'string' ? [given] : given);
  const first: string[] = [];
  let length = 0;
  while (length < BEGINNING) {
    const next = await source.next();
    if (next.done === true) break;
    signal?.throwIfAborted();
    first.push(next.value);
    length += next.value.length;
  }
  let characters = 0;
  async function* chunks(): AsyncGenerator<string> {
    const told = function* (text: string): Generator<string> {
      signal?.throwIfAborted();
      yield text;
      characters += text.length;
      onProgress?.({ characters, read: readSoFar() });
    };
    for (const text of first) yield* told(text);
    for await (const text of source) yield* told(text);
  }
  return { beginning: first.join('').slice(0, BEGINNING), chunks: chunks() };
}
