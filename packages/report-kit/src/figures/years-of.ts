import type { Evaluation, Observation, PeriodVerdict, UnmatchedEvidence } from '@actionline/core';

import type { Figure } from '../document/block.js';
import type { YearCell, YearGridChart, YearState } from '../document/year-grid-chart.js';
import { yearStates } from '../document/year-grid-chart.js';
import { data, text } from '../document/inline.js';
import { estimateText } from '../explain/estimate-text.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import type { Named } from './bullets-of.js';
import { figureWith } from './figure-context.js';

/** What is reported and not matched, with the observations at hand. */
export interface Loose {
  /** What is not matched. */
  readonly unmatched: readonly UnmatchedEvidence[];
  /** The observations by id. */
  readonly observations: ReadonlyMap<string, Observation>;
}

/**
 * The recurring promises by year: a cell where a period ends in it. Several periods of one year are told together: the year is not met where one of them is not,
 * met where all are, and else as the least known of them. Nothing where no promise recurs.
 */
export function yearsOf(
  named: readonly Named[],
  loose: Loose,
  { id, title }: { readonly id: string; readonly title?: string },
  messages: Messages,
  formats: Formats,
): Figure | undefined {
  const recurring = named.flatMap((one) => {
    const { periods = [] } = one.evaluation;
    return periods.length === 0 ? [] : [{ ...one, periods }];
  });
  if (recurring.length === 0) return undefined;
  const years = yearsBetween(recurring.flatMap(({ periods }) => periods.map(({ period }) => period.end.slice(0, 4))));
  const rows = recurring.map(({ evaluation, label, language, periods }) => ({
    label,
    ...(language === undefined ? {} : { language }),
    cells: years.map((year) => {
      const ending = periods.filter(({ period }) => period.end.startsWith(year));
      return ending.length === 0 ? null : cellOf(ending, evaluation, loose, messages, formats);
    }),
  }));
  const { years: say } = messages.figure;
  const present = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)));
  const chart: YearGridChart = {
    kind: 'year-grid',
    columns: years,
    rows,
    key: yearStates.filter((state) => present.has(state)).map((state) => ({ state, label: stateLabel(state, messages) })),
  };
  return figureWith(
    { id, title: title ?? say.title, note: say.note },
    {
      alt: say.alt({ count: rows.length, first: years[0] ?? '', last: years.at(-1) ?? '' }),
      description: rows
        .map(({ label, cells }) =>
          say.row(
            label,
            cells.flatMap((cell, at) => (cell === null ? [] : [say.cell(years[at] ?? '', cell.words)])),
          ),
        )
        .join(' '),
      chart,
    },
    {
      columns: [{ key: 'target', label: messages.front.answers.column.promise }, ...years.map((year) => ({ key: year, label: year }))],
      rows: rows.map(({ label, language, cells }) => ({
        cells: [[data(label, language)], ...cells.map((cell) => [text(cell === null ? '–' : cell.words)])],
      })),
    },
    { messages },
  );
}

/** What a state of a year is called: as the status of the same meaning, where there is one. */
export function stateLabel(state: YearState, { figure, status }: Messages): string {
  if (state === 'unknown') return status.inconclusive.label;
  return state === 'unmatched' ? status.unmatched.label : figure.years.state[state];
}

/** Every year from the first to the last. */
function yearsBetween(years: readonly string[]): readonly string[] {
  const numbers = years.map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
}

/** A year of a promise, from the periods that end in it. */
function cellOf(ending: readonly PeriodVerdict[], evaluation: Evaluation, loose: Loose, messages: Messages, formats: Formats): YearCell {
  const { years: say } = messages.figure;
  const states = ending.map((one) => stateOf(one, evaluation, loose));
  const state = together(states);
  const [only] = ending;
  if (ending.length > 1 || only === undefined)
    return { state, words: say.several(stateLabel(state, messages), states.filter((one) => one === 'met').length, ending.length) };
  return {
    state,
    words:
      only.value === undefined
        ? stateLabel(state, messages)
        : say.reported(stateLabel(state, messages), estimateText(only.value, formats, messages)),
  };
}

function stateOf({ level, timing, value, period }: PeriodVerdict, { commitment }: Evaluation, loose: Loose): YearState {
  if (level !== 'unknown') return level;
  if (timing !== 'ended') return 'not-due';
  if (value !== undefined) return 'unknown';
  const ids = loose.unmatched.filter((one) => one.commitment === commitment).flatMap(({ observations }) => observations);
  const isTold = ids.some((id) => {
    const at = loose.observations.get(id)?.period;
    return at !== undefined && at.start <= period.end && at.end >= period.start;
  });
  return isTold ? 'unmatched' : 'no-figure';
}

/** One that is not met settles a year; what is not over yet tells nothing against it. */
function together(states: readonly YearState[]): YearState {
  const order: readonly YearState[] = ['unmet', 'no-figure', 'unmatched', 'unknown', 'not-due', 'met'];
  return order.find((state) => states.includes(state)) ?? 'no-figure';
}
