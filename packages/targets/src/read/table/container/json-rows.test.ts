import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { jsonRows, type JsonRowsOptions } from './json-rows.js';

/** The table as lines of cells, its shape and place, and the codes of its issues. */
async function table(text: string, options?: JsonRowsOptions) {
  const read = await jsonRows([text], options);
  const codes = read.issues.map(({ code }) => code);
  if (!read.ok) return { codes };
  const { path, shape, rows, rejected } = read.value;
  return { lines: [...rows].map(({ cells }) => cells.join('|')), path, shape, rejected, codes };
}

describe('tables in JSON', () => {
  it('reads a list of objects; names come in the order of their first use', async () => {
    expect(await table('[{"geo":"FR","value":1},{"value":2,"note":"é"},{"geo":null,"ok":true}]')).toEqual({
      lines: ['geo|value|note|ok', 'FR|1||', '|2|é|', '|||true'],
      path: '',
      shape: 'objects',
      rejected: 0,
      codes: [],
    });
  });

  it('keeps every digit as it is written', async () => {
    const digits = ['12345678901234567890', '1.50', '0.1000000000000000055511151231257827', '-0', '1e400', '-1.5E-7'];
    expect((await table(`[{"a":${digits.join('},{"a":')}}]`)).lines).toEqual(['a', ...digits]);
  });

  it('leaves numbers within texts alone', async () => {
    expect((await table(String.raw`[{"a":"x\"1,\\","b":"2"},{"a":"[3]","b":"\u00e9"}]`)).lines).toEqual(['a|b', 'x"1,\\|2', '[3]|é']);
  });

  it('reads a list of lists with its header', async () => {
    expect(await table('[["geo","value"],["FR",1],["DE",2.0]]')).toMatchObject({ shape: 'lists', lines: ['geo|value', 'FR|1', 'DE|2.0'] });
  });

  it('reads an object of columns', async () => {
    expect(await table('{"geo":["FR","DE"],"value":[1,null]}')).toMatchObject({ shape: 'columns', lines: ['geo|value', 'FR|1', 'DE|'] });
  });

  it('refuses columns of unlike length', async () => {
    expect(await table('{"geo":["FR","DE"],"value":[1]}')).toEqual({ codes: ['ragged-columns'] });
  });

  it('reads one item a line, and leaves a broken line out, counted', async () => {
    const read = await jsonRows(['{"a":1}\n\n{"a":2\n{"a":3}\n']);
    expect(read.issues).toEqual([expect.objectContaining({ code: 'broken-json', line: 3 })]);
    expect(read.ok && [...read.value.rows].map(({ line, cells }) => [line, cells[0]])).toEqual([
      [undefined, 'a'],
      [1, '1'],
      [4, '3'],
    ]);
    expect(read.ok && [read.value.shape, read.value.rejected]).toEqual(['lines', 1]);
  });

  it('finds the one table inside, and says where', async () => {
    expect(await table('{"meta":{"total":2},"result":{"records":[{"a":1}]}}')).toMatchObject({
      path: 'result.records',
      lines: ['a', '1'],
      codes: ['table-found'],
    });
    // the World Bank answers with a page and a list
    expect(await table('[{"page":1},[{"date":"2020","value":3}]]')).toMatchObject({ path: '1', lines: ['date|value', '2020|3'] });
  });

  it('asks where there are several, and takes the answer', async () => {
    const text = '{"goals":[{"id":1}],"data":[{"v":2}]}';
    const read = await jsonRows([text]);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'several-tables', values: { expected: ['goals', 'data'] } }] });
    expect(await table(text, { path: 'data' })).toMatchObject({ lines: ['v', '2'], codes: [] });
    expect(await table(text, { path: 'dat' })).toEqual({ codes: ['no-table'] });
  });

  it('takes objects apart one level deep, and says what is deeper', async () => {
    expect(await table('[{"geo":{"code":"FR","name":"France"},"v":[1,2]},{"geo":{"code":"DE","in":{"eu":true}}}]')).toMatchObject({
      lines: ['geo.code|geo.name|v|geo.in', 'FR|France||', 'DE|||'],
      codes: ['nested-value', 'nested-value'],
    });
  });

  it('tells when a name is both flat and taken apart', async () => {
    expect((await table('[{"a.b":"1","a":{"b":"2"}}]')).codes).toEqual(['repeated-name']);
  });

  it('leaves out items that are no rows, counted', async () => {
    expect(await table('[{"a":1},7,{"a":2},[3]]')).toMatchObject({
      lines: ['a', '1', '2'],
      rejected: 2,
      codes: ['not-a-row', 'not-a-row'],
    });
  });

  it('takes __proto__ for a name like any other', async () => {
    expect(await table('[{"__proto__":"x","constructor":1},{"__proto__":{"polluted":"y"}}]')).toMatchObject({
      lines: ['__proto__|constructor|__proto__.polluted', 'x|1|', '||y'],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['{"version":"2.0","class":"dataset","id":["geo"],"size":[1],"dimension":{}}', 'not-a-table'],
    ['{"a":', 'broken-json'],
    ['', 'broken-json'],
    ['[01]', 'broken-json'],
    ['3', 'no-table'],
    ['[]', 'no-table'],
    ['{"a":{"b":{"c":{"d":{"e":[{"f":1}]}}}}}', 'no-table'],
    ['PK\u0003\u0004', 'bytes-as-text'],
  ])('refuses %s', async (text, code) => {
    expect(await table(text)).toEqual({ codes: [code] });
  });

  it('bounds depth, width and length', async () => {
    expect((await table('['.repeat(200_000))).codes).toEqual(['broken-json']);
    expect((await table(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).codes).toHaveLength(1);
    const wide = Array.from({ length: 20_000 }, (_, at) => `"c${String(at)}":1`).join(',');
    expect((await table(`[{${wide}}]`)).codes).toEqual(['too-many-columns']);
    expect((await table('[{"a":1}]', { maxLength: 5 })).codes).toEqual(['file-too-large']);
  });

  it('gives back what was written, whatever the words', async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('1', '"', '\\', '__proto__', 'a.b', '\u2028'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
        const read = await jsonRows([JSON.stringify(rows.map(([a, b]) => ({ first: a, second: b })))]);
        expect(read.ok && [...read.value.rows].slice(1).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('never ends in an error, whatever the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const read = await jsonRows([text]);
        expect(read.ok || read.issues.length > 0).toBe(true);
        if (read.ok) expect([...read.value.rows].length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
