import { SaxesParser } from 'saxes';

import { brokenWorkbook, largeWorkbook } from './workbook-fault.js';
import type { Part } from './zip-parts.js';

/** What is done with the parts of an XML text; names come without the prefix that the root has. */
export interface XmlTaker {
  /** A mark that opens an element, with its attributes. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** A mark that closes one. */
  readonly close: (name: string) => void;
  /** A piece of text between marks. */
  readonly text: (text: string) => void;
}

/** How deep elements may lie in one another; those of a workbook lie 12 deep at most. */
const DEEPEST = 64;

/** How many characters may stand between two marks; a cell has 32,767 at most, each written with up to 10. */
const LONGEST = 4_000_000;

/** How many characters are taken before what they made is handed on: few, since a short mark can stand for a row of 16,384 cells. */
const PIECE = 16_384;

/** Walks the XML of a part, and yields after each piece of it, so that what was taken can be handed on. Declarations of document types are refused, and with them entities. */
export async function* walkXml(part: Part, taker: XmlTaker): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const { open, close } = taker;
  let depth = 0;
  let quiet = 0;
  let prefix: string | undefined;
  // the elements of the format have the prefix of the root or none; those with others belong to extensions
  const own = (name: string): string => (prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    if (depth === 0) prefix = prefixOf(name);
    depth += 1;
    if (depth > DEEPEST) throw brokenWorkbook(`the elements of ${part.name.slice(0, 80)} lie more than ${String(DEEPEST)} deep`);
    open(prefix === undefined ? name : own(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(prefix === undefined ? name : own(name));
  });
  parser.on('text', taker.text);
  parser.on('cdata', taker.text);
  parser.on('doctype', () => {
    throw brokenWorkbook(`${part.name.slice(0, 80)} declares a document type`);
  });
  parser.on('error', (error) => {
    throw brokenWorkbook(`${part.name.slice(0, 80)} is not well-formed (${error.message.slice(0, 80)})`);
  });
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const bytes of part.bytes()) {
    if (bytes.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    for (let at = 0; at < text.length; at += PIECE) {
      parser.write(text.slice(at, at + PIECE));
      quiet += PIECE;
      if (quiet > LONGEST) throw largeWorkbook(`A text in ${part.name.slice(0, 80)} is too long`, LONGEST, '');
      yield;
    }
  }
  if (decoder !== undefined) parser.write(decoder.decode());
  parser.close();
  yield;
}

/** Walks the XML of a part to its end. */
export async function takeXml(part: Part, taker: XmlTaker): Promise<void> {
  const pieces = walkXml(part, taker);
  while ((await pieces.next()).done !== true);
}

/** The prefix of a name with its colon; `undefined` where it has none. */
function prefixOf(name: string): string | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? undefined : name.slice(0, colon + 1);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
