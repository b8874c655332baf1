import type { Issue } from '@actionline/core';

import { fileIssue } from './file-issue.js';

/** What the bytes of a file are, by how they begin. */
export type Container =
  | 'xlsx'
  | 'xlsb'
  | 'xls'
  | 'encrypted-office'
  | 'ole'
  | 'ods'
  | 'office-other'
  | 'zip'
  | 'gzip'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'parquet'
  | 'database'
  | 'rtf'
  | 'json'
  | 'spreadsheet-xml'
  | 'xml'
  | 'html'
  | 'binary'
  | 'empty'
  | 'text';

/**
 * What the bytes of a file are. The first 4,096 bytes are enough; of an old Office file the whole tells more, since what it holds is named
 * anywhere in it.
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty';
  for (const [kind, ...signatures] of SIGNATURES) {
    if (signatures.some((signature) => startsWith(bytes, signature))) return kind;
  }
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (ZIP.some((signature) => startsWith(bytes, signature))) return zipKind(bytes);
  return textKind(bytes);
}

/** The issue about a container that no table is read from; `undefined` for text, JSON and XLSX. */
export function notATable(kind: Container): Issue | undefined {
  const words = REFUSALS[kind];
  if (words === undefined) return undefined;
  const [given, advice, mend] = words;
  return fileIssue({
    code: 'not-a-table',
    severity: 'error',
    message: `The file is ${given}; expected a table as CSV, XLSX or JSON; ${advice}.`,
    mend,
    values: { given: kind, expected: ['text', 'xlsx', 'json'] },
  });
}

/** The issue about a text that is the bytes of a file, taken for characters; `undefined` where it is a text. */
export function bytesAsText(text: string): Issue | undefined {
  const given = BYTES_AS_TEXT.find(([, beginning]) => text.startsWith(beginning));
  if (given === undefined) return undefined;
  return fileIssue({
    code: 'bytes-as-text',
    severity: 'error',
    message: `The text begins as ${given[0]} does, so the bytes of a file were taken for characters, which spoils them; expected the bytes; read the file without an encoding and give the Uint8Array.`,
    mend: 'give-bytes',
    values: { given: given[0] },
  });
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
];

