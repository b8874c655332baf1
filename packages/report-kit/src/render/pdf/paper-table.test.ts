import { describe, expect, it } from 'vitest';

import type { Table } from '../../document/block.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { bindingOf } from './binding.js';
import { paperTable } from './paper-table.js';

const binding = bindingOf({ ...tinyReport(), sections: [] }, [], new Map());

function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = (rows[0] ?? []).map((_, at) => ({ key: String(at), label: `C${String(at)}` }));
  return {
    kind: 'table',
    id: 't',
    caption: 'T',
    columns,
    rows: rows.map((cells) => ({ cells: cells.map((text) => [{ kind: 'text', text }]) })),
  };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

describe('the columns of a table', () => {
  it('fill the line, the wider the longer their texts', () => {
    const { widths } = paperTable(tableOf([['A very long text that needs several lines of a page, '.repeat(6), '12']]), binding);
    // the line of a page of A4 between its margins
    expect(sum(widths)).toBeCloseTo(471, 0);
    expect(widths[0]).toBeGreaterThan(4 * (widths[1] ?? 0));
  });

  it('keep a date on one line beside a long text', () => {
    const { widths } = paperTable(tableOf([['A very long text that needs several lines. '.repeat(9), '31 December 2024']]), binding);
    // 16 letters of 8.5 points are about 70 points wide
    expect(widths[1]).toBeGreaterThan(65);
  });

  it('keep a date on one line though a longer one stands in another row', () => {
    const long = 'A very long text that needs several lines. '.repeat(9);
    const { widths } = paperTable(
      tableOf([
        [long, '31 December 2024'],
        [long, 'from 31 December 2024 to 31 December 2027'],
      ]),
      binding,
    );
    expect(widths[1]).toBeGreaterThan(65);
  });

  it('do not stack a list of names in a narrow column, one a line', () => {
    const long = 'A very long text that needs several lines. '.repeat(9);
    const names = 'Argentina, Brazil, Colombia, Ecuador, Guatemala, Honduras, Paraguay, Peru';
    const rows = Array.from({ length: 40 }, () => [long, '-']);
    const { widths } = paperTable(tableOf([...rows, ['Last', names]]), binding);
    // 73 letters of 8.5 points are about 300 points wide: at most about four lines, though one row among many needs them
    expect(widths[1]).toBeGreaterThan(70);
  });

  it('line up at their end where they hold numbers alone', () => {
    const table = tableOf([
      ['a', '12', 'at least 12 reports'],
      ['b', '9 %', '9'],
    ]);
    const columns = table.columns.map((column, at) => (at === 0 ? column : { ...column, align: 'end' as const }));
    expect(paperTable({ ...table, columns }, binding).ends).toEqual([false, true, false]);
  });

  it('are set smaller where there are more than five, and need a page on its side where their words do not fit', () => {
    expect(paperTable(tableOf([Array.from({ length: 5 }, () => 'x')]), binding)).toMatchObject({ size: 8.5, flipped: false });
    expect(paperTable(tableOf([Array.from({ length: 6 }, () => 'x')]), binding)).toMatchObject({ size: 7.5, flipped: false });
    // 22 letters of 7.5 points are about 85 points wide with their margins: 7 times that lies between 471 and 718
    const words = Array.from({ length: 7 }, () => 'counter-terrorism-unit');
    expect(paperTable(tableOf([words]), binding)).toMatchObject({ flipped: true, squeezed: false });
    // no page can be turned inside a box
    expect(paperTable(tableOf([words]), binding, { inside: true })).toMatchObject({ flipped: false, squeezed: true });
  });
});

describe('the rows of a table', () => {
  const rows = (count: number, text = 'x'): Table => tableOf(Array.from({ length: count }, () => [text, text]));

  it('stand on one page where they are fewer than eight of a line, or fewer still of more lines', () => {
    expect(paperTable(rows(7), binding).together).toBe(true);
    expect(paperTable(rows(8), binding).together).toBe(false);
    // each needs three lines of half a page, some 37 points
    expect(paperTable(rows(3, 'A long text. '.repeat(12)), binding).together).toBe(true);
    expect(paperTable(rows(7, 'A long text. '.repeat(12)), binding).together).toBe(false);
  });

  it('tie the last to the one before it, but where they are long or few', () => {
    expect(paperTable(rows(20), binding).tied).toBe(18);
    expect(paperTable(rows(2), binding).tied).toBe(-1);
    expect(paperTable(rows(20, 'A long text. '.repeat(200)), binding).tied).toBe(-1);
  });

  it('may be broken where one may need more than a page', () => {
    const { rows: set } = paperTable(
      tableOf([
        ['short', 'short'],
        ['A long text. '.repeat(400), 'short'],
      ]),
      binding,
    );
    expect(set.map(({ long }) => long)).toEqual([false, true]);
  });
});
