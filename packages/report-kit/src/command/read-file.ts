import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

import { exitCodes } from './exit-code.js';
import type { Host } from './host.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** A file, or standard input, whose beginning has been looked at. */
export interface OpenFile {
  /** What it is called in messages. */
  readonly name: string;
  /** How many bytes it has, where that is known. */
  readonly length?: number;
  /** Its first bytes, by which it is told what it is. */
  readonly head: Uint8Array;
  /** All of its bytes, its first included; to be walked once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** How many bytes are looked at to tell what a file is. */
const HEAD_LENGTH = 65_536;

/** The name of standard input where files are named. */
export const STANDARD_INPUT = '-';

/**
 * Opens a file, or standard input under the name `-`, and looks at its beginning.
 *
 * @throws {@link Refusal} with `unreadable`, at once or while the bytes are walked.
 */
export async function openFile(file: string, host: Host, words: CommandWords): Promise<OpenFile> {
  const isInput = file === STANDARD_INPUT;
  const name = isInput ? words.file.input : file;
  const chunks = readable(isInput ? host.input : createReadStream(file), name, words)[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  // a pipe may give a few bytes at a time
  for (let length = 0; length < HEAD_LENGTH;) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  const length = isInput ? undefined : await lengthOf(file);
  return { name, ...(length === undefined ? {} : { length }), head, bytes: joined(head, chunks) };
}

/** How many bytes a file has; what is no plain file has none. */
async function lengthOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

async function* readable(chunks: AsyncIterable<Uint8Array>, name: string, words: CommandWords): AsyncGenerator<Uint8Array, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(name, error, words);
  }
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array, undefined>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The text of a file as it comes. */
export async function* textsOf({ head, bytes }: OpenFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head));
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The text of a file, whole. */
export async function wholeText(open: OpenFile): Promise<string> {
  const parts: string[] = [];
  for await (const text of textsOf(open)) parts.push(text);
  return parts.join('');
}

/** All bytes of a file. */
export async function bytesOf({ bytes }: OpenFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

/** The text of a file of settings: UTF-8, or UTF-16 where a byte order mark says so, as some shells write what is redirected. */
async function readText(file: string, words: CommandWords): Promise<string> {
  try {
    return textOf(await readFile(file));
  } catch (error) {
    throw unreadable(file, error, words);
  }
}

/** The JSON value in a file. */
export async function readJson(file: string, words: CommandWords): Promise<unknown> {
  const text = await readText(file, words);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(exitCodes.unreadable, words.file.badJson(file, error instanceof Error ? error.message : ''), error);
  }
}

/** The text of bytes, by their byte order mark; UTF-8 where they have none. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** What a byte order mark says of the encoding. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function unreadable(file: string, error: unknown, words: CommandWords): Refusal {
  return new Refusal(exitCodes.unreadable, words.file.cannotRead(file, whyNot(error, words)), error);
}

/** Why the system refuses, in words; its own where it is not one that is met often. */
export function whyNot(error: unknown, { file: { why } }: CommandWords): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return (Object.hasOwn(why, code) ? why[code] : undefined) ?? (error instanceof Error ? error.message : String(error));
}
