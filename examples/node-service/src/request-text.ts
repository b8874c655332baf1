import { Refusal } from './problem.js';

/** The text of a request, piece by piece as it comes in; refused where it is not UTF-8. */
export async function* requestText(request: Request): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new Refusal('faulty-request', [
        { code: 'bad-encoding', severity: 'error', message: 'The text is not UTF-8; save it as UTF-8.' },
      ]);
    }
  };
  if (request.body !== null) for await (const bytes of request.body) yield decoded(bytes);
  yield decoded();
}

/** The same in one piece. */
export async function wholeText(request: Request): Promise<string> {
  let text = '';
  for await (const piece of requestText(request)) text += piece;
  return text;
}
