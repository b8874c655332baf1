import type { Issue } from '@actionline/core';

import { fileIssue } from './file-issue.js';
import { TextFaults } from './text-faults.js';
import { utf16Of } from './kind.js';

/** The encodings that are read. What calls itself ISO-8859-1 is read as Windows-1252, as the Encoding Standard has it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, with the encoding that it was read in. */
export interface DecodedText {
  /** The encoding; it is settled when the first character beyond ASCII has been read. */
  readonly encoding: Encoding;
  /** How it is known: by the mark at the beginning, by the bytes, or because it was given. */
  readonly found: 'by-bom' | 'by-content' | 'as-given';
  /** The text, part by part, without the mark at its beginning. It can be walked once. */
  readonly chunks: AsyncIterable<string>;
  /** What is wrong with the characters; complete when the text has been walked. */
  readonly issues: readonly Issue[];
}

/** How many bytes are looked at before the encoding is told. */
const SAMPLE = 65_536;

/**
 * The text of the bytes of a file, and which encoding they are in: by the byte order mark; else UTF-16 where every other byte is nought; else UTF-8 where
 * the bytes are valid; else Windows-1252, which any bytes are. Reads about 64 kB ahead and no more.
 */
export async function decoded(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, given?: Encoding): Promise<DecodedText> {
  const source = blocksOf(bytes);
  const ahead: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < SAMPLE) {
    const next = await source.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    if (next.value.length === 0) continue;
    ahead.push(next.value);
    length += next.value.length;
  }
  const sample = joined(ahead, SAMPLE);
  const byMark = markOf(sample);
  const settled = given ?? byMark ?? contentOf(sample);
  const faults = new TextFaults();
  const decoder = new Decoder(settled ?? 'utf-8', given === undefined && byMark === undefined && settled === undefined, faults);
  if (startsAsUtf32(sample)) faults.add(UTF_32);
  async function* chunks(): AsyncGenerator<string> {
    for (const part of ahead) yield decoder.text(part);
    while (!ended) {
      const next = await source.next();
      if (next.done === true) break;
      yield decoder.text(next.value);
    }
    const rest = decoder.end();
    if (rest !== '') yield rest;
    faults.end();
  }
  return {
    get encoding() {
      return decoder.encoding;
    },
    found: given !== undefined ? 'as-given' : byMark === undefined ? 'by-content' : 'by-bom',
    chunks: chunks(),
    get issues() {
      return faults.issues;
    },
  };
}

/** Decodes part by part. While all is ASCII, every encoding but UTF-16 reads it alike, so that the choice can wait. */
class Decoder {
  #decoder: InstanceType<typeof TextDecoder>;
  /** A strict decoder for as long as the first character beyond ASCII is awaited. */
  #undecided: boolean;
  readonly #faults: TextFaults;
  encoding: Encoding;

  constructor(encoding: Encoding, undecided: boolean, faults: TextFaults) {
    this.encoding = encoding;
    this.#undecided = undecided;
    this.#faults = faults;
    this.#decoder = new TextDecoder(encoding);
  }

  text(bytes: Uint8Array): string {
    if (this.#undecided && !isAscii(bytes)) {
      this.#undecided = false;
      this.encoding = contentOf(bytes.subarray(0, firstBeyondAscii(bytes) + SAMPLE)) ?? 'utf-8';
      this.#decoder = new TextDecoder(this.encoding);
    }
    // always as a stream: Node 20 takes the whole of a text in Windows-1252 for ISO-8859-1
    const text = this.#decoder.decode(bytes, { stream: true });
    this.#faults.look(text, bytes, this.encoding);
    return text;
  }

  end(): string {
    const text = this.#decoder.decode();
    this.#faults.look(text, NO_BYTES, this.encoding);
    return text;
  }
}

const NO_BYTES = new Uint8Array();

/** The bytes in blocks of one length, so that what is found does not depend on the pieces in which they come. */
async function* blocksOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(SAMPLE);
  let filled = 0;
  for await (const part of bytes) {
    for (let at = 0; at < part.length;) {
      const taken = part.subarray(at, at + SAMPLE - filled);
      block.set(taken, filled);
      at += taken.length;
      filled += taken.length;
      if (filled < SAMPLE) continue;
      yield block;
      block = new Uint8Array(SAMPLE);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

function joined(parts: readonly Uint8Array[], most: number): Uint8Array {
  const first = parts[0];
  if (parts.length === 1 && first !== undefined) return first.subarray(0, most);
  const length = Math.min(
    most,
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    const taken = part.subarray(0, length - at);
    whole.set(taken, at);
    at += taken.length;
  }
  return whole;
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function startsAsUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

const UTF_32 = fileIssue({
  code: 'unknown-encoding',
  severity: 'error',
  message: 'The file is in UTF-32, which is not read; expected UTF-8; save it as UTF-8.',
  mend: 'save-as-utf-8',
  values: { given: 'utf-32', expected: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] },
});

function isAscii(bytes: Uint8Array): boolean {
  return firstBeyondAscii(bytes) === bytes.length;
}

function firstBeyondAscii(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/**
 * The encoding that the bytes themselves tell; `undefined` where all is ASCII so far. A broken sequence among ten or more whole ones is a fault in UTF-8: no text in
 * Windows-1252 reads as ten characters of UTF-8 by chance.
 */
function contentOf(bytes: Uint8Array): Encoding | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return utf16;
  let whole = 0;
  let broken = 0;
  for (let at = firstBeyondAscii(bytes); at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    // a sequence that the end of the sample cuts says nothing
    if (length === 'cut') break;
    if (length === 0) broken += 1;
    else if (length > 1) whole += 1;
    at += Math.max(1, length);
  }
  if (whole === 0 && broken === 0) return undefined;
  return broken === 0 || whole >= 10 * broken ? 'utf-8' : 'windows-1252';
}

/** How many bytes the character of UTF-8 has that begins there; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number | 'cut' {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined) return 'cut';
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
