import { isActionlineError, type Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { readObservationsCsv, type ReadCsvOptions } from '../csv.js';

const HEADER = 'id,measure,value,unit,period_start,period_end,role,source_title';
const row = (cells: Readonly<Record<string, string>>): string =>
  HEADER.split(',')
    .map((column) => cells[column] ?? SOUND[column])
    .join(',');
const SOUND: Readonly<Record<string, string>> = {
  id: 'a',
  measure: 'demo/m.people-reached',
  value: '5',
  unit: 'person',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  role: 'result',
  source_title: 'Report',
};
const people = {
  id: 'demo/m.people-reached',
  label: { en: 'People' },
  unit: 'person',
  combine: { time: 'increment', across: 'sum' },
} as const;
const target: Target = {
  id: 'demo/7',
  commitment: 'demo/7',
  label: { en: 'Reach people' },
  requirement: {
    kind: 'total-by',
    comparison: 'at-least',
    value: 10,
    measure: people,
    window: { start: '2024-01-01', end: '2024-12-31' },
  },
};

describe('what a reader does not understand', () => {
  it.each([
    ['measure', 'demo/m.people-raeched', 'write demo/m.people-reached', { nearest: 'demo/m.people-reached' }],
    ['measure', 'people-reached', 'write demo/m.people-reached', { nearest: 'demo/m.people-reached' }],
    ['measure', 'demo/7', 'this is a commitment', { given: 'demo/7', expected: ['demo/m.people-reached'] }],
    ['unit', 'persn', 'write "person"', { given: 'persn', nearest: 'person' }],
    ['role', 'results', 'write result', { nearest: 'result' }],
    ['role', 'actual', 'only result and milestone', { given: 'actual' }],
    ['value', '5 000', 'between the thousands', { given: '5 000', expected: 'number' }],
    ['period_start', '2024', 'the day too', { given: '2024', expected: 'YYYY-MM-DD' }],
  ])('in %s, %s, is told with the nearest name and the values of the message', async (column, cell, advice, values) => {
    const { issues } = await readObservationsCsv([`${HEADER}\n${row({ [column]: cell })}\n`], { targets: [target] });
    expect(issues).toMatchObject([{ column, values }]);
    expect(issues[0]?.message).toContain(advice);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });

  it('of a place given by its name is told with the code', async () => {
    const { issues } = await readObservationsCsv([`${HEADER},place\n${row({})},Côte d’Ivoire\n`]);
    expect(issues).toMatchObject([{ code: 'unknown-place', column: 'place', values: { given: 'Côte d’Ivoire', nearest: 'CI' } }]);
    expect(issues[0]?.message).toBe('Given "Côte d’Ivoire"; expected the code of a place; write CI.');
  });

  it('in its header is told with the nearest column', async () => {
    const { issues } = await readObservationsCsv([`${HEADER},confidentialty\n${row({})},C\n`]);
    expect(issues).toMatchObject([{ code: 'unknown-column', values: { given: 'confidentialty', nearest: 'confidentiality' } }]);
  });

  it('is read in time that grows with the rows, however many measures are known', async () => {
    const measures = Array.from({ length: 5_000 }, (_, at) => ({ id: `demo/m.number-${String(at)}`, unit: 'person' as const }));
    const rows = Array.from({ length: 10_000 }, (_, at) => row({ id: String(at), measure: `demo/m.unknown-${String(at)}` }));
    const started = Date.now();
    const { counts } = await readObservationsCsv([[HEADER, ...rows].join('\n')], { measures });
    expect(counts.rejected).toBe(10_000);
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe('readObservationsCsv', () => {
  it('takes a whole text', async () => {
    expect((await readObservationsCsv(`${HEADER}\n${row({})}\n`)).counts.accepted).toBe(1);
  });

  const wild = (value: unknown): ReadCsvOptions => value as ReadCsvOptions;
  it.each<[string, unknown, ReadCsvOptions, string]>([
    ['no chunks', null, {}, 'chunks was null'],
    ['a number', 3, {}, 'chunks was 3'],
    ['chunks that are no text', [3], {}, 'A chunk was 3'],
    ['no options', [''], wild(null), 'options was null'],
    ['a misspelt option', [''], wild({ delimeter: ';' }), 'did you mean "delimiter"?'],
    ['a limit of nothing', [''], { maxFieldLength: 0 }, 'maxFieldLength was 0'],
    ['another delimiter', [''], wild({ delimiter: '|' }), 'delimiter was "|"'],
    ['measures that are no list', [''], wild({ measures: 'all' }), 'measures was "all"'],
    ['measures that are none', [''], wild({ measures: [null] }), 'check it with checkFramework'],
    ['targets that are none', [''], wild({ targets: [{ requirement: { kind: 'all-of', parts: null } }] }), 'check it with checkFramework'],
  ])('refuses %s', async (_, chunks, options, message) => {
    const error: unknown = await readObservationsCsv(chunks as string[], options).catch((caught: unknown) => caught);
    expect(isActionlineError(error) && [error.code, error.message]).toEqual(['bad-argument', expect.stringContaining(message)]);
  });
});
