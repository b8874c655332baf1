import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { en } from './en.js';

const page = readFileSync(join(import.meta.dirname, '../../../docs/issues-of-reading.md'), 'utf8');
const [codes = '', remarks = ''] = page.split('## Remarks of a description');

/** The names in the first cells of the tables of a text. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name));

it('the page on issues of reading has every code once, and no other', () => {
  expect([...named(codes)].sort()).toEqual(Object.keys(en.codes).sort());
});

it('the page on issues of reading has every remark once, and no other', () => {
  expect([...named(remarks)].sort()).toEqual(Object.keys(en.remarks).sort());
});
