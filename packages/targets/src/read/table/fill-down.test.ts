import { expect, it } from 'vitest';

import { fillDown } from './fill-down.js';
import type { PlacedColumn } from './table-header.js';

const columns: readonly PlacedColumn[] = [
  { name: 'year', is: 'period', empty: 'as-above', position: 0, called: 'year' },
  { name: 'geo', is: 'place', empty: 'as-above', position: 1, called: 'geo' },
  { name: 'value', is: 'value', position: 2, called: 'value' },
];

/** The cells of rows with their numbers, filled one after the other; a row that is only a number is passed over. */
const filled = (...rows: readonly (readonly [row: number, ...cells: readonly string[]])[]): readonly string[] => {
  const filling = fillDown(columns);
  return rows.flatMap(([row, ...cells]) => {
    const given = { row, line: row, cells };
    if (cells.length > 0) return filling.fill(given).cells.join('|');
    filling.passOver(given);
    return [];
  });
};

it('fills empty cells with what stands above, and no column that does not say so', () => {
  expect(filled([2, '2022', 'KE', '1'], [3, '', ' ', ''], [4, '', 'UG', '3'])).toEqual(['2022|KE|1', '2022|KE|', '2022|UG|3']);
});

it('fills nothing at the top, nor below a row that is not there', () => {
  expect(filled([2, '', 'KE', '1'], [3, '2022', 'KE', '2'], [5, '', '', '3'])).toEqual(['|KE|1', '2022|KE|2', '||3']);
});

it('fills across a row that is passed over', () => {
  expect(filled([2, '2022', 'KE', '1'], [3], [4, '', '', '2'])).toEqual(['2022|KE|1', '2022|KE|2']);
  // a blank row before it ends what holds all the same
  expect(filled([2, '2022', 'KE', '1'], [4], [5, '', '', '2'])).toEqual(['2022|KE|1', '||2']);
});

it('forgets what was said to the right of what is new', () => {
  expect(filled([2, '2022', 'KE', '1'], [3, '2023', '', '2'])).toEqual(['2022|KE|1', '2023||2']);
});
