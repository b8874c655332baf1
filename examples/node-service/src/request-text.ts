import { ownDelimiter } from '@actionline/targets/table';

import { Refusal } from './problem.js';

/** The text of a request, piece by piece as it comes in; refused where it is not UTF-8. */
async function* requestText(request: Request): AsyncGenerator<string, void, undefined> {
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

/** CSV as it comes in. */
export interface RequestTable {
  /** The text, piece by piece. */
  readonly chunks: AsyncIterable<string>;
  /** What stands between its cells: a comma, a semicolon or a tab, as its header shows. */
  readonly delimiter: ReturnType<typeof ownDelimiter>;
}

/** So many characters are searched for the end of a header. */
const LONGEST_HEADER = 100_000;

/** The text of a request as CSV, whose header is read first to see what stands between the cells. */
export async function requestTable(request: Request): Promise<RequestTable> {
  const rest = requestText(request);
  let head = '';
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    head += next.value;
    if (/[\r\n]/.test(head.trimStart()) || head.length > LONGEST_HEADER) break;
  }
  return { chunks: inTurn(head, rest), delimiter: ownDelimiter(new TextEncoder().encode(head)) };
}

async function* inTurn(head: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield head;
  yield* rest;
}
