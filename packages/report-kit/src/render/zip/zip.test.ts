import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { tinyReport } from '../../testing/tiny-report.js';
import { csvFiles } from '../csv/csv.js';
import type { CsvFormat } from '../csv/csv-text.js';
import { renderZip } from './zip.js';

interface Described {
  readonly language: string;
  readonly formulas: string;
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly dialect: { readonly delimiter: string };
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly title: string; readonly decimalChar?: string }[];
    };
  }[];
}

const french: CsvFormat = { separator: ';', decimal: ',', byteOrderMark: true };

describe('a zip', () => {
  it('holds each CSV as it is written alone, the byte order mark included', () => {
    const parts = unzipSync(renderZip(tinyReport(), french));
    for (const [name, text] of Object.entries(csvFiles(tinyReport(), french))) {
      expect([...(parts[name] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(`\uFEFF${strFromU8(parts[name] ?? new Uint8Array())}`).toBe(text);
    }
  });

  it('says what its files and columns hold and how they are written', () => {
    const { 'datapackage.json': bytes = new Uint8Array(), ...csvs } = unzipSync(renderZip(tinyReport({ locale: 'fr' }), french));
    const described = JSON.parse(strFromU8(bytes)) as Described;
    expect(described).toMatchObject({ language: 'fr', formulas: 'escape' });
    expect(described.resources.map(({ path }) => path)).toEqual(Object.keys(csvs));
    const [targets] = described.resources;
    expect(targets).toMatchObject({ title: 'Cibles', dialect: { delimiter: ';' } });
    const header = strFromU8(csvs['targets.csv'] ?? new Uint8Array())
      .split('\r\n')[0]
      ?.replace(/^\uFEFF/u, '')
      .split(';');
    expect(targets?.schema.fields.map(({ name }) => name)).toEqual(header);
    const field = (name: string): unknown => targets?.schema.fields.find((one) => one.name === name);
    expect([field('value'), field('due'), field('hypothetical'), field('status')]).toEqual(
      [
        { name: 'value', type: 'number', title: 'Valeur', decimalChar: ',' },
        { name: 'due', type: 'date', title: 'À réaliser au plus tard le' },
        { name: 'hypothetical', type: 'boolean', title: 'Chiffre hypothétique' },
        { name: 'status', type: 'string', title: 'État' },
      ].map((one) => expect.objectContaining(one) as unknown),
    );
  });

  it('gives the same bytes twice, in any zone, with the day of the report', () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      const east = renderZip(tinyReport());
      process.env['TZ'] = 'America/Los_Angeles';
      const west = renderZip(tinyReport());
      expect(west).toEqual(east);
      // the date of the first file, by the DOS rule: the report is of 31 March 2025
      const date = (east[12] ?? 0) | ((east[13] ?? 0) << 8);
      expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2025, 3, 31]);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is made of a report of any year', () => {
    expect(unzipSync(renderZip({ ...tinyReport(), asOf: '1975-06-30' }))['targets.csv']).toBeDefined();
  });
});
