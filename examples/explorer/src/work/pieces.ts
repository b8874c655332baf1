/** How many bytes are read at a time: between two pieces a worker hears that it is to stop. */
const PIECE = 262_144;

/** The bytes of a file, piece by piece. */
export async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

/** The text of a file, piece by piece: UTF-8, or UTF-16 where a byte order mark says so. */
export async function* textsOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, 2).arrayBuffer())));
  for await (const piece of bytesOf(file)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The text of a file, whole. */
export async function textOf(file: Blob): Promise<string> {
  const parts: string[] = [];
  for await (const text of textsOf(file)) parts.push(text);
  return parts.join('');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
