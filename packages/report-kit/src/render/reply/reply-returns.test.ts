import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { workbookRows } from '../../../../targets/src/read/table/container/workbook.js';
import { tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderReplyCsv } from './reply-csv.js';
import { renderReplyXlsx } from './reply-xlsx.js';

describe('a reply sheet that comes back as a workbook', () => {
  it('has the rows of the reply sheet as CSV', async () => {
    const report = tinyReport({ observations: tinyObservations.slice(0, 1) });
    const expected: string[][] = parse(renderReplyCsv(report));
    expect(expected.length).toBeGreaterThan(1);
    const opened = await workbookRows(await renderReplyXlsx(report));
    if (!opened.ok) throw new Error('The workbook was refused.');
    expect(opened.value.sheet).toBe('reply');
    const rows: string[][] = [];
    // a row of a workbook ends with its last full cell
    for await (const { row, cells } of opened.value.rows) {
      rows[row - 1] = Array.from({ length: expected[0]?.length ?? 0 }, (_, at) => cells[at] ?? '');
    }
    expect(rows).toEqual(expected);
    expect(opened.value.issues.map(({ code }) => code)).toEqual(['sheet-chosen']);
  });
});
