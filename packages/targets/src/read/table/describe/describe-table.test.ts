import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { testWorkbook } from '../../../testing/workbooks.js';
import { describeTable, readTable, type TableDescription } from '../../table.js';

const found = async (text: string): Promise<Pick<TableDescription, 'container' | 'header'>> => {
  const { container, header } = await describeTable(text);
  return { container, header };
};

/** What each column is taken for. */
const roles = async (text: string): Promise<readonly string[]> => {
  const { columns, periodsAcross } = await describeTable(text);
  return [...columns.map(({ name, is }) => `${name}: ${is}`), ...(periodsAcross === undefined ? [] : ['…: periods across'])];
};

describe('what a table stands in', () => {
  it.each([
    ['commas', 'geo,year,value\nKE,2020,1.5\nUG,2020,2\n', ','],
    ['semicolons, with decimal commas that would make as many cells', 'geo;year;value\nKE;2020;1,5\nUG;2020;2,5\n', ';'],
    ['tabs, with commas in the first cell', 'unit,geo\\time\t2020 \t2021 \nPC,KE\t1 \t2 \nPC,UG\t3 \t: \n', '\t'],
    ['bars', 'geo|year|value\nKE|2020|1\n', '|'],
    ['what the first line says', 'sep=;\ngeo;note;value\nKE;a,b;1\nUG;c,d;2\n', ';'],
  ])('is told by the marks between its cells: %s', async (_, text, delimiter) => {
    expect((await found(text)).container).toMatchObject({ kind: 'text', delimiter });
  });

  it('is JSON, or the encoding of the bytes', async () => {
    expect((await found('{"data":[{"geo":"KE","value":1}]}')).container).toEqual({ kind: 'json', path: 'data' });
    const latin = Uint8Array.from(Array.from('pays;année;valeur\nKE;2020;1\n', (sign) => sign.charCodeAt(0)));
    expect((await describeTable(latin)).container).toEqual({ kind: 'text', encoding: 'windows-1252', delimiter: ';' });
  });

  it('is none: a PDF is an error that says so', async () => {
    const error: unknown = await describeTable(new TextEncoder().encode('%PDF-1.7\n')).catch((thrown: unknown) => thrown);
    expect(isActionlineError(error) && error.issues.map(({ code }) => code)).toEqual(['not-a-table']);
  });
});

describe('the header of a table', () => {
  it.each<[string, string, TableDescription['header']]>([
    ['stands below titles', 'Statistics office\nLast updated;2024\n\nPays;2020;2021\nKE;1,5;2\nUG;2,5;3\n', { rows: [4] }],
    ['has two rows, the upper with gaps', 'Table 1\n;2020;;2021;\nPays;F;H;F;H\nKE;10;20;30;40\nUG;11;21;31;41\n', { rows: [2, 3] }],
    ['has a row of tags below it', 'Country,Value\n#country+code,#value\nKE,10.5\nUG,11\n', { rows: [1], without: [2] }],
    ['is above a footer', 'Pays;2020\nKE;10\nUG;11\n______\nNote: provisional\n', { rows: [1], footer: '______' }],
    ['is above a footer, which no row of the table may begin like', 'Pays;2020;2021\nNote A;10;1\nUG;11;2\nNote\n', { rows: [1] }],
    ['is the first row', 'geo,year,value\nKE,2020,10\n', { rows: [1] }],
  ])('%s', async (_, text, header) => {
    expect((await found(text)).header).toEqual(header);
  });

  it('is not made up where there is none', async () => {
    const { header, columns, remarks = [] } = await describeTable('1,2,3\n4,5,6\n');
    expect([header, columns]).toEqual([{ rows: [] }, []]);
    expect(remarks.map(({ code }) => code)).toContain('no-header');
  });
});

