import type { Request } from '../../document/request.js';
import type { Column } from './table-column.js';

/** The columns of what is asked of whom. */
export const requestColumns: readonly Column<Request>[] = [
  { key: 'request', type: { codes: 'request' }, cell: ({ kind }) => kind },
  { key: 'about', type: 'id', cell: ({ about }) => about },
  { key: 'commitment', type: 'id', cell: ({ commitment }) => commitment },
  { key: 'what', type: 'text', cell: ({ what }) => what },
  { key: 'measure', type: 'id', cell: ({ measure }) => measure },
  { key: 'unit', type: { codes: 'unit' }, cell: ({ unit }) => unit },
  { key: 'period_start', type: 'date', cell: ({ period }) => period?.start },
  { key: 'period_end', type: 'date', cell: ({ period }) => period?.end },
  { key: 'place', type: { codes: 'place' }, cell: ({ place }) => place },
  { key: 'asked_of', type: 'text', cell: ({ from }) => from },
  { key: 'contact', type: 'text', cell: ({ contact }) => contact },
  { key: 'answer_by', type: 'date', cell: ({ by }) => by },
];
