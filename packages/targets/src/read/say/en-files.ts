import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const KINDS: Readonly<Record<string, string>> = {
  empty: 'empty',
  xls: 'a workbook in the form of before 2007 (.xls)',
  xlsb: 'a binary workbook (.xlsb)',
  'encrypted-office': 'a workbook protected by a password',
  'encrypted-zip': 'a zip archive protected by a password',
  ole: 'either a workbook protected by a password or one in the form of before 2007 (.xls)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  'office-other': 'a text document or a presentation',
  zip: 'a zip archive',
  gzip: 'packed with gzip',
  archive: 'a packed archive',
  pdf: 'a PDF',
  image: 'a picture',
  parquet: 'a Parquet or Arrow file',
  database: 'a database',
  rtf: 'a text document (RTF)',
  'spreadsheet-xml': 'a workbook in the XML form of 2003',
  xml: 'XML',
  html: 'a web page, such as the message of a site that did not give the file',
  binary: 'not a text',
  'json-stat': 'JSON-stat, which holds a cube and no rows',
};
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const encoding = (said: SaidValues): string => ENCODINGS[said.raw('encoding')] ?? said.raw('encoding');
const times = (said: SaidValues): string => (said.count('count') === 1 ? 'Once' : `${said.number('count')} times`);
const cells = (said: SaidValues): string => (said.count('count') === 1 ? 'One cell holds' : `${said.number('count')} cells hold`);
const places = (said: SaidValues): string => (said.has('given') ? ` (${said.raw('given')})` : '');
const several = (said: SaidValues, one: string, more: string): string =>
  said.count('count') === 1 ? one : `${said.number('count')} ${more}`;

