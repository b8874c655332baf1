import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { testWorkbook, zipped, type TestWorkbook } from '../../../testing/workbooks.js';
import { workbookRows, type WorkbookOptions } from './workbook.js';

/** What is read of a workbook: the rows, and the codes of the issues. */
async function read(bytes: Uint8Array, options?: WorkbookOptions) {
  const opened = await workbookRows(bytes, options);
  if (!opened.ok) return { codes: opened.issues.map(({ code }) => code), issues: opened.issues };
  const rows = [];
  for await (const row of opened.value.rows) rows.push(row);
  const { issues, sheet, sheets } = opened.value;
  return { rows, sheet, sheets, codes: issues.map(({ code }) => code), issues };
}

/** The cells of the first row of a sheet with such cells, in styles as given. */
async function cells(xml: string, rest: Partial<TestWorkbook> = {}) {
  return read(await testWorkbook({ ...rest, sheets: [{ rows: `<row r="1">${xml}</row>` }] }));
}

async function cell(value: string, format: string | number, from1904 = false): Promise<string | undefined> {
  const { rows } = await cells(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format], from1904 });
  return rows?.[0]?.cells[0];
}

describe('cells of a workbook as text', () => {
  it('takes shared and own texts, rich ones whole, without the readings beside them', async () => {
    const texts = [
      'plain',
      '<r><t>two </t></r><r><t>runs</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      'a &amp; b_x000A_c',
    ];
    const { rows, codes } = await cells(
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="inlineStr"><is><t>own</t></is></c><c t="str"><f>A1</f><v>result</v></c>',
      { texts },
    );
    expect(rows).toEqual([{ row: 1, cells: ['plain', 'two runs', '東京', 'a & b\nc', 'own', 'result'] }]);
    expect(codes).toEqual([]);
  });

  it('takes truths and errors by their words', async () => {
    const { rows } = await cells('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="e"><v>#DIV/0!</v></c>');
    expect(rows?.[0]?.cells).toEqual(['TRUE', 'FALSE', '#N/A', '#DIV/0!']);
  });

  // 0.1 + 0.2 is stored as 0.30000000000000004; 0.28999999999999998 is how 0.29 is often written
  it.each([
    ['0.28999999999999998', '0.29'],
    ['0.30000000000000004', '0.30000000000000004'],
    ['1E3', '1000'],
    ['12.50', '12.5'],
    ['-0.5', '-0.5'],
    ['9007199254740993', '9007199254740993'],
    ['12345678901234567890', '12345678901234567890'],
    ['0x10', '0x10'],
    ['n/a', 'n/a'],
  ])('takes the number %s as %s', async (written, text) => {
    expect(await cell(written, 0)).toBe(text);
  });

  it.each([
    ['0.12', '0%', '12%'],
    ['0.12', 9, '12%'],
    ['0.285', 10, '28.5%'],
    ['0.28999999999999998', '0.0%', '29%'],
    ['-0.005', '0.0%', '-0.5%'],
    ['1.2', '0%;[Red]-0%', '120%'],
    ['0', '0%', '0%'],
    ['12', '0"%"', '12%'],
    ['0.12', '0.00', '0.12'],
  ])('takes %s shown as %s for %s', async (written, format, text) => {
    expect(await cell(written, format)).toBe(text);
  });

  // 43831 is the 1st of January 2020 counted from 1900, 42369 the same day counted from 1904; day 60 of 1900 is the leap day that never was
  it.each<[string, string | number, boolean, string]>([
    ['43831', 14, false, '2020-01-01'],
    ['42369', 14, true, '2020-01-01'],
    ['43831.5', 'dd/mm/yyyy hh:mm', false, '2020-01-01T12:00:00'],
    ['43831', '[$-40C]d mmmm yyyy;@', false, '2020-01-01'],
    ['43831', 'mmm-yy', false, '2020-01'],
    ['43845', 'mmm-yy', false, '2020-01-15'],
    ['43831', 'yyyy', false, '2020'],
    ['43845', 'yyyy', false, '2020-01-15'],
    ['1', 14, false, '1900-01-01'],
    ['59', 14, false, '1900-02-28'],
    ['60', 14, false, '1900-02-29'],
    ['61', 14, false, '1900-03-01'],
    ['0', 14, true, '1904-01-01'],
    ['2958465', 14, false, '9999-12-31'],
    ['0.75', 'h:mm', false, '18:00:00'],
    ['1.5', '[h]:mm', false, '36:00:00'],
    ['-1', 14, false, '-1'],
    ['3000000', 14, false, '3000000'],
  ])('takes day %s shown as %s (from 1904: %s) for %s', async (serial, format, from1904, text) => {
    expect(await cell(serial, format, from1904)).toBe(text);
  });

  it.each([
    'General',
    '#,##0.00 "days"',
    '0.00E+00',
    '[$€-407] #,##0',
    '#,##0\\ "h"',
    '_-* #,##0.00_-',
    '[Red]0',
    '@',
    '# ?/?',
    '[$Rs.-4009] #,##0',
  ])('takes no number shown as %s for a date', async (format) => {
    expect(await cell('43831', format)).toBe('43831');
  });

  it('marks dates, and says how many cells are dates and percentages', async () => {
    const { rows, issues } = await cells('<c s="1"><v>43831</v></c><c s="2"><v>0.5</v></c>', { formats: [14, 9] });
    expect(rows?.[0]?.dates).toEqual([0]);
    expect(issues.map(({ code, values }) => [code, values?.['count'], values?.given])).toEqual([
      ['percent-cells', 1, ['B1']],
      ['date-cells', 1, ['A1']],
    ]);
  });

  it('says that a number shown in thousands is read in full', async () => {
    const { rows, issues } = await cells('<c s="1"><v>1234567</v></c>', { formats: ['#,##0.0,'] });
    expect(rows?.[0]?.cells).toEqual(['1234567']);
    expect(issues).toMatchObject([{ code: 'scaled-cells', severity: 'warning', values: { mend: 'number-as-stored' } }]);
  });

  it('tells of formulas whose results are not in the file, one issue for all', async () => {
    const { rows, issues } = await cells(
      '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v></v></c><c r="D1" t="str"><f>A1</f></c>',
    );
    expect(rows?.[0]?.cells).toEqual(['1']);
    expect(issues).toMatchObject([
      { code: 'formula-without-value', severity: 'error', row: 1, column: 'B', values: { count: 3, given: ['B1', 'C1', 'D1'] } },
    ]);
  });

  it('tells of a text that is not there, and of a cell that is there twice', async () => {
    const { rows, codes } = await cells('<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>');
    expect(rows?.[0]?.cells).toEqual(['', '1']);
    expect(codes).toEqual(['missing-text', 'repeated-cell']);
  });

  it('leaves out rows and cells that hold nothing, and keeps the numbers of the sheet', async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="D2" s="1"/></row><row r="3"><c r="A3" s="1"/></row><row r="7"><c r="A7"><v>2</v></c></row>';
    expect((await read(await testWorkbook({ sheets: [{ rows }], formats: [9] }))).rows).toEqual([
      { row: 2, cells: ['', '', '1'] },
      { row: 7, cells: ['2'] },
    ]);
  });

  it('reads elements under a prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await read(await testWorkbook({ sheets: [{ rows: '' }], parts: { 'xl/worksheets/sheet1.xml': sheet } }))).rows).toEqual([
      { row: 1, cells: ['5'] },
    ]);
  });
});

