import type { Framework } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { readObservationsCsv } from '@actionline/targets/csv';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { tinyFramework, tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderReplyCsv } from './reply-csv.js';
import { renderReplyXlsx } from './reply-xlsx.js';

const owners = {
  'tiny/1': { name: 'Training office', contact: 'training@example.org', by: '2025-06-30' },
  'tiny/1.3.a': { name: 'Press office' },
};
const report = tinyReport({ observations: tinyObservations.slice(0, 1), owners });

function rowsOf(text: string): readonly Record<string, string>[] {
  return parse(text, { columns: true });
}

describe('the reply sheet', () => {
  it('has a row for each figure and each delivery that is asked for, made ready', () => {
    const rows = rowsOf(renderReplyCsv(report));
    // of 1.1.a “at least 1,200” leaves the total of all days open, of 1.2.a the year 2024; 1.3.a was due in June 2024, and the day is what is asked
    expect(
      rows.map(({ measure, period_start, period_end, unit, role, commitment }) => [
        measure,
        period_start,
        period_end,
        unit,
        role,
        commitment,
      ]),
    ).toEqual([
      ['tiny/m.officers', '2024-01-01', '2025-03-31', 'officer', 'result', 'tiny/1.1'],
      ['tiny/m.countries', '2024-01-01', '2024-12-31', 'country', 'result', 'tiny/1.2'],
      ['tiny/1.3.a', '', '', 'number', 'milestone', 'tiny/1.3'],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ value, source_title }) => value === '' && source_title === '')).toBe(true);
    expect(rows[1]?.['label_en']).toBe('Countries assisted');
  });

  it('is taken back by the reader of observations, and settles what it asks', async () => {
    const filled = rowsOf(renderReplyCsv(report)).map((row) =>
      row['measure'] === 'tiny/m.countries' ? { ...row, value: '3', source_title: 'Travel report' } : row,
    );
    const header = Object.keys(filled[0]!);
    const text = [header, ...filled.map((row) => header.map((column) => row[column] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\r\n');
    const { observations, issues, counts } = await readObservationsCsv([text]);
    // one row is filled in; the two others are told of, and none is lost
    expect(observations.map(({ measure, value }) => [measure, value])).toEqual([['tiny/m.countries', 3]]);
    expect(counts).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
    expect(issues.length).toBeGreaterThanOrEqual(2);
    const { evaluations } = evaluateFramework(tinyFramework, observations, { asOf: '2025-03-31' });
    expect(evaluations.find(({ target }) => target === 'tiny/1.2.a')?.periods?.[0]?.level).toBe('met');
  });

  it('can be that of one office alone', () => {
    expect(rowsOf(renderReplyCsv(report, { from: 'Press office' })).map(({ measure }) => measure)).toEqual(['tiny/1.3.a']);
    expect(rowsOf(renderReplyCsv(report, { from: 'Nobody' }))).toEqual([]);
    expect(() => renderReplyCsv(report, { from: 5 as never })).toThrow('from was 5');
  });

  it('asks who answers for what stands above, else the leading actors, else the issuer', () => {
    const asked = (changes: Partial<Parameters<typeof tinyReport>[0]>): readonly string[] => [
      ...new Set(tinyReport({ observations: [], ...changes }).requests.map(({ from }) => from)),
    ];
    expect(asked({})).toEqual(['City of Example']);
    expect(asked({ owners: { tiny: { name: 'Mayor' } } })).toEqual(['Mayor']);
    const led: Framework = {
      ...tinyFramework,
      items: tinyFramework.items.map((item) =>
        item.id === 'tiny/1.2' ? { ...item, facets: { ...item.facets!, actors: [{ actor: 'eu-eeas', role: 'lead' as const }] } } : item,
      ),
    };
    expect(asked({ framework: led })).toEqual(['City of Example', 'European External Action Service']);
    expect(() => tinyReport({ owners: { 'tiny/1.9': { name: 'X' } } })).toThrow('did you mean "tiny/1.1"');
    expect(() => tinyReport({ owners: { tiny: { name: '' } } })).toThrow('expected a name');
    expect(() => tinyReport({ owners: { tiny: { name: 'X', by: '30 June' } } })).toThrow('expected a calendar date');
  });

  it('is a workbook with the same rows, and the same bytes each time', async () => {
    const bytes = await renderReplyXlsx(report);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await renderReplyXlsx(report)))).toBe(0);
    const workbook = await readXlsx(bytes, { readStyles: true });
    // what is asked is read whole, and does not run over the cell for the answer
    expect(workbook.sheets[0]?.cells?.get('1,1')?.style?.alignment?.wrapText).toBe(true);
    expect(workbook.sheets[0]?.cells?.get('0,2')?.style?.font?.bold).toBe(true);
    expect(workbook.sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['id', 'label_en', 'value']);
    expect(workbook.sheets[0]?.rows).toHaveLength(1 + rowsOf(renderReplyCsv(report)).length);
  });

  it('refuses a title that is no text, as a workbook too', async () => {
    const untitled = { ...report, title: [[]] as unknown as string };
    await expect(renderReplyXlsx(untitled)).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
