import { frCells } from './fr-cells.js';
import { frFigures } from './fr-figures.js';
import { frFiles } from './fr-files.js';
import { frIati } from './fr-iati.js';
import { frItems } from './fr-items.js';
import { frPeriods } from './fr-periods.js';
import { frPlaces } from './fr-places.js';
import { frRemarks } from './fr-remarks.js';
import { frSdmx } from './fr-sdmx.js';
import { frShapes } from './fr-shapes.js';
import { frTables } from './fr-tables.js';
import { fr as set } from './french-text.js';
import type { ReadingWords } from './reading-words.js';

/** Every word on reading in French. */
export const fr: ReadingWords = {
  style: { locale: 'fr', quoted: (text) => set`« ${text} »`, nothing: 'rien', or: 'ou', and: 'et' },
  codes: {
    ...frCells.codes,
    ...frFigures.codes,
    ...frFiles.codes,
    ...frIati.codes,
    ...frItems.codes,
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
    const met = [
      count === 1 ? 'Constaté une fois' : set`Constaté ${times} fois`,
      ...(rows.length === 0
        ? []
        : [
            isMore
              ? `d’abord aux lignes ${rows.join(', ')}`
              : rows.length === 1
                ? `à la ligne ${rows.join()}`
                : `aux lignes ${rows.join(', ')}`,
          ]),
      ...(columns.length === 0
        ? []
        : [columns.length === 1 ? `dans la colonne ${columns.join()}` : `dans les colonnes ${columns.join(', ')}`]),
    ].join(', ');
    return given.length === 0 ? `${met}.` : set`${met} : ${given.join(', ')}.`;
  },
  further: (count) => (count === '1' ? '1 autre valeur' : `${count} autres valeurs`),
};
