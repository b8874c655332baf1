import type { Measure, Target } from '@actionline/core';

export const label = { en: 'People', fr: 'Personnes' };
export const window = { start: '2026-01-01', end: '2027-12-31' };
export const people: Measure = {
  id: 'city-2030/m.people',
  label,
  unit: 'person',
  combine: { time: 'increment', across: 'sum' },
  reporters: ['KE', 'UG'],
  dimensions: { age: { codes: ['0-17', { code: '18+', parts: { codes: ['18-64', '65+'], exhaustive: true } }] } },
};
export const countries: Measure = {
  ...people,
  id: 'city-2030/m.countries',
  unit: 'country',
  combine: { time: 'increment', across: 'distinct', of: 'place' },
};
export const share: Measure = { id: 'city-2030/m.share', label, unit: 'percent', combine: { time: 'snapshot', across: 'none' } };
export const total: Measure = {
  ...people,
  id: 'city-2030/m.total',
  combine: { time: 'running-total', across: 'sum', origin: '2026-01-01' },
};

export const targets: readonly Target[] = [
  {
    id: 'city-2030/1.a',
    commitment: 'city-2030/1',
    label,
    requirement: {
      kind: 'total-by',
      comparison: 'at-least',
      value: 10,
      measure: people,
      window,
      milestones: [{ due: '2026-12-31', value: 4 }],
    },
  },
  {
    id: 'city-2030/1.b',
    commitment: 'city-2030/1',
    label,
    requirement: { kind: 'every-period', comparison: 'at-least', value: 2, measure: countries, every: 'half-year', window },
  },
  {
    id: 'city-2030/1.c',
    commitment: 'city-2030/1',
    label,
    requirement: {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'stated',
      level: { value: 60 },
      measure: share,
      baseline: { value: 20, date: '2025-12-31' },
      due: '2027-12-31',
    },
  },
  {
    id: 'city-2030/1.d',
    commitment: 'city-2030/1',
    label,
    requirement: { kind: 'direction', direction: 'increase', measure: share, window },
  },
  { id: 'city-2030/1.e', commitment: 'city-2030/1', label, requirement: { kind: 'deliverable', deliverable: label, window } },
  {
    id: 'city-2030/1.f',
    commitment: 'city-2030/1',
    label,
    requirement: { kind: 'total-by', comparison: 'more-than', value: 10, measure: total, window },
  },
  {
    id: 'city-2030/1.g',
    commitment: 'city-2030/1',
    label,
    requirement: { kind: 'all-of', parts: [{ id: 'city-2030/1.h', commitment: 'city-2030/1', label, requirement: { kind: 'standing' } }] },
    interpretation: {
      taken: { id: 'all', label, reason: label },
      others: [{ id: 'some', label, reason: label, requirement: { kind: 'standing' } }],
    },
  },
  {
    id: 'city-2030/1.i',
    commitment: 'city-2030/1',
    label,
    requirement: {
      kind: 'some-of',
      comparison: 'at-most',
      count: 1,
      within: 'year',
      periods: { kind: 'every-period', comparison: 'more-than', value: 2, measure: countries, every: 'quarter', window },
    },
    revisions: [
      {
        decided: '2026-03-12',
        inForce: '2026-04-01',
        source: { title: 'Decision' },
        reason: label,
        requirement: { kind: 'total-by', comparison: 'at-least', value: 20, measure: people, window },
        interpretation: { taken: { id: 'all', label, reason: label }, others: [] },
      },
      { decided: '2026-06-01', source: { title: 'Decision' }, withdrawn: true },
    ],
  },
  {
    id: 'city-2030/1.way',
    commitment: 'city-2030/1',
    label,
    requirement: {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'stated',
      level: { change: 30, in: 'percent' },
      measure: share,
      baseline: { date: '2025-12-31' },
      due: '2027-12-31',
      milestones: [{ due: '2026-12-31', level: { change: 10, in: 'percent' } }],
      path: 'stepped',
    },
  },
  {
    id: 'city-2030/1.j',
    commitment: 'city-2030/1',
    label,
    requirement: {
      kind: 'every-period',
      comparison: 'at-most',
      value: 50,
      measure: total,
      rolling: { by: 'sum', times: 2, every: 'year', anchor: '02-29' },
      every: 'year',
      due: { day: '03-31' },
      window,
    },
  },
  {
    id: 'city-2030/1.k',
    commitment: 'city-2030/1',
    label,
    requirement: { kind: 'direction', direction: 'increase', measure: share, rolling: { by: 'mean', times: 2, every: 'month' }, window },
  },
];
