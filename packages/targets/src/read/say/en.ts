import { enCells } from './en-cells.js';
import { enFigures } from './en-figures.js';
import { enFiles } from './en-files.js';
import { enIati } from './en-iati.js';
import { enItems } from './en-items.js';
import { enPeriods } from './en-periods.js';
import { enPlaces } from './en-places.js';
import { enRemarks } from './en-remarks.js';
import { enSdmx } from './en-sdmx.js';
import { enShapes } from './en-shapes.js';
import { enTables } from './en-tables.js';
import { listed } from './said-values.js';
import type { ReadingWords } from './reading-words.js';

/** Every word on reading in English. */
export const en: ReadingWords = {
  style: {
    locale: 'en',
    quoted: (text) => `“${text}”`,
    period: (start, end) => `${start} to ${end}`,
    nothing: 'nothing',
    or: 'or',
    and: 'and',
  },
  codes: {
    ...enCells.codes,
    ...enFigures.codes,
    ...enFiles.codes,
    ...enIati.codes,
    ...enItems.codes,
    ...enPeriods.codes,
    ...enPlaces.codes,
    ...enSdmx.codes,
    ...enShapes.codes,
    ...enTables.codes,
  },
  mends: {
    ...enCells.mends,
    ...enFigures.mends,
    ...enFiles.mends,
    ...enIati.mends,
    ...enItems.mends,
    ...enPeriods.mends,
    ...enPlaces.mends,
    ...enSdmx.mends,
    ...enShapes.mends,
    ...enTables.mends,
  },
  remarks: enRemarks,
  inEnglish: (message) => message,
  met: ({ times, count, rows, areLines, isMore, columns, given }) => {
    const row = areLines ? 'line' : 'row';
    const at = `${row}${rows.length === 1 ? '' : 's'} ${isMore ? rows.join(', ') : listed(rows.map(String), 'and')}`;
    const where = [
      ...(rows.length === 0 ? [] : [isMore ? `first in ${at}` : `in ${at}`]),
      ...(columns.length === 0 ? [] : [`in the column${columns.length === 1 ? '' : 's'} ${columns.join(', ')}`]),
    ].join(', ');
    if (count === 1) return where === '' ? '' : `This is ${where}.`;
    const met = `This was met ${count === 2 ? 'twice' : `${times} times`}${where === '' ? '' : `, ${where}`}`;
    return given.length === 0 ? `${met}.` : `${met}: ${given.join(', ')}.`;
  },
  further: (count) => (count === '1' ? '1 other value' : `${count} other values`),
};
