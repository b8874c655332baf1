import { describe, expect, it } from 'vitest';

import type { ReadSdmxOptions } from './options.js';
import { readSdmxJson } from './sdmx-json.js';

const told = { role: 'context', measure: 'demo/m.rate', unit: 'number' } as const;

async function read(message: unknown, options: ReadSdmxOptions = { constants: told }) {
  const found = await readSdmxJson(typeof message === 'string' ? message : JSON.stringify(message), options);
  expect(found.counts.read).toBe(found.counts.accepted + found.counts.rejected);
  return { ...found, codes: found.issues.map(({ code }) => code) };
}

const values = (...ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, name: `Name of ${id}` }));

// Reference exchange rates of the ECB against the euro on 18 and 21 January 2013: exr-time-series.json of sdmx-twg/sdmx-json
const FREQ = { id: 'FREQ', keyPosition: 0, values: values('D') };
const CURRENCY = { id: 'CURRENCY', keyPosition: 1, values: values('NZD', 'RUB') };
const TYPE = { id: 'EXR_TYPE', keyPosition: 2, values: values('SP00') };
const TIME = { id: 'TIME_PERIOD', keyPosition: 3, roles: ['TIME_PERIOD'], values: values('2013-01-18', '2013-01-21') };
const STATUS = { id: 'OBS_STATUS', values: values('A', 'E') };
const sender = { id: 'ECB', name: 'European Central Bank' };
const SERIES = {
  name: 'Exchange rates',
  dimensions: { dataSet: [FREQ, TYPE], series: [CURRENCY], observation: [TIME] },
  attributes: { observation: [STATUS] },
};
const IN_SERIES = {
  action: 'Information',
  series: {
    '0': { observations: { '0': [1.5931, 0], '1': [1.5925, 1] } },
    '1': { observations: { '0': [40.3426], '1': [40.3, null] } },
  },
};
const RATES = [
  ['NZD', '2013-01-18', 1.5931, undefined],
  ['NZD', '2013-01-21', 1.5925, 'E'],
  ['RUB', '2013-01-18', 40.3426, undefined],
  ['RUB', '2013-01-21', 40.3, undefined],
];

