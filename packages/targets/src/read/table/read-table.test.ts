import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { readTable, type TableDescription } from '../table.js';

const constants = { measure: 'demo/m.a', unit: 'number', role: 'result', source_title: 'Report' } as const;

/** A description of a table of places by years, with semicolons and a decimal comma. */
const wide: TableDescription = {
  container: { kind: 'text', delimiter: ';' },
  header: { rows: [1] },
  columns: [{ name: 'Pays', is: 'place' }],
  periodsAcross: { decimal: ',', settled: true },
  constants,
};

const long: TableDescription = {
  container: { kind: 'text', delimiter: ',' },
  header: { rows: [1] },
  columns: [
    { name: 'geo', is: 'place' },
    { name: 'year', is: 'period' },
    { name: 'value', is: 'value' },
  ],
  constants,
};

/** What was read, a line a figure. */
async function lines(text: string | Uint8Array, description: TableDescription): Promise<readonly string[]> {
  const { observations } = await readTable(text, description);
  return observations.map(({ place = 'all', period, dimensions = {}, value, missing, status = '', bound = '' }) =>
    [place, period.start, ...Object.entries(dimensions).map((pair) => pair.join('=')), bound, value ?? missing, status]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const codes = async (text: string | Uint8Array, description: TableDescription): Promise<readonly unknown[]> =>
  (await readTable(text, description)).groups.map(({ code, count, rows }) => [code, count, rows]);

describe('a table as a description says', () => {
  it('gives a figure for each cell where years run across, and passes over the empty ones', async () => {
    const text = 'Pays;2022;2023\nKenya;1 250;12,5 e\nFrance;;:\n';
    expect(await lines(text, wide)).toEqual(['KE 2022-01-01 1250', 'KE 2023-01-01 12.5 E', 'FR 2023-01-01 unknown']);
    const { counts } = await readTable(text, wide);
    expect(counts).toEqual({ read: 3, accepted: 3, rejected: 0, rows: 2, blank: 1, leftOut: 0 });
  });

  it('reads a header of two rows, the upper of which holds for the columns to its right', async () => {
    const text = ';2022;;2023;\nPays;F;H;F;H\nKenya;1;2;3;4\n';
    const columns = ['2022 | F', '2022 | H', '2023 | F', '2023 | H'].map((name) => {
      const [period = '', sex = ''] = name.split(' | ');
      return { name, is: 'value', gives: { period, sex: sex === 'H' ? 'M' : sex } } as const;
    });
    const description: TableDescription = { ...wide, header: { rows: [1, 2] }, columns: [{ name: 'Pays', is: 'place' }, ...columns] };
    expect(await lines(text, description)).toEqual([
      'KE 2022-01-01 sex=F 1',
      'KE 2022-01-01 sex=M 2',
      'KE 2023-01-01 sex=F 3',
      'KE 2023-01-01 sex=M 4',
    ]);
  });

  it('takes a key of several codes apart, as the first column of Eurostat', async () => {
    const text = 'freq,sex,geo\\TIME_PERIOD\t2022 \t2023 \nA,F,EL\t1.5 b\t: \nA,F\t2\t3\n';
    const description: TableDescription = {
      container: { kind: 'text', delimiter: '\t', plainQuotes: true },
      header: { rows: [1] },
      columns: [
        {
          name: 'freq,sex,geo\\TIME_PERIOD',
          is: 'key',
          by: ',',
          parts: [
            { name: 'freq', is: 'leave-out' },
            { name: 'sex', is: 'breakdown' },
            { name: 'geo', is: 'place', scheme: 'eurostat' },
          ],
        },
      ],
      periodsAcross: {},
      constants,
    };
    expect(await lines(text, description)).toEqual(['GR 2022-01-01 sex=F 1.5 B', 'GR 2023-01-01 sex=F unknown']);
    // the row with two codes in place of three: both of its figures, with one issue
    expect(await codes(text, description)).toEqual([['bad-key', 1, [3]]]);
    expect((await readTable(text, description)).counts).toMatchObject({ read: 4, accepted: 2, rejected: 2 });
  });

  it('finds the header by its first cell, and stops at the footer', async () => {
    const text = 'Title\n\nPays;2023\nKenya;1\n____\nNote: 5;6\n';
    const description: TableDescription = { ...wide, header: { rows: [], firstCell: 'Pays', footer: '__' } };
    expect(await lines(text, description)).toEqual(['KE 2023-01-01 1']);
    expect((await readTable('Land;2023\nKenya;1\n', description)).groups).toMatchObject([{ code: 'no-header', severity: 'error' }]);
  });

  it('tells of each figure below the footer, and counts the rows as left out', async () => {
    const text = 'Pays;2023\nKenya;1\nTotal;1\nFrance;2\n\nNote;\nTotal;3\n';
    const { counts, groups } = await readTable(text, { ...wide, header: { rows: [1], footer: 'Total' } });
    // Kenya is read; the first total line, France and the second are not; the note states no figure
    expect(counts).toEqual({ read: 1, accepted: 1, rejected: 0, rows: 4, blank: 0, leftOut: 3 });
    expect(groups).toMatchObject([
      { code: 'below-footer', severity: 'warning', count: 2, rows: [4, 7], values: { mend: 'total-as-footer' } },
    ]);
    // by its label alone nothing is lost; the cell of the note is empty
    const excepted = { ...wide, columns: [{ name: 'Pays', is: 'place', except: ['Total'] }] } as const;
    expect((await readTable(text.replace('Note;\n', ''), excepted)).counts).toEqual({
      read: 2,
      accepted: 2,
      rejected: 0,
      rows: 4,
      blank: 0,
      leftOut: 2,
    });
  });

  it('counts a row that is a comment, or none of figures, as left out where it states one', async () => {
    const text = 'Pays;2023\n(unit);number\n# estimate;\n# Kenya;7\nFrance;2\n';
    const { counts } = await readTable(text, { ...wide, header: { rows: [1], without: [2], comment: '#' } });
    expect(counts).toEqual({ read: 1, accepted: 1, rejected: 0, rows: 2, blank: 0, leftOut: 1 });
  });

  it('says which setting leaves a total line out, by its label', async () => {
    const { issues } = await readTable('geo,year,value\nKE,2023,1\n,Total,1\nTotal général,2023,1\n', long);
    expect(issues.map(({ code, row, values }) => [code, row, values?.['mend']])).toEqual([
      ['bad-period', 3, 'total-as-period'],
      ['empty-place', 3, 'say-empty'],
      ['unsaid-total', 4, 'say-total'],
    ]);
    expect(issues[0]?.message).toContain('except: ["Total"]');
    expect(issues[2]?.message).toContain('except: ["Total général"]');
  });

  it('puts a year and a quarter of two columns together', async () => {
    const columns: TableDescription['columns'] = [
      { name: 'year', is: 'period' },
      { name: 'quarter', is: 'period' },
      { name: 'value', is: 'value' },
    ];
    expect(await lines('year,quarter,value\n2023,Q2,7\n', { ...long, columns })).toEqual(['all 2023-04-01 7']);
  });

  it('fills what is written once above, where it is told to', async () => {
    const columns: TableDescription['columns'] = [
      { name: 'year', is: 'period', empty: 'as-above' },
      { name: 'region', is: 'breakdown', empty: 'as-above' },
      ...long.columns.filter(({ name }) => name !== 'year'),
    ];
    const text = 'year,region,geo,value\n2022,north,KE,1\n,,UG,2\n,south,KE,3\n2023,north,KE,4\n,,UG,5\n';
    expect(await lines(text, { ...long, columns })).toEqual([
      'KE 2022-01-01 region=north 1',
      'UG 2022-01-01 region=north 2',
      'KE 2022-01-01 region=south 3',
      'KE 2023-01-01 region=north 4',
      'UG 2023-01-01 region=north 5',
    ]);
    // without the setting nothing is filled
    const unsaid = columns.map(({ empty: _empty, ...column }) => column);
    expect((await readTable(text, { ...long, columns: unsaid })).counts).toMatchObject({ read: 5, accepted: 2, rejected: 3 });
    expect([...(await codes(text, { ...long, columns: unsaid }))].sort()).toEqual([
      ['empty-breakdown', 2, [3, 6]],
      ['empty-cell', 3, [3, 4, 6]],
    ]);
  });

  it('reads both ends of a range, and counts it as one figure', async () => {
    expect(await lines('geo,year,value\nKE,2023,3-5\n', long)).toEqual(['KE 2023-01-01 at-least 3', 'KE 2023-01-01 at-most 5']);
    expect((await readTable('geo,year,value\nKE,2023,3-5\n', long)).counts).toMatchObject({ read: 1, accepted: 1 });
  });

  it('keeps a place of the user’s own apart from the total', async () => {
    const columns: TableDescription['columns'] = [{ name: 'region', is: 'place', places: { North: null } }, ...long.columns.slice(1)];
    expect(await lines('region,year,value\nNorth,2023,1\n', { ...long, columns })).toEqual(['all 2023-01-01 region=North 1']);
    expect(await codes('region,year,value\n,2023,1\n', { ...long, columns })).toEqual([['empty-place', 1, [2]]]);
  });

  it('leaves rows out that it is told to, and counts them', async () => {
    const columns: TableDescription['columns'] = [{ name: 'series', is: 'leave-out', only: ['A'] }, ...long.columns];
    const { counts, observations } = await readTable('series,geo,year,value\nA,KE,2023,1\nB,KE,2023,2\n', { ...long, columns });
    expect(counts).toMatchObject({ read: 1, accepted: 1, leftOut: 1 });
    expect(observations).toHaveLength(1);
  });

  it('makes a breakdown of a column that nobody described, and says so', async () => {
    const text = 'geo,year,value,colour\nKE,2023,1,red\n';
    expect(await lines(text, long)).toEqual(['KE 2023-01-01 colour=red 1']);
    expect(await codes(text, long)).toEqual([['undescribed-column', 1, [1]]]);
  });

  it('keeps a value with marks of a breakdown in it whole', async () => {
    const columns: TableDescription['columns'] = [{ name: 'series', is: 'breakdown' }, ...long.columns];
    const text = 'series,geo,year,value\n"Victims known (1 = YES; 0 = NO)",KE,2023,1\n';
    const { observations } = await readTable(text, { ...long, columns });
    expect(observations[0]?.dimensions).toEqual({ series: 'Victims known (1 = YES; 0 = NO)' });
  });

  it('reads Windows-1252, and says where a character was lost before', async () => {
    // "Benín" with the í of Windows-1252, which is no UTF-8
    const bytes = Uint8Array.from(
      Array.from('geo,year,value,note\nKE,2023,1,Ben', (sign) => sign.charCodeAt(0)).concat([0xed, 0x6e, 0x0a]),
    );
    const { observations } = await readTable(bytes, { ...long, columns: [...long.columns, { name: 'note', is: 'note' }] });
    expect(observations[0]?.note).toBe('Benín');
    const lost = new TextEncoder().encode('geo,year,value\nKE,2023,1\nform\uFFFDs,2023,2\n');
    expect((await readTable(lost, long)).groups.map(({ code }) => code)).toContain('lost-characters');
  });
});

describe('a table that cannot be read', () => {
  it('has one issue where nothing says what every figure needs', async () => {
    const { groups, counts } = await readTable('geo,year,value\nKE,2023,1\nUG,2023,2\n', {
      ...long,
      constants: { ...constants, unit: '' },
    });
    expect(groups).toMatchObject([{ code: 'nothing-says', values: { expected: 'unit' } }]);
    expect(counts).toMatchObject({ read: 2, accepted: 0, rejected: 2 });
  });

  it('names the column that is not there, and the one that may be meant', async () => {
    const { groups } = await readTable('geo,yaer,value\nKE,2023,1\n', long);
    expect(groups).toMatchObject([{ code: 'missing-column', values: { nearest: 'yaer' } }, { code: 'undescribed-column' }]);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n%…'), 'not-a-table'],
    ['a page of a website', new TextEncoder().encode('<!DOCTYPE html><title>404</title>'), 'not-a-table'],
    ['the bytes of a workbook as text', 'PK\u0003\u0004\u0014', 'bytes-as-text'],
    ['nothing', '', 'no-header'],
    ['JSON', '[{"geo":"KE"}]', 'nothing-is-read'],
  ])('says what %s is', async (_, source, code) => {
    const { groups, counts } = await readTable(source, long);
    if (code !== 'nothing-is-read') expect(groups.map((group) => group.code)).toEqual([code]);
    expect(counts.accepted).toBe(0);
    expect(groups.length).toBeGreaterThan(0);
  });

  it('refuses a description that is misspelt before it reads, with every issue', async () => {
    const description = { ...long, colums: [], header: { row: [1] } } as unknown as TableDescription;
    const error: unknown = await readTable('x', description).catch((thrown: unknown) => thrown);
    expect(isActionlineError(error) && error.issues.map(({ code, path }) => [code, path?.join('.')])).toEqual(
      expect.arrayContaining([
        ['unknown-key', 'colums'],
        ['unknown-key', 'header.row'],
        ['missing-key', 'header.rows'],
      ]),
    );
  });
});

describe('a column that is filled from above', () => {
  it.each([
    ['of a column of figures', { columns: [{ name: 'value', is: 'value', empty: 'as-above' }] }, 'columns.0.empty'],
    ['of all columns', { settings: { empty: 'as-above' } }, 'settings.empty'],
    ['of the columns of periods', { periodsAcross: { empty: 'as-above' } }, 'periodsAcross.empty'],
    [
      'of a part of a key',
      { columns: [{ name: 'k', is: 'key', by: ',', parts: [{ name: 'geo', is: 'place', empty: 'as-above' }] }] },
      'columns.0.parts.0.empty',
    ],
  ])('is none: %s', async (_, changes, path) => {
    const error: unknown = await readTable('x', { ...long, ...changes } as TableDescription).catch((thrown: unknown) => thrown);
    expect(isActionlineError(error) && error.issues.map((issue) => [issue.code, issue.path?.join('.')])).toEqual([['bad-empty', path]]);
  });
});

describe('issues of a table', () => {
  it('are one group for one cause, whatever number of rows and columns have it', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `Kenya;-;${at % 2 === 0 ? '-' : '7'}`);
    const { issues, groups, counts } = await readTable(['Pays;2022;2023', ...rows].join('\n'), {
      ...wide,
      columns: [{ name: 'Pays', is: 'place' }],
    });
    expect(issues).toHaveLength(1_000);
    const marks = groups.find(({ code }) => code === 'mark-unknown');
    expect(marks).toMatchObject({ count: 4_500, rows: [2, 3, 4, 5, 6], columns: ['2022', '2023'], given: [{ value: '-', count: 4_500 }] });
    expect(counts.accepted + counts.rejected).toBe(counts.read);
  });

  it('ask about a figure that two rows state differently, and keep one that is said twice once', async () => {
    const { counts, groups } = await readTable('geo,year,value\nKE,2023,1\nKE,2023,1\nKE,2023,2\n', long);
    expect(groups.map(({ code }) => code).sort()).toEqual(['duplicate-id', 'said-twice']);
    expect(counts).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
  });
});

