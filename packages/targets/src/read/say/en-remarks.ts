import type { SaidValues } from './said-values.js';

/** What a description of a table remarks on, in English. */
export const enRemarks = {
  container: (said: SaidValues) => {
    if (said.has('delimiter'))
      return `The text${said.has('encoding') ? ` is in ${said.raw('encoding')}, and` : ''} has ${said.coded('delimiter')} between its cells.`;
    if (said.has('sheet'))
      return `The sheet ${said.quoted('sheet')} is read${said.has('sheets') ? `; there are ${said.all('sheets')}` : ''}.`;
    return `The table stands in JSON${said.has('path') ? `, at ${said.coded('path')}` : ''}.`;
  },
  header: (said: SaidValues) =>
    `The header is in row ${said.raw('rows').replaceAll(', ', ' and ')}${said.count('above') === 0 ? '' : said.count('above') === 1 ? '; one row above it is passed over' : `; ${said.number('above')} rows above it are passed over`}.`,
  tags: (said: SaidValues) => `Row ${said.raw('rows')} holds tags of the Humanitarian Exchange Language, by which columns were told.`,
  footer: (said: SaidValues) => `The table ends before the row that begins with ${said.quoted('begins')}; what follows is not read.`,
  'no-rows': 'There is no row of figures below the header.',
  'no-header': 'No row was found that can be a header. Say under `header.rows` in which row it is, and describe the columns.',
  'say-constants': (said: SaidValues) =>
    `No column says ${said.coded('expected')}. Fill in under \`constants\` what holds for every figure, or say which column it is.`,
  'own-table': 'This is the observations table: `readObservationsCsv` reads it without a description.',
  'periods-across': (said: SaidValues) =>
    `${said.number('count')} columns have a period for their name, from ${said.raw('first')} to ${said.raw('last')}: each of their cells is the figure of that period.`,
  'several-values':
    'There are several columns of figures. Say under `gives` what each counts (`measure`, `unit`, `role`, `period`, or the code of a breakdown), or leave it out.',
  'left-out': 'The column only names what another column gives the code of: it is left out.',
  'empty-column': 'No cell says anything in the rows that were looked at: an empty one is taken for all of them.',
  'empty-breakdown':
    'Some cells are empty. That they mean all of them (`empty: "total"`), or what stands above them (`empty: "as-above"`), is for you to say; such rows are rejected where nothing is said.',
  'total-lines': (said: SaidValues) =>
    `Rows with ${said.either('given')} in the column are taken for total lines, and left out (\`except\`). Take that out if they are none.`,
  'total-column': 'The column is taken for the total of those beside it, and is left out.',
  'filled-down':
    'The column says something only where a block of rows begins: an empty cell is taken to mean what stands above it (`empty: "as-above"`). Take that out if it does not.',
  'say-units': (said: SaidValues) => `Say under \`units\` what is meant by ${said.all('given')}, such as “percent” or “million EUR”.`,
  asked: () => 'It is to be said how the cells of the column are read.',
} as const;

/** The code of a remark that describing makes. */
export type RemarkCode = keyof typeof enRemarks;
