import type { Issue, Result } from '@actionline/core';
import { accepted, refuseArgument, refused } from '@actionline/core/internal';

import { isInPieces, type Pieces } from '../reading/pieces.js';
import { watched, type ReadingOptions } from '../reading/watched.js';
import { decoded, type DecodedText, type Encoding } from './container/encoding.js';
import { bytesAsText, containerOf, notATable } from './container/kind.js';

/** Where a table comes from: its text or bytes, whole or in pieces, such as `file.stream()`. */
export type TableSource = string | Uint8Array | Pieces<string | Uint8Array>;

/** What a source turned out to be. */
export type FoundSource =
  | {
      /** Characters, which may be those of a table or of JSON. */
      readonly kind: 'text';
      /** Piece by piece; can be walked once. */
      readonly chunks: AsyncIterable<string>;
      /** How bytes were made characters; absent where characters were given. */
      readonly decoded?: DecodedText;
      /** The beginning, without the mark of the order of bytes. */
      readonly looksLikeJson: boolean;
    }
  | {
      /** A workbook. */
      readonly kind: 'xlsx';
      /** All of its bytes. */
      readonly bytes: Uint8Array;
    };

/** How many bytes tell what a file is. */
const BEGINNING = 4_096;

/** What a source is, by its beginning; refused where no table can be in it. */
export async function findSource(
  source: TableSource,
  options: ReadingOptions & { readonly encoding?: Encoding },
): Promise<Result<FoundSource>> {
  const pieces = watched(piecesOf(source), options)[Symbol.asyncIterator]();
  const ahead: (string | Uint8Array)[] = [];
  let length = 0;
  while (length < BEGINNING) {
    const next = await pieces.next();
    if (next.done === true) break;
    ahead.push(next.value);
    length += lengthOf(next.value);
  }
  const [first = ''] = ahead;
  if (typeof first === 'string') {
    const beginning = texts(ahead).join('');
    const spoilt = bytesAsText(beginning);
    if (spoilt !== undefined) return refused([spoilt]);
    return accepted({ kind: 'text', chunks: textFrom(ahead, pieces), looksLikeJson: isJson(beginning) });
  }
  const beginning = joined(bytes(ahead));
  const kind = containerOf(beginning);
  if (kind === 'xlsx' || kind === 'zip' || kind === 'ole' || kind === 'encrypted-office' || kind === 'xls') {
    const whole = joined(bytes(await all(bytesFrom(ahead, pieces))));
    // the whole tells more of an old file of an office suite than its beginning
    const refusal = kind === 'xlsx' || kind === 'zip' ? undefined : notATable(containerOf(whole));
    return refusal === undefined ? accepted({ kind: 'xlsx', bytes: whole }) : refused([refusal]);
  }
  const refusal = kind === 'empty' ? undefined : notATable(kind);
  if (refusal !== undefined) return refused([refusal]);
  const text = await decoded(bytesFrom(ahead, pieces), options.encoding);
  return accepted({ kind: 'text', chunks: text.chunks, decoded: text, looksLikeJson: kind === 'json' });
}

function piecesOf(source: TableSource): Pieces<string | Uint8Array> {
  if (typeof source === 'string' || ArrayBuffer.isView(source)) return [source];
  if (isInPieces(source)) return source;
  return refuseArgument('source', source, 'a text, bytes, or a list or stream of either', 'read the file, or give its stream');
}

/** How long a piece is; what is none is refused before anything of it is read. */
function lengthOf(piece: unknown): number {
  if (typeof piece === 'string') return piece.length;
  if (ArrayBuffer.isView(piece)) return piece.byteLength;
  return refuseArgument('A piece of the source', piece, 'a text or bytes', 'read the file with or without an encoding');
}

async function* rest(
  ahead: readonly (string | Uint8Array)[],
  pieces: AsyncIterator<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  yield* ahead;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}

async function* textFrom(ahead: readonly (string | Uint8Array)[], pieces: AsyncIterator<string | Uint8Array>): AsyncGenerator<string> {
  for await (const piece of rest(ahead, pieces)) yield texts([piece]).join('');
}

async function* bytesFrom(ahead: readonly (string | Uint8Array)[], pieces: AsyncIterator<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of rest(ahead, pieces)) yield* bytes([piece]);
}

async function all<T>(pieces: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}

function texts(pieces: readonly (string | Uint8Array)[]): readonly string[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : mixed(piece)));
}

function bytes(pieces: readonly (string | Uint8Array)[]): readonly Uint8Array[] {
  return pieces.map((piece) => (ArrayBuffer.isView(piece) ? piece : mixed(piece)));
}

function mixed(piece: unknown): never {
  return refuseArgument('A piece of the source', piece, 'what the first one is: all texts, or all bytes', 'read the file in one way');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

/** What there is to say of the characters of a source, when it has been walked. */
export function sourceIssues(found: FoundSource): readonly Issue[] {
  return found.kind === 'text' ? (found.decoded?.issues ?? []) : [];
}
