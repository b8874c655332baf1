import { describe, expect, it } from 'vitest';

import { readSdmxCsv, type ReadSdmxCsvOptions } from './sdmx-csv.js';

const told = { role: 'context', measure: 'demo/m.a' } as const;
const CONSTANTS: ReadSdmxCsvOptions = { constants: told };

async function read(text: string, options: ReadSdmxCsvOptions = CONSTANTS) {
  const found = await readSdmxCsv([text], options);
  expect(found.counts.read).toBe(found.counts.accepted + found.counts.rejected);
  return { ...found, codes: found.issues.filter(({ severity }) => severity !== 'info').map(({ code }) => code) };
}

describe('readSdmxCsv', () => {
  // Derivatives statistics of the BIS, data_v1.csv of bis-med-it/pysdmx; dimensions are left out here
  it('reads 1.0: statuses that say why a value is missing, confidentiality', async () => {
    const { observations, codes } = await read(
      'DATAFLOW,FREQ,DER_RISK,TIME_PERIOD,AVAILABILITY,COLLECTION,OBS_STATUS,OBS_CONF,OBS_VALUE\n' +
        'BIS:WEBSTATS_DER_DATAFLOW(1.0),A,B,2003,K,S,M,F,\n' +
        'BIS:WEBSTATS_DER_DATAFLOW(1.0),A,B,2004,K,S,A,F,14206.490766\n',
      { constants: { ...told, unit: 'USD' } },
    );
    expect(codes).toEqual([]);
    expect(observations).toEqual([
      {
        id: 'demo/m.a;USD;2003-01-01/2003-12-31;der_risk=B;context',
        measure: 'demo/m.a',
        missing: 'not-applicable',
        unit: 'USD',
        period: { start: '2003-01-01', end: '2003-12-31' },
        dimensions: { der_risk: 'B' },
        role: 'context',
        status: 'M',
        confidentiality: 'F',
        source: { title: 'BIS:WEBSTATS_DER_DATAFLOW(1.0)', publisher: 'BIS' },
      },
      expect.objectContaining({ id: 'demo/m.a;USD;2004-01-01/2004-12-31;der_risk=B;context', value: 14206.490766 }),
    ]);
  });

  // The forms of the field guide of SDMX-CSV 2.1 (sdmx-twg/sdmx-csv), with its names and figures
  it.each([
    [
      'with an action and a column of one’s own',
      'STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_1,UPDATED\ndataflow,ESTAT:NA_MAIN(1.6.0),M,A,B,2014-01,12.4,N,2021-01-22T13:15:41Z\n',
      {},
    ],
    [
      'with keys and components in any order',
      'STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,OBS_VALUE,ATTR_1[],DIM_2,DIM_1,DIM_3\ndataflow,ESTAT:NA_MAIN(1.6.0),R,A.B,A.B.2014-01,12.4,X;Y,B,A,2014-01\n',
      { dimensions: ['DIM_1', 'DIM_2'] },
    ],
    [
      'with labels beside the codes, semicolons and a decimal comma',
      'STRUCTURE[|];STRUCTURE_ID;ACTION;DIM_1: Dimension 1;DIM_2: Dimension 2;DIM_3: Dimension 3;OBS_VALUE: Observation value\ndataflow;ESTAT:NA_MAIN(1.6.0): Comptes nationaux;I;A: Value A;B: Value B;2014-01: 2014-01;12,4\n',
      { decimal: ',' },
    ],
    [
      'with labels in columns of their own',
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,DIM_1,Dimension 1,DIM_2,Dimension 2,DIM_3,Dimension 3,OBS_VALUE,Observation value\ndataflow,ESTAT:NA_MAIN(1.6.0),National accounts,A,A,Value A,B,Value B,2014-01,2014-01,12.4,\n',
      {},
    ],
  ] as const)('reads 2.x %s', async (_, text, options) => {
    const { observations } = await read(text, { constants: { ...told, unit: 'EUR' }, concepts: { period: 'DIM_3' }, ...options });
    expect(observations).toMatchObject([
      { value: 12.4, period: { start: '2014-01-01', end: '2014-01-31' }, dimensions: { dim_1: 'A', dim_2: 'B' } },
    ]);
    expect(observations[0]?.source.publisher).toBe('ESTAT');
  });

  // Gross domestic product of Luxembourg at current prices, Eurostat NAMA_10_GDP, as of 11 November 2022
  it('reads the files of Eurostat: small letters, flags, units with their multiplier', async () => {
    const { observations, codes } = await read(
      'DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
        'ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CP_MEUR,B1GQ,LU,2012,46526.2,,\n' +
        'ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CP_MEUR,B1GQ,LU,2013,49094.5,bp,\n' +
        'ESTAT:NAMA_10_GDP(1.0),11/11/22 11:00:00,A,CP_MEUR,B1GQ,EL,2014,,c,C\n',
      {
        constants: { role: 'context' },
        concepts: { measure: 'NA_ITEM' },
        measureCodes: { B1GQ: 'demo/m.gdp' },
        unitCodes: { CP_MEUR: 'million EUR' },
      },
    );
    expect(codes).toEqual(['several-statuses']);
    expect(observations).toMatchObject([
      { measure: 'demo/m.gdp', place: 'LU', value: 46_526_200_000, reported: { value: 46526.2, unitMultiplier: 6 }, unit: 'EUR' },
      { place: 'LU', value: 49_094_500_000, status: 'B' },
      { place: 'GR', missing: 'suppressed', confidentiality: 'C' },
    ]);
    expect(observations.some(({ dimensions }) => dimensions !== undefined)).toBe(false);
  });

  // The columns of the SDG data structure of the UN; the figures are made up
  it('reads series, totals and multipliers of SDG data', async () => {
    const header =
      'DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,UNIT_MEASURE,OBS_STATUS,COMMENT_OBS\n';
    const row = (rest: string): string => `IAEG-SDGs:DF_SDG_GLH(1.20),A,G,${rest}\n`;
    const { observations, issues } = await read(
      header +
        row('VC_IHR_PSRC,404,_T,_T,2020,1.5,3,NUMBER,A,') +
        row('VC_IHR_PSRC,404,F,Y15T24,2020,0.2,3,NUMBER,E,Estimated from surveys') +
        row('SG_DSR_LGRGSR,404,_T,_Z,2020,0.5,0,INDEX,N,') +
        row('SI_POV_DAY1,404,_T,_T,2020,12,0,PERCENT,A,'),
      {
        constants: { role: 'outcome' },
        measureCodes: { VC_IHR_PSRC: { measure: 'demo/m.victims', unitCodes: { NUMBER: 'victim' } }, SG_DSR_LGRGSR: 'demo/m.plans' },
        leaveOut: ['REPORTING_TYPE'],
      },
    );
    expect(observations).toMatchObject([
      { id: 'demo/m.victims;victim;2020-01-01/2020-12-31;KE;outcome', value: 1500, unit: 'victim', place: 'KE' },
      { value: 200, status: 'E', dimensions: { sex: 'F', age: 'Y15T24' }, note: 'Estimated from surveys' },
      { measure: 'demo/m.plans', value: 0.5, unit: 'index', status: 'N' },
    ]);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'unknown-measure',
        row: 5,
        column: 'SERIES',
        values: expect.objectContaining({ given: 'SI_POV_DAY1', option: 'measureCodes' }) as unknown,
      }),
    ]);
  });

  // Population of Australian regions, OECD DF_POP_BROAD(2.4), 2024, in the form of its files with labels; a column of the breakdown is empty
  it('reads the files of the OECD: names behind each code, own codes of regions', async () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency of observation,REF_AREA,Reference area,TERRITORIAL_TYPE,Territorial typology,MEASURE,Measure,AGE,Age,SEX,Sex,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,COUNTRY,Country,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals\n' +
      'dataflow,OECD.CFE.EDS:DSD_REG_DEMO@DF_POP_BROAD(2.4),Population by broad age groups - Regions,I,A,Annual,AU1,New South Wales,,,POP,Population,_T,Total,_T,Total,PS,Persons,2024,2024,8534000,8534000,AUS,Australia,A,Normal value,0,Units,0,Zero\n';
    const options = { constants: { role: 'context' }, measureCodes: { POP: 'demo/m.a' }, leaveOut: ['COUNTRY'] } as const;
    expect((await read(text, options)).codes).toEqual(['unknown-place', 'empty-code']);
    const { observations, codes } = await read(text, {
      ...options,
      placeCodes: { AU1: 'AU' },
      breakdownCodes: { TERRITORIAL_TYPE: { '': 'all' } },
    });
    expect(codes).toEqual([]);
    expect(observations).toMatchObject([
      {
        value: 8_534_000,
        unit: 'person',
        place: 'AU',
        dimensions: { territorial_type: 'all' },
        source: { title: 'Population by broad age groups - Regions', publisher: 'OECD.CFE.EDS' },
      },
    ]);
  });

  it('takes one series where the measure is a constant, and asks about a second', async () => {
    const { observations, codes } = await read(
      'DATAFLOW,INDICATOR,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,2020,1\nX:Y(1.0),B,2020,2\nX:Y(1.0),A,2021,3\n',
      {
        constants: { ...told, unit: 'number' },
      },
    );
    expect(observations.map(({ value, dimensions }) => [value, dimensions])).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    expect(codes).toEqual(['several-measures']);
  });

  it('asks where two rows say the same, so that nothing is lost with what is left out', async () => {
    const { codes, issues } = await read('DATAFLOW,METHOD_X,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),A,2020,1\nX:Y(1.0),B,2020,2\n', {
      constants: { ...told, unit: 'number' },
      leaveOut: ['METHOD_X'],
    });
    expect(codes).toEqual(['duplicate-id']);
    expect(issues.at(-1)).toMatchObject({ row: 3, values: { earlier: 'row 2' } });
  });

  it('says which concepts it had to guess', async () => {
    const { issues, observations } = await read('DATAFLOW,KIND,SEX,TIME_PERIOD,OBS_VALUE,MOOD,TITLE\nX:Y(1.0),A,F,2020,1,good,T\n', {
      constants: { ...told, unit: 'number' },
    });
    expect(issues.map(({ code, severity, values }) => [code, severity, values?.given])).toEqual([
      ['guessed-concept', 'info', 'KIND'],
      ['guessed-concept', 'warning', 'MOOD'],
    ]);
    expect(observations[0]?.dimensions).toEqual({ kind: 'A', sex: 'F' });
  });

  it('refuses to take an empty code for a total', async () => {
    const text = 'DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),,F,2020,1\nX:Y(1.0),KE,,2020,1\n';
    const unit = { constants: { ...told, unit: 'number' } };
    expect((await read(text, unit)).codes).toEqual(['empty-place', 'empty-code']);
    const { observations } = await read(text, { ...unit, placeCodes: { '': null }, totals: { SEX: [''] } });
    expect(observations.map(({ place, dimensions }) => [place, dimensions])).toEqual([
      [undefined, { sex: 'F' }],
      ['KE', undefined],
    ]);
  });

  it('deletes nothing, and says so', async () => {
    // the first two rows of data_v21_three_actions.csv of bis-med-it/pysdmx
    const { counts, codes, observations } = await read(
      'STRUCTURE,STRUCTURE_ID,ACTION,ID_1,TIME_PERIOD,OBS_VALUE\ndatastructure,TEST:TEST_MD(1.0),D,,,\ndatastructure,TEST:TEST_MD(1.0),R,A,2020,6\n',
      { constants: { ...told, unit: 'number' } },
    );
    expect([counts.rejected, codes, observations.length]).toEqual([1, ['delete-action'], 1]);
  });

  it('trusts no figure whose multiplier stands in a row for many', async () => {
    const { counts, codes, observations } = await read(
      'STRUCTURE,STRUCTURE_ID,ACTION,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n' +
        'dataflow,X:Y(1.0.0),M,F,2020,1,\n' +
        'dataflow,X:Y(1.0.0),M,M,2020,2,0\n' +
        'dataflow,X:Y(1.0.0),M,F,,,6\n',
      { constants: { ...told, unit: 'number' } },
    );
    expect(counts).toEqual({ read: 3, accepted: 1, rejected: 2 });
    expect(observations).toMatchObject([{ value: 2 }]);
    expect(codes).toEqual(['attributes-alone', 'attribute-apart']);
  });

  it('trusts no figure whose multiplier stands in a row for a part of the key', async () => {
    // as rows 12 and 13 of the field guide: attributes attached to a partial key
    const { counts, codes } = await read(
      'STRUCTURE,STRUCTURE_ID,ACTION,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\n' +
        'dataflow,X:Y(1.0.0),M,F,2020,1,,\n' +
        'dataflow,X:Y(1.0.0),M,,2020,,6,\n',
      { constants: { ...told, unit: 'number' } },
    );
    expect(counts).toEqual({ read: 2, accepted: 0, rejected: 2 });
    expect(codes).toEqual(['attributes-alone', 'attribute-apart']);
  });

  it('keeps a remark whole beside labels', async () => {
    const { observations } = await read(
      'DATAFLOW,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE: Value,COMMENT_OBS: Comment\nX:Y(1.0): Y,F: Female,2020: 2020,1: 1,Source: the census\n',
      { constants: { ...told, unit: 'number' } },
    );
    expect(observations).toMatchObject([{ dimensions: { sex: 'F' }, note: 'Source: the census' }]);
  });

  it.each([
    ['NaN', { missing: 'unknown' }],
    ['', { missing: 'unknown' }],
    ['1.5E3', { value: 1500 }],
    ['-0.5', { value: -0.5 }],
    ['7.', { value: 7 }],
  ])('reads the value %j', async (value, expected) => {
    const { observations } = await read(`DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),2020,${value}\n`, {
      constants: { ...told, unit: 'number' },
    });
    expect(observations).toMatchObject([expected]);
  });

  it.each([
    ['INF', 'not-a-number'],
    ['"1,5"', 'not-a-number'],
    ['1:2', 'not-a-number'],
  ])('refuses the value %s', async (value, code) => {
    const { codes } = await read(`DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),2020,${value}\n`, { constants: { ...told, unit: 'number' } });
    expect(codes).toEqual([code]);
  });

  it.each([
    ['what the figures speak about', { measure: 'demo/m.a', unit: 'number' }, 'no-role'],
    ['the unit', told, 'no-unit'],
    ['the measure', { role: 'context', unit: 'number' }, 'no-measure'],
  ] as const)('tells once that nothing says %s', async (_, constants, code) => {
    const { counts, codes } = await read('DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),2020,1\nX:Y(1.0),2021,1\n', { constants });
    expect([counts, codes]).toEqual([{ read: 2, accepted: 0, rejected: 2 }, [code]]);
  });

  it('rejects two multipliers, and a unit that nobody knows', async () => {
    const { issues } = await read(
      'DATAFLOW,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nX:Y(1.0),2020,1,THS_PER,3\nX:Y(1.0),2021,1,XYZ9,\nX:Y(1.0),2022,1,THS_PER,0\n',
    );
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['multiplier-twice', 2, 'UNIT_MULT'],
      ['unknown-unit', 3, 'UNIT_MEASURE'],
    ]);
  });

  it('gives issues and counts alone on a dry run, and the same of them', async () => {
    const text = 'DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),2020,1\nX:Y(1.0),2021,x\n';
    const options = { constants: { ...told, unit: 'number' } } as const;
    const whole = await read(text, options);
    expect(await read(text, { ...options, dryRun: true })).toEqual({ ...whole, observations: [] });
  });

  it('ends where it is asked to, and says how far it is', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const rows = Array.from({ length: 2_000 }, (_, at) => `X:Y(1.0),${String(1000 + at)},1\n`);
    const reading = readSdmxCsv(['DATAFLOW,TIME_PERIOD,OBS_VALUE\n', ...rows], {
      constants: { ...told, unit: 'number' },
      signal: controller.signal,
      onProgress: ({ taken }) => {
        seen.push(taken);
        if (taken >= 5_000) controller.abort(new Error('enough'));
      },
    });
    await expect(reading).rejects.toThrow('enough');
    expect(seen.at(-1)).toBeLessThan(6_000);
  });
});

