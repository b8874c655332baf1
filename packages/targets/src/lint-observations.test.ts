import { isActionlineError, type Measure, type Observation, type Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { lintObservations, lintRules } from './lint-observations.js';

const label = { en: 'x' };
const window = { start: '2024-01-01', end: '2028-12-31' };
const people: Measure = { id: 'demo/m.people', label, unit: 'person', combine: { time: 'increment', across: 'sum' } };
const total: Measure = { id: 'demo/m.total', label, unit: 'person', combine: { time: 'running-total', across: 'sum' } };
const countries: Measure = {
  id: 'demo/m.countries',
  label,
  unit: 'country',
  combine: { time: 'snapshot', across: 'distinct', of: 'place' },
};
const targets: readonly Target[] = [
  {
    id: 'demo/1.a',
    commitment: 'demo/1',
    label,
    requirement: { kind: 'total-by', comparison: 'at-least', value: 10, measure: people, window },
  },
  {
    id: 'demo/2.a',
    commitment: 'demo/2',
    label,
    requirement: { kind: 'total-by', comparison: 'at-least', value: 10, measure: countries, window },
  },
  { id: 'demo/3', commitment: 'demo/3', label, requirement: { kind: 'standing' } },
  { id: 'demo/4', commitment: 'demo/4', label, requirement: { kind: 'deliverable', deliverable: label, window } },
];
const against = { targets, measures: [total], commitments: ['demo/1', 'demo/2', 'demo/3', 'demo/4'], asOf: '2026-06-30' };

const source = { title: 'Report', url: 'https://example.org/r' };
const sound: Observation = {
  id: 'a',
  measure: 'demo/m.people',
  commitment: 'demo/1',
  value: 5,
  unit: 'person',
  period: { start: '2024-01-01', end: '2024-12-31' },
  place: 'KE',
  role: 'result',
  source,
};
const but = (changes: Partial<Observation>): Observation => ({ ...sound, ...changes });
/** Without one of its members, as data from outside can be. */
const less = (member: keyof Observation, changes: Partial<Observation> = {}): Observation =>
  Object.fromEntries(Object.entries({ ...sound, ...changes }).filter(([name]) => name !== member)) as unknown as Observation;
const counted = but({ measure: 'demo/m.countries', commitment: 'demo/2', unit: 'country', value: 2, places: ['KE', 'UG'] });
const running = but({ measure: 'demo/m.total', value: 100 });
const quarter = { start: '2024-01-01', end: '2024-03-31' };

// One entry a rule: data that it finds something in, with the path; and the nearest data that it does not mind.
const cases: Readonly<
  Record<string, readonly [bad: readonly Observation[], path: readonly (string | number)[], fine: readonly Observation[]]>
> = {
  'duplicate-id': [[sound, but({ period: { start: '2025-01-01', end: '2025-12-31' } })], [1, 'id'], [sound]],
  'bad-date': [
    [but({ period: { start: '2024-01-01', end: '2024-02-30' } })],
    [0, 'period', 'end'],
    [but({ period: { start: '2024-01-01', end: '2024-02-29' } })],
  ],
  'reversed-period': [
    [but({ period: { start: '2024-02-01', end: '2024-01-31' } })],
    [0, 'period', 'end'],
    [but({ period: { start: '2024-01-31', end: '2024-02-01' } })],
  ],
  'one-day-increment': [
    [but({ period: { start: '2024-05-05', end: '2024-05-05' } })],
    [0, 'period'],
    [but({ measure: 'demo/m.total', period: { start: '2024-05-05', end: '2024-05-05' } })],
  ],
  'future-date': [
    [but({ period: { start: '2026-01-01', end: '2026-12-31' } })],
    [0, 'period', 'end'],
    [
      but({ period: { start: '2026-01-01', end: '2026-12-31' }, status: 'F' }),
      but({ id: 'b', period: { start: '2026-01-01', end: '2026-06-30' } }),
    ],
  ],
  'recorded-before-end': [[but({ recordedAt: '2024-12-30' })], [0, 'recordedAt'], [but({ recordedAt: '2024-12-31' })]],
  'unknown-measure': [
    [but({ measure: 'demo/m.other' })],
    [0, 'measure'],
    [but({ measure: 'demo/4', commitment: 'demo/4', role: 'milestone', value: 1 })],
  ],
  'unknown-commitment': [[but({ commitment: 'demo/9' })], [0, 'commitment'], [less('commitment')]],
  'unit-mismatch': [
    [but({ unit: 'officer' })],
    [0, 'unit'],
    [but({ measure: 'demo/4', commitment: 'demo/4', role: 'milestone', value: 1, unit: 'document' })],
  ],
  'value-or-missing': [[less('value')], [0, 'value'], [less('value', { missing: 'not-published' })]],
  'bound-inconsistent': [[but({ value: 0, bound: 'less-than' })], [0, 'bound'], [but({ value: 0, bound: 'at-least' })]],
  'negative-count': [[but({ value: -1 })], [0, 'value'], [but({ value: 0 })]],
  'fractional-count': [[but({ value: 1.234 })], [0, 'value'], [but({ value: 1234 })]],
  'unknown-place': [[but({ place: 'UK' })], [0, 'place'], [but({ place: '002' })]],
  'place-before-its-time': [
    [but({ place: 'SS', period: { start: '2011-01-01', end: '2011-07-08' } })],
    [0, 'place'],
    [but({ place: 'SS', period: { start: '2011-01-01', end: '2011-07-09' } })],
  ],
  'more-places-than-value': [
    [{ ...counted, value: 1 }],
    [0, 'places'],
    [
      { ...counted, value: 1, bound: 'at-least' },
      { ...counted, id: 'b', value: 3 },
    ],
  ],
  'outside-every-window': [
    [but({ period: { start: '2023-12-31', end: '2024-06-30' } })],
    [0, 'period'],
    // A state counts on its last day; a baseline is meant to lie before.
    [
      { ...counted, period: { start: '2023-12-31', end: '2024-06-30' } },
      but({ id: 'b', role: 'baseline', period: { start: '2023-01-01', end: '2023-12-31' } }),
    ],
  ],
  'value-on-standing-promise': [
    [but({ commitment: 'demo/3' })],
    [0, 'commitment'],
    [less('value', { commitment: 'demo/3', missing: 'not-applicable' })],
  ],
  'outcome-on-target-measure': [
    [but({ role: 'outcome' })],
    [0, 'role'],
    // A measure that no target counts, and other roles; a gap says nothing.
    [
      { ...running, role: 'context' },
      but({ id: 'b', role: 'baseline' }),
      less('value', { id: 'c', role: 'context', missing: 'not-collected' }),
    ],
  ],
  'supersedes-unknown': [[but({ supersedes: 'zz' })], [0, 'supersedes'], [sound, but({ id: 'b', supersedes: 'a' })]],
  duplicate: [
    [sound, but({ id: 'b', value: 6 })],
    [1, 'id'],
    [sound, but({ id: 'b', supersedes: 'a' }), but({ id: 'c', dimensions: { sex: 'F' } })],
  ],
  'running-total-as-increment': [
    [but({ value: 9 }), but({ id: 'b', value: 4, period: quarter })],
    [0, 'period', 'start'],
    [but({ value: 9 }), but({ id: 'b', value: 4, period: { start: '2025-01-01', end: '2025-03-31' } })],
  ],
  'falling-running-total': [
    [running, { ...running, id: 'b', value: 90, period: { start: '2024-01-01', end: '2025-12-31' } }],
    [1, 'value'],
    // "At least 90" may well be 100.
    [running, { ...running, id: 'b', value: 90, bound: 'at-least', period: { start: '2024-01-01', end: '2025-12-31' } }],
  ],
  'parts-above-total': [
    [less('place', { value: 10 }), but({ id: 'b', value: 6 }), but({ id: 'c', place: 'UG', value: 5 })],
    [0, 'value'],
    [less('place', { value: 10, bound: 'at-least' }), but({ id: 'b', value: 6 }), but({ id: 'c', place: 'UG', value: 5 })],
  ],
  'missing-source-address': [[but({ source: { title: 'Report' } })], [0, 'source', 'url'], [sound]],
  'confidential-value': [[but({ confidentiality: 'C' })], [0, 'confidentiality'], [but({ confidentiality: 'F' })]],
};

describe('each rule', () => {
  it('has a case here and an id of its own', () => {
    expect(Object.keys(cases).sort()).toEqual(lintRules.map(({ id }) => id).sort());
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
  });

  it.each(lintRules.map((rule) => [rule.id, rule] as const))('%s finds its fault and leaves what is near it', (id, rule) => {
    const [bad, path, fine] = cases[id] ?? [[], [], []];
    const found = lintObservations(bad, against).filter(({ code }) => code === id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: id, severity: rule.severity, path });
    expect(found[0]?.message.endsWith(rule.advice)).toBe(true);
    expect(lintObservations(fine, against).filter(({ code }) => code === id)).toEqual([]);
  });
});

