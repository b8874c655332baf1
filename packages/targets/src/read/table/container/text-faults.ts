import type { Issue } from '@actionline/core';

import { fileIssue } from './file-issue.js';

/** One kind of fault among the characters of a text: how often, and where first. */
interface Fault {
  count: number;
  readonly line: number;
  readonly given: string;
}

type Kind = 'invalid' | 'replacement' | 'mojibake' | 'control';

/** Looks at the text of a file as it is decoded, for characters that another encoding put there. One issue a kind, with the line of the first. */
export class TextFaults {
  readonly #found = new Map<Kind, Fault>();
  readonly #issues: Issue[] = [];
  #line = 1;
  #encoding = 'utf-8';
  /** The end of the part before, so that what a cut splits is seen. */
  #before = '';

  /** The issues; complete after `end`. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  add(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** Looks at the next part of the text, and at the bytes that it was read from. */
  look(text: string, bytes: Uint8Array, encoding: string): void {
    this.#encoding = encoding;
    // as many characters as bytes is ASCII, if it is UTF-8, or a byte that is none of it: each of those becomes one character too
    const isPlain = encoding === 'utf-8' && text.length === bytes.length && !text.includes('\ufffd');
    if (!isPlain) this.#search(text, bytes, encoding);
    else this.#before = '';
    this.#line += linesIn(text);
  }

  /** Makes the issues of what was found. */
  end(): void {
    for (const [kind, { count, line, given }] of this.#found) {
      const { code, mend, words } = KINDS[kind];
      const expected = kind === 'mojibake' ? repaired(given) : undefined;
      this.#issues.push(
        fileIssue({
          code,
          severity: 'warning',
          message: words({ given, expected, count, line, encoding: this.#encoding }),
          mend,
          values: { given, expected, count, encoding: this.#encoding },
          line,
        }),
      );
    }
    this.#found.clear();
  }

  #search(text: string, bytes: Uint8Array, encoding: string): void {
    if (text.includes('\ufffd')) {
      const written = encoding === 'utf-8' ? writtenReplacements(bytes) : encoding === 'windows-1252' ? 0 : Infinity;
      const all = countOf(text, /\ufffd/g);
      if (all > written) this.#note('invalid', text, text.indexOf('\ufffd'), all - written);
      if (written > 0) this.#note('replacement', text, text.indexOf('\ufffd'), Math.min(all, written));
    }
    const seam = this.#before.length;
    const joined = this.#before + text;
    const garbled = MOJIBAKE.exec(joined);
    if (garbled !== null) this.#note('mojibake', text, Math.max(0, garbled.index - seam), countOf(joined, MOJIBAKE_ALL), garbled[0]);
    const control = CONTROL.exec(text);
    if (control !== null && garbled === null) this.#note('control', text, control.index, countOf(text, CONTROL_ALL));
    this.#before = joined.slice(-3).replace(MOJIBAKE_ALL, '');
  }

  #note(kind: Kind, text: string, at: number, count: number, given = around(text, at)): void {
    const known = this.#found.get(kind);
    if (known === undefined) this.#found.set(kind, { count, line: this.#line + linesIn(text.slice(0, at)), given });
    else known.count += count;
  }
}

interface Words {
  readonly given: string;
  readonly expected: string | undefined;
  readonly count: number;
  readonly line: number;
  readonly encoding: string;
}

const KINDS: Readonly<Record<Kind, { readonly code: string; readonly mend: string; readonly words: (found: Words) => string }>> = {
  invalid: {
    code: 'invalid-characters',
    mend: 'give-encoding',
    words: ({ given, count, line, encoding }) =>
      `${times(count)} the bytes are not ${NAMES[encoding] ?? encoding}, first in line ${String(line)} ("${given}"); expected one encoding throughout; where the file is an older one of a Western office, read it as Windows-1252; otherwise save it as UTF-8.`,
  },
  replacement: {
    code: 'lost-characters',
    mend: 'fetch-original',
    words: ({ given, count, line }) =>
      `${times(count)} a character was lost before the file was written, first in line ${String(line)} ("${given}"), most likely because a file in Windows-1252 was read as UTF-8; expected letters; go back to the file it was made from and read that as Windows-1252.`,
  },
  mojibake: {
    code: 'garbled-characters',
    mend: 'read-as-utf-8-once',
    words: ({ given, expected, count, line }) =>
      `${times(count)} a letter is written as two or three, first in line ${String(line)} ("${given}"${expected === undefined ? '' : ` for "${expected}"`}), because a text in UTF-8 was once read as Windows-1252; expected the letter; go back to the file it was made from and read that as UTF-8.`,
  },
  control: {
    code: 'control-characters',
    mend: 'give-encoding',
    words: ({ given, count, line, encoding }) =>
      `${times(count)} there is a character that no text has, first in line ${String(line)} ("${given}"), so the file may be in another encoding than ${NAMES[encoding] ?? encoding}; expected letters; say its encoding, or save it as UTF-8.`,
  },
};

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

function times(count: number): string {
  return count === 1 ? 'Once' : `${String(count)} times`;
}

/** What the bytes 0x80 to 0xBF are in Windows-1252: the second and third letters of a garbled one. */
const CONTINUATION =
  '\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122';
const PATTERN = `[\\u00c2-\\u00c5][${CONTINUATION}]|\\u00e2[\\u20ac\\u201a\\u2020\\u2030][${CONTINUATION}]|\\u00ef\\u00bb\\u00bf|\\u00ef\\u00bf\\u00bd`;
const MOJIBAKE = new RegExp(PATTERN);
const MOJIBAKE_ALL = new RegExp(PATTERN, 'g');
const CONTROL = /[\u0080-\u009f]/;
const CONTROL_ALL = /[\u0080-\u009f]/g;

// decoded as a stream, since Node 20 takes the whole of a text in Windows-1252 for ISO-8859-1
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte), { stream: true }), byte]),
);

/** What garbled letters stand for; `undefined` where they cannot be turned back. */
function repaired(garbled: string): string | undefined {
  const bytes = Uint8Array.from(garbled.split(''), (letter) => BYTE_OF.get(letter) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 8), at + 9)
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How often the bytes hold U+FFFD itself. */
function writtenReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** How many lines end in a text: at LF, or at CR where there is no LF. */
function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > 0) return lines;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) lines += 1;
  return lines;
}
