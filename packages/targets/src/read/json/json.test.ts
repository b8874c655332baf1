import { isActionlineError, type Target } from '@actionline/core';
import { observationSchema } from '@actionline/core/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observationsFromJson } from '../json.js';

const row = {
  id: 'a',
  measure: 'demo/m.a',
  value: 5,
  unit: 'person',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'Report' },
};
const without = (key: keyof typeof row): object => Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));
const people = { id: 'demo/m.a', unit: 'person' } as const;

describe('observations as JSON', () => {
  it.each<[string, unknown]>([
    ['a list', [row]],
    ['a list under its name', { observations: [row] }],
    ['a text', JSON.stringify([row])],
    ['a text with a byte order mark', `\uFEFF${JSON.stringify({ observations: [row] })}`],
  ])('are read from %s', (_, given) => {
    expect(observationsFromJson(given)).toEqual({
      observations: [row],
      issues: [],
      groups: [],
      counts: { read: 1, accepted: 1, rejected: 0 },
    });
  });

  // [what is wrong, row, path within the row, code, part of the message]
  it.each<[string, unknown, (string | number)[], string, string]>([
    ['no object', 7, [], 'wrong-type', 'the number 7'],
    ['nothing', null, [], 'wrong-type', 'expected an object'],
    ['a number as text', { ...row, value: '5' }, ['value'], 'wrong-type', 'without quotation marks'],
    ['a missing key', without('unit'), ['unit'], 'missing-key', 'add it'],
    ['a key that nobody knows', { ...row, confidentialty: 'C' }, ['confidentialty'], 'unknown-key', 'write "confidentiality"'],
    ['a key of the source', { ...row, source: { title: 'x', adress: 'y' } }, ['source', 'adress'], 'unknown-key', 'The key "adress"'],
    ['another unit', { ...row, unit: 'persn' }, ['unit'], 'unknown-value', 'write "person"'],
    ['another role', { ...row, role: 'results' }, ['role'], 'unknown-value', 'write "result"'],
    ['no value and no reason', without('value'), ['value'], 'bad-value', 'either a value or the reason'],
    ['a day that is none', { ...row, period: { ...row.period, end: '2024-02-30' } }, ['period', 'end'], 'bad-value', 'a date that exists'],
    ['days in the wrong order', { ...row, period: { ...row.period, end: '2023-01-01' } }, ['period', 'end'], 'bad-value', 'not before'],
    ['a place that is none', { ...row, places: ['KE', 'Kenya'] }, ['places', 1], 'bad-value', 'alpha-2'],
  ])('with %s are told where, and the rest is kept', (_, bad, path, code, message) => {
    const { observations, issues, counts } = observationsFromJson({ observations: [row, bad, { ...row, id: 'z' }] });
    expect(observations.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(issues).toMatchObject([{ code, severity: 'error', path: ['observations', 1, ...path] }]);
    expect(issues[0]?.message).toContain(message);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  it('with an id twice keep the first', () => {
    const { observations, issues, counts } = observationsFromJson([row, { ...row, value: 7 }]);
    expect(observations).toEqual([row]);
    expect(issues).toMatchObject([{ code: 'duplicate-id', path: [1, 'id'], values: { given: 'a', earlier: [0] } }]);
    expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
  });

  it('with a hole in the list have a row that is nothing', () => {
    const holed: unknown[] = [row];
    holed[2] = { ...row, id: 'c' };
    expect(observationsFromJson(holed).counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['wrong-type']],
    ['a number', 3, ['wrong-type']],
    ['a text for the list', { observations: 'all' }, ['wrong-type']],
    ['a misspelt name of the list', { observatons: [row] }, ['missing-key', 'unknown-key']],
  ])('in %s are none, and that is told', (_, given, codes) => {
    const { observations, issues, counts } = observationsFromJson(given);
    expect([observations, counts]).toEqual([[], { read: 0, accepted: 0, rejected: 0 }]);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const issue of issues) expect(issue.message).toContain('expected');
  });

  it('beside a key that nobody knows are read, with a warning and the nearest name', () => {
    const { issues, counts } = observationsFromJson({ observations: [row], observation: [] });
    expect(issues).toMatchObject([
      { code: 'unknown-key', severity: 'warning', path: ['observation'], values: { nearest: 'observations' } },
    ]);
    expect(counts.accepted).toBe(1);
  });

  it.each([
    // a comma is missing before the 3; the text ends too early
    ['[1,\n 2\n 3]', 3, 2],
    ['{"observations": [\n', 2, 1],
    ['', 1, 1],
  ])('in a text that is no JSON, %j, are told by line and column', (text, line, column) => {
    const { issues, counts } = observationsFromJson(text);
    expect(issues).toMatchObject([{ code: 'bad-json', severity: 'error', line, column }]);
    expect(counts.read).toBe(0);
  });

  it('in a text that is no JSON are told in the words of the engine, where it gives no position', () => {
    // the comma where a value belongs
    expect(observationsFromJson('[1, ,2]').issues).toMatchObject([{ code: 'bad-json', message: expect.stringContaining(',') as string }]);
  });

  it('are held against the measures and items that are known', () => {
    const read = (changes: object, known = {}): unknown =>
      observationsFromJson([{ ...row, ...changes }], { measures: [people], commitments: ['demo/1'], ...known }).issues;
    expect(read({})).toEqual([]);
    expect(read({ measure: 'demo/m.aa' })).toMatchObject([
      { code: 'unknown-measure', path: [0, 'measure'], values: { nearest: 'demo/m.a' } },
    ]);
    expect(read({ commitment: 'demo/2' })).toMatchObject([{ code: 'unknown-commitment', severity: 'error', path: [0, 'commitment'] }]);
    expect(read({ unit: 'child' })).toMatchObject([{ code: 'unit-mismatch', severity: 'warning', path: [0, 'unit'] }]);
    const target: Target = {
      id: 'demo/9',
      commitment: 'demo/9',
      label: { en: 'x' },
      requirement: { kind: 'deliverable', deliverable: { en: 'x' }, window: row.period },
    };
    expect(read({ measure: 'demo/9', unit: 'document', value: 1 }, { targets: [target] })).toEqual([]);
  });

  it('with more digits than a number holds are kept with a warning', () => {
    const { observations, issues } = observationsFromJson(JSON.stringify([row]).replace('"value":5', '"value":9007199254740993'));
    expect(observations).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'rounded-number', severity: 'warning', path: [0, 'value'] }]);
  });

  it('that cannot be read are told, and the rest is kept', () => {
    const cyclic: Record<string, unknown> = { ...row, id: 'c' };
    cyclic['note'] = cyclic;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const { observations, issues } = observationsFromJson([cyclic, trap, row]);
    expect(observations).toEqual([row]);
    expect(issues.map(({ code, path }) => [code, path?.[0]])).toEqual([
      ['cyclic-data', 0],
      ['unreadable', 1],
    ]);
    expect(observationsFromJson(trap).issues).toMatchObject([{ code: 'unreadable' }]);
  });

  it('of a key "__proto__" change no object', () => {
    const { counts } = observationsFromJson(`[${JSON.stringify(row).replace('{', '{"__proto__":{"polluted":true},')}]`);
    expect(counts.rejected).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['no options', null, 'options was null'],
    ['a misspelt option', { measure: [] }, 'did you mean "measures"?'],
    ['measures that are no list', { measures: 'all' }, 'measures was "all"'],
  ])('are refused %s', (_, options, message) => {
    let error: unknown;
    try {
      observationsFromJson([], options as never);
    } catch (caught) {
      error = caught;
    }
    expect(isActionlineError(error) && [error.code, error.message]).toEqual(['bad-argument', expect.stringContaining(message)]);
  });
});

describe('observationsFromJson, whatever it is given,', () => {
  const nearly = fc
    .record({ ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())])) })
    .map((made) => made as unknown);

  it('accounts for every row, gives ids that differ, and accepts only observations that are valid', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(nearly, fc.constant(row))), fc.jsonValue()), fc.boolean(), (value, asText) => {
        const { observations, issues, counts } = observationsFromJson(asText ? JSON.stringify(value) : value);
        expect(counts.accepted + counts.rejected).toBe(counts.read);
        expect(counts.accepted).toBe(observations.length);
        if (Array.isArray(value)) expect(counts.read).toBe(value.length);
        expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
        for (const observation of observations) expect(observationSchema.safeParse(observation).error).toBeUndefined();
        const rejected = new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path?.find(Number.isInteger)));
        if (counts.read > 0) expect(rejected.size).toBe(counts.rejected);
      }),
    );
  });
});
