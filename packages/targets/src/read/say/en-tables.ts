import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const FIELDS: Readonly<Record<string, string>> = {
  measure: 'measure',
  unit: 'unit',
  role: 'role',
  source_title: 'title of the source',
  period: 'period',
  value: 'value',
};
const fieldsIn = (said: SaidValues): string =>
  said
    .raw('expected')
    .split(', ')
    .map((name) => FIELDS[name] ?? name)
    .join(', ');
const KINDS: Readonly<Record<string, string>> = { xlsx: 'a workbook', json: 'JSON', text: 'text' };
const kindOf = (word: string): string => KINDS[word] ?? word;

/** The words for the rows, header and description of a table, in English. */
export const enTables = {
  codes: {
    'no-header': {
      said: (said) =>
        said.has('expected')
          ? `The file ends before its header, which should be ${said.has('firstCell') ? `the row that begins with ${said.quoted('firstCell')}` : `in row ${said.raw('rows').replaceAll(', ', ' and ')}`}.`
          : 'There is no row with the names of the columns.',
      mend: 'Write the header as the first row.',
    },
    'unknown-column': {
      said: (said) => `The column ${said.has('given') ? said.given : said.column} is not one of this table, and its cells are ignored.`,
      mend: (said) =>
        said.has('nearest')
          ? `Write ${said.coded('nearest')} if that is meant.`
          : 'Give it the name of a column of the table, or leave it.',
    },
    'duplicate-column': {
      said: (said) => `The column ${said.has('given') ? said.coded('given') : said.column} is there more than once.`,
      mend: 'Take one out: until then every row is rejected.',
    },
    'missing-column': {
      said: (said) =>
        said.has('given')
          ? `The header has no column ${said.given}, which the description names.`
          : `The header lacks ${said.allCoded('expected')}, and every row is rejected.`,
      mend: 'Add what is missing to the header.',
    },
    'broken-quote': {
      said: 'A quotation mark stands inside a cell, or text follows a closing one.',
      mend: 'Put quotation marks around the whole cell, and write a mark inside it twice ("").',
    },
    'unclosed-quote': {
      said: 'A cell opens a quotation mark that is never closed; the lines below were read by themselves.',
      mend: 'Close the quotation mark.',
    },
    'row-too-long': {
      said: 'The row is longer than any that is read, most likely because a quotation mark is not closed; the lines below were read by themselves.',
      mend: 'Close the quotation mark.',
    },
    'ragged-row': {
      said: (said) => `The row has ${said.number('given')} cells, and the header ${said.number('expected')}.`,
      mend: 'Put quotation marks around a cell that has the mark between cells in it, and write the marks of empty cells too.',
    },
    'below-footer': {
      said: (said) => `The row states a figure and stands below the footer ${said.given}: it is not read, and is counted as left out.`,
    },
    'field-too-long': {
      said: (said) =>
        said.has('limit') ? `A cell has more than ${said.number('limit')} characters.` : 'A text is longer than any that is read.',
      mend: 'Shorten it, or raise `maxFieldLength`.',
    },
    'too-many-columns': {
      said: (said) =>
        said.has('given')
          ? `There are ${said.number('given')} columns or more, and at most ${said.number('limit')} are read.`
          : `There are more than ${said.number('limit')} columns, and no more are read.`,
    },
    'undescribed-column': {
      said: ({ given }) => `The column ${given} is not described, and is taken for a breakdown.`,
    },
    'nothing-says': {
      said: (said) => `Nothing says the ${fieldsIn(said)} (${said.allCoded('expected')}) of the figures, and every row is rejected.`,
    },
    'other-container': {
      said: (said) => `The file is ${kindOf(said.raw('given'))}, and the description is one of ${kindOf(said.raw('expected'))}.`,
    },
    'empty-file': {
      said: 'The file is empty.',
      mend: 'Look whether it was read whole.',
    },
    'bad-header': {
      said: 'The header of a description is in one, two or three rows, the upper one first.',
      mend: 'Correct `header.rows`.',
    },
    'bad-delimiter': {
      said: 'A quotation mark or a line end cannot stand between cells.',
      mend: 'Give `delimiter` the mark of the file, such as `","` or `";"`.',
    },
    'bad-key': {
      said: (said) =>
        said.has('given')
          ? `${said.given} is not a key of the parts that are expected.`
          : 'A column that is a key needs `by` and `parts`, which say how it is cut.',
      mend: 'Add what is missing to the description.',
    },
    'bad-empty': {
      said: 'Only a column that says what figures are of, such as their period or place, can mean what stands above it by an empty cell.',
      mend: 'Take `empty` out, or set it to what an empty cell of this column means.',
    },
    'bad-column': {
      said: 'Only a column of values gives something by its header.',
      mend: 'Take `gives` out of the column, or set `"is": "value"`.',
    },
  },
  mends: {
    'write-header': 'Write the names of the columns as the first row.',
    'add-columns': 'Add them to the header.',
    'give-delimiter': (said) => `The header is parted by ${said.coded('delimiter')}: give that as the option \`delimiter\`.`,
    'describe-anew': 'Describe this file anew with `describeTable`, or mend the description.',
    'mend-quotes':
      'Mend the row: quotation marks stand around the whole cell; or set `plainQuotes` if they are ordinary characters in this file.',
    'mend-row':
      'Put quotation marks around a cell that has the mark between cells in it, write the marks of empty cells too, or say under `footer` how the first row begins that is none of the table.',
    'total-as-footer': (said) =>
      `If the table goes on there, take \`footer\` out of \`header\`, and leave total lines out with ${said.asSetting((given) => `except: [${given}]`)} in their column.`,
    'mend-footer': 'If the table goes on there, take `footer` out of `header`, or write more of how the end of the table begins.',
    'write-empty-cells': 'Write the marks between cells for empty cells too.',
    'quote-cell': 'Put quotation marks around a cell that has the mark between cells in it.',
    'say-constant': (said) =>
      said.raw('expected') === 'value'
        ? 'Say under `columns` which column `"is": "value"`.'
        : `Say under \`columns\` which column is ${said.literal('expected')}, or give it under \`constants\`.`,
    'describe-column': (said) =>
      said.has('nearest')
        ? `Describe it; or write its name where ${said.quoted('nearest')} stands, if it is that column.`
        : 'Describe it under `columns`.',
    'mend-column': (said) =>
      said.has('nearest')
        ? `If ${said.quoted('nearest')} is meant, write that in the description.`
        : 'Take it out of the description, or say under `header` in which row the header is.',
    'name-in-header': (said) =>
      said.has('nearest')
        ? `Write ${said.quoted('nearest')} if that is meant.`
        : 'Write its name as the file does, or say in which row the header is.',
    'rename-column': 'Rename one of the two in the file.',
    'give-header': 'Give the number of its row as `header`, or write it.',
  },
} as const satisfies IssueWords;
