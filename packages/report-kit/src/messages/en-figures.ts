import type { FigureMessages } from './figure-messages.js';

const few = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** The words of the charts of evaluations, in English. */
export const enFigures: FigureMessages = {
  bullets: {
    title: 'Reported and asked, promise by promise',
    note: {
      bar: 'Bar: reported. Upright line: asked. Each row has a scale of its own.',
      expected: (date) => `Triangle: expected by ${date} at an even pace.`,
      range: 'Outlined: possible, not certain.',
      open: 'Arrow: the figure may lie beyond.',
      band: 'Band: the range that was asked for.',
      milestones: 'Short marks: milestones.',
    },
    alt: (count) => `What is reported and what was asked, for ${count === 1 ? 'one promise' : `${String(count)} promises`}.`,
    reportedAsked: (reported, asked) => `${reported}; asked: ${asked}`,
    row: ({ label, reported, asked, expected, status }) =>
      `${label}: ${reported}; asked: ${asked}${expected === undefined ? '' : `; expected by now: ${expected}`}. ${status}.`,
  },
  years: {
    title: 'Recurring promises, year by year',
    note: 'One mark for each year that something fell due in.',
    alt: ({ count, first, last }) =>
      `${count === 1 ? 'One recurring promise' : `${String(count)} recurring promises`}, ${first === last ? `in ${first}` : `from ${first} to ${last}`}.`,
    state: {
      met: 'Met',
      unmet: 'Not met',
      'no-figure': 'No figure',
      'not-due': 'Not yet over',
    },
    reported: (state, figure) => `${state}: ${figure}`,
    several: (state, met, of) => `${state} (${String(met)} of ${String(of)} met)`,
    cell: (year, words) => `${year}: ${words}`,
    row: (label, cells) => `${label}. ${cells.join('; ')}.`,
  },
  projected: ({ figure, range, date, method }) =>
    `Projected for ${date}: ${figure}${range === undefined ? '' : ` (${range})`}, by ${method}`,
  series: {
    alt: ({ lines, first, last }) =>
      `${lines === 1 ? 'A line' : `${String(lines)} lines`}${first === last ? ` for ${first}` : ` from ${first} to ${last}`}.`,
    row: (label, points) => `${label}: ${points.join('; ')}.`,
    point: (period, figure) => `${period}, ${figure}`,
    gap: 'Where a line breaks, no figure is known.',
  },
  bars: {
    alt: (count) => (count === 1 ? 'One bar.' : `${String(count)} bars.`),
    row: (label, figure) => `${label}: ${figure}.`,
    what: 'What',
  },
  byPart: {
    title: (level) => `Targets by ${level} and status`,
    note: 'The darker, the more targets. Empty: none.',
    alt: (count, level) => `Number of targets of each status, for ${few(count, 'row', 'rows')} (${level}).`,
    row: (label, list) => `${label}: ${list}.`,
  },
};
