import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ReadObservations } from '../reading/read-observations.js';
import { readSdmxCsv, readSdmxJson, readSdmxMl } from './index.js';

const options = { constants: { role: 'context', measure: 'demo/m.a', unit: 'number', source: { title: 'T' } } } as const;

const CSV =
  'STRUCTURE[;],STRUCTURE_ID,ACTION,SEX,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\ndataflow,A:B(1.0),M,F,KE,2020-Q1,1.5,3,A\ndataflow,A:B(1.0),D,M,,2020,,,M\n';
const JSON_TEXT = JSON.stringify({
  data: {
    structures: [
      {
        name: 'N',
        dimensions: {
          series: [{ id: 'SEX', values: [{ id: 'F' }, { id: 'M' }] }],
          observation: [{ id: 'TIME_PERIOD', values: [{ id: '2020' }, { id: '2021-M01' }] }],
        },
        attributes: { observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }, { id: 'Q' }] }] },
      },
    ],
    dataSets: [{ series: { '0': { observations: { '0': [1, 0], '1': [null, 1] } }, '1': { observations: { '0': [2] } } } }],
  },
});
const ML =
  '<StructureSpecificData><Header><Structure structureID="S" dimensionAtObservation="TIME_PERIOD"/></Header><DataSet structureRef="S"><Group SEX="F" UNIT_MULT="3"/>' +
  '<Series SEX="F" REF_AREA="KE"><Obs TIME_PERIOD="2020" OBS_VALUE="1"/><Obs TIME_PERIOD="2021-W01" OBS_VALUE="NaN" OBS_STATUS="O"/></Series></DataSet></StructureSpecificData>';

/** A text with pieces taken out, put in and doubled. */
function spoilt(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length);
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '<',
      '>',
      '&',
      '{',
      '}',
      ':',
      '0',
      '-1',
      'null',
      '__proto__',
      'OBS_VALUE',
      'TIME_PERIOD',
      'UNIT_MULT',
      '2014-W53',
      '\uD83D',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const change = fc.tuple(at, fc.nat(20), piece, fc.boolean());
  return fc
    .array(change, { maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (given, [start, length, put, twice]) => given.slice(0, start) + put + (twice ? given.slice(start) : given.slice(start + length)),
        text,
      ),
    );
}

function expectAccounted({ observations, issues, counts }: ReadObservations): void {
  expect(counts.accepted + counts.rejected).toBe(counts.read);
  expect(observations).toHaveLength(counts.accepted);
  expect(new Set(observations.map(({ id }) => id)).size).toBe(counts.accepted);
  if (counts.rejected > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  for (const { value, missing, period } of observations) {
    expect((value === undefined) !== (missing === undefined)).toBe(true);
    expect(period.start <= period.end).toBe(true);
  }
}

describe('whatever becomes of a data message, every figure is accounted for', () => {
  it.each([
    ['SDMX-CSV', CSV, (text: string) => readSdmxCsv([text], options)],
    ['SDMX-JSON', JSON_TEXT, (text: string) => readSdmxJson(text, options)],
    ['SDMX-ML', ML, (text: string) => readSdmxMl([text], options)],
  ])('in %s', async (_, text, read) => {
    expect((await read(text)).counts.accepted).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(spoilt(text), async (given) => {
        expectAccounted(await read(given));
      }),
    );
  });

  it.each([
    ['SDMX-CSV', CSV, readSdmxCsv],
    ['SDMX-ML', ML, readSdmxMl],
  ])('and the same is read of %s in any chunks', async (_, text, read) => {
    await fc.assert(
      fc.asyncProperty(spoilt(text), fc.array(fc.nat(30), { minLength: 1, maxLength: 50 }), async (given, lengths) => {
        const chunks: string[] = [];
        for (let start = 0, n = 0; start < given.length; n += 1) {
          const length = (lengths[n % lengths.length] ?? 0) + 1;
          chunks.push(given.slice(start, start + length));
          start += length;
        }
        expect(await read(chunks, options)).toEqual(await read([given], options));
      }),
      { numRuns: 50 },
    );
  });
});
