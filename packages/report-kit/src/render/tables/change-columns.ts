import type { Change } from '../../document/change.js';
import type { Report } from '../../document/report.js';
import type { Column } from './table-column.js';

/** The columns of what changed since an earlier report or an earlier day. */
export function changeColumns({ since }: Report): readonly Column<Change>[] {
  return [
    { key: 'about', type: 'id', cell: ({ about }) => about },
    { key: 'target', type: 'id', cell: ({ target }) => target, machine: true },
    { key: 'commitment', type: 'id', cell: ({ commitment }) => commitment },
    { key: 'text', type: 'text', cell: ({ label }) => label },
    { key: 'since', type: 'date', cell: () => since?.asOf },
    { key: 'move', type: { codes: 'move' }, cell: ({ move }) => move },
    { key: 'because', type: { codes: 'cause' }, cell: ({ because }) => because },
    { key: 'status_before', type: { codes: 'status' }, cell: ({ statusBefore }) => statusBefore, machine: true },
    { key: 'status_before_label', type: 'text', cell: ({ statusBeforeLabel }) => statusBeforeLabel },
    { key: 'status_after', type: { codes: 'status' }, cell: ({ statusAfter }) => statusAfter, machine: true },
    { key: 'status_after_label', type: 'text', cell: ({ statusAfterLabel }) => statusAfterLabel },
    { key: 'value_before', type: 'number', cell: ({ valueBefore }) => valueBefore },
    { key: 'bound_before', type: { codes: 'bound' }, cell: ({ boundBefore }) => boundBefore },
    { key: 'value_after', type: 'number', cell: ({ valueAfter }) => valueAfter },
    { key: 'bound_after', type: { codes: 'bound' }, cell: ({ boundAfter }) => boundAfter },
    { key: 'unit', type: { codes: 'unit' }, cell: ({ unit }) => unit },
    { key: 'new_figures', type: 'id', cell: ({ newFigures }) => newFigures },
    { key: 'dropped_figures', type: 'id', cell: ({ droppedFigures }) => droppedFigures },
    { key: 'first_evidence', type: 'flag', cell: ({ firstEvidence }) => firstEvidence === true },
    { key: 'new_activities', type: 'id', cell: ({ newActivities }) => newActivities },
  ];
}
