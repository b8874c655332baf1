import { renderHtml, type Report, type Table } from '@actionline/report-kit';
import { toHtml } from 'hast-util-to-html';

import { collectGarbage, compare } from './clock.js';
import { timeText, type Figure } from './figure.js';
import { treesOf } from './html-trees.js';
import { reportOf } from './office-report.js';

const CELLS = 120_000;
const COLUMNS = 6;

/** A table as a long annex has it: names, numbers, days, remarks in a second line, empty cells. */
function tableOf(cells: number): Table {
  return {
    kind: 'table',
    id: 'cells',
    caption: 'Figures reported',
    columns: [
      { key: 'number', label: 'Number' },
      { key: 'what', label: 'What' },
      { key: 'figure', label: 'Figure', align: 'end' },
      { key: 'day', label: 'Day' },
      { key: 'remark', label: 'Remark' },
      { key: 'place', label: 'Place' },
    ],
    rows: Array.from({ length: cells / COLUMNS }, (_, at) => ({
      cells: [
        [{ kind: 'data', text: String(at + 1) }],
        [{ kind: 'data', text: `Officers trained & certified, course ${String(at)}` }],
        [{ kind: 'number', value: at % 900, text: String(at % 900) }],
        [{ kind: 'date', value: `2024-${String((at % 12) + 1).padStart(2, '0')}-01`, text: 'First of the month' }],
        at % 3 === 0
          ? [{ kind: 'text', text: 'Counted' }]
          : [
              { kind: 'text', text: 'Not counted' },
              { kind: 'break' },
              { kind: 'muted', children: [{ kind: 'text', text: `the same as number ${String(at)}` }] },
            ],
        at % 5 === 0 ? [] : [{ kind: 'data', text: 'Kenya' }],
      ],
    })),
  };
}

/** A page of one long table, over hast-util-to-html alone on the ready tree. */
export function measureTableCells(): readonly Figure[] {
  const report: Report = reportOf([tableOf(CELLS)]);
  const children = [...treesOf(report)];
  const { ratio, ours } = compare(5, () => {
    collectGarbage();
    return { ours: () => renderHtml(report), peer: () => toHtml({ type: 'root', children }, { allowDangerousHtml: true }) };
  });
  return [
    {
      name: `HTML, ${CELLS.toLocaleString('en-GB')} cells of a table`,
      value: ratio,
      unit: 'times',
      limit: 2,
      against: 'hast-util-to-html alone on the ready tree',
      shown: timeText(ours),
    },
  ];
}
