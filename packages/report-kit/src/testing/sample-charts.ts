import type { ChartSpec } from '../document/chart.js';
import { shownStatuses } from '../document/shown-status.js';
import { yearStates } from '../document/year-grid-chart.js';
import { messagesFor } from '../messages/messages-for.js';

/*
 * One chart of every kind, in French as long as it gets: every name is twice as long as one of the published frameworks, and every number as long as one of them. What has
 * room here has room in a report.
 */

const { status, figure, typography: set } = messagesFor('fr');

const LONG =
  'Former plus de trois mille agents de police, magistrats et membres du personnel pénitentiaire au respect des droits de l’homme dans la lutte contre le terrorisme et l’extrémisme violent';
const TWICE = `${LONG}, et aider les États qui en font la demande à réviser leurs lois et leurs pratiques de détention`;

const days = (year: number): { readonly start: string; readonly end: string } => ({
  start: `${String(year)}-01-01`,
  end: `${String(year)}-12-31`,
});
const years = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const time = {
  period: { start: '2015-01-01', end: '2026-12-31' },
  dateTicks: years(2015, 2026).map((year) => ({ period: days(year), label: String(year) })),
  valueTicks: [0, 50_000, 100_000, 150_000, 200_000].map((value) => ({ value, label: `${String(value / 1000)}\u202f000\u00a0€` })),
};

const line = (label: string, values: readonly (number | null)[]) => ({
  label,
  points: values.map((value, at) => ({
    period: days(2015 + at),
    value,
    label: value === null ? '' : `${String(value / 1000)}\u202f000\u00a0€`,
  })),
});

const cell = (count: number) => ({ least: count, most: count, label: count === 0 ? '' : String(count) });

