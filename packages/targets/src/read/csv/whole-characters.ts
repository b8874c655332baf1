import { refuseArgument } from '@actionline/core/internal';

const HIGH_SURROGATE_AT_END = /[\uD800-\uDBFF]$/;

/**
 * The chunks with no character cut in two: half of a surrogate pair at the end of one chunk goes to the
 * start of the next, since each chunk is encoded by itself. Empty chunks are dropped.
 */
export async function* wholeCharacters(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    // half a character of bytes would be lost in silence
    if (typeof chunk !== 'string')
      refuseArgument('A chunk', chunk, 'a text', 'read the file as UTF-8 text, such as with setEncoding("utf8")');
    const text = held + chunk;
    held = HIGH_SURROGATE_AT_END.exec(text)?.[0] ?? '';
    if (text.length > held.length) yield text.slice(0, text.length - held.length);
  }
  if (held !== '') yield held;
}
