import { observationSchema } from '@actionline/core/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observationColumns, readObservationsCsv } from '../csv.js';

const HEADER = observationColumns.map(({ name }) => name).join(',');

/** Cells that are sometimes right, sometimes nearly, sometimes garbage. */
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'demo/m.a', '5', 'person', '2024-01-01', '2024-12-31', 'result', 'Report', 'KE', 'exact', 'A', 'F'),
  },
  { weight: 1, arbitrary: fc.constantFrom('"', '""', 'a"b', '"a\nb"', '"a""b"', '"x', '\r', '😀', '__proto__', '12 000') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const rightCells: Readonly<Record<string, string>> = {
  measure: 'demo/m.a',
  unit: 'person',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  role: 'result',
  source_title: 'Report',
};
const right = fc
  .nat(99)
  .map((value) => observationColumns.map(({ name }) => (name === 'value' ? String(value) : (rightCells[name] ?? ''))).join(','));
const row = fc.oneof(
  right,
  fc.array(cell, { maxLength: 30 }).map((cells) => cells.join(',')),
);
const file = fc
  .tuple(fc.boolean(), fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([whole, rows, end]) => (whole ? [HEADER, ...rows] : rows).join(end));

describe('readObservationsCsv', () => {
  it('accepts every row that is right, whatever stands between them, as long as quotes are closed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            right,
            fc.string({ unit: 'binary' }).map((text) => text.replaceAll('"', '')),
          ),
        ),
        async (pairs) => {
          // each with an id of its own: the same figure twice would be kept once
          const rows = pairs.flatMap(([own, between], at) => [`r${String(at)}${own}`, between]);
          const { counts } = await readObservationsCsv([[HEADER, ...rows].join('\n')]);
          expect(counts.accepted).toBe(pairs.length);
        },
      ),
    );
  });
});

describe('readObservationsCsv, whatever it is given,', () => {
  it('accounts for every row, gives ids that differ, and accepts only observations that are valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(file, fc.string({ unit: 'binary' })), async (text) => {
        const { observations, issues, counts } = await readObservationsCsv([text]);
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(counts.accepted).toBe(observations.length);
        expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
        for (const observation of observations) expect(observationSchema.safeParse(observation).error).toBeUndefined();
        if (counts.rejected > 0) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(40), { maxLength: 20 }), async (text, lengths) => {
        const chunks: string[] = [];
        let rest = text;
        for (const length of lengths) {
          chunks.push(rest.slice(0, length));
          rest = rest.slice(length);
        }
        expect(await readObservationsCsv([...chunks, rest])).toEqual(await readObservationsCsv([text]));
      }),
      { numRuns: 300 },
    );
  });
});
