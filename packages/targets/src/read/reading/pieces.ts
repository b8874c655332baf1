/**
 * A text or file in pieces: a list, whatever `for await` walks, or a stream of the web, such as `file.stream()` or `response.body`, also where
 * neither the browser nor the types of a project can walk one.
 */
export type Pieces<Piece> = AsyncIterable<Piece> | Iterable<Piece> | PieceStream<Piece>;

/** A stream of the web, a `ReadableStream`, by what is used of it. */
export interface PieceStream<Piece> {
  /** Gives the reader that the pieces come from. */
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean; readonly value?: Piece | undefined }>;
    readonly cancel: () => Promise<unknown>;
    readonly releaseLock: () => void;
  };
}

/** Whether a value is in pieces; what cannot be looked into is not. */
export function isInPieces(value: unknown): value is Pieces<unknown> {
  try {
    return (
      typeof value === 'object' &&
      value !== null &&
      (isWalked(value) || typeof (value as Partial<PieceStream<unknown>>).getReader === 'function')
    );
  } catch {
    return false;
  }
}

/** The pieces, as `for await` walks them. */
export function walked<Piece>(pieces: Pieces<Piece>): AsyncIterable<Piece> | Iterable<Piece> {
  return isWalked(pieces) ? pieces : streamed(pieces);
}

function isWalked<Piece>(pieces: object | Pieces<Piece>): pieces is AsyncIterable<Piece> | Iterable<Piece> {
  return Symbol.iterator in pieces || Symbol.asyncIterator in pieces;
}

async function* streamed<Piece>(stream: PieceStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    // what a reader that is not done gives is a piece, even where that is nothing
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Piece;
  } finally {
    // who stops early wants no more; a stream that is over, or failed, has nothing to stop
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
