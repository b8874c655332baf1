import { readFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';

import type { Figure } from './figure.js';
import { updated, type Measurement, type Measurements } from './measurements.js';
import { measurementsPage } from './measurements-page.js';

const DATA = 'packages/core/docs/measurements.json';
const PAGE = 'packages/core/docs/measurements.md';

const measured = (date: string, figure: Partial<Figure> = {}): Measurement => ({
  date,
  machine: { processor: 'P', cores: 2, memory: 8, platform: 'linux x64', node: '20.19.0' },
  versions: { packages: { ours: '1.0.0' }, data: { plan: '2026.1' }, peers: { theirs: '2.3.4' } },
  figures: [{ name: 'a|b', value: 1.234, unit: 'times', limit: 1.2, against: 'theirs alone', shown: '5 ms', ...figure }],
});

it('names the peer with its version, escapes a bar, and says where a limit is not kept', () => {
  const page = measurementsPage({ csv: measured('2026-01-01') }, { csv: 'Reading CSV' });
  expect(page).toContain('## Reading CSV');
  expect(page).toContain('`npm run bench -- --only csv`. Compared with theirs 2.3.4.');
  expect(page).toContain('| a\\|b | 1.23 times | 1.2 (beyond) | theirs alone | 5 ms |');
  expect(page).toContain(
    '2026-01-01, with changes that are not committed; P, 2 cores, 8 GB, linux x64, Node 20.19.0; ours 1.0.0; data plan 2026.1.',
  );
  // what is no number is within no limit
  expect(measurementsPage({ csv: measured('2026-01-01', { value: NaN }) }, {})).toContain('| NaN times | 1.2 (beyond) |');
});

it('says of each part in which run it was measured, where there were several', () => {
  const page = measurementsPage({ csv: measured('2026-01-01'), iati: measured('2026-02-02'), pdf: measured('2026-01-01') }, {});
  expect([...page.matchAll(/^## (\w+)\n\nRun (\d)\./gm)].map(([, name, run]) => [name, run])).toEqual([
    ['csv', '1'],
    ['iati', '2'],
    ['pdf', '1'],
  ]);
});

it('measures a part anew and leaves the others, in their order and without those that are no more', () => {
  const known = { old: measured('2025-01-01'), csv: measured('2026-01-01'), iati: measured('2026-01-01') };
  const all = updated(known, { csv: measured('2026-03-03') }, ['iati', 'pdf', 'csv']);
  expect(Object.entries(all).map(([name, { date }]) => [name, date])).toEqual([
    ['iati', '2026-01-01'],
    ['csv', '2026-03-03'],
  ]);
});

it('is the page that is committed, of the data beside it, with what each figure is compared with', async () => {
  const data = JSON.parse(readFileSync(DATA, 'utf8')) as Measurements;
  const page = readFileSync(PAGE, 'utf8');
  const titles = Object.fromEntries(
    [...page.matchAll(/^## (.*)\n\n.*--only ([\w-]+)`/gm)].map(([, title = '', name = '']) => [name, title]),
  );
  expect(await format(measurementsPage(data, titles), { ...(await resolveConfig(PAGE)), filepath: PAGE })).toBe(page);
  for (const { figures } of Object.values(data)) for (const { against } of figures) expect(against).not.toBe('');
});
