import type { Evaluation, Framework, FrameworkEvaluation, Observation } from '@actionline/core';
import { messagesFor } from '@actionline/report-kit';

const days = { start: '2024-01-01', end: '2024-12-31' };
const heat = { least: 1, most: 2, label: '1–2' };
const names = { id: 'c', title: 'C', description: 'D' };
const axes = {
  period: days,
  dateTicks: [{ period: days, label: '2024' }],
  valueTicks: [
    { value: 0, label: '0' },
    { value: 5, label: '5' },
  ],
};
const line = { label: 'A', points: [{ period: days, value: 3, label: '3' }] };

/** A chart of each kind. */
const charts = [
  { kind: 'status-overview', segments: [{ status: 'missed', label: 'Missed', count: 2 }] },
  {
    kind: 'bullets',
    rows: [
      {
        label: 'A',
        start: 0,
        value: 3,
        range: { least: 2 },
        valueLabel: '3',
        asked: { from: 4, to: 5, label: '4' },
        expected: { value: 2, label: '2' },
        milestones: [1],
        scale: axes.valueTicks,
        status: 'missed',
        statusLabel: 'Missed',
      },
    ],
  },
  {
    kind: 'values',
    ...axes,
    values: [{ period: days, value: 3, label: '3', words: '3', range: { from: 2, to: 4 }, open: ['above'] }],
    asked: { from: 4, to: 5, label: '4' },
    path: [{ date: '2024-12-31', value: 2 }],
    projection: { from: { date: '2024-12-31', value: 2 }, to: { date: '2024-12-31', value: 2 }, range: { from: 1, to: 2 }, label: '2' },
    asOf: '2024-12-31',
  },
  {
    kind: 'year-grid',
    columns: ['2024'],
    rows: [{ label: 'A', cells: [{ state: 'met', words: 'Met' }] }],
    key: [{ state: 'met', label: 'Met' }],
  },
  { kind: 'series', ...axes, lines: [line, line] },
  { kind: 'multiples', ...axes, lines: [line] },
  { kind: 'bars', rows: [{ label: 'A', value: 3, valueLabel: '3' }] },
  { kind: 'coverage', rows: [{ label: 'A', withEvidence: 1, unmatched: 1, activitiesOnly: 1, total: 4, valueLabel: '1' }] },
  {
    kind: 'heat',
    across: 'L',
    columns: [{ label: '1', status: 'missed' }],
    totalLabel: 'T',
    rows: [{ label: 'A', cells: [heat], total: heat }],
  },
];

/** Lists of arguments that the functions about charts take, by name. */
export function chartArguments(given: {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly evaluations: readonly Evaluation[];
  readonly wholes: readonly FrameworkEvaluation[];
}): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  const { framework, observations, evaluations, wholes } = given;
  const words = { messages: messagesFor('en') };
  const contexts = wholes.map((evaluation) => ({ framework, evaluation, observations, ...words }));
  const series = { id: 'f', title: 'F', note: 'N', lines: [{ label: 'A', observations: observations.slice(0, 1) }], separate: true };
  const projection = { on: '2030-12-31', value: 5, lower: 4, upper: 6, method: 'M' };
  const sparkline = { kind: 'sparkline', values: [1, null, 2], label: 'S' };
  return {
    chartSvg: charts.map((chart) => [chart, names, 720]),
    renderChart: charts.map((chart) => [chart, names, { width: 400, theme: 'dark' }]),
    sparklineSvg: [[sparkline, { width: 40, height: 16 }]],
    renderSparkline: [[sparkline, { theme: 'dark' }]],
    progressChart: evaluations.map((one) => [one, 'en', { framework, observations }]),
    valuesChart: evaluations.map((one) => [one, 'en', { framework, observations, runningTotal: true, projection }]),
    bulletsFigure: contexts.map((context) => [context, { id: 'b', title: 'B' }]),
    yearGridFigure: contexts.map((context) => [context, { id: 'y' }]),
    statusByPartFigure: contexts.map((context) => [context, {}]),
    seriesFigure: [[words, series]],
    seriesByPlace: [[words, observations]],
    barsFigure: [[words, { id: 'f', title: 'F', unit: 'person', rows: [{ label: 'A', language: 'fr', value: 3 }] }]],
  };
}
