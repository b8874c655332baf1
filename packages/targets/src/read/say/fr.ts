import { frCells } from './fr-cells.js';
import { frFigures } from './fr-figures.js';
import { frFiles } from './fr-files.js';
import { frIati } from './fr-iati.js';
import { frItems } from './fr-items.js';
import { frLint } from './fr-lint.js';
import { frPeriods } from './fr-periods.js';
import { frPlaces } from './fr-places.js';
import { frRemarks } from './fr-remarks.js';
import { frSdmx } from './fr-sdmx.js';
import { frShapes } from './fr-shapes.js';
import { frTables } from './fr-tables.js';
import { fr as set } from './french-text.js';
import { listed } from './said-values.js';
import type { ReadingWords } from './reading-words.js';

/** Every word on reading in French. */
export const fr: ReadingWords = {
  style: {
    locale: 'fr',
    quoted: (text) => set`« ${text} »`,
    period: (start, end) => `du ${start} au ${end}`,
    nothing: 'rien',
    or: 'ou',
    and: 'et',
  },
  codes: {
    ...frCells.codes,
    ...frFigures.codes,
    ...frFiles.codes,
    ...frIati.codes,
    ...frItems.codes,
    ...frLint,
    ...frPeriods.codes,
    ...frPlaces.codes,
    ...frSdmx.codes,
    ...frShapes.codes,
    ...frTables.codes,
  },
  mends: {
    ...frCells.mends,
    ...frFigures.mends,
    ...frFiles.mends,
    ...frIati.mends,
    ...frItems.mends,
    ...frPeriods.mends,
    ...frPlaces.mends,
    ...frSdmx.mends,
    ...frShapes.mends,
    ...frTables.mends,
  },
  remarks: frRemarks,
  inEnglish: (message) => set`(En anglais :) ${message}`,
  met: ({ times, count, rows, isMore, columns, given }) => {
    const at = `${rows.length === 1 ? 'à la ligne' : 'aux lignes'} ${isMore ? rows.join(', ') : listed(rows.map(String), 'et')}`;
    const where = [
      ...(rows.length === 0 ? [] : [isMore ? `d’abord ${at}` : at]),
      ...(columns.length === 0 ? [] : [`${columns.length === 1 ? 'dans la colonne' : 'dans les colonnes'} ${columns.join(', ')}`]),
    ].join(', ');
    if (count === 1) return where === '' ? '' : `Cela se trouve ${where}.`;
    const met = set`Ce cas se présente ${count === 2 ? 'deux' : times} fois${where === '' ? '' : `, ${where}`}`;
    return given.length === 0 ? `${met}.` : set`${met} : ${given.join(', ')}.`;
  },
  further: (count) => (count === '1' ? '1 autre valeur' : `${count} autres valeurs`),
};