describe('lintObservations', () => {
  it('says nothing about sound data', () => {
    expect(
      lintObservations(
        [sound, counted, running].map((one, at) => ({ ...one, id: String(at) })),
        against,
      ),
    ).toEqual([]);
  });

  it('gives its issues in the order of the observations', () => {
    const found = lintObservations([but({ confidentiality: 'C' }), but({ value: -1 })], against);
    expect(found.map(({ path }) => path?.[0])).toEqual([0, 1, 1, 1]); // the second is a duplicate of the first, by id and by key
  });

  it('takes a framework in place of its parts', () => {
    const items = [{ id: 'demo/1', notation: '1', kind: 'pledge', label, source: { position: 1 } }];
    const framework = { measures: [people], targets, items };
    expect(lintObservations([but({ commitment: 'demo/2' })], { framework, asOf: '2026-06-30' }).map(({ code }) => code)).toEqual([
      'unknown-commitment',
    ]);
  });

  it('minds no item where none were given', () => {
    expect(lintObservations([but({ commitment: 'elsewhere/1' })], { targets, asOf: '2026-06-30' })).toEqual([]);
  });

  it('finds a value beside its missing reason, and beside the status M', () => {
    const found = lintObservations([but({ missing: 'unknown' }), but({ id: 'b', place: 'UG', status: 'M' })], against);
    expect(found.map(({ path }) => path)).toEqual([
      [0, 'missing'],
      [1, 'status'],
    ]);
  });

  it('names the field of a former or unknown place in a list', () => {
    const found = lintObservations([{ ...counted, places: ['KE', 'YU'] }], against);
    expect(found).toMatchObject([{ code: 'unknown-place', path: [0, 'places', 1] }]);
  });

  it('adds breakdowns up against the total of the same place', () => {
    const parts = [
      but({ value: 10 }),
      but({ id: 'b', value: 6, dimensions: { sex: 'F' } }),
      but({ id: 'c', value: 5, dimensions: { sex: 'M' } }),
    ];
    expect(lintObservations(parts, against).map(({ code, path }) => [code, path])).toEqual([['parts-above-total', [0, 'value']]]);
    // Two breakdowns of the same total are not added to each other.
    const cross = [
      but({ value: 10 }),
      but({ id: 'b', value: 9, dimensions: { sex: 'F' } }),
      but({ id: 'c', value: 9, dimensions: { age: '0-17' } }),
    ];
    expect(lintObservations(cross, against)).toEqual([]);
  });

  it('changes nothing that it is given', () => {
    const frozen = Object.freeze([Object.freeze(but({ value: -1 })), Object.freeze(but({ id: 'b' }))]);
    expect(() => lintObservations(frozen, against)).not.toThrow();
  });

  it('throws when the date is none', () => {
    let caught: unknown;
    try {
      lintObservations([], { ...against, asOf: 'today' });
    } catch (error) {
      caught = error;
    }
    expect(isActionlineError(caught) && caught.code).toBe('bad-date');
  });
});