describe('a reading', () => {
  const text = `geo,year,value\n${Array.from({ length: 2_000 }, (_, at) => `KE,${String(1900 + (at % 120))}-0${String(1 + (at % 9))},${String(at)}`).join('\n')}\n`;
  const chunks = text.match(/[^]{1,500}/g) ?? [];

  it('stops when it is told to, with the reason of the signal', async () => {
    const controller = new AbortController();
    const reading = readTable(chunks, long, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort(new Error('enough'));
      },
    });
    await expect(reading).rejects.toThrow('enough');
  });

  it('tells how far it has come, and the same whatever the pieces', async () => {
    const taken: number[] = [];
    const inPieces = await readTable(chunks, long, { onProgress: (progress) => taken.push(progress.taken) });
    expect(taken.at(-1)).toBe(text.length);
    expect(inPieces).toEqual(await readTable(text, long));
  });

  it('hands observations on as they come, or keeps none in a dry run, with the same counts', async () => {
    const whole = await readTable('geo,year,value\nKE,2022,1\nKE,2023,x\n', long);
    const handed: string[] = [];
    const streamed = await readTable('geo,year,value\nKE,2022,1\nKE,2023,x\n', long, { onObservation: ({ id }) => handed.push(id) });
    const dry = await readTable('geo,year,value\nKE,2022,1\nKE,2023,x\n', long, { dryRun: true });
    expect(handed).toEqual(whole.observations.map(({ id }) => id));
    for (const other of [streamed, dry]) expect(other).toEqual({ ...whole, observations: [] });
  });
});
