import { describe, expect, it } from 'vitest';

import {
  jsonSchemaNouns,
  jsonSchemaOf,
  observationSchema,
  parseWith,
  periodSchema,
  placeCodeSchema,
  requirementSchema,
  targetSchema,
} from './index.js';

const observation = {
  id: 'a',
  measure: 'f/m.x',
  value: 3,
  unit: 'country',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'T' },
};
const measure = { id: 'f/m.x', label: { en: 'X' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } };
const less = (key: string): unknown => Object.fromEntries(Object.entries(observation).filter(([name]) => name !== key));

describe('a schema', () => {
  it('takes what agrees with it, as it is', () => {
    expect(parseWith(observationSchema, observation)).toEqual({ ok: true, value: observation, issues: [] });
  });

  it.each([
    ['a value and a reason for none', { ...observation, missing: 'unknown' }, ['value']],
    ['neither', { ...observation, value: undefined }, ['value']],
    ['an unknown unit', { ...observation, unit: 'countries' }, ['unit']],
    ['a place by its name', { ...observation, place: 'Kenya' }, ['place']],
    ['a place by its alias', { ...observation, place: 'UK' }, ['place']],
    ['NaN', { ...observation, value: NaN }, ['value']],
    ['an address that runs code', { ...observation, source: { title: 'T', url: 'javascript:alert(1)' } }, ['source', 'url']],
    ['a reversed period', { ...observation, period: { start: '2024-02-01', end: '2024-01-01' } }, ['period', 'end']],
  ])('refuses %s, and says where', (_, value, path) => {
    expect(parseWith(observationSchema, value).issues.map((issue) => issue.path)).toContainEqual(path);
  });

  it('says what was given', () => {
    expect(parseWith(periodSchema, { start: '2024-13-01', end: '2024-12-31' }).issues[0]?.message).toContain('"2024-13-01"');
    expect(parseWith(placeCodeSchema, 'Kenya').issues[0]?.message).toBe(
      'Given "Kenya"; expected an ISO 3166-1 alpha-2 code, "XK", "EU", or a UN M49 number of three digits.',
    );
  });

  it('takes levels by value, by range and by a change from the baseline, with milestones that fit', () => {
    const level = { kind: 'level-by', direction: 'decrease', comparison: 'stated', measure, due: '2030-12-31' };
    const issuesOf = (rest: object): readonly (readonly (string | number)[] | undefined)[] =>
      parseWith(requirementSchema, { ...level, ...rest }).issues.map(({ path }) => path);
    const change = { change: -30, in: 'percent' };
    for (const own of [{ value: 3 }, { from: 1, to: 3 }, change]) expect(issuesOf({ level: own })).toEqual([]);
    for (const own of [{}, { value: 3, in: 'percent' }, { change: -30 }, { change: -30, in: '%' }])
      expect(issuesOf({ level: own })).not.toEqual([]);
    expect(issuesOf({ level: change, baseline: { date: '2019-12-31' }, path: 'stepped' })).toEqual([]);
    expect(issuesOf({ level: change, baseline: { day: '2019-12-31' } })).not.toEqual([]);
    expect(issuesOf({ level: change, path: 'straight' })).toEqual([['path']]);
    expect(issuesOf({ level: { ...change, change: 30 } })).toEqual([['level', 'change']]);
    const milestones = [{ due: '2025-12-31', level: { change: -10, in: 'percent' } }];
    expect(issuesOf({ level: change, milestones })).toEqual([]);
    expect(issuesOf({ level: change, milestones: [] })).toEqual([['milestones']]);
    expect(issuesOf({ level: change, milestones: [{ ...milestones[0], due: '2031-12-31' }] })).toEqual([['milestones', 0, 'due']]);
    const total = { kind: 'total-by', comparison: 'at-least', value: 3, measure, window: { start: '2024-01-01', end: '2025-12-31' } };
    const ofTotal = (value: number) => parseWith(requirementSchema, { ...total, milestones: [{ due: '2024-12-31', value }] }).ok;
    expect([1, 3, 4].map(ofTotal)).toEqual([true, true, false]);
  });

  it('follows a compound target into its parts', () => {
    const target = {
      id: 'f/1',
      commitment: 'f/1',
      label: { en: 'x' },
      requirement: { kind: 'all-of', parts: [{ id: 'f/1.a', commitment: 'f/1', label: { en: 'x' }, requirement: { kind: 'standing' } }] },
    };
    expect(parseWith(targetSchema, target).ok).toBe(true);
    expect(parseWith(targetSchema, { ...target, requirement: { kind: 'all-of', parts: [{ id: 'nonsense' }] } }).ok).toBe(false);
  });

  it('takes some of parts or of periods, never of both or of neither', () => {
    const part = { id: 'f/1.a', commitment: 'f/1', label: { en: 'x' }, requirement: { kind: 'standing' } };
    const measure = { id: 'f/m', label: { en: 'x' }, unit: 'person', combine: { time: 'increment', across: 'sum' } };
    const periods = { kind: 'every-period', comparison: 'more-than', value: 50, measure, every: 'month', window: { start: '2024-01-01' } };
    const some = { kind: 'some-of', comparison: 'at-least', count: 1 };
    const issuesOf = (rest: object) => parseWith(requirementSchema, { ...some, ...rest }).issues.map(({ path = [] }) => path.join('.'));
    expect(issuesOf({ parts: [part] })).toEqual([]);
    expect(issuesOf({ comparison: 'at-most', count: 3, periods, within: 'year' })).toEqual([]);
    expect(issuesOf({})).toEqual(['parts']);
    expect(issuesOf({ parts: [part], periods })).toEqual(['parts']);
    expect(issuesOf({ parts: [part], within: 'year' })).toEqual(['within']);
    expect(issuesOf({ parts: [part], count: 2 })).toEqual(['count']);
    expect(issuesOf({ parts: [] })).toEqual(['parts']);
    expect(issuesOf({ parts: [part], count: 0.5 })).toEqual(['count']);
    expect(issuesOf({ parts: [part], count: -1 })).toEqual(['count']);
    expect(issuesOf({ parts: [part], comparison: 'at-most' })).toEqual(['comparison']);
    expect(issuesOf({ periods, within: 'month' })).toEqual(['within']);
    expect(issuesOf({ periods: { ...periods, kind: 'total-by' } })).toEqual(['periods.kind']);
    const { anyOf = [] } = jsonSchemaOf('requirement') as { anyOf?: readonly { oneOf?: unknown; required?: readonly string[] }[] };
    const schema = (jsonSchemaOf('requirement')['oneOf'] as typeof anyOf | undefined) ?? anyOf;
    expect(schema.flatMap(({ oneOf }) => oneOf ?? [])).toEqual([{ required: ['parts'] }, { required: ['periods'] }]);
  });

  it('refuses a requirement of no known kind', () => {
    expect(parseWith(requirementSchema, { kind: 'someday' }).ok).toBe(false);
  });

  // [what is wrong, the value, code and path of the one issue, a part of its message]
  it.each([
    [
      'a number in quotation marks',
      { ...observation, value: '5' },
      'wrong-type',
      'value',
      'Given the text "5"; expected a number; write it without quotation marks.',
    ],
    ['a unit in the plural', { ...observation, unit: 'countries' }, 'unknown-value', 'unit', 'write "country"'],
    ['a role of another name', { ...observation, role: 'actual' }, 'unknown-value', 'role', 'expected one of "result", "milestone"'],
    ['a status of another list', { ...observation, status: 'a' }, 'unknown-value', 'status', 'write "A"'],
    ['a misspelt bound', { ...observation, bound: 'atleast' }, 'unknown-value', 'bound', 'write "at-least"'],
    ['a misspelt key', { ...observation, confidentialty: 'C' }, 'unknown-key', 'confidentialty', 'write "confidentiality"'],
    [
      'a misspelt key below',
      { ...observation, source: { title: 'T', pubisher: 'P' } },
      'unknown-key',
      'source.pubisher',
      'write "publisher"',
    ],
    ['a key of every object', { ...observation, constructor: 1 }, 'unknown-key', 'constructor', 'take it out'],
    ['a source that is not there', less('source'), 'missing-key', 'source', 'expected an object; add it'],
    ['a unit that is not there', less('unit'), 'missing-key', 'unit', 'expected one of "person"'],
    ['null', { ...observation, note: null }, 'wrong-type', 'note', 'leave the key out'],
  ])('tells of %s with advice', (_, value, code, path, message) => {
    const { issues } = parseWith(observationSchema, value);
    expect(issues.map((issue) => [issue.code, issue.path?.join('.')])).toEqual([[code, path]]);
    expect(issues[0]?.message).toContain(message);
  });

  it.each([
    [{ kind: 'totalby' }, 'unknown-value', 'kind', '"total-by"'],
    [{}, 'missing-key', 'kind', '"standing"'],
    [{ kind: 'standing', window: {} }, 'unknown-key', 'window', '"kind"'],
    [{ kind: 'direction', direction: 'up', measure, window: { start: '2024-01-01' } }, 'unknown-value', 'direction', '"increase"'],
    [
      {
        kind: 'direction',
        direction: 'increase',
        measure: { ...measure, combine: { time: 'snapshots', across: 'none' } },
        window: { start: '2024-01-01' },
      },
      'unknown-value',
      'measure.combine.time',
      'write "snapshot"',
    ],
    [
      { kind: 'level-by', direction: 'increase', comparison: 'stated', level: { from: 1, too: 2 }, measure, due: '2024-12-31' },
      'missing-key',
      'level.to',
      'a number',
    ],
    [
      { kind: 'direction', direction: 'increase', measure: { ...measure, reporters: 'KE' }, window: { start: '2024-01-01' } },
      'wrong-type',
      'measure.reporters',
      'square brackets',
    ],
  ])('looks into a union: %j', (value, code, path, message) => {
    const [first] = parseWith(requirementSchema, value).issues;
    expect([first?.code, first?.path?.join('.')]).toEqual([code, path]);
    expect(first?.message).toContain(message);
  });

  it('takes any value and never throws', () => {
    const circle: Record<string, unknown> = {};
    circle['requirement'] = circle;
    let deep: unknown = { kind: 'standing' };
    for (let level = 0; level < 5_000; level += 1) {
      deep = { kind: 'all-of', parts: [{ id: 'f/1', commitment: 'f/1', label: { en: 'x' }, requirement: deep }] };
    }
    const throws = (): never => {
      throw new Error('no');
    };
    const wild = [
      null,
      undefined,
      NaN,
      1n,
      Symbol('x'),
      throws,
      circle,
      new Proxy({}, { get: throws, ownKeys: throws }),
      {
        get id() {
          return throws();
        },
      },
    ];
    for (const value of wild) expect(parseWith(targetSchema, value).issues.length).toBeGreaterThan(0);
    expect(parseWith(requirementSchema, deep).issues.map(({ code }) => code)).toEqual(['too-deep']);
  });
});

describe('a schema and its JSON Schema', () => {
  it.each(jsonSchemaNouns)('of %s refuse unknown keys alike', (noun) => {
    const open: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const schema = node as Readonly<Record<string, unknown>>;
      if (schema['type'] === 'object' && 'properties' in schema && schema['additionalProperties'] !== false) open.push(path);
      for (const [key, value] of Object.entries(schema)) walk(value, `${path}/${key}`);
    };
    walk(jsonSchemaOf(noun), '');
    // Texts may be in any language, the values of an issue are those of its code, and a vocabulary may say more of its concepts.
    expect(open.filter((path) => !/LocalizedText|localized-text|values|concepts/.test(path) && path !== '')).toEqual([]);
    if (noun !== 'localized-text') expect(jsonSchemaOf(noun)['additionalProperties'] ?? false).toBe(false);
  });
});
