import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { itemFields } from './item-fields.js';
import { describeItems } from './describe-items.js';
import { readItems } from './read-items.js';

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '1',
      '1.1',
      '1.2',
      '2',
      'Act',
      'Line',
      'action',
      'supported',
      'SDG 5',
      'a;b',
      '140.7 Ratify',
      'line-1',
      'row-3',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', '😀', '\r\n', '\u0000', '1.1.1.1', '-', '\ud800') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const fields = fc.constantFrom(...itemFields.map(({ name }) => name));
const columns = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', '__proto__'), fields);
const description = fc.record(
  {
    id: fc.constant('demo'),
    title: fc.constant('Demo'),
    language: fc.constant('en'),
    issuer: fc.constant({ actor: 'demo', name: 'Demo' }),
    validity: fc.constant({ start: '2025-01-01', end: '2025-12-31' }),
    columns,
    parents: fc.constantFrom('by-reference' as const, 'by-order' as const),
    sameItem: fc.constantFrom('by-reference' as const, 'by-text' as const),
    reference: fc.constant('in-text' as const),
    emptyAbove: fc.constant('as-above' as const),
    levels: fc.constantFrom(
      [{ kind: 'action', label: 'Action' }],
      [
        { kind: 'line', label: 'Line', column: 'E' },
        { kind: 'action', label: 'Action' },
      ],
    ),
  },
  { requiredKeys: ['id', 'title', 'language', 'issuer', 'validity', 'columns'] },
);
const table = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }).map((rows) => [['A', 'B', 'C', 'D', 'E'], ...rows]);

describe('whatever a table holds', () => {
  it('every row is counted, every id is there once and below one that is there, and no text is changed', async () => {
    await fc.assert(
      fc.asyncProperty(table, description, async (rows, given) => {
        const { framework, details, counts } = await readItems(rows, given);
        const blank = rows.filter((row) => row.every((cell) => cell.trim() === '')).length;
        expect(counts.read).toBe(rows.length - 1 - blank);
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(details.reduce((sum, detail) => sum + detail.rows.length, 0)).toBe(counts.accepted);
        const ids = framework.items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { parent } of framework.items) expect(parent === undefined || ids.includes(parent)).toBe(true);
        for (const { rows: own, text } of details) {
          const cells = own.flatMap((row) => rows[row - 1] ?? []).join('\n');
          for (const line of text.split('\n')) expect(cells).toContain(line);
        }
      }),
    );
  });

  it('its columns are described without a crash', () => {
    fc.assert(fc.property(table, (rows) => (describeItems(rows)?.header ?? 1) >= 1));
  });
});
