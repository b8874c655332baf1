import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { ItemsDescription } from './items-description.js';
import { readItems, type ItemTableRow, type ReadItemsOptions } from './read-items.js';

const plan: ItemsDescription = {
  id: 'plan-2025',
  title: 'Plan of 2025',
  language: 'en',
  issuer: { actor: 'ministry', name: 'Ministry' },
  validity: { start: '2025-01-01', end: '2029-12-31' },
  columns: { No: 'reference', Action: 'text' },
};
const read = (rows: readonly ItemTableRow[], more: Partial<ItemsDescription> = {}, options: ReadItemsOptions = {}) =>
  readItems(rows, { ...plan, ...more }, options);
const issuesOf = async (rows: readonly ItemTableRow[], more: Partial<ItemsDescription> = {}, options: ReadItemsOptions = {}) =>
  (await read(rows, more, options)).issues.map(({ code, row, column }) => [code, row, ...(column === undefined ? [] : [column])]);

describe('a table that is not as described', () => {
  it('says which column is missing, and which name is near', async () => {
    const { issues, counts } = await read(
      [
        ['N°', 'Actions'],
        ['1', 'Act'],
      ],
      { columns: { Action: 'text' } },
    );
    expect(issues.map(({ code, row, values }) => [code, row, values?.given, values?.nearest])).toEqual([
      ['missing-column', 1, 'Action', 'Actions'],
    ]);
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1, leftOut: 0, headings: 0 });
  });

  it('does not choose between two columns of one name', async () => {
    expect(
      await issuesOf([
        ['No', 'Action', 'action '],
        ['1', 'Act', 'Do'],
      ]),
    ).toEqual([['duplicate-column', 1, 'Action']]);
  });

  it('passes over blank rows and the rows above the header', async () => {
    const rows = [['Our plan'], [''], ['No', 'Action'], ['', ' '], ['1', 'Act'], ['2']];
    expect(await issuesOf(rows, { header: 3 })).toEqual([['missing-text', 6, 'Action']]);
    expect(await issuesOf([[''], ['']])).toEqual([['no-header', undefined]]);
  });

  it('reads short rows, and refuses those with more cells than the header', async () => {
    const rows = [
      ['No', 'Action', 'State'],
      ['1', 'Act'],
      ['2', 'Move', 'Chile', '', ''],
      ['3', 'Go', 'Peru', '', 'and back'],
    ];
    expect(await issuesOf(rows)).toEqual([['ragged-row', 4]]);
  });

  it('keeps names such as __proto__ as they are', async () => {
    const { details } = await read([
      ['No', 'Action', '__proto__'],
      ['constructor', 'Act', 'polluted'],
    ]);
    expect(Object.entries(details[0]?.more ?? {})).toEqual([['__proto__', ['polluted']]]);
    expect(Object.getPrototypeOf(details[0]?.more)).toBe(Object.prototype);
  });

  it('shortens a long text for the label alone, at the end of a word', async () => {
    const text = `${'word '.repeat(60)}end.`;
    const { framework, details } = await read([
      ['No', 'Action'],
      ['1', text],
    ]);
    expect(framework.items[0]?.summary).toEqual({ en: text });
    expect(framework.items[0]?.label.en).toBe(`${'word '.repeat(39)}word…`);
    expect(details[0]?.text).toBe(text);
    expect(
      await issuesOf([
        ['No', 'Action'],
        ['1', 'x'.repeat(100_001)],
      ]),
    ).toEqual([['text-too-long', 2, 'Action']]);
  });

  it('tells everything and gives nothing in a dry run', async () => {
    const { framework, details, counts, issues } = await read(
      [
        ['No', 'Action'],
        ['1', 'Act'],
        ['1', 'Do'],
      ],
      {},
      { dryRun: true },
    );
    expect([framework.items, details, counts.accepted, issues.length]).toEqual([[], [], 1, 1]);
  });

  it('puts what is wrong together by cause, and stops when it is told to', async () => {
    const rows = [
      ['No', 'Action'],
      ['1', ''],
      ['2', ''],
      ['3', 'Act'],
    ];
    const { groups } = await read(rows);
    expect(groups.map(({ code, count, rows: own, values }) => [code, count, own, values?.['mend']])).toEqual([
      ['missing-text', 2, [2, 3], 'write-text'],
    ]);
    await expect(read(rows, {}, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  it('takes a stream of numbered rows', async () => {
    async function* rows(): AsyncGenerator<ItemTableRow> {
      yield Promise.resolve({ row: 4, cells: ['No', 'Action'] });
      yield { row: 9, cells: ['1', 'Act'] };
    }
    expect((await readItems(rows(), plan)).details.map((detail) => detail.rows)).toEqual([[9]]);
  });
});

describe('a description', () => {
  it.each([
    [{ id: 'Plan 2025' }, 'description.id'],
    [{ language: 'English' }, 'description.language'],
    [{ columns: { No: 'refrence' } }, 'description.columns["No"]'],
    [{ parents: 'by-column' }, 'description.parents'],
    [{ levels: [{ kind: 'a', label: 'A', column: 'Line' }] }, 'description.levels'],
    [
      {
        levels: [
          { kind: 'a', label: 'A' },
          { kind: 'b', label: 'B' },
        ],
      },
      'description.columns',
    ],
    [
      {
        columns: { No: 'level' },
        levels: [
          { kind: 'a', label: 'A' },
          { kind: 'b', label: 'B' },
        ],
      },
      'description.parents',
    ],
    [{ responses: { yes: 'agreed' } }, 'description.responses["yes"]'],
    [{ colums: {} }, 'description has the key "colums"'],
  ])('that no type would have let through is refused: %j', async (more, named) => {
    const given = { ...plan, ...more } as ItemsDescription;
    await expect(readItems([], given)).rejects.toSatisfy((error) => isActionlineError(error) && error.message.startsWith(named));
  });
});

it('refuses rows of which a cell is no text, as a sheet that was read elsewhere has them', async () => {
  for (const row of [['1', 5], [['1']], [null, 'Act'], 7, { row: 2 }])
    await expect(read([['No', 'Action'], row as unknown as ItemTableRow])).rejects.toMatchObject({ code: 'bad-argument' });
});