describe('readSdmxCsv, given something else,', () => {
  it.each([
    ['', 'empty-file', 'other-file'],
    [' \n', 'empty-file', 'other-file'],
    ['<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', 'wrong-format', 'other-file'],
    ['<message:GenericData/>', 'wrong-format', 'other-reader'],
    ['{"data":{}}', 'wrong-format', 'other-reader'],
    ['PK\u0003\u0004\u0014', 'wrong-format', 'other-file'],
    ['\u001F\u008B\u0008', 'wrong-format', 'other-file'],
  ])('says what %j is', async (text, code, mend) => {
    const { issues, counts } = await read(text);
    expect(issues).toEqual([expect.objectContaining({ code, values: expect.objectContaining({ mend }) as unknown })]);
    expect(counts.read).toBe(0);
  });

  it('says once that characters were lost', async () => {
    const { codes, counts } = await read(
      'DATAFLOW,TIME_PERIOD,OBS_VALUE,TITLE\nX:Y(1.0),2020,1,form\uFFFDs\nX:Y(1.0),2021,1,form\uFFFDs\n',
      {
        constants: { ...told, unit: 'number' },
      },
    );
    expect([codes, counts.accepted]).toEqual([['lost-characters'], 2]);
  });

  it('rejects rows that cannot be read, and keeps the others', async () => {
    const { codes, counts } = await read('DATAFLOW,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),2020\nX:Y(1.0),2021,"1"x\nX:Y(1.0),2022,1\n', {
      constants: { ...told, unit: 'number' },
    });
    expect(codes).toEqual(['ragged-row', 'broken-quote']);
    expect(counts).toEqual({ read: 3, accepted: 1, rejected: 2 });
  });

  it('reads no header of thousands of columns, and none without values', async () => {
    const wide = Array.from({ length: 10_000 }, (_, at) => `D${String(at)}`).join(',');
    expect((await read(`DATAFLOW,${wide}\n`)).codes).toEqual(['too-many-columns']);
    const { codes, counts } = await read('NAME,YEAR\na,2020\nb,2021\n');
    expect([codes, counts.rejected]).toEqual([['no-concept'], 2]);
  });
});

describe('the options of readSdmxCsv', () => {
  it.each([
    ['a misspelt one', { measureCode: {} }],
    ['a misspelt constant', { constants: { roles: 'outcome' } }],
    ['a role that is none', { constants: { role: 'goal' } }],
    ['a measure that is none', { measureCodes: { A: 5 } }],
    ['a status that is none', { statusCodes: { x: 'Z' } }],
    ['a list that is none', { leaveOut: 'SEX' }],
    ['a source without a title', { constants: { source: {} } }],
    ['a period that is none', { constants: { period: { start: '2024', end: '2024' } } }],
    ['another reading of days', { periods: 'year' }],
    ['another delimiter', { delimiter: ' ' }],
    ['a signal that is none', { signal: {} }],
  ])('refuse %s', async (_, options) => {
    await expect(readSdmxCsv([''], options as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it('refuse bytes', async () => {
    await expect(readSdmxCsv(new Uint8Array(3) as never)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(readSdmxCsv([new Uint8Array(3)] as never)).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
