import type { Item } from '@actionline/core';
import { expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import type { Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import { tinyFramework } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

const without = ({ summary: _summary, heading: _heading, ...item }: Item): Item => item;

function promisesOf(items: readonly Item[]): readonly Table[] {
  return allBlocks(tinyReport({ framework: { ...tinyFramework, items } })).filter(
    (block): block is Table => block.kind === 'table' && block.id.startsWith('promises'),
  );
}

it('the annex of what was promised says of an item without a summary that its name is all', () => {
  const [table] = promisesOf(tinyFramework.items);
  // the line has a name and no summary; each action has one
  expect(table?.rows.map(({ cells }) => plainText(cells[1] ?? []))[0]).toBe('as its name says');
  expect(table?.rows.slice(1).every(({ cells }) => plainText(cells[1] ?? []).length > 20)).toBe(true);
});

it('it has no second column where all there is are names', () => {
  const [table] = promisesOf(tinyFramework.items.map(without));
  expect(table?.columns.map(({ key }) => key)).toEqual(['item']);
  expect(table?.rows.every(({ cells }) => cells.length === 1)).toBe(true);
});

it('nor have the tables of commitments that nobody speaks of', () => {
  const items = tinyFramework.items.map(without);
  const quiet = allBlocks(tinyReport({ framework: { ...tinyFramework, items }, template: 'pledge-progress' })).filter(
    (block): block is Table => block.kind === 'table' && block.id.startsWith('quiet'),
  );
  expect(quiet.length).toBeGreaterThan(0);
  expect(quiet.flatMap(({ columns }) => columns.map(({ key }) => key))).not.toContain('summary');
});