describe('sheets of a workbook', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const sheets = [
    { name: 'Notes', rows: one, state: 'hidden' as const },
    { name: 'Données', rows: one },
    { name: 'More', rows: one },
  ];

  it('reads the first that is not hidden, and says so', async () => {
    const { sheet, sheets: all, issues } = await read(await testWorkbook({ sheets }));
    expect(sheet).toBe('Données');
    expect(all).toEqual([
      { name: 'Notes', hidden: true },
      { name: 'Données', hidden: false },
      { name: 'More', hidden: false },
    ]);
    expect(issues).toMatchObject([
      { code: 'sheet-chosen', values: { given: 'Données', expected: ['Notes', 'Données', 'More'] } },
      { code: 'hidden-sheets', values: { given: ['Notes'] } },
    ]);
  });

  it('reads the one asked for, by name and by place', async () => {
    const bytes = await testWorkbook({ sheets });
    expect((await read(bytes, { sheet: 'More' })).sheet).toBe('More');
    expect((await read(bytes, { sheet: ' donnÉes' })).sheet).toBe('Données');
    expect((await read(bytes, { sheet: 1 })).sheet).toBe('Notes');
    expect(await read(bytes, { sheet: 'Donnees' })).toMatchObject({ issues: [{ code: 'unknown-sheet', values: { nearest: 'Données' } }] });
    expect((await read(bytes, { sheet: 9 })).codes).toEqual(['unknown-sheet']);
  });

  it('gives the merged cells before and after the rows are walked', async () => {
    const bytes = await testWorkbook({
      sheets: [{ rows: one, after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>' }],
    });
    const merges = [
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
      { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 },
    ];
    const opened = await workbookRows(bytes);
    if (!opened.ok) throw new Error('The workbook was refused.');
    expect(await opened.value.merges()).toEqual(merges);
    for await (const row of opened.value.rows) expect(row.row).toBe(1);
    expect(await opened.value.merges()).toEqual(merges);
  });

  it('reports hidden rows and columns, and reads them', async () => {
    const bytes = await testWorkbook({
      sheets: [
        {
          before: '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
          rows: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>',
        },
      ],
    });
    const { rows, issues } = await read(bytes);
    expect(rows?.[1]).toEqual({ row: 2, cells: ['2'], hidden: true });
    expect(issues).toMatchObject([
      { code: 'hidden-rows', values: { given: ['2'] } },
      { code: 'hidden-columns', values: { given: ['B', 'C'] } },
    ]);
  });

  it('says that macros are not run and links not followed', async () => {
    const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = `<Relationships><Relationship Id="s1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="x" Type="${links}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`;
    const { codes, rows } = await read(
      await testWorkbook({ sheets: [{ rows: one }], parts: { 'xl/vbaProject.bin': 'x', 'xl/_rels/workbook.xml.rels': rels } }),
    );
    expect(rows).toHaveLength(1);
    expect(codes).toEqual(['macros-not-run', 'linked-workbooks']);
  });
});

describe('workbooks that cannot be read', () => {
  const sheet = { rows: '<row r="1"><c><v>1</v></c></row>' };

  it('refuses other files by what they are', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.7'))).toMatchObject({ issues: [{ code: 'not-a-table', values: { given: 'pdf' } }] });
    expect(await read(await zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }))).toMatchObject({
      issues: [{ values: { given: 'office-other' } }],
    });
    expect(await read(await zipped({ 'figures.csv': 'a' }))).toMatchObject({ issues: [{ values: { given: 'zip' } }] });
    expect((await read(new TextEncoder().encode('a;b'))).codes).toEqual(['broken-workbook']);
  });

  it.each<[string, Partial<TestWorkbook>]>([
    ['without its list of sheets', { parts: { 'xl/workbook.xml': undefined } }],
    ['without the part of its sheet', { parts: { 'xl/worksheets/sheet1.xml': undefined } }],
    ['whose sheet is cut short', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1">' } }],
    ['whose sheet has no end of its rows', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet/>' } }],
    ['that declares entities', { parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "ha">]><sst><si><t>&a;</t></si></sst>' } }],
    ['whose rows go back', { sheets: [{ rows: '<row r="5"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>' }] }],
    ['with a row beyond the last', { sheets: [{ rows: '<row r="1048577"><c><v>1</v></c></row>' }] }],
    ['with a column beyond the last', { sheets: [{ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] }],
    ['that is nested without end', { sheets: [{ rows: '<a>'.repeat(200) }] }],
  ])('tells of one %s', async (_, rest) => {
    expect((await read(await testWorkbook({ sheets: [sheet], ...rest }))).codes).toEqual(['broken-workbook']);
  });

  it('tells of a broken zip file wherever it is cut, and of bytes that were changed', async () => {
    const bytes = await testWorkbook({ sheets: [{ rows: '<row><c><v>12345</v></c></row>'.repeat(500).replaceAll('<row>', '<row>') }] });
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect((await read(bytes.slice(0, bytes.length * share))).codes).toEqual(['broken-workbook']);
    const changed = bytes.slice();
    const at = new TextDecoder('latin1').decode(bytes).indexOf('sheet1.xml') + 60;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect((await read(changed)).codes).toEqual(['broken-workbook']);
  });

  it('refuses what unpacks to too much before it is unpacked', async () => {
    const bomb = await testWorkbook({ sheets: [{ rows: ' '.repeat(70_000_000) }] });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb)).toMatchObject({ issues: [{ code: 'workbook-too-large', values: { mend: 'save-as-csv' } }] });
    expect((await read(await testWorkbook({ sheets: [sheet] }), { maxBytes: 500 })).codes).toEqual(['workbook-too-large']);
  });

  it('stops where a few bytes stand for more cells than are read', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `<row r="${String(at + 1)}"><c r="XFD${String(at + 1)}"><v>1</v></c></row>`).join(
      '',
    );
    const { rows: some, codes } = await read(await testWorkbook({ sheets: [{ rows }] }), { maxCells: 100_000 });
    expect(codes).toEqual(['workbook-too-large']);
    // 16,384 cells a row
    expect(some?.length).toBeLessThanOrEqual(6);
  });

  it('reads 10,000 columns', async () => {
    const row = Array.from({ length: 10_000 }, (_, at) => `<c><v>${String(at)}</v></c>`).join('');
    expect((await read(await testWorkbook({ sheets: [{ rows: `<row>${row}</row>` }] }))).rows?.[0]?.cells.length).toBe(10_000);
  });

  it('stops when its rows are no longer wanted', async () => {
    const opened = await workbookRows(await testWorkbook({ sheets: [{ rows: '<row><c><v>1</v></c></row>'.repeat(50_000) }] }));
    if (!opened.ok) throw new Error('The workbook was refused.');
    for await (const row of opened.value.rows) if (row.row === 3) break;
    expect(opened.value.issues).toEqual([]);
  });

  it('throws for what is misuse', async () => {
    await expect(workbookRows('PK' as never)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(workbookRows(new Uint8Array(), { sheets: 1 } as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });
});

describe('workbooks of another writer', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\p{Cc}\p{Cn}\p{Cs}\ufffe\uffff]|_x[0-9a-f]{4}_/iu.test(text)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );

  it('come back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const { rows: got, codes } = await read(await writeXlsx({ sheets: [{ name: 'a', rows }] }));
        const texts = rows.map((row) =>
          row.map((given) => (given === null ? '' : typeof given === 'boolean' ? String(given).toUpperCase() : String(given))),
        );
        const expected = texts.flatMap((row, at) => {
          while (row.at(-1) === '') row.pop();
          return row.length === 0 ? [] : [{ row: at + 1, cells: row }];
        });
        expect(codes).toEqual([]);
        expect(got?.map(({ row, cells }) => ({ row, cells }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never end in an error, whatever bytes are changed', async () => {
    const whole = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['id', 'value'],
            ['a', 0.5],
            ['b', new Date(Date.UTC(2020, 0, 1))],
          ],
        },
      ],
    });
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { rows, issues } = await read(bytes);
        expect(rows !== undefined || issues.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