const SIGNATURES: readonly (readonly [Container, ...(string | readonly number[])[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['pdf', '%PDF-'],
  ['archive', 'Rar!', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'BZh9', [0xfd, 0x37, 0x7a, 0x58, 0x5a], [0x28, 0xb5, 0x2f, 0xfd]],
  ['parquet', 'PAR1', 'ARROW1'],
  ['database', 'SQLite format 3\0', '\0\u0001\0\0Standard'],
  ['image', [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], 'GIF8', 'II*\0', 'MM\0*'],
  ['rtf', '{\\rtf'],
];

/** What each kind is called, how a table is had from it, and the word for that advice. */
const REFUSALS: Readonly<Partial<Record<Container, readonly [string, string, string]>>> = {
  empty: ['empty', 'choose the file that holds the figures', 'choose-file'],
  xls: ['a workbook in the form of before 2007 (.xls)', 'open it and save it as .xlsx', 'save-as-xlsx'],
  xlsb: ['a binary workbook (.xlsb)', 'open it and save it as .xlsx', 'save-as-xlsx'],
  'encrypted-office': [
    'a workbook protected by a password',
    'open it, take the password off (File, Info, Protect) and save it',
    'take-password-off',
  ],
  ole: [
    'either a workbook protected by a password or one in the form of before 2007 (.xls)',
    'open it, take any password off and save it as .xlsx',
    'save-as-xlsx',
  ],
  ods: ['an OpenDocument spreadsheet (.ods)', 'open it and save it as .xlsx or CSV', 'save-as-xlsx'],
  'office-other': ['a text document or a presentation', 'copy its table into a spreadsheet and save that as .xlsx', 'copy-table'],
  zip: ['a zip archive', 'unpack it and give the file inside', 'unpack'],
  gzip: ['packed with gzip', 'unpack it first (gunzip)', 'unpack'],
  archive: ['a packed archive', 'unpack it and give the file inside', 'unpack'],
  pdf: ['a PDF', 'ask its publisher for the table, or copy the figures into a spreadsheet', 'copy-table'],
  image: ['a picture', 'ask its publisher for the table', 'copy-table'],
  parquet: ['a Parquet or Arrow file', 'export it as CSV from the program that wrote it', 'export-csv'],
  database: ['a database', 'export its table as CSV', 'export-csv'],
  rtf: ['a text document (RTF)', 'copy its table into a spreadsheet and save that as .xlsx', 'copy-table'],
  'spreadsheet-xml': ['a workbook in the XML form of 2003', 'open it and save it as .xlsx', 'save-as-xlsx'],
  xml: ['XML', 'use the reader of its format (SDMX, IATI), or ask for a table', 'other-reader'],
  html: [
    'a web page, such as the message of a site that did not give the file',
    'open it in a browser to see what it says; where it shows the table, open it in a spreadsheet and save it as .xlsx',
    'download-again',
  ],
  binary: ['not a text', 'choose the file that holds the table', 'choose-file'],
};

const BYTES_AS_TEXT: readonly (readonly [string, string])[] = [
  ['a workbook or zip archive', 'PK\u0003\u0004'],
  ['a PDF', '%PDF-'],
  ['a gzip archive', '\u001f\ufffd'],
  ['a gzip archive', '\u001f\u008b'],
  ['a gzip archive', '\u001f\u2039'],
  ['an old workbook', '\ufffd\ufffd\u0011\ufffd'],
  ['an old workbook', 'ÐÏ\u0011à'],
];

function startsWith(bytes: Uint8Array, signature: string | readonly number[]): boolean {
  if (bytes.length < signature.length) return false;
  for (let at = 0; at < signature.length; at += 1) {
    const expected = typeof signature === 'string' ? signature.charCodeAt(at) : signature[at];
    if (bytes[at] !== expected) return false;
  }
  return true;
}

/** Each byte as one character, so that ASCII can be looked for. */
function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

const MOST_LOOKED_AT = 4096;

function oleKind(bytes: Uint8Array): Container {
  const utf16 = (name: string): string => name.replace(/./g, '$&\0');
  const text = asLatin(bytes.subarray(0, 16_000_000));
  if (text.includes(utf16('EncryptedPackage'))) return 'encrypted-office';
  if (text.includes(utf16('WordDocument')) || text.includes(utf16('PowerPoint'))) return 'office-other';
  return text.includes(utf16('Workbook')) || text.includes(utf16('Book')) ? 'xls' : 'ole';
}

/** How many bytes stand in a zip file between the mark of a part and its name, the mark among them. */
const BEFORE_NAME = 30;

function zipKind(bytes: Uint8Array): Container {
  const text = asLatin(bytes.subarray(0, MOST_LOOKED_AT));
  if (text.includes(OPEN_DOCUMENT)) return text.includes(`${OPEN_DOCUMENT}spreadsheet`) ? 'ods' : 'office-other';
  const names = text.split('PK\u0003\u0004').map((part) => part.slice(BEFORE_NAME - 4).toLowerCase());
  if (names.some((name) => /^(?:word|ppt)[/\\]/.test(name))) return 'office-other';
  if (names.some((name) => /^xl[/\\]workbook\.bin/.test(name))) return 'xlsb';
  // which of the Office forms it is, its other parts tell
  return names.some((name) => /^(?:\[content_types\]\.xml|_rels[/\\]|docprops[/\\]|xl[/\\]|customxml[/\\])/.test(name)) ? 'xlsx' : 'zip';
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** What a zip file holds, by the names of all its parts in small letters. */
export function kindOfParts(names: ReadonlySet<string>): Container {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'office-other';
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'ods';
  return names.has('[content_types].xml') ? 'xlsx' : 'zip';
}

function textKind(bytes: Uint8Array): Container {
  const start = bytes.subarray(0, MOST_LOOKED_AT);
  const utf16 = utf16Of(start);
  const text = (utf16 === undefined ? asLatin(start).replace(/^ï»¿/, '') : new TextDecoder(utf16).decode(start)).trimStart();
  if (utf16 === undefined && text.includes('\0') && countOf(text, '\0') * 20 > text.length) return 'binary';
  if (/^<(?:!doctype\s+html|html|head|body|table|div|meta)\b/i.test(text)) return 'html';
  if (/^(?:<\?xml|<!--|<[a-z_][\w.:-]*[\s/>])/i.test(text)) {
    if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'spreadsheet-xml';
    return /<html\b/i.test(text) ? 'html' : 'xml';
  }
  return /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text) ? 'json' : 'text';
}

/** Which way round the bytes of UTF-16 stand, where a mark or noughts in every other place say that it is UTF-16. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const noughts = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  // text in other scripts has them at its blanks, digits and line ends only
  const least = Math.max(1, bytes.length / 100);
  if (odd >= least && even === 0) return 'utf-16le';
  return even >= least && odd === 0 ? 'utf-16be' : undefined;
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