/** A chart of every kind, by a name. */
export const sampleCharts: Readonly<Record<string, ChartSpec>> = {
  status: {
    kind: 'status-overview',
    segments: shownStatuses.map((of, at) => ({ status: of, label: status[of].label, count: of === 'not-quantified' ? 114 : 1 + (at % 2) })),
  },
  bullets: {
    kind: 'bullets',
    rows: [
      {
        label: LONG,
        start: 0,
        value: 1450,
        range: { least: 1450 },
        valueLabel: set('plus de 1\u202f450 agents ; demandé : plus de 3\u202f000 agents'),
        asked: { from: 3000, to: 3000, label: 'plus de 3\u202f000 agents' },
        expected: { value: 1750, label: '1\u202f750 agents' },
        milestones: [1000, 2000],
        scale: [
          { value: 0, label: '0' },
          { value: 3000, label: '3\u202f000' },
        ],
        status: 'at-risk',
        statusLabel: status['at-risk'].label,
      },
      {
        label: TWICE,
        start: 72,
        value: 40,
        range: { least: 22, most: 58 },
        valueLabel: set('entre 22 % et 58 % ; demandé : au plus 10 %'),
        asked: { from: 10, to: 10, label: set('au plus 10 %') },
        scale: [
          { value: 0, label: set('0 %') },
          { value: 80, label: set('80 %') },
        ],
        status: 'inconclusive',
        statusLabel: status.inconclusive.label,
      },
      {
        label: 'Part',
        value: 48,
        valueLabel: set('48 % ; demandé : entre 40 % et 60 %'),
        asked: { from: 40, to: 60, label: set('entre 40 % et 60 %') },
        scale: [
          { value: 0, label: set('0 %') },
          { value: 60, label: set('60 %') },
        ],
        status: 'on-track',
        statusLabel: status['on-track'].label,
      },
      {
        label: 'Pays',
        start: 0,
        value: 4500,
        valueLabel: set('4\u202f500 pays ; demandé : au moins 30 pays'),
        asked: { from: 30, to: 30, label: 'au moins 30 pays' },
        scale: [
          { value: 0, label: '0' },
          { value: 120, label: '120' },
        ],
        status: 'achieved',
        statusLabel: status.achieved.label,
      },
    ],
  },
  values: {
    kind: 'values',
    ...time,
    values: [
      { period: { start: '2015-12-31', end: '2015-12-31' }, value: 20_000, label: set('20 000 €'), words: '', isBaseline: true },
      { period: days(2018), value: 60_000, label: set('au moins 60 000 €'), words: '', open: ['above'] },
      { period: days(2019), value: 80_000, label: set('entre 60 000 € et 100 000 €'), words: '', range: { from: 60_000, to: 100_000 } },
      { period: days(2026), value: 150_000, label: set('environ 150 000 € (République démocratique du Congo)'), words: '' },
    ],
    asked: {
      from: 180_000,
      to: 180_000,
      label: set('au moins 180 000 € chaque année, pour l’ensemble des pays partenaires et des organisations régionales'),
    },
    path: [
      { date: '2015-12-31', value: 20_000 },
      { date: '2026-12-31', value: 180_000 },
    ],
    projection: {
      from: { date: '2019-06-30', value: 80_000 },
      to: { date: '2026-06-30', value: 165_000 },
      range: { from: 140_000, to: 190_000 },
      label: set('projection pour 2026 : 165 000 €, entre 140 000 € et 190 000 € (moindres carrés, intervalle à 90 %)'),
    },
    asOf: '2026-06-30',
  },
  years: {
    kind: 'year-grid',
    columns: years(2015, 2026).map(String),
    rows: [LONG, TWICE, 'Rapport'].map((label, row) => ({
      label,
      cells: years(2015, 2026).map((_, at) =>
        at < row ? null : { state: yearStates[(at + row) % yearStates.length] ?? 'met', words: 'Tenu' },
      ),
    })),
    key: yearStates.map((state) => ({ state, label: figure.years.state[state] })),
  },
  series: {
    kind: 'series',
    ...time,
    lines: [
      line('Nombre d’États ayant voté pour', [
        null,
        40_000,
        60_000,
        null,
        90_000,
        120_000,
        110_000,
        150_000,
        null,
        160_000,
        170_000,
        200_000,
      ]),
      line(LONG, [10_000, 20_000, 30_000, 45_000, 44_000, 60_000, 66_000, 80_000, 85_000, null, 95_000, null]),
      line('Troisième', [150_000, null, 100_000, 100_000, 90_000, 80_000, null, null, 60_000, 40_000, 20_000, 0]),
      ...['Quatrième', 'Cinquième', 'Sixième'].map((label, at) =>
        line(
          label,
          years(2015, 2026).map((_, year) => 10_000 * at + 5_000 * year),
        ),
      ),
    ],
  },
  one: {
    kind: 'series',
    ...time,
    lines: [line('Nombre d’États', [null, 40_000, 60_000, null, 90_000, 120_000, 110_000, 150_000, null, 160_000, 170_000, 200_000])],
  },
  places: {
    kind: 'multiples',
    ...time,
    lines: ['République démocratique du Congo', 'Kenya', 'Saint-Vincent-et-les-Grenadines', 'Niger', 'Ouzbékistan'].map((label, place) =>
      line(
        label,
        years(2015, 2026).map((_, at) => ((at + place) % 5 === 4 ? null : 20_000 * place + 8_000 * at)),
      ),
    ),
  },
  bars: {
    kind: 'bars',
    rows: [LONG, 'Kenya', 'Recul'].map((label, at) => ({
      label,
      value: [1_200_000, 430_000, -250_000][at] ?? 0,
      valueLabel: ['1,2 million d’euros par an et par pays', '430 000 €', '−250 000 €'][at] ?? '',
    })),
  },
  coverage: {
    kind: 'coverage',
    rows: [LONG, 'Engagements', 'Années'].map((label, at) => ({
      label,
      withEvidence: 4 + at,
      unmatched: 3,
      activitiesOnly: 20,
      total: 119,
      valueLabel: `${String(4 + at)} sur 119 engagements`,
    })),
  },
  heat: {
    kind: 'heat',
    across: 'Objectif prioritaire du plan d’action en faveur des droits de l’homme et de la démocratie',
    columns: years(1, 12).map((at) => ({ label: `${String(Math.ceil(at / 4))}.${String(at % 4)}` })),
    totalLabel: 'Ensemble',
    rows: [LONG, 'Dialogues', TWICE].map((label, row) => ({
      label,
      cells: years(0, 11).map((at) => (at === 3 ? { ...cell(0), named: true as const } : cell((at * 7 + row * 13) % 45))),
      total: { least: 1040, most: 1250, label: '1 040–1 250' },
    })),
  },
  statuses: {
    kind: 'heat',
    across: 'Ligne d’action',
    columns: shownStatuses.map((of) => ({ label: status[of].label, status: of })),
    totalLabel: 'Ensemble',
    rows: ['Protéger et autonomiser les personnes', LONG].map((label, row) => ({
      label,
      cells: shownStatuses.map((_, at) => cell((at * 3 + row) % 8)),
      total: cell(24),
    })),
  },
};
