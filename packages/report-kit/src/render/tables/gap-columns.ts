import type { Gap } from '../../document/report.js';
import type { Column } from './table-column.js';

/** The columns of what is not known. */
export const gapColumns: readonly Column<Gap>[] = [
  { key: 'gap', type: { codes: 'gap' }, cell: ({ kind }) => kind },
  { key: 'about', type: 'id', cell: ({ about }) => about },
  { key: 'text', type: 'text', cell: ({ text }) => text },
];
