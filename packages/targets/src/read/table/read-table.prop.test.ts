import { isActionlineError } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeTable, readTable, type TableDescription } from '../table.js';

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('KE', 'FR', '2020', '2021', '1,5', '2.25', '1 234', '-', ':', '12 e', '3-5', '', 'F', 'Total') },
  { weight: 1, arbitrary: fc.constantFrom('"', '"a;b"', 'a"b', '\r', '__proto__', '1.234', '03/04/2020', 'N=35;P=55', '\uFFFD', '=1+1') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const file = fc
  .tuple(
    fc.array(fc.constantFrom('Titre', '', 'sep=;')),
    fc.uniqueArray(fc.constantFrom('Pays', 'Année', 'Sexe', 'Valeur', '2020', '2021', 'note', ''), { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom(';', ',', '\t'),
  )
  .map(([above, header, rows, end, mark]) => [...above, header.join(mark), ...rows.map((cells) => cells.join(mark))].join(end));

const constants = { measure: 'demo/m.a', unit: 'number', role: 'result', source_title: 'Report' };

/** The description of a text, its blanks filled in; nothing where no table is found in it. */
async function describedOf(text: string): Promise<TableDescription | undefined> {
  try {
    return { ...(await describeTable(text)), constants };
  } catch (error) {
    if (isActionlineError(error)) return undefined;
    throw error;
  }
}

describe('a table, whatever stands in it,', () => {
  it('accounts for every figure, gives ids that differ, and is read alike in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (text, lengths) => {
        const description = await describedOf(text);
        if (description === undefined) return;
        const whole = await readTable(text, description);
        const { observations, counts } = whole;
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const end = at + (lengths[turn % lengths.length] ?? 1);
          pieces.push(text.slice(at, end));
          at = end;
        }
        expect(await readTable(pieces, description)).toEqual(whole);
      }),
    );
  });
});