describe('the columns of a table', () => {
  it('are the first and the last day where both are there, and figures that have words and marks among them', async () => {
    const register =
      'Course,Country,Start,End,Officers\nA,KE,2024-02-05,2024-02-09,42\nB,PE,2025-03-03,2025-03-07,about 70\nC,VN,2025-05-05,2025-05-09,n/a\n';
    expect(await roles(register)).toEqual([
      'Course: breakdown',
      'Country: place',
      'Start: period_start',
      'End: period_end',
      'Officers: value',
    ]);
    const described = { measure: 'a/m', unit: 'officer', role: 'result', source_title: 'Register' };
    const { columns, ...found } = await describeTable(register);
    const read = await readTable(register, {
      ...found,
      columns: columns.map((column) => (column.name === 'Course' ? { ...column, is: 'leave-out' } : column)),
      constants: described,
    });
    expect(read.observations.map(({ period, value, bound, missing }) => [period.start, period.end, value ?? missing, bound])).toEqual([
      ['2024-02-05', '2024-02-09', 42, undefined],
      ['2025-03-03', '2025-03-07', 70, 'about'],
      ['2025-05-05', '2025-05-09', 'unknown', undefined],
    ]);
    // one day alone is the day of the figure, and countries that something goes from and to are none
    expect(await roles('Pays;Début;Valeur\nKE;2024-02-05;1\nUG;2024-02-06;2\n')).toContain('Début: period');
    expect(await roles('From,To,Year,Value\nKE,UG,2020,1\nUG,KE,2021,2\n')).not.toContain('From: period_start');
  });

  it('are told by their names, in English and French, where their cells bear that out', async () => {
    expect(await roles('Country Code,Year,Sex,Value\nKEN,2020,F,1.5\nUGA,2021,M,2\n')).toEqual([
      'Country Code: place',
      'Year: period',
      'Sex: breakdown',
      'Value: value',
    ]);
    expect(await roles('Pays;Année;Unité;Valeur;Remarque\nKenya;2020;%;1,5;x\nFrance;2021;%;2;y\n')).toEqual([
      'Pays: place',
      'Année: period',
      'Unité: unit',
      'Valeur: value',
      'Remarque: note',
    ]);
    // a column called value that holds words is none of figures
    expect(await roles('Year,Value,n\n2020,high,10.5\n2021,low,11.5\n')).toEqual(['Year: period', 'Value: breakdown', 'n: value']);
  });

  it('are told by their cells where their names say nothing', async () => {
    expect(await roles('a,b,c,d\nKenya,2020,north,10.5\nFrance,2021,south,11.25\nUganda,2022,north,12\n')).toEqual([
      'a: place',
      'b: period',
      'c: breakdown',
      'd: value',
    ]);
  });

  it('take the code of a place before its name, and leave the name out', async () => {
    expect(await roles('Country Name,Country Code,2020,2021\nKenya,KEN,1,2\nFrance,FRA,3,4\n')).toEqual([
      'Country Name: leave-out',
      'Country Code: place',
      '…: periods across',
    ]);
  });

  it('are those of places by their name where half of the cells are, so that the others are asked about', async () => {
    const roleOf = async (places: string): Promise<unknown> =>
      (await describeTable(`Year;Country;People\n${places}`)).columns.find(({ name }) => name === 'Country')?.is;
    expect(await roleOf('2023;Kenya;1\n2023;Lake district;2\n')).toBe('place');
    expect(await roleOf('2023;Kenya;1\n2023;Lake district;2\n2023;Hill district;3\n')).toBe('breakdown');
  });

  it('take noughts in front for codes, never for figures', async () => {
    expect(await roles('dep;annee;faits\n01;2020;12\n02;2020;13\n')).toEqual(['dep: breakdown', 'annee: period', 'faits: value']);
  });
});

describe('total lines', () => {
  const columnOf = async (text: string, name: string): Promise<unknown> => {
    const { columns, remarks = [] } = await describeTable(text);
    const asked = remarks.filter(({ column }) => column === name);
    return [columns.find((column) => column.name === name), asked.map(({ code, values }) => [code, values?.['issue'] ?? values?.given])];
  };

  it('do not hide the column of the period, and are left out by their label', async () => {
    expect(await columnOf('Année;Formés\n2022;12\n2023;15\nTotal;27\n', 'Année')).toEqual([
      { name: 'Année', is: 'period', except: ['Total'] },
      [['total-lines', ['Total']]],
    ]);
  });

  it('do not hide the column of the place, and are asked about there', async () => {
    expect(await columnOf('Pays;2022;2023\nKenya;1,5;2\nOuganda;2;2,5\nTotal;3,5;4,5\n', 'Pays')).toEqual([
      { name: 'Pays', is: 'place' },
      [['asked', 'unsaid-total']],
    ]);
  });

  it('may be a column beside the periods, which is left out', async () => {
    expect(await columnOf('Pays;2022;2023;Total\nKenya;1,5;2;3,5\nOuganda;2;2,5;4,5\n', 'Total')).toEqual([
      { name: 'Total', is: 'leave-out' },
      [['total-column', undefined]],
    ]);
  });
});

