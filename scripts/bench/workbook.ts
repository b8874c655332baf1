import type { EvidenceRow, Report } from '@actionline/report-kit';
import { renderXlsx } from '@actionline/report-kit/xlsx';
import { writeXlsx } from 'hucre/xlsx';

import { workbookOf } from '../../packages/report-kit/src/render/xlsx/workbook.js';
import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';
import { silentReport } from './office-report.js';

const ROWS = 50_000;
const ROUNDS = 5;
const TABLES = ['evidence'] as const;

/** A row as one of many sources would give it: no two texts are the same, and some cells are empty. */
function evidenceRow(at: number): EvidenceRow {
  const month = String((at % 12) + 1).padStart(2, '0');
  return {
    observation: `o${String(at)}`,
    about: 'unodc-hr75/7',
    targets: at % 3 === 0 ? ['unodc-hr75/7.a'] : [],
    measure: 'unodc-hr75/m.officers',
    what: `Officers trained, course ${String(at)}`,
    role: at % 4 === 0 ? 'context' : 'result',
    value: at % 900,
    ...(at % 2 === 0 ? { lower: at % 900, upper: at % 900, bound: 'exact' } : { lower: at % 900, bound: 'at-least' }),
    unit: 'officer',
    start: `2024-${month}-01`,
    end: `2024-${month}-28`,
    ...(at % 5 === 0 ? { place: 'KE' } : {}),
    places: [],
    counted: at % 3 === 0 ? 'both-ends' : 'left-out',
    ...(at % 3 === 0 ? {} : { leftOut: 'duplicate', leftOutBy: `o${String(at - 1)}` }),
    source: 1,
    locator: `p. ${String(at % 90)}`,
    ...(at % 7 === 0 ? { note: `As published, with a remark of the reader on row ${String(at)}` } : {}),
  };
}

function reportOf(rows: number): Report {
  return { ...silentReport(), evidence: Array.from({ length: rows }, (_, at) => evidenceRow(at)) };
}

/** Writing a workbook over hucre alone on the ready sheets. */
export async function measureWorkbook(): Promise<readonly Figure[]> {
  const report = reportOf(ROWS);
  const ready = workbookOf(report, TABLES);
  const times: { readonly own: number; readonly alone: number }[] = [];
  let bytes = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage();
    const alone = await cpuTimeOf(() => writeXlsx(ready));
    collectGarbage();
    const own = await cpuTimeOf(async () => {
      bytes = (await renderXlsx(report, { tables: TABLES })).length;
    });
    if (round >= 0) times.push({ own, alone });
  }
  return [
    {
      name: `XLSX, ${ROWS.toLocaleString('en-GB')} rows of ${String(ready.sheets[1]?.columns?.length ?? 0)} columns`,
      value: median(times.map(({ own, alone }) => own / alone)),
      unit: 'times',
      limit: 1.5,
      against: 'hucre alone on the ready sheets',
      shown: `the peer ${timeText(median(times.map(({ alone }) => alone)))}; ${(bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}
