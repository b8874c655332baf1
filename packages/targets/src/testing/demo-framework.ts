import type { Evaluation, Framework, Item, Measure, Observation, ScopedId, Target } from '@actionline/core';

const text = (en: string): { readonly en: string } => ({ en });

const item = (id: ScopedId, kind: string, groups: readonly string[], parent?: ScopedId): Item => ({
  id,
  notation: id.slice(id.indexOf('/') + 1),
  kind,
  label: text(id),
  source: { position: 1 },
  facets: { themes: [], groups, actors: [], instruments: [], standards: [], sdgs: [] },
  ...(parent === undefined ? {} : { parent }),
});

const window = { start: '2024-01-01', end: '2026-12-31' };

/** A measure of the demonstration framework. */
const officers: Measure = {
  id: 'demo/m.officers',
  label: text('Officers'),
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
};
const reports: Measure = { id: 'demo/m.reports', label: text('Reports'), unit: 'report', combine: { time: 'increment', across: 'sum' } };

const trained: Target = {
  id: 'demo/1.1.a',
  commitment: 'demo/1.1',
  label: text('Officers trained'),
  requirement: { kind: 'total-by', comparison: 'at-least', value: 3000, measure: officers, window },
  partOf: 'demo/1.1',
};
const handbook: Target = {
  id: 'demo/1.1.b',
  commitment: 'demo/1.1',
  label: text('Handbook'),
  requirement: { kind: 'deliverable', deliverable: text('Handbook'), window },
  partOf: 'demo/1.1',
};

/**
 * Two lines with three actions: the first has a compound target of two parts, the second a yearly report,
 * and the third, in the other line, a standing promise; a fourth was withdrawn.
 */
export const demo: Pick<Framework, 'id' | 'levels' | 'items' | 'measures' | 'targets' | 'validity'> = {
  id: 'demo',
  levels: [
    { kind: 'line', label: text('Line'), commitment: false },
    { kind: 'action', label: text('Action'), commitment: true },
  ],
  items: [
    item('demo/1', 'line', []),
    item('demo/1.1', 'action', ['women', 'children'], 'demo/1'),
    item('demo/1.2', 'action', ['children'], 'demo/1'),
    item('demo/2', 'line', []),
    item('demo/2.1', 'action', ['defenders'], 'demo/2'),
    { ...item('demo/2.2', 'action', ['migrants'], 'demo/2'), status: 'withdrawn' },
  ],
  measures: [officers, reports],
  targets: [
    { id: 'demo/1.1', commitment: 'demo/1.1', label: text('Both'), requirement: { kind: 'all-of', parts: [trained, handbook] } },
    trained,
    handbook,
    {
      id: 'demo/1.2.a',
      commitment: 'demo/1.2',
      label: text('A report every year'),
      requirement: {
        kind: 'every-period',
        comparison: 'at-least',
        value: 1,
        measure: reports,
        every: 'year',
        window: { start: '2024-01-01' },
      },
    },
    { id: 'demo/2.1', commitment: 'demo/2.1', label: text('Keep speaking up'), requirement: { kind: 'standing' } },
  ],
  validity: { start: '2024-01-01', end: '2025-12-31' },
};

/** An evaluation with nothing in it but what is given, and what its target asks. */
export function evaluationOf(given: Partial<Evaluation> & Pick<Evaluation, 'target' | 'commitment'>): Evaluation {
  return {
    asOf: '2026-06-30',
    interpretation: 'taken',
    requirement: demo.targets.find(({ id }) => id === given.target)?.requirement ?? trained.requirement,
    status: 'no-data',
    level: 'unknown',
    trajectory: 'unknown',
    timing: 'running',
    evidence: 'none',
    used: [],
    leftOut: [],
    issues: [],
    method: { id: 'test', version: '1.0.0', parameters: {} },
    steps: [],
    ...given,
  };
}

/** A result of the year 2024 with nothing special about it. */
export function observationOf(given: Partial<Observation> & Pick<Observation, 'id'>): Observation {
  return {
    measure: 'demo/m.officers',
    value: 100,
    unit: 'officer',
    period: { start: '2024-01-01', end: '2024-12-31' },
    role: 'result',
    source: { title: 'Report' },
    ...given,
  };
}