describe('a column that is filled only where a block of rows begins', () => {
  const filled = async (...years: readonly string[]): Promise<unknown> => {
    const rows = years.map((year, at) => `${year};${['KE', 'UG', 'TZ', 'RW'][at % 4] ?? ''};${String(at + 1)}`);
    const { columns, remarks = [] } = await describeTable(`Année;Pays;Formés\n${rows.join('\n')}\n`);
    return [columns[0]?.empty, remarks.filter(({ code }) => code === 'filled-down').map(({ column }) => column)];
  };

  it('says what holds for the rows below', async () => {
    expect(await filled('2022', '', '', '2023', '', '')).toEqual(['as-above', ['Année']]);
    expect(await filled('2022', '', '2023', '', '2024')).toEqual(['as-above', ['Année']]);
    expect(await filled('2022', '', '2023', '', 'Total')).toEqual(['as-above', ['Année']]);
  });

  it('is none where a year or two are only missing', async () => {
    const none = [undefined, []];
    expect(await filled('2021', '2022', '', '2024')).toEqual(none);
    expect(await filled('', '2022', '', '2023', '')).toEqual(none);
    expect(await filled('2022', '2022', '', '2023', '')).toEqual(none);
    expect(await filled('2022', '', '2023', '2024', '2025')).toEqual(none);
    expect(await filled('2022', '2022', '2023', '2023')).toEqual(none);
  });

  it('is told by merged cells too, of however many rows', async () => {
    const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const number = (at: string, value: number): string => `<c r="${at}"><v>${String(value)}</v></c>`;
    const row = (at: number, year: string, place: string, value: number): string =>
      `<row r="${String(at)}">${year === '' ? '' : text(`A${String(at)}`, year)}${text(`B${String(at)}`, place)}${number(`C${String(at)}`, value)}</row>`;
    const header = `<row r="1">${text('A1', 'Année')}${text('B1', 'Pays')}${text('C1', 'Formés')}</row>`;
    const rows = header + row(2, '2021', 'KE', 1) + row(3, '2022', 'KE', 2) + row(4, '2023', 'KE', 3) + row(5, '', 'UG', 4);
    const after = '<mergeCells count="1"><mergeCell ref="A4:A5"/></mergeCells>';
    const bytes = await testWorkbook({ sheets: [{ rows, after }] });
    const description = await describeTable(bytes);
    expect(description.columns[0]).toEqual({ name: 'Année', is: 'period', empty: 'as-above' });
    const constants = { measure: 'demo/m.a', unit: 'person', role: 'result', source_title: 'Report' };
    const { observations, issues } = await readTable(bytes, { ...description, constants });
    expect(observations.map(({ place, period, value }) => [place, period.start.slice(0, 4), value])).toEqual([
      ['KE', '2021', 1],
      ['KE', '2022', 2],
      ['KE', '2023', 3],
      ['UG', '2023', 4],
    ]);
    // the merge is read as it is meant, and is not told
    expect(issues).toEqual([]);
    // without it, one empty cell is a year that is missing
    const unmerged = await describeTable(await testWorkbook({ sheets: [{ rows }] }));
    expect(unmerged.columns[0]).toEqual({ name: 'Année', is: 'period' });
  });
});

describe('how cells are written', () => {
  const settings = async (...cells: readonly string[]): Promise<unknown> => {
    const { columns } = await describeTable(
      `pays;année;valeur\n${cells.map((cell, at) => `KE;${String(2000 + at)};${cell}`).join('\n')}\n`,
    );
    const { decimal, grouping, settled } = columns[2] ?? {};
    return { decimal, grouping, settled };
  };

  it('is said where the cells show it, and left open where they do not', async () => {
    expect(await settings('1,5', '2,25')).toEqual({ decimal: ',', settled: true });
    expect(await settings('1.5', '2.25')).toEqual({ decimal: '.', settled: true });
    expect(await settings('1.234,5', '7')).toEqual({ decimal: ',', grouping: '.', settled: true });
    expect(await settings('1 234', '7')).toEqual({ grouping: ' ' });
    // 1,234 and 2,345 may be thousands or decimals: nothing decides
    expect(await settings('1,234', '2,345')).toEqual({});
    expect(await settings('1,5', '2.5')).toEqual({});
  });

  it('asks about a mark whose meaning offices differ on', async () => {
    const { remarks = [] } = await describeTable(
      'pays;année;valeur\nKE;2020;-\nUG;2021;1,5\nTZ;2022;2,5\nFR;2023;3,5\nDE;2020;4,5\nIT;2021;5\n',
    );
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'asked', column: 'valeur', message: expect.stringContaining('"-"') as string }),
    );
  });
});

describe('a description that was filled in', () => {
  it('reads the table that it was made from', async () => {
    const text = 'Country Code;Sex;2021;2022\nKEN;F;1,5;2,5\nFRA;F;3,5;..\n';
    const description = await describeTable(text);
    expect(description.constants).toEqual({ measure: '', unit: '', role: '', source_title: '' });
    const { counts } = await readTable(text, {
      ...description,
      constants: { measure: 'demo/m.a', unit: 'number', role: 'result', source_title: 'Report' },
    });
    expect(counts).toMatchObject({ read: 4, accepted: 4 });
  });

  it('lists the codes whose measure a person has to say', async () => {
    const { columns } = await describeTable('SeriesCode,Year,Value\nSH_DTH,2020,1.5\nSE_TOT,2021,2\n');
    expect(columns[0]).toEqual({ name: 'SeriesCode', is: 'measure', measures: { SH_DTH: '', SE_TOT: '' } });
  });
});