/** The words for files, encodings, workbooks and JSON, in English. */
export const enFiles = {
  codes: {
    'unknown-encoding': { said: 'The file is in UTF-32, which is not read.' },
    'invalid-characters': { said: (said) => `${times(said)} the bytes are not ${encoding(said)} (${said.given}).` },
    'lost-characters': {
      said: (said) =>
        said.has('count')
          ? `${times(said)} a character was lost before the file was written (${said.given}), most likely because a file in Windows-1252 was read as UTF-8.`
          : 'A character was lost before the text was read: U+FFFD stands in its place.',
    },
    'garbled-characters': {
      said: (said) =>
        `${times(said)} a letter is written as two or three (${said.given}${said.has('expected') ? ` for ${said.quoted('expected')}` : ''}), because a text in UTF-8 was once read as Windows-1252.`,
    },
    'control-characters': {
      said: (said) =>
        `${times(said)} there is a character that no text has (${said.given}), so that the file may be in another encoding than ${encoding(said)}.`,
    },
    'not-a-table': { said: (said) => `The file is ${KINDS[said.raw('given')] ?? said.given}; a table as CSV, XLSX or JSON is expected.` },
    'bytes-as-text': { said: 'The bytes of a file were taken for characters, which spoils them.' },
    'file-too-large': { said: (said) => `The file has more than ${said.number('limit')} characters, and JSON is read whole.` },
    'broken-json': {
      said: (said) =>
        said.has('given')
          ? `The file is no whole JSON: ${said.raw('given')}.`
          : `${said.number('count')} lines are no whole JSON; the first are told one by one.`,
    },
    'not-a-row': {
      said: (said) =>
        `An item is no row: ${said.raw('expected') === 'list' ? 'a list, as the others are,' : 'an object, as the others are,'} is expected.`,
    },
    'nested-value': {
      said: (said) =>
        `The column ${said.given} holds lists or objects in ${several(said, 'one item', 'items')}, which no cell can show; they are read as empty.`,
    },
    'no-table': {
      said: (said) => (said.has('given') ? `There is no table at ${said.given} of the JSON.` : 'The JSON holds no table.'),
    },
    'several-tables': { said: (said) => `The JSON holds ${said.number('given')} tables, and one is expected.` },
    'table-found': { said: ({ given }) => `The table is read from ${given}, the only one in the JSON.` },
    'repeated-name': { said: ({ given }) => `The column ${given} is in the items twice: under that name, and as a part of an object.` },
    'ragged-columns': {
      said: (said) =>
        `${said.column === '' ? 'A column' : `The column ${said.column}`} has ${said.number('given')} values, and the first column ${said.number('expected')}.`,
    },
    'broken-workbook': { said: (said) => `The workbook is broken${said.has('given') ? `: ${said.raw('given')}` : ''}.` },
    'workbook-too-large': { said: (said) => `The workbook holds more than is read; the limit is ${said.number('limit')}.` },
    'no-sheet': { said: 'The workbook has no sheet with cells.' },
    'unknown-sheet': { said: (said) => `There is no sheet with cells called ${said.given}; there are ${said.all('expected')}.` },
    'sheet-chosen': {
      said: (said) =>
        `The workbook has ${said.number('count')} sheets with cells, and ${said.given} is read, the first that is not hidden.`,
    },
    'hidden-sheets': { said: (said) => `${several(said, 'A sheet is', 'sheets are')} hidden in the workbook: ${said.all('given')}.` },
    'macros-not-run': { said: 'The workbook holds macros; they are neither run nor looked at, and the cells are read as they were saved.' },
    'linked-workbooks': {
      said: 'The workbook takes values from other workbooks; they are not opened, and the values are those of when it was last saved.',
    },
    'merged-cells': {
      said: (said) => `Cells are merged among the data${places(said)}, and only the first of each holds the value.`,
    },
    'formula-without-value': {
      said: (said) => `${cells(said)} a formula whose result is not in the file${places(said)}, and which is read as empty.`,
    },
    'missing-text': {
      said: (said) =>
        said.has('count')
          ? `${cells(said)} a text that is not in the file${places(said)}, and which is read as empty.`
          : 'The row has no text; the words of the recommendation or action are expected.',
    },
    'repeated-cell': {
      said: (said) => `${several(said, 'One cell is', 'cells are')} in the file twice${places(said)}, and the first is read.`,
    },
    'hidden-rows': {
      said: (said) => `${several(said, 'A row is', 'rows are')} hidden in the workbook${places(said)} and read all the same.`,
    },
    'hidden-columns': {
      said: (said) => `${several(said, 'A column is', 'columns are')} hidden in the workbook${places(said)} and read all the same.`,
    },
    'percent-cells': { said: (said) => `${cells(said)} a percentage${places(said)}.` },
    'scaled-cells': {
      said: (said) => `${cells(said)} a number that is shown in thousands or millions${places(said)} and is read in full, as it is stored.`,
    },
    'date-cells': { said: (said) => `${cells(said)} a date or time${places(said)}.` },
  },
  mends: {
    'save-as-utf-8': 'Save it as UTF-8.',
    'give-encoding':
      'Say the encoding of the file under `container.encoding`, such as `"windows-1252"` for an older file of a Western office; or save it as UTF-8.',
    decode: 'Decode the file by its own encoding, such as windows-1252.',
    'fetch-original': 'Go back to the file it was made from, and read that as Windows-1252.',
    'read-as-utf-8-once': 'Go back to the file it was made from, and read that as UTF-8.',
    'choose-file': 'Choose the file that holds the table.',
    'save-as-xlsx': 'Open it in a spreadsheet and save it as .xlsx.',
    'take-password-off': 'Take the password off, save it, and give the file without it.',
    'copy-table': 'Ask its publisher for the table, or copy it into a spreadsheet and save that as .xlsx.',
    unpack: 'Unpack it, and give the file inside.',
    'export-csv': 'Export its table as CSV from the program that wrote it.',
    'other-reader': 'Give it to the reader of its format, or ask for the data in the format that is expected.',
    'download-again':
      'Open it in a browser to see what it says, and download the file again; where it shows the table, save that as .xlsx from a spreadsheet.',
    'give-bytes': 'Read the file without an encoding, and give the `Uint8Array`.',
    'save-as-csv': 'Save the table that is wanted as CSV.',
    'save-anew': 'Get the file again, or open it in the program that wrote it and save it anew.',
    'mend-item': 'Mend it, or leave it out.',
    'mend-source': 'Mend the program that wrote the file.',
    flatten: 'Take them apart before, or leave the column out.',
    'give-path': (said) =>
      said.has('expected')
        ? `Say under \`container.path\` where it is: ${said.coded('expected')}.`
        : 'Give `container.path` where another table is meant.',
    'turn-into-rows': 'Where the names are places or years, turn the items into rows first.',
    'fill-with-null': 'Write null for what is missing.',
    'ask-for-csv': 'Ask its publisher for CSV or SDMX.',
    'choose-sheet': 'Give the name of the sheet that is meant under `container.sheet`.',
    'calculate-and-save': 'Open the workbook in a spreadsheet, let it calculate, and save it.',
    'take-merge-apart':
      'Take the merge apart and write the value into each cell; or set `empty` to `"as-above"` for a column in which cells are merged downwards.',
    'show-or-leave': 'Delete what is not meant, or leave it out.',
    'percent-as-shown': 'It is read as shown: 0.12 that is shown as a percentage is 12 %.',
    'number-as-stored': 'Give a unit that fits the full number, and no multiplier for what the sheet shows.',
    'date-as-iso': 'They are read as ISO 8601, such as 2024-12-31.',
  },
} as const satisfies IssueWords;