describe('readSdmxJson', () => {
  it.each([
    ['2.0', { meta: { sender }, data: { structures: [SERIES], dataSets: [{ structure: 0, ...IN_SERIES }] } }],
    ['1.0', { meta: { sender }, data: { structure: SERIES, dataSets: [IN_SERIES] } }],
    ['the draft of 1.0', { header: { sender }, structure: SERIES, dataSets: [IN_SERIES] }],
    [
      'flat',
      {
        meta: { sender },
        data: {
          structures: [{ ...SERIES, dimensions: { dataSet: [FREQ, TYPE], observation: [CURRENCY, TIME] } }],
          dataSets: [{ observations: { '0:0': [1.5931, 0], '0:1': [1.5925, 1], '1:0': [40.3426, 0], '1:1': [40.3, 0] } }],
        },
      },
    ],
    [
      'as cross-sections',
      {
        meta: { sender },
        data: {
          structures: [{ ...SERIES, dimensions: { dataSet: [FREQ, TYPE], series: [TIME], observation: [CURRENCY] } }],
          dataSets: [
            {
              series: {
                '0': { observations: { '0': [1.5931, 0], '1': [40.3426, 0] } },
                '1': { observations: { '0': [1.5925, 1], '1': [40.3, 0] } },
              },
            },
          ],
        },
      },
    ],
  ])('reads %s', async (_, message) => {
    const { observations, codes } = await read(message);
    expect(codes).toEqual([]);
    expect(
      observations
        .map(({ dimensions, period, value, status }) => [dimensions?.['currency'], period.start, value, status])
        .sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual(RATES);
    expect(observations[0]?.dimensions).toEqual({ currency: 'NZD', exr_type: 'SP00' });
    expect(observations[0]?.source).toEqual({ title: 'Exchange rates', publisher: 'European Central Bank' });
  });

  it('takes attributes from every level, and defaults for what is left out', async () => {
    const structure = {
      name: 'Levels',
      dimensions: { series: [CURRENCY, { ...TYPE, values: values('SP00', 'EN00') }], observation: [TIME] },
      measures: { observation: [{ id: 'OBS_VALUE' }, { id: 'UPPER' }] },
      attributes: {
        dataSet: [{ id: 'CONF_STATUS', values: values('N') }],
        dimensionGroup: [{ id: 'UNIT_MULT', values: values('0', '3') }],
        series: [{ id: 'UNIT_MEASURE', values: values('PS') }],
        observation: [
          { id: 'OBS_STATUS', default: 'P', values: [null, { id: 'A' }] },
          { id: 'COMMENT_OBS', format: {} },
        ],
      },
    };
    const dataSets = [
      {
        attributes: [0],
        // thousands for the first type, whatever the currency
        dimensionGroupAttributes: { ':0:': [1] },
        series: {
          '0:0': { attributes: [0], observations: { '0': [2, 3, 1, 'A remark'] } },
          '1:1': { attributes: [0], observations: { '0': [2] } },
        },
      },
    ];
    const { observations, codes } = await read(
      { data: { structures: [structure], dataSets } },
      { constants: { role: 'context', measure: 'demo/m.rate' } },
    );
    expect(codes).toEqual([]);
    expect(observations).toMatchObject([
      { value: 2000, unit: 'person', confidentiality: 'N', note: 'A remark', dimensions: { currency: 'NZD', exr_type: 'SP00' } },
      { value: 2, unit: 'person', confidentiality: 'N', status: 'P', dimensions: { currency: 'RUB', exr_type: 'EN00' } },
    ]);
    expect(observations[0]?.status).toBeUndefined();
  });

  it('reads several data sets, each by its own structure', async () => {
    const other = { name: 'Other', dimensions: { observation: [TIME] } };
    const { observations } = await read({
      data: {
        structures: [SERIES, other],
        dataSets: [
          { structure: 0, series: { '0': { observations: { '0': [1] } } } },
          { structure: 1, observations: { '0': [2] } },
        ],
      },
    });
    expect(observations.map(({ value, source, dimensions }) => [value, source.title, dimensions?.['currency']])).toEqual([
      [1, 'Exchange rates', 'NZD'],
      [2, 'Other', undefined],
    ]);
  });

  it('reads a missing value by its status', async () => {
    const { observations } = await read({
      data: {
        structures: [{ ...SERIES, attributes: { observation: [{ id: 'OBS_STATUS', values: values('L') }] } }],
        dataSets: [{ series: { '0': { observations: { '0': [null, 0], '1': ['NaN'] } } } }],
      },
    });
    expect(observations.map(({ value, missing, status }) => [value, missing, status])).toEqual([
      [undefined, 'not-collected', 'L'],
      [undefined, 'unknown', undefined],
    ]);
  });

  it('rejects figures whose indexes lead nowhere, with their path', async () => {
    const { issues, counts } = await read({
      data: {
        structures: [SERIES],
        dataSets: [
          {
            series: {
              '0': { observations: { '7': [1], '0:1': [1], '0': 5, '1': [2, 9], '-1': [1] } },
              '9': { observations: { '0': [1], '1': [1] } },
            },
          },
          { structure: 4, series: { '0': { observations: { '0': [1] } } } },
        ],
      },
    });
    expect(counts).toEqual({ read: 8, accepted: 0, rejected: 8 });
    expect(issues.map(({ code, path }) => [code, path?.slice(2).join(' ')])).toEqual([
      ['bad-key', '0 series 0 observations 0'],
      ['bad-key', '0 series 0 observations 1'],
      ['bad-key', '0 series 0 observations 7'],
      ['bad-key', '0 series 0 observations 0:1'],
      ['bad-key', '0 series 0 observations -1'],
      ['bad-key', '0 series 9'],
      ['no-structure', '1'],
    ]);
  });

  it('rejects what stands at the level of the data set and has several values', async () => {
    const dimensions = { dataSet: [CURRENCY], observation: [TIME] };
    const { counts, codes } = await read({
      data: { structures: [{ name: 'R', dimensions }], dataSets: [{ observations: { '0': [1], '1': [2] } }] },
    });
    expect([counts.rejected, codes]).toEqual([2, ['bad-key']]);
  });

  it('deletes nothing, and says so', async () => {
    const { counts, codes } = await read({
      data: { structures: [SERIES], dataSets: [{ action: 'Delete', series: { '0': { observations: { '0': [], '1': [] } } } }] },
    });
    expect([counts.rejected, codes]).toEqual([2, ['delete-action', 'delete-action']]);
  });

  it('takes the days of a file without a time from a constant', async () => {
    // as the flat files of some surveys of the OECD
    const structure = { name: 'Survey', dimensions: { observation: [{ id: 'LOCATION', values: values('AUS') }] } };
    const message = { structure, dataSets: [{ observations: { '0': [12] } }] };
    expect((await read(message)).codes).toEqual(['no-concept']);
    const period = { start: '2011-01-01', end: '2011-12-31' };
    const { observations } = await read(message, { constants: { ...told, period } });
    expect(observations).toMatchObject([{ place: 'AU', period }]);
  });

  it.each([
    ['', 'empty-file'],
    ['{"data": {"dataSets": [', 'bad-json'],
    ['nothing', 'bad-json'],
    ['<GenericData/>', 'wrong-format'],
    ['DATAFLOW,TIME_PERIOD,OBS_VALUE', 'wrong-format'],
    ['[]', 'wrong-format'],
    ['{}', 'wrong-format'],
    ['{"version":"2.0","class":"dataset","id":["geo"],"value":[1]}', 'wrong-format'],
    ['{"errors":[{"code":404,"title":"No results found"}]}', 'service-error'],
    // as Eurostat answers
    ['{"error":[{"status":400,"id":150,"label":"INVALID_QUERY_DIMENSION_VALUE"}]}', 'service-error'],
    ['{"data":{"dataSets":[{"observations":{"0":[1]}}]}}', 'no-structure'],
  ])('says what %s is', async (text, code) => {
    expect((await read(text)).codes).toEqual([code]);
  });

  it('is not led astray by names of objects', async () => {
    const text = `{"data":{"structures":[{"name":"P","dimensions":{"observation":[{"id":"__proto__","values":[{"id":"constructor"}]},${JSON.stringify(TIME)}]}}],
      "dataSets":[{"observations":{"0:0":[1],"__proto__":[2],"constructor":[3]}}]}}`;
    const { observations, counts } = await read(text);
    expect(counts).toEqual({ read: 3, accepted: 1, rejected: 2 });
    expect(Object.entries(observations[0]?.dimensions ?? {})).toEqual([['__proto__', 'constructor']]);
  });

  it('refuses what is no text, and ends where it is asked to', async () => {
    await expect(readSdmxJson({} as never)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(readSdmxJson('{}', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
