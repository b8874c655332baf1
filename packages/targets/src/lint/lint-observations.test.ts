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
const shares: Measure = { id: 'demo/m.shares', label, unit: 'percent', combine: { time: 'snapshot', across: 'sum' } };
const full: Measure = { ...shares, id: 'demo/m.full', combine: { time: 'snapshot', across: 'none' }, limits: { lower: 0, upper: 100 } };
const named: Measure = { id: 'demo/m.named', label, unit: 'person', combine: { time: 'snapshot', across: 'distinct', of: 'place' } };
const origin: Measure = { id: 'demo/m.origin', label, unit: 'person', combine: { time: 'snapshot', across: 'sum', origin: '2024-01-01' } };
const saved: Measure = { id: 'demo/m.saved', label, unit: 'EUR', combine: { time: 'increment', across: 'sum' } };
const net: Measure = { ...saved, id: 'demo/m.net', signed: true };
const gained: Measure = { ...people, id: 'demo/m.gained', signed: true };
const schooled: Measure = {
  ...people,
  id: 'demo/m.schooled',
  dimensions: { school: { codes: ['public', { code: 'private', parts: { codes: ['private-free', 'private-paid'] } }] } },
};
const beds: Measure = {
  id: 'demo/m.beds',
  label,
  unit: { id: 'demo/u.bed', kind: 'count', label: { en: 'bed' } },
  combine: { time: 'increment', across: 'sum' },
};
const against = {
  targets,
  measures: [total, shares, full, named, origin, saved, net, gained, schooled, beds],
  commitments: ['demo/1', 'demo/2', 'demo/3', 'demo/4'],
  asOf: '2026-06-30',
};

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
const throws = (): never => {
  throw new Error('no');
};
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
  'negative-count': [[but({ value: -1 })], [0, 'value'], [but({ value: 0 }), but({ id: 'b', measure: 'demo/m.gained', value: -1 })]],
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
  unreadable: [[Object.defineProperty({ ...sound }, 'note', { enumerable: true, get: throws })], [0, 'note'], [sound]],
  'wrong-type': [[but({ value: '5' as never })], [0, 'value'], [but({ value: 5 })]],
  'missing-key': [[less('source')], [0, 'source'], [less('place')]],
  'unknown-key': [[{ ...sound, confidentialty: 'C' } as Observation], [0, 'confidentialty'], [but({ confidentiality: 'F' })]],
  'unknown-unit': [
    [but({ unit: 'people' as never })],
    [0, 'unit'],
    [but({ unit: 'officer' }), but({ id: 'b', measure: 'demo/m.beds', unit: 'demo/u.bed', value: 1 })],
  ],
  'reported-differs': [
    [but({ value: 5, reported: { value: 5, unitMultiplier: 3 } })],
    [0, 'reported'],
    [but({ value: 5000, reported: { value: 5, unitMultiplier: 3 } })],
  ],
  'unknown-role': [[but({ role: 'actual' as never })], [0, 'role'], [but({ role: 'budget' })]],
  'unknown-status': [[but({ status: 'a' as never })], [0, 'status'], [but({ status: 'A' })]],
  'unknown-word': [[but({ bound: 'atleast' as never })], [0, 'bound'], [but({ bound: 'at-least' })]],
  'negative-value': [
    [but({ measure: 'demo/m.saved', unit: 'EUR', value: -2 })],
    [0, 'value'],
    [but({ measure: 'demo/m.net', unit: 'EUR', value: -2 })],
  ],
  'beyond-limit': [
    [but({ measure: 'demo/m.full', unit: 'percent', value: 101 })],
    [0, 'value'],
    [
      but({ measure: 'demo/m.full', unit: 'percent', value: 120, bound: 'at-most' }),
      but({ id: 'b', measure: 'demo/m.full', unit: 'percent', value: 101, bound: 'atmost' as never }),
      less('value', { id: 'c', measure: 'demo/m.full', unit: 'percent', missing: 'not-collected' }),
    ],
  ],
  'correction-cycle': [
    [but({ supersedes: 'b' }), but({ id: 'b', supersedes: 'a' })],
    [0, 'supersedes'],
    [but({ supersedes: 'b' }), but({ id: 'b', supersedes: 'c' }), but({ id: 'c' })],
  ],
  'undeclared-code': [
    [
      but({ measure: 'demo/m.schooled', dimensions: { school: 'privat' } }),
      but({ id: 'b', measure: 'demo/m.schooled', dimensions: { school: 'privat' } }),
    ],
    [0, 'dimensions', 'school'],
    [
      but({ measure: 'demo/m.schooled', dimensions: { school: 'private-paid', sex: 'F', age: '0-17' } }),
      but({ id: 'b', measure: 'demo/m.schooled', dimensions: { school: '_T' } }),
    ],
  ],
  'rates-are-not-added': [
    [but({ measure: 'demo/m.shares', unit: 'percent' }), but({ id: 'b', measure: 'demo/m.shares', unit: 'percent' })],
    [0, 'measure'],
    [sound],
  ],
  'distinct-of-other-unit': [[but({ measure: 'demo/m.named' })], [0, 'measure'], [counted]],
  'measure-misfit': [[but({ measure: 'demo/m.origin' })], [0, 'measure'], [running]],
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
  it.each<[string, unknown, string, string]>([
    ['a measure', { ...sound, measure: 'demo/m.peopel' }, 'demo/m.people', 'the nearest is "demo/m.people"'],
    ['a commitment', { ...sound, commitment: 'other/1' }, 'demo/1', 'the nearest is "demo/1"'],
    ['a key', { ...sound, confidentialty: 'C' }, 'confidentiality', 'write "confidentiality"'],
    ['a role', { ...sound, role: 'results' }, 'result', 'write "result"'],
    ['a unit', { ...sound, unit: 'persons' }, 'person', 'write "person"'],
    ['an observation that is corrected', { ...sound, id: 'report-1', supersedes: 'report-l' }, 'report-1', 'the nearest id is "report-1"'],
  ])('names what is nearest to a misspelt name of %s', (_, observation, nearest, message) => {
    const [issue] = lintObservations([observation as Observation], against).filter(({ values }) => values?.nearest !== undefined);
    expect(issue?.values?.nearest).toBe(nearest);
    expect(issue?.message).toContain(message);
  });

  it('says what a commitment in place of a measure has counted for it', () => {
    const [issue] = lintObservations([but({ measure: 'demo/1' })], against);
    expect([issue?.code, issue?.values]).toEqual(['unknown-measure', { given: 'demo/1', expected: ['demo/m.people'] }]);
  });

  it('says nothing of running totals about a year beside its quarters, and holds it against them', () => {
    const quarters = [
      ['2024-01-01', '2024-03-31'],
      ['2024-04-01', '2024-06-30'],
      ['2024-07-01', '2024-09-30'],
      ['2024-10-01', '2024-12-31'],
    ].map(([start = '', end = ''], at) => but({ id: `q${String(at)}`, value: 3, period: { start, end } }));
    const codes = (value: number): readonly unknown[] =>
      lintObservations([but({ value }), ...quarters], against).map(({ code, path }) => [code, path]);
    expect(codes(12)).toEqual([]);
    expect(codes(11)).toEqual([['parts-above-total', [0, 'value']]]);
    // parts that share days are not added: the first half year and its quarters
    const half = but({ id: 'h', value: 6, period: { start: '2024-01-01', end: '2024-06-30' } });
    expect(lintObservations([but({ value: 12 }), half, ...quarters], against)).toEqual([]);
    // a place that is counted once may come again in every quarter
    expect(
      lintObservations([{ ...counted, value: 2 }, ...quarters.map((one) => ({ ...counted, id: one.id, period: one.period }))], against),
    ).toEqual([]);
  });

  it('names every member of a circle of corrections once', () => {
    const circle = ['a', 'b', 'c', 'd'].map((id, at, ids) => but({ id, place: undefined as never, supersedes: ids[(at + 1) % 3] ?? '' }));
    const found = lintObservations(circle, against).filter(({ code }) => code === 'correction-cycle');
    expect(found.map(({ path, values }) => [path, values?.['ids']])).toEqual([
      [
        [0, 'supersedes'],
        ['a', 'b', 'c'],
      ],
    ]);
    expect(lintObservations([but({ supersedes: 'a' })], against).map(({ code }) => code)).toEqual(['correction-cycle']);
  });

  it('takes any observations, and tells of each that is none', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const wild = [
      null,
      undefined,
      3,
      'x',
      [],
      () => 1,
      Symbol('s'),
      circle,
      new Proxy({}, { ownKeys: throws }),
      { toString: throws },
    ] as never[];
    const found = lintObservations(wild, against);
    expect(new Set(found.map(({ path }) => path?.[0])).size).toBe(wild.length);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it.each<[string, unknown, unknown]>([
    ['no list', null, against],
    ['an observation alone', sound, against],
    ['no options', [], null],
    ['a misspelt option', [], { ...against, commitmets: [] }],
    ['no targets', [], { asOf: '2026-06-30' }],
    ['targets that are none', [], { ...against, targets: [null] }],
    ['a framework that is none', [], { framework: { items: 3 }, asOf: '2026-06-30' }],
  ])('refuses %s', (_, observations, options) => {
    let caught: unknown;
    try {
      lintObservations(observations as Observation[], options as typeof against);
    } catch (error) {
      caught = error;
    }
    expect(isActionlineError(caught) && caught.code).toBe('bad-argument');
  });

  it('grows with its input: many targets of one measure, many observations, many kinds of breakdown', () => {
    const many = Array.from({ length: 20_000 }, (_, at): Target => ({ ...targets[0]!, id: `demo/1.${String(at)}` }));
    const reports = Array.from({ length: 20_000 }, (_, at) =>
      but({ id: String(at), period: { start: '2023-01-01', end: '2023-12-31' }, dimensions: { [`kind-${String(at)}`]: 'x' } }),
    );
    const started = Date.now();
    const found = lintObservations([less('place', { value: 3 }), ...reports], { ...against, targets: many });
    expect(found.filter(({ code }) => code === 'outside-every-window')).toHaveLength(20_000);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('says nothing about sound data', () => {
    expect(
      lintObservations(
        [sound, counted, running].map((one, at) => ({ ...one, id: String(at) })),
        against,
      ),
    ).toEqual([]);
  });

  it('takes the two ends of a range for no duplicate, and two lower ends for one', () => {
    const codes = (bound: 'at-most' | 'more-than') =>
      lintObservations([but({ bound: 'at-least' }), but({ id: 'b', value: 6, bound })], against).map(({ code }) => code);
    expect(codes('at-most')).not.toContain('duplicate');
    expect(codes('more-than')).toContain('duplicate');
  });

  it('gives its issues in the order of the observations', () => {
    const found = lintObservations([but({ confidentiality: 'C' }), but({ value: -1 })], against);
    expect(found.map(({ path }) => path?.[0])).toEqual([0, 1, 1, 1]); // the second is a duplicate of the first, by id and by key
  });

  it('looks at every text of a target, and at none after it was withdrawn', () => {
    const source = { title: 'Decision' };
    const [first] = targets;
    const found = (revisions: NonNullable<Target['revisions']>, changes: Partial<Observation>, asOf = against.asOf) => {
      const others = { measures: [total], commitments: ['demo/1'], asOf } as const;
      return lintObservations([but(changes)], { targets: [{ ...first!, revisions }], ...others }).map(({ code }) => code);
    };
    const gone = [{ decided: '2024-11-05', inForce: '2025-01-01', source, withdrawn: true }] as const;
    expect(found(gone, {})).toEqual([]);
    const next = { period: { start: '2025-01-01', end: '2025-12-31' } };
    expect(found(gone, next)).toEqual(['outside-every-window']);
    expect(found(gone, { period: { start: '2024-07-01', end: '2024-12-31' } }, '2024-12-31')).toEqual([]);
    // the measure of a text that does not hold any more is known, and one that is standing no longer takes a figure
    const standing = [{ decided: '2024-11-05', source, requirement: { kind: 'standing' } }] as const;
    expect(found(standing, next)).toEqual([]);
    const counting: Target = {
      ...first!,
      requirement: { kind: 'standing' },
      revisions: [{ decided: '2024-11-05', source, requirement: first!.requirement }],
    };
    expect(lintObservations([but(next)], { targets: [counting], asOf: against.asOf })).toEqual([]);
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
