import type { Issue } from '@actionline/core';

/** The formats of SDMX, by the reader of each. */
export type SdmxFormat = 'SDMX-CSV' | 'SDMX-JSON' | 'SDMX-ML';

/** Beginnings of what is something else, and what to do. */
const BEGINNINGS: readonly (readonly [RegExp, string, string, SdmxFormat | undefined])[] = [
  [/^PK\p{Cc}/u, 'a zip archive or a workbook', 'unpack it first', undefined],
  [/^%PDF/, 'a PDF', 'ask for the data as SDMX', undefined],
  [
    /^<!doctype html|^<html/i,
    'a web page, perhaps one that tells of an error',
    'look at it in a browser, and ask for the data again',
    undefined,
  ],
  [/^</, 'XML', 'give it to readSdmxMl', 'SDMX-ML'],
  [/^[{[]/, 'JSON', 'give it to readSdmxJson', 'SDMX-JSON'],
  [/^"?(?:STRUCTURE|DATAFLOW)\b/, 'SDMX-CSV', 'give it to readSdmxCsv', 'SDMX-CSV'],
];

/** No text has them; a compressed file begins with one. */
const NO_TEXT = /(?!\s)\p{Cc}/u;
const BYTES = [
  NO_TEXT,
  'bytes that are no text, perhaps compressed',
  'unpack the file, or read it in its own encoding',
  undefined,
] as const;

const NO_XML = [/^[^<]/, 'no XML', 'look whether it is the file that was meant', undefined] as const;

/** What a text is instead, where its beginning tells that it is not in the format of a reader. */
export function wrongFormat(beginning: string, expected: SdmxFormat): Issue | undefined {
  const text = beginning.replace(/^[\uFEFF\s]+/, '');
  const found = BEGINNINGS.find(([shape]) => shape.test(text)) ?? (NO_TEXT.test(text.slice(0, 200)) ? BYTES : undefined);
  if (found?.[3] === expected) return undefined;
  if (found === undefined) return expected === 'SDMX-ML' ? described(NO_XML, expected) : undefined;
  return described(found, expected);
}

function described([, given, mend, format]: (typeof BEGINNINGS)[number], expected: SdmxFormat): Issue {
  return {
    code: 'wrong-format',
    severity: 'error',
    message: `The text is ${given}; expected ${expected}; ${mend}.`,
    values: { given, expected, mend: format === undefined ? 'other-file' : 'other-reader' },
    line: 1,
  };
}

/** A text of nothing. */
export function emptyText(expected: SdmxFormat): Issue {
  return {
    code: 'empty-file',
    severity: 'error',
    message: `The text is empty; expected ${expected}; look whether the file was read whole.`,
    values: { expected, mend: 'other-file' },
    line: 1,
  };
}
