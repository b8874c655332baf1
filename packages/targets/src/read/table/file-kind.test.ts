import { describe, expect, it } from 'vitest';

import { fileKind, ownDelimiter } from './file-kind.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('fileKind', () => {
  it.each([
    ['observations-csv', 'measure,value,unit,period_start,period_end,role,source_title\n'],
    ['observations-csv', '\ufeff"Measure";"Value";"Unit";"Period_Start"\r\n'],
    ['observations-json', '{ "observations": [{ "id": "a", "measure": "x/m", "period": { "start": "2024-01-01" } }] }'],
    // the first lines of the formats, as their specifications give them
    ['sdmx-csv', 'DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\n'],
    ['sdmx-csv', 'STRUCTURE;STRUCTURE_ID;ACTION;FREQ\n'],
    [
      'sdmx-json',
      '{"meta":{"schema":"https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/x.json"}',
    ],
    ['sdmx-json', '{"header":{"id":"x"},"dataSets":[{"observations":{"0:0":[1]}}]}'],
    ['sdmx-ml', '<?xml version="1.0"?><!-- c --><mes:StructureSpecificData xmlns:mes="http://www.sdmx.org/">'],
    ['sdmx-ml', '<message:GenericTimeSeriesData>'],
    ['iati', '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">'],
    ['activities-csv', 'id;commitments;instrument;start;source_title\n'],
    ['activities-json', '[{"id":"a","commitments":["x/1"],"instrument":"training","period":{"start":"2024"}}]'],
    ['table', 'commitments,instrument,value\n'],
    ['table', 'Country Name,Country Code,2019,2020\n'],
    ['table', '[{"country":"KE","value":3}]'],
    ['table', '<html><body>404</body></html>'],
    ['table', 'PK\u0003\u0004'],
    ['table', ''],
  ])('%s: %s', (kind, text) => {
    expect(fileKind(bytes(text))).toBe(kind);
  });

  it('knows a text by its byte order mark', () => {
    const text = '\ufeffmeasure\tvalue\tperiod_start\n';
    expect(fileKind(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('observations-csv');
  });

  it('tells the mark between the cells of our own tables by the names in their header', () => {
    const marks = ['measure,value;unit\n', 'measure;value,unit;period_start\n', 'id\tcommitments\tinstrument\n', 'nothing known'];
    expect(marks.map((header) => ownDelimiter(bytes(header)))).toEqual([',', ';', '\t', ',']);
  });

  it('refuses what are no bytes', () => {
    const text: unknown = 'measure,value';
    expect(() => fileKind(text as Uint8Array)).toThrow('without an encoding');
    expect(() => ownDelimiter(text as Uint8Array)).toThrow('without an encoding');
  });
});
